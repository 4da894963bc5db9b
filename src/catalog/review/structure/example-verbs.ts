import type { BloomLevel } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';

/** Verbs to begin an objective with, ready to copy. */
export const exampleVerbs: Readonly<Record<Locale, Readonly<Record<BloomLevel, string>>>> = {
  en: {
    remember: 'List, Name, Recall',
    understand: 'Explain, Describe, Compare',
    apply: 'Use, Show, Write',
    analyse: 'Examine, Identify, Separate',
    evaluate: 'Judge, Assess, Decide',
    create: 'Design, Draft, Plan',
  },
  bg: {
    remember: 'Избройте, Назовете, Припомнете си',
    understand: 'Обяснете, Опишете, Сравнете',
    apply: 'Използвайте, Изберете, Напишете',
    analyse: 'Анализирайте, Открийте, Отделете',
    evaluate: 'Преценете, Оценете, Решете',
    create: 'Създайте, Проектирайте, Планирайте',
  },
  el: {
    remember: 'Απαριθμήστε, Ονομάστε, Ανακαλέστε',
    understand: 'Εξηγήστε, Περιγράψτε, Συγκρίνετε',
    apply: 'Χρησιμοποιήστε, Επιλέξτε, Γράψτε',
    analyse: 'Αναλύστε, Εντοπίστε, Διαχωρίστε',
    evaluate: 'Κρίνετε, Αξιολογήστε, Αποφασίστε',
    create: 'Δημιουργήστε, Σχεδιάστε, Συντάξτε',
  },
  pl: {
    remember: 'Wymień, Nazwij, Przypomnij',
    understand: 'Wyjaśnij, Opisz, Porównaj',
    apply: 'Zastosuj, Wybierz, Napisz',
    analyse: 'Przeanalizuj, Wskaż, Oddziel',
    evaluate: 'Oceń, Uzasadnij, Rozstrzygnij',
    create: 'Stwórz, Zaprojektuj, Zaplanuj',
  },
  ru: {
    remember: 'Перечислите, Назовите, Вспомните',
    understand: 'Объясните, Опишите, Сравните',
    apply: 'Примените, Выберите, Напишите',
    analyse: 'Проанализируйте, Выявите, Отделите',
    evaluate: 'Оцените, Обоснуйте, Решите',
    create: 'Создайте, Разработайте, Составьте',
  },
};

/** English verbs that go before "how", "what" and "why". */
export const clauseVerbs: Readonly<Record<BloomLevel, string>> = {
  remember: 'Recall, State',
  understand: 'Explain, Describe',
  apply: 'Show, Demonstrate',
  analyse: 'Examine, Identify',
  evaluate: 'Judge, Decide',
  create: 'Plan, Outline',
};
