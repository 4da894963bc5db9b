import { expect, test } from 'vitest';
import { check, cx, edited, hotel, locked } from '../../../fixtures/released.ts';
import type { Files } from '../../../fixtures/small-course.ts';

const released = locked(cx);
const change = (before: string, now: string, files: Files = released) => edited(files, hotel, before, now);
const cures = (files: Files) => check(files).flatMap(({ code, cure }) => (code === 'TP473' ? [cure.split('\n')[0]] : []));

test('a word that the tag of a released question has lost is written again', () => {
  expect(cures(change('<Q cold-room explain scenario>', '<Q cold-room explain>'))).toEqual(['<Q cold-room explain scenario>']);
  expect(cures(change('<Q wait explain order="natural">', '<Q wait explain>'))).toEqual(['<Q wait explain order="natural">']);
});

test('nothing is said of a word that is new, of a question that reads otherwise, and after the next lock', () => {
  const plain = change('<Q cold-room explain scenario>', '<Q cold-room explain>');
  expect(cures(change('<Q wait explain order="natural">', '<Q wait explain scenario order="natural">'))).toEqual([]);
  expect(cures(change('What is her customer experience?', 'What does customer experience mean?', plain))).toEqual([]);
  expect(cures(locked(plain))).toEqual([]);
});
