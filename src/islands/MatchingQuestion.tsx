import type { MatchingItem } from '#domain/items/matching.ts';
import { matching } from './items/Matching.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function MatchingQuestion(props: QuestionProps<MatchingItem>) {
  return <Question {...props} view={matching} />;
}
