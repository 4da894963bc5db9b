import type { MultipleItem } from '#domain/items/multiple.ts';
import { multiple } from './items/Multiple.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function MultipleQuestion(props: QuestionProps<MultipleItem>) {
  return <Question {...props} view={multiple} />;
}
