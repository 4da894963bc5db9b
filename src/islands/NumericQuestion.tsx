import type { NumericItem } from '#domain/items/numeric.ts';
import { numeric } from './items/Numeric.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function NumericQuestion(props: QuestionProps<NumericItem>) {
  return <Question {...props} view={numeric} />;
}
