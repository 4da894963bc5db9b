import { type Meters, meterMax, meterNames } from '#domain/items/conversation.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { fill } from '#i18n/translate.ts';
import { levelOf } from './words.ts';

interface Props {
  readonly meters: Meters;
  readonly labels: ConversationMessages;
}

const points = Array.from({ length: meterMax }, (_, i) => i);

/** Both meters: a word and a number to read, and the same as a row of points to see. */
export function MeterBar({ meters, labels }: Props) {
  return (
    <dl className="meters">
      {meterNames.map((meter) => (
        <div key={meter} className={`meter ${meter}`}>
          <dt>{labels.meters[meter]}</dt>
          <dd>{fill(labels.level, { word: levelOf(meter, meters[meter], labels), n: meters[meter], max: meterMax })}</dd>
          <svg viewBox="0 0 100 8" aria-hidden="true" preserveAspectRatio="none">
            {points.map((i) => (
              <rect key={i} x={i * 10 + 0.5} width={9} height={8} rx={2} className={i < meters[meter] ? 'full' : undefined} />
            ))}
          </svg>
        </div>
      ))}
    </dl>
  );
}
