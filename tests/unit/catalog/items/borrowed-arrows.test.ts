import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import type { ConversationItem } from '#domain/items/conversation.ts';
import { courseYml, lessonText, one, smallCourse, withFiles } from '../../../fixtures/small-course.ts';

const english = `<Conversation vase one-aim>
Ruth rings.

→ opening, trust 3, heat 6
→ gone if heat over 8

### opening
Ruth: Broken!

- a) When do you need it?
  → agreed, trust +2
  > You ask.
- b) Calm down.
  → plan, heat +3
  > An order.
- c) Hm.
  → plan
  > No answer.

### plan
→ late

### agreed: good ending
> Asked.
### late: acceptable ending
> Late.
### gone: poor ending
> Gone.
</Conversation>
`;
const translation = english
  .replace(/^ *→.*\n/gm, '')
  .replace('Broken!', 'Счупена!')
  .replace('Calm down.', 'Успокойте се.')
  .replace('### plan\n', '### plan\n*Тишина.*\n');

function conversationIn(bulgarian: string) {
  const files = {
    ...smallCourse,
    [one]: lessonText('one', english),
    [one.replace('/en/', '/bg/')]: lessonText('one', bulgarian),
    'content/courses/course/course.yml': courseYml
      .replace('  en: A course', '  en: A course\n  bg: Курс')
      .replace('  en: What', '  bg: За какво\n  en: What'),
  };
  return withFiles(files, (root) => {
    const { courses, diagnostics } = loadCatalog(root);
    const find = (locale: string) =>
      courses
        .find((course) => course.locale === locale)
        ?.lessons[0]?.items.find((item) => item.kind === 'conversation') as ConversationItem;
    const own = diagnostics.filter(({ file, code }) => file.includes('/bg/') && /TP(?:20|22|61)/.test(code));
    return { original: find('en'), translated: find('bg'), codes: own.map(({ code }) => code) };
  });
}

describe('a translated conversation', () => {
  test('without arrows has those of the original, with its own speech', () => {
    const { original, translated, codes } = conversationIn(translation);
    expect(codes).toEqual([]);
    const { start, meters, interruptions } = original;
    expect(translated).toMatchObject({ start, meters, interruptions });
    const exits = ({ scenes }: ConversationItem) =>
      scenes.map(({ id, moves, ending, replies }) => [id, moves, ending, replies.map((reply) => [reply.id, reply.change, reply.moves])]);
    expect(exits(translated)).toEqual(exits(original));
    expect(translated.scenes[0]?.lines).toEqual([{ speaker: 'Ruth', text: ['Счупена!'] }]);
    expect(translated.scenes[0]?.replies[1]?.text).toEqual(['Успокойте се.']);
  });

  test('with arrows of its own keeps them, and they are checked like any others', () => {
    const { translated, codes } = conversationIn(english.replace('trust +2', 'trust +1'));
    expect(codes).toEqual([]);
    expect(translated.scenes[0]?.replies[0]?.change).toEqual({ trust: 1, heat: 0 });
    expect(conversationIn(english.replace('→ agreed, trust +2', '→ agred')).codes).toEqual(['TP612']);
    expect(conversationIn(english.replace('  → agreed, trust +2\n', '')).codes).toEqual(['TP611']);
  });

  test('is still told of what it must have: reasons, debriefs and readable scenes', () => {
    expect(conversationIn(translation.replace('> Gone.', '*…*')).codes).toEqual(['TP617']);
    expect(conversationIn(translation.replace('  > You ask.\n', '')).codes).toEqual(['TP205']);
  });

  test('in the source language needs its arrows', () => {
    const { diagnostics } = withFiles({ ...smallCourse, [one]: lessonText('one', translation) }, (root) => loadCatalog(root));
    expect(diagnostics.map(({ code }) => code)).toContain('TP611');
  });
});
