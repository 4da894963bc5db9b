import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { check, cx, edited, hotel, load, locked, parcel } from '../../../fixtures/released.ts';
import { type Files, withFiles } from '../../../fixtures/small-course.ts';

const named = (files: Files, reason: string, name: string) => edited(files, hotel, reason, `${reason} \`${name}\``);
const standard = '  > A standard says what the hotel intends.';
const service = '  > Service is one source of her response.';
const five = '  > By then the guest has looked for another desk.';
const late = '  > By then the guest has left.';
const tagged = named(
  named(named(named(cx, standard, 'plan-is-all'), service, 'service-is-all'), five, 'waits-gladly'),
  late,
  'plan-is-all',
);
const released = locked(tagged);
const ofNames = (files: Files) => check(files).filter(({ code }) => code === 'TP472');
const change = (before: string, now: string, files = released) => edited(files, hotel, before, now);

describe('a mistake behind a released option', () => {
  test('is held by the lock under the letter of its option', () => {
    const items = load(released).lock?.get('cx')?.items;
    expect([items?.get('cold-room')?.mistakes, items?.get('stages')?.mistakes]).toEqual([
      new Map([
        ['a', 'plan-is-all'],
        ['b', 'service-is-all'],
      ]),
      new Map(),
    ]);
  });

  test('may not get a second name while the first is still in use', () => {
    const [found, ...more] = ofNames(change(`${standard} \`plan-is-all\``, `${standard} \`plans-rule\``));
    expect(more).toEqual([]);
    expect(found?.cure.split('\n')).toEqual([`${standard} \`plan-is-all\``, '(or, if it is another mistake now: npm run lock)']);
  });

  test('may be renamed everywhere, change to another known one, or be renamed where its name stood once', () => {
    const everywhere = change(
      `${late} \`plan-is-all\``,
      `${late} \`plans-rule\``,
      change(`${standard} \`plan-is-all\``, `${standard} \`plans-rule\``),
    );
    expect(ofNames(everywhere)).toEqual([]);
    expect(ofNames(change(`${late} \`plan-is-all\``, `${late} \`waits-gladly\``))).toEqual([]);
    expect(ofNames(change('`waits-gladly`', '`waits-with-pleasure`'))).toEqual([]);
  });

  test('is seen to have changed places with another, with both lines to write', () => {
    const [a, b] = [`${standard} \`plan-is-all\``, `${service} \`service-is-all\``];
    const swapped = change('§', b, change(b, a, change(a, '§')));
    const [found, ...more] = ofNames(swapped);
    expect(more).toEqual([]);
    const at = found?.line ?? 0;
    expect(found?.cure.split('\n').slice(0, 4)).toEqual([`in line ${at}:`, a, `in line ${at + 2}:`, b]);
  });

  test('has its new name taken in by the next lock, and is not judged before the first', () => {
    const renamed = change(`${standard} \`plan-is-all\``, `${standard} \`plans-rule\``);
    expect(ofNames(locked(renamed))).toEqual([]);
    expect(ofNames(change(`${standard} \`plan-is-all\``, `${standard} \`plans-rule\``, tagged))).toEqual([]);
  });

  test('gets its name back where the feedback has lost it, unless the option is another one', () => {
    const nameless = change(`${service} \`service-is-all\``, service);
    const all = (files: Files) => withFiles(files, (root) => checkContent(root, new Date('2026-11-21'))).diagnostics;
    const cureOf = (files: Files) => all(files).find(({ code }) => code === 'TP451' || code === 'TP205')?.cure;
    expect(cureOf(nameless)).toBe(`${service} \`service-is-all\``);
    expect(cureOf(change(`${service} \`service-is-all\`\n`, ''))).toContain('`service-is-all`');
    const other = change('The service that she received from the front-desk staff', 'Her wish for breakfast at nine', nameless);
    expect(cureOf(other)).not.toContain('`service-is-all`');
  });

  test('is not the only thing that may change places: reasons of cards and steps do as well', () => {
    const [plan, printer] = ['    > People can plan.', '    > No printer is needed.'];
    const swapped = edited(edited(edited(released, parcel, plan, '§'), parcel, printer, plan), parcel, '§', printer);
    const [found, ...more] = ofNames(swapped);
    expect(more).toEqual([]);
    const at = found?.line ?? 0;
    expect(found?.cure.split('\n').slice(0, 4)).toEqual([`in line ${at}:`, plan, `in line ${at + 2}:`, printer]);
  });
});
