import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { writeScript } from '#catalog/write-script.ts';
import { conversationItem } from '../../../fixtures/items.ts';
import { cx, edited, hotel, load, locked } from '../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../fixtures/small-course.ts';

const talk = `<Conversation cold-desk explain>\nYou are Noor.\n\n${writeScript(conversationItem())}\n</Conversation>\n`;
const released = locked({ ...cx, [hotel]: `${cx[hotel]}\n${talk}` });
const change = (before: string, now: string) => edited(released, hotel, before, now);
const lineOf = (files: Files, text: string) => (files[hotel] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1;

function curesOf(code: string, files: Files) {
  return withFiles(files, (root) => checkContent(root, new Date('2026-11-21')))
    .diagnostics.filter((found) => found.code === code)
    .map(({ cure }) => cure);
}

describe('the arrow of a released reply', () => {
  test('is held by the lock with its feedback, under the scene and letter of the reply', () => {
    const item = load(released).lock?.get('cx')?.items.get('cold-desk');
    expect(item?.arrows.get('opening.b')).toBe('→ louder, trust -1, heat +2');
    expect(item?.arrows.get('plan.a')).toBe('→ agreed if trust over 5 → fair');
    expect(item?.reasons.has('opening.b')).toBe(true);
  });

  test('comes back where a scene cannot be reached any more', () => {
    const lost = change('→ agreed if trust over 5\n  → fair', '→ fair');
    const line = lineOf(lost, '→ fair');
    expect(curesOf('TP615', lost)).toEqual([`in line ${line}:\n  → agreed if trust over 5\n  → fair\n(as it was released)`]);
  });

  test('comes back where it is gone, or its scene has another name now that is like none', () => {
    const gone = change('  → louder, trust -1, heat +2\n', '');
    expect(curesOf('TP611', gone)).toEqual(['add below this line:\n  → louder, trust -1, heat +2\n(as it was released)']);
    expect(curesOf('TP612', change('→ louder, trust -1', '→ somewhere-quiet, trust -1'))).toEqual([
      '  → louder, trust -1, heat +2\n(as it was released)',
    ]);
    expect(curesOf('TP612', change('→ plan, trust +2', '→ paln, trust +2'))[0]).toMatch(/→ plan, trust \+2, heat -2$/);
  });

  test('is left to the author where it is the released one', () => {
    const cut = change('### plan\n', '### planned\n');
    expect(curesOf('TP612', cut)[0]).not.toContain('as it was released');
  });

  test('leads out of a circle again', () => {
    const poor = edited(change('→ lost, trust -3', '→ louder, trust -3'), hotel, '→ lost\n', '→ louder\n');
    const round = edited(poor, hotel, '→ agreed if trust over 5\n  → fair', '→ louder');
    expect(curesOf('TP616', round)).toEqual(['  → lost, trust -3, heat +3\n(as it was released)']);
  });
});

test('the feedback of a released reply comes back where it is gone', () => {
  const item = load(released).lock?.get('cx')?.items.get('cold-desk');
  const reason = item?.reasons.get('louder.a') ?? '';
  const typed = (released[hotel] ?? '').split('\n').filter((line) => line === `  > ${reason}`);
  expect(typed.length).toBeGreaterThan(0);
  const without = change(`  → plan, trust +1, heat -1\n  > ${reason}\n`, '  → plan, trust +1, heat -1\n');
  expect(curesOf('TP205', without)[0]).toContain(`  > ${reason}`);
});
