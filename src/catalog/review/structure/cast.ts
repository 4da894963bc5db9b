import { placeOfField } from '../../field-place.ts';
import type { CourseRule } from '../rule.ts';

type Person = { readonly name: string; readonly gender: 'f' | 'm' | 'n'; readonly role: string; readonly angry?: boolean };

const fewest = 5;
const most = 0.6;
const genders = { f: 'women', m: 'men', n: 'people of no named gender' } as const;

/** People who serve customers, in all languages, since roles are often left untranslated. */
const agent =
  /\bagents?\b|\bassistant|\badvis[eo]r|\bclerk|\brepresentative|агент|консултант|служител|оператор|консультант|сотрудник|специалист|εκπρόσωπ|υπάλληλ|σύμβουλ|konsultant|doradc|pracowni|sprzedawc/iu;

/** TP425: nearly all agents, or nearly all angry customers, of a course are of one gender. */
export const castBalance: CourseRule = (course, reportFor) => {
  const cast = course.lessons.flatMap((lesson): readonly Person[] => lesson.frontmatter?.cast ?? []);
  const [first] = course.lessons;
  if (!first) return;
  const groups = [
    { what: 'agents', people: cast.filter((person) => agent.test(person.role)) },
    { what: 'angry customers', people: cast.filter((person) => person.angry === true) },
  ];
  for (const { what, people } of groups) {
    for (const [gender, named] of Object.entries(genders)) {
      const same = people.filter((person) => person.gender === gender);
      if (people.length < fewest || same.length <= people.length * most) continue;
      reportFor(first.file).warn(
        'TP425',
        placeOfField(first, 'cast'),
        `Of the ${people.length} ${what} in this course ${same.length} are ${named}: ${same.map((person) => person.name).join(', ')}.`,
        `give some of them another name and gender, so that no more than ${Math.floor(people.length * most)} are ${named}`,
      );
    }
  }
};
