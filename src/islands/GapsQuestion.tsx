import type { GapsItem } from '#domain/items/gaps.ts';
import { gaps } from './items/Gaps.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function GapsQuestion(props: QuestionProps<GapsItem>) {
  return <Question {...props} view={gaps} />;
}
