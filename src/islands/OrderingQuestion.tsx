import type { OrderingItem } from '#domain/items/ordering.ts';
import { ordering } from './items/Ordering.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function OrderingQuestion(props: QuestionProps<OrderingItem>) {
  return <Question {...props} view={ordering} />;
}
