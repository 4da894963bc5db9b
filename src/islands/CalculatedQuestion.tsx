import { useEffect, useState } from 'react';
import type { CalculatedItem } from '#domain/items/calculated.ts';
import { wasTouched } from './early.ts';
import { calculated } from './items/Calculated.tsx';
import { Question, type QuestionProps } from './Question.tsx';

/** The page is built with the numbers that are printed; whoever has not begun with those gets numbers of their own. */
export function CalculatedQuestion(props: QuestionProps<CalculatedItem>) {
  const [luck, setLuck] = useState('');
  const [begun] = useState(() => wasTouched(props.item.id.replace('/', '-')));
  useEffect(() => {
    if (!begun) setLuck(Math.random().toString(36).slice(2, 10));
  }, [begun]);
  return <Question {...props} view={calculated} luck={luck} />;
}
