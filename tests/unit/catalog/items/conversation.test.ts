import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const script = [
  '→ opening, trust 4, heat 5', // line 11
  '-> shouting if heat over 6',
  '',
  '### opening',
  '',
  '*The phone rings.*',
  '',
  'Ruth: It is *broken*,', // 18
  'and I said: tonight!',
  'Ruth: Well?',
  '',
  '- a) When do', // 22
  '  they come?',
  '  → plan, trust +2, heat -2',
  '  > She is heard.',
  '- b) Calm down.', // 26
  '  > An order.',
  '  -> plan, heat +2',
  '- c) A moment.', // 29
  '  → plan, trust -1',
  '  > No answer.',
  '',
  '### plan', // 33
  '',
  'Ruth: At eight.',
  '',
  '- a) By six.',
  '  → agreed if trust over 4', // 38
  '  → late',
  '  > An hour.',
  '- b) Thirty days.', // 41
  '  → late, trust −1',
  '  > No help.',
  '',
  '### shouting', // 45
  '→ gone',
  '### agreed: good ending',
  '> You asked.',
  '### late: acceptable ending', // 49
  '> Too late.',
  '### gone: poor ending', // 51
  '> Not heard.',
].join('\n');
const conversation = (text: string) => block(text, 'Conversation');
const wrong = (from: string, to: string) => {
  if (!script.includes(from)) throw new Error(`The script has no "${from}".`);
  return mistakes(conversation(script.replace(from, to)));
};

describe('readConversation', () => {
  test('reads several stage directions on one line', () => {
    const text = script.replace('*The phone rings.*', '*The phone rings.* *It stops.* ');
    expect(mistakes(conversation(text))).toEqual([]);
    expect(read(conversation(text)).items[0]).toMatchObject({
      scenes: [{ lines: [{ text: ['The phone rings.'] }, { text: ['It stops.'] }, {}, {}] }, {}, {}, {}, {}, {}],
    });
  });

  test('reads speeches, stage directions, replies, arrows, interruptions and endings', () => {
    expect(mistakes(conversation(script))).toEqual([]);
    expect(read(conversation(script)).items).toEqual([
      expect.objectContaining({
        kind: 'conversation',
        scenario: true,
        stem: [{ type: 'paragraph', children: ['What now?'] }],
        start: 'opening',
        meters: { trust: 4, heat: 5 },
        interruptions: [{ to: 'shouting', when: { meter: 'heat', is: 'over', value: 6 } }],
        scenes: [
          {
            id: 'opening',
            lines: [
              { text: ['The phone rings.'] },
              { speaker: 'Ruth', text: ['It is ', { type: 'emphasis', children: ['broken'] }, ', and I said: tonight!'] },
              { speaker: 'Ruth', text: ['Well?'] },
            ],
            replies: [
              {
                id: 'a',
                text: ['When do they come?'],
                feedback: ['She is heard.'],
                change: { trust: 2, heat: -2 },
                moves: [{ to: 'plan' }],
              },
              {
                id: 'b',
                text: ['Calm down.'],
                feedback: ['An order.'],
                change: { trust: 0, heat: 2 },
                moves: [{ to: 'plan' }],
              },
              expect.objectContaining({ id: 'c' }),
            ],
            moves: [],
            debrief: [],
          },
          expect.objectContaining({
            id: 'plan',
            replies: [
              expect.objectContaining({ moves: [{ to: 'agreed', when: { meter: 'trust', is: 'over', value: 4 } }, { to: 'late' }] }),
              expect.objectContaining({ change: { trust: -1, heat: 0 } }),
            ],
          }),
          { id: 'shouting', lines: [], replies: [], moves: [{ to: 'gone' }], debrief: [] },
          { id: 'agreed', lines: [], replies: [], moves: [], ending: 'good', debrief: [{ type: 'paragraph', children: ['You asked.'] }] },
          expect.objectContaining({ id: 'late', ending: 'acceptable' }),
          expect.objectContaining({ id: 'gone', ending: 'poor' }),
        ],
      }),
    ]);
  });

  test('begins in the first scene with both meters in the middle when no arrow says more', () => {
    const short = script.replace('→ opening, trust 4, heat 5\n-> shouting if heat over 6\n', '').replace('### shouting\n→ gone\n', '');
    const whole = short.replace('→ late, trust −1', '→ gone, trust −1').replace('over 4', 'over 5');
    expect(mistakes(conversation(whole))).toEqual([]);
    expect(read(conversation(whole)).items).toMatchObject([{ start: 'opening', meters: { trust: 5, heat: 5 }, interruptions: [] }]);
  });

  test('takes a line that the author has broken on purpose for text, whatever it begins with', () => {
    const broken = script.replace('Ruth: Well?', 'Ruth: Well?\\\n→ plan\\\nRuth: yes');
    expect(mistakes(conversation(broken))).toEqual([]);
    const line = { speaker: 'Ruth', text: ['Well?', { type: 'break' }, '→ plan', { type: 'break' }, 'Ruth: yes'] };
    expect(read(conversation(broken)).items).toMatchObject([
      { scenes: expect.arrayContaining([expect.objectContaining({ lines: expect.arrayContaining([line]) })]) },
    ]);
  });

  test('knows where each reply and its reason stand', () => {
    const { places } = read(conversation(script));
    expect(places.get('course/an-id#plan.b')).toMatchObject({ line: 41 });
    expect(places.get('course/an-id#plan.b>')).toMatchObject({ line: 43 });
  });

  test.each([
    ['TP610 18:1', 'a speech without a name', 'Ruth: It is', 'It is'],
    ['TP610 35:1', 'a block of code', 'Ruth: At eight.', '```\nx\n```'],
    ['TP610 45:1', 'a speech below the replies', '  > No help.\n', '  > No help.\n\nRuth: And now?\n'],
    ['TP610 51:1', 'an ending of no kind', 'gone: poor ending', 'gone: bad ending'],
    ['TP611 24:1', 'an arrow that cannot be read', '→ plan, trust +2, heat -2', '→ plan, mood +2'],
    ['TP611 24:1', 'a meter that changes twice in one arrow', 'trust +2, heat -2', 'trust +2, trust -2'],
    ['TP611 24:1', 'a change that is too large', 'trust +2', 'trust +6'],
    ['TP611 11:1', 'a meter that begins too high', 'trust 4', 'trust 11'],
    ['TP611 46:1', 'an arrow of a scene that changes a meter', '→ gone', '→ gone, heat +1'],
    ['TP611 41:3', 'a reply that leads nowhere', '  → late, trust −1\n', ''],
    ['TP611 22:3', 'an arrow in the line of its reply', 'they come?\n  → plan, trust +2, heat -2', 'they come? → plan, trust +2, heat -2'],
    ['TP612 24:1', 'an arrow to nowhere', '→ plan, trust', '→ plann, trust'],
    ['TP301 49:1', 'two scenes of one name', '### late:', '### agreed:'],
    ['TP302 51:1', 'a name with a space', '### gone: poor', '### She goes: poor'],
    ['TP205 41:3', 'a reply without a reason', '  > No help.\n', ''],
    ['TP202 41:3', 'a reply without a letter', '- b) Thirty', '- Thirty'],
    ['TP203 41:3', 'a letter that stands twice', '- b) Thirty', '- a) Thirty'],
    ['TP213 41:3', 'a capital letter', '- b) Thirty', '- B) Thirty'],
    ['TP223 32:1', 'a reason at the margin', '  → plan, trust -1\n  > No answer.\n', '  → plan, trust -1\n\n> No answer.\n'],
    ['TP614 45:1', 'a dead end', '### shouting\n→ gone', '### shouting\n*Bang.*'],
    ['TP614 33:1', 'a scene with one reply', '- b) Thirty days.\n  → late, trust −1\n  > No help.\n', ''],
    ['TP614 38:1', 'a last arrow with a condition', '  → late\n', ''],
    ['TP614 51:1', 'an ending that goes on', '> Not heard.', '→ plan\n\n> Not heard.'],
    ['TP615 12:1', 'an interruption that never happens', 'heat over 6', 'heat over 9'],
    ['TP615 38:1', 'a condition that never holds', 'trust over 4', 'trust over 8'],
    ['TP615 39:1', 'an arrow behind one that always holds', 'trust over 4', 'trust over 0'],
    ['TP616 46:1', 'a scene that only leads to itself', '### shouting\n→ gone', '### shouting\n→ shouting'],
    ['TP617 51:1', 'an ending without debrief', '> Not heard.', '*Click.*'],
    ['TP618 51:1', 'no acceptable ending', 'acceptable', 'poor'],
    ['TP618 51:9', 'an ending too few', '### gone: poor ending\n> Not heard.', '*Click.*'],
    ['TP302 51:1', 'a heading that is no name, where arrows lead elsewhere', '### gone: poor', '### Scene 6: gone'],
    ['TP426 33:1', 'a heading of another level', '### plan', '## plan'],
  ])('says %s of %s', (code, _name, from, to) => {
    expect(wrong(from, to)).toContain(code);
  });

  test('says nothing of paths while something in the script cannot be read', () => {
    expect(wrong('→ plan, trust +2, heat -2', '→ plan please')).toEqual(['TP611 24:1']);
  });

  test('refuses a script without scenes', () => {
    expect(mistakes(conversation('Ruth: Hello?'))).toEqual(['TP610 8:1']);
    expect(mistakes(conversation('→ opening'))).toEqual(['TP610 8:1']);
  });

  test.each([
    ['html', 'Ruth: \\<script>alert(1)\\</script>'],
    ['braces', 'Ruth: \\{1 + 1\\}'],
    ['three thousand words', `Ruth: ${'long '.repeat(3000)}`],
    ['other alphabets', 'Рут: Чашата е счупена. Τι κάνω;'],
  ])('reads %s as text', (_name, line) => {
    expect(wrong('Ruth: Well?', line)).toEqual([]);
  });
});
