import { useRef, useState } from 'react';
import { ordering as kind, type OrderingItem } from '#domain/items/ordering.ts';
import { plainText } from '#domain/rich-text.ts';
import { fill } from '#i18n/translate.ts';
import { useFocusOnce } from '../focus.ts';
import { RichText } from '../RichText.tsx';
import { MoveButtons, moveStep } from './MoveButtons.tsx';
import { type AnswerProps, byOrder, type KindView } from './view.ts';

function Answer({ item, order, value = [...order], onChange, labels }: AnswerProps<OrderingItem, string[]>) {
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = useFocusOnce(list);
  const move = (id: string, by: 1 | -1) => {
    const moved = moveStep(value, id, by);
    if (!moved) return;
    onChange(moved.order);
    const step = item.steps.find((candidate) => candidate.id === id);
    setSaid(fill(labels.moved, { step: plainText(step?.text ?? []), n: moved.place + 1, total: value.length }));
    focus(`[data-step="${id}"] ${moved.focus}`);
  };
  return (
    <>
      <ol className="steps" ref={list}>
        {byOrder(item.steps, value).map((step, i) => {
          const text = plainText(step.text);
          return (
            <li key={step.id} data-step={step.id}>
              <span className="step-text">
                <RichText text={step.text} />
              </span>
              <MoveButtons step={text} place={i} places={value.length} labels={labels} onMove={(by) => move(step.id, by)} />
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

export const ordering: KindView<OrderingItem, string[]> = {
  kind,
  instruction: (_item, labels) => labels.ordering,
  missing: (_item, _value, labels) => labels.incompleteOrdering,
  start: (_item, order, earlier) => earlier ?? [...order],
  Answer,
  Review: ({ item, response, revealed, labels }) => {
    const shown = revealed ? item.steps : byOrder(item.steps, response);
    return (
      <ol className="review steps">
        {shown.map((step, i) => {
          const placed = response[i] === step.id;
          const right = item.steps[i]?.id === step.id && placed;
          return (
            <li key={step.id} className={`reviewed ${right ? 'key' : 'distractor'}`}>
              <p className="option-text">
                <RichText text={step.text} />
              </p>
              <p className="badges">
                {right ? labels.rightPlace : revealed ? fill(labels.yourPlace, { n: response.indexOf(step.id) + 1 }) : labels.notYet}
              </p>
              {revealed && (
                <p className="reason">
                  <RichText text={step.feedback} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    );
  },
};
