import { describe, expect, test } from 'vitest';
import { found } from '../../../../fixtures/questions.ts';

interface Replies {
  /** The replies of the nth scene. */
  readonly good?: (n: number) => string;
  readonly poor?: (n: number) => string;
  /** Where the poor reply of each scene leads. */
  readonly slip?: string;
  /** How many scenes there are. */
  readonly scenes?: number;
}

/** Four scenes in a row, each with a good and a poor reply. */
function script({
  good = () => 'I see what you mean',
  poor = () => 'Those are the rules here',
  slip = 'next',
  scenes: count = 4,
}: Replies): string {
  const scenes = Array.from({ length: count }, (_, i) => i + 1).map((n) => {
    const next = n === count ? 'agreed' : `scene-${n + 1}`;
    return [
      `### scene-${n}`,
      'Ruth: And now?',
      '',
      `- a) ${good(n)} ${n}.`,
      `  → ${next}, trust +1`,
      `  > In place ${n} it helps, since it names what was lost and by whom.`,
      `- b) ${poor(n)} ${n}.`,
      `  → ${slip === 'next' ? next : slip}, trust -1`,
      `  > At point ${n} a rule answers something that nobody wanted to know.`,
      ...(n === count
        ? [
            '- c) Good day to you then.',
            '  → fair, trust -1',
            '  > A greeting closes the talk while the vase is still broken.',
            '- d) Bye.',
            '  → lost',
            '  > Short words leave her alone with the pieces on the floor.',
          ]
        : []),
    ].join('\n');
  });
  const endings = [
    '### agreed: good ending',
    '> Well done.',
    '### fair: acceptable ending',
    '> Nearly.',
    '### lost: poor ending',
    '> Not so.',
  ];
  return `<Conversation vase greet>\nRuth rings about a vase.\n\n${[...scenes, ...endings].join('\n\n')}\n</Conversation>\n`;
}

const codes = (replies: Replies) => found(script(replies)).filter((line) => /TP61/.test(line));

describe('conversations', () => {
  test('find nothing where lengths say nothing and slips can be mended', () => {
    expect(codes({ poor: (n) => (n % 2 === 0 ? 'Rules' : 'Those are the rules here in this shop') })).toEqual([]);
  });

  test('TP613: warn when the best reply is nearly always the longest, or the shortest', () => {
    expect(codes({ poor: () => 'Rules' })).toEqual(['TP613 W 8:1']);
    expect(codes({ good: () => 'I' })).toEqual(['TP613 W 8:1']);
  });

  test('TP613: say nothing of fewer than four scenes, where chance does as much', () => {
    expect(codes({ poor: () => 'Rules', scenes: 3 })).toEqual([]);
  });

  test('TP619: warn when any mistake loses the good ending', () => {
    expect(codes({ slip: 'lost' })).toContain('TP619 W 8:1');
    expect(codes({ slip: 'next' })).not.toContain('TP619 W 8:1');
  });
});
