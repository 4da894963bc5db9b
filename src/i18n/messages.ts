import { type Locale, sourceLocale } from '#domain/locale.ts';
import { type ConversationMessages, en as enConversation } from './conversation/en.ts';
import { en as enGaps, type GapsMessages } from './gaps/en.ts';
import { en as enJourneyMap, type JourneyMapMessages } from './journey-map/en.ts';
import { en as enJudgement, type JudgementMessages } from './judgement/en.ts';
import { en as enPages, type PageMessages } from './messages/en.ts';
import { en as enMetricsLab, type MetricsLabMessages } from './metrics-lab/en.ts';
import { en as enPlan, type PlanMessages } from './plan/en.ts';
import { en as enPractice, type PracticeMessages } from './practice/en.ts';
import { en as enRewrite, type RewriteMessages } from './rewrite/en.ts';

export type Messages = PageMessages &
  PracticeMessages &
  GapsMessages &
  JudgementMessages &
  RewriteMessages &
  PlanMessages &
  JourneyMapMessages;

const all: Partial<Record<Locale, Messages>> = {
  en: { ...enPages, ...enPractice, ...enGaps, ...enJudgement, ...enRewrite, ...enPlan, ...enJourneyMap },
};

/** The words of the user interface in one language. */
export function messagesFor(locale: Locale): Messages {
  return all[locale] ?? (all[sourceLocale] as Messages);
}

const metricsLab: Partial<Record<Locale, MetricsLabMessages>> = { en: enMetricsLab };

/** The words of the metrics lab in one language. */
export function metricsLabMessagesFor(locale: Locale): MetricsLabMessages {
  return metricsLab[locale] ?? (metricsLab[sourceLocale] as MetricsLabMessages);
}

const conversation: Partial<Record<Locale, ConversationMessages>> = { en: enConversation };

/** The words of a conversation in one language. */
export function conversationMessagesFor(locale: Locale): ConversationMessages {
  return conversation[locale] ?? (conversation[sourceLocale] as ConversationMessages);
}
