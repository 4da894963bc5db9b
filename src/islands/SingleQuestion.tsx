import type { SingleItem } from '#domain/items/single.ts';
import { single } from './items/Single.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function SingleQuestion(props: QuestionProps<SingleItem>) {
  return <Question {...props} view={single} />;
}
