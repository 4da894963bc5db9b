import { bestPath, type Guide, type Step, stepsOf } from '#domain/conversation/debrief.ts';
import type { Turn } from '#domain/conversation/play.ts';
import { fill } from '#i18n/translate.ts';
import { RichBlocks, RichText } from '../RichText.tsx';
import { pair, type Wording } from './words.ts';

interface Props extends Wording {
  readonly guide: Guide;
  readonly path: readonly string[];
  readonly last: Turn;
}

/** How it ended, and the learner's path beside the best one, with the reason of every reply. */
export function Debrief({ guide, path, last, labels }: Props) {
  const ending = last.scenes.at(-1);
  const best = bestPath(guide);
  const own = stepsOf(guide, path);
  const parting = path.findIndex((step, i) => step !== best[i]);
  const isSame = path.length === best.length && parting < 0;
  const isBest = own.every((step) => step.verdict === 'best');
  return (
    <>
      <div className={`result ending-${ending?.ending}`} tabIndex={-1}>
        <p>
          <strong>{ending?.ending && labels.endings[ending.ending]}</strong>{' '}
          <span className="final">{fill(labels.finalMeters, pair(last.state.meters))}</span>
        </p>
        <RichBlocks blocks={ending?.debrief ?? []} />
      </div>
      <h4>{labels.debrief}</h4>
      <p>{isBest ? labels.sameAsBest : fill(labels.parting, { n: parting + 1 })}</p>
      <div className="paths">
        <section>
          <h5>{labels.yourPath}</h5>
          <ol>
            {own.map((step, i) => (
              <OwnStep key={i} step={step} labels={labels} />
            ))}
          </ol>
        </section>
        {!isSame && (
          <section>
            <h5>{labels.bestPath}</h5>
            <ol>
              {stepsOf(guide, best).map(({ reply }, i) => (
                <li key={i} className="step best">
                  <p className="step-said">
                    <RichText text={reply.text} />
                  </p>
                  {path[i] === best[i] ? (
                    <p className="badges">{labels.same}</p>
                  ) : (
                    <p className="reason">
                      <RichText text={reply.feedback} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}

function OwnStep({ step, labels }: Pick<Wording, 'labels'> & { readonly step: Step }) {
  const { reply, better, verdict, meters } = step;
  return (
    <li className={`step ${verdict}`}>
      <p className="step-said">
        <RichText text={reply.text} />
      </p>
      <p className="badges">
        {labels.verdicts[verdict]} · {fill(labels.afterReply, pair(meters))}
      </p>
      <p className="reason">
        <RichText text={reply.feedback} />
      </p>
      {better !== reply && (
        <p className="better">
          <strong>{labels.better}:</strong> <RichText text={better.text} />
        </p>
      )}
    </li>
  );
}
