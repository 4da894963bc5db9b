import type { RankingItem } from '#domain/items/ranking.ts';
import { ranking } from './items/Ranking.tsx';
import { Question, type QuestionProps } from './Question.tsx';

export function RankingQuestion(props: QuestionProps<RankingItem>) {
  return <Question {...props} view={ranking} />;
}
