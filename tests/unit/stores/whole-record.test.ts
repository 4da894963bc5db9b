import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Log } from '#domain/record.ts';
import { mergeIn } from '#stores/whole-record.ts';
import { copies } from '../../fixtures/copies.ts';
import { attempt, ended, opened } from '../../fixtures/events.ts';
import { denied, MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, openStore, told } from '../../fixtures/stores.ts';
import { mergeRecords } from '../../fixtures/union.ts';

const write = (log: Log) => JSON.stringify(log);
const storing = (logs: Readonly<Record<string, string>>) =>
  new MemoryStorage(new Map(Object.entries(logs).map(([of, text]) => [keyOf(of), text])));
const textsOf = (storage: MemoryStorage) => Object.fromEntries(storage.map);

describe('mergeIn', () => {
  test('adds a whole record to what is stored, also to lessons this page has not read', () => {
    const storage = storing({ 'course/one': write([opened(1)]) });
    const store = openStore(storage);
    expect(mergeIn(store, { 'course/one': [ended(2)], 'course/two': [opened(3)] })).toEqual(['event-2', 'event-3']);
    expect([...storage.map].map(([key, text]) => [key, JSON.parse(text)])).toEqual([
      [keyOf('course/one'), [opened(1), ended(2)]],
      [keyOf('course/two'), [opened(3)]],
      ['touchpoint:seq/me', 3],
    ]);
    expect(store.$record.get()).toEqual({ 'course/one': [opened(1), ended(2)], 'course/two': [opened(3)] });
  });

  test('changes nothing the second time', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    mergeIn(store, { 'course/one': [opened(1), ended(2)] });
    const before = textsOf(storage);
    expect(mergeIn(store, { 'course/one': [opened(1), ended(2)] })).toEqual([]);
    expect(textsOf(storage)).toEqual(before);
  });

  test('makes the union of copies in whatever order and however often they are taken in, and page and storage agree', () => {
    fc.assert(
      fc.property(copies, ({ held, drawn }) => {
        const whole = held.reduce(mergeRecords, {});
        for (const order of [
          [...drawn, ...held],
          [...held.toReversed(), ...held],
        ]) {
          const storage = new MemoryStorage();
          const store = openStore(storage);
          for (const record of order) mergeIn(store, record);
          expect(store.$record.get()).toEqual(whole);
          const later = openStore(storage);
          later.loadAll();
          expect(later.$record.get()).toEqual(whole);
        }
      }),
    );
  });

  test('takes all or nothing when there is no room', () => {
    const storage = storing({ 'course/two': write([opened(2)]) });
    const before = textsOf(storage);
    storage.room = 1000;
    const store = openStore(storage);
    const large = attempt(9, { response: 'x'.repeat(2000) });
    expect(mergeIn(store, { 'course/one': [ended(3)], 'course/two': [large], 'course/three': [opened(4)] })).toBeNull();
    expect(textsOf(storage)).toEqual(before);
    expect(store.$record.get()).toEqual({ 'course/one': [], 'course/two': [opened(2)], 'course/three': [] });
    expect(store.$trouble.get()).toBe('full');
    store.append('course/four', answer('small'));
    expect([...storage.map.keys()]).toEqual([keyOf('course/two'), keyOf('course/four'), 'touchpoint:seq/me']);
  });

  test('keeps an answer waiting for room that waited before', () => {
    const storage = new MemoryStorage();
    storage.room = 0;
    const store = openStore(storage);
    store.append('course/one', answer('mine'));
    expect(mergeIn(store, { 'course/one': [opened(9)] })).toBeNull();
    storage.room = 10_000;
    store.append('course/two', answer('later'));
    expect(told(JSON.parse(storage.map.get(keyOf('course/one')) ?? '[]'))).toEqual(['mine']);
  });

  test('takes nothing where nothing can be stored', () => {
    const store = openStore(null);
    store.append('course/one', answer('mine'));
    expect(mergeIn(store, { 'course/one': [opened(9)] })).toBeNull();
    expect(told(store.$record.get()['course/one'])).toEqual(['mine']);
  });

  test('takes nothing, and destroys nothing, where the stored log cannot be read', () => {
    const storage = storing({ 'course/one': write([opened(1)]) });
    storage.broken.read = denied;
    expect(mergeIn(openStore(storage), { 'course/one': [ended(2)] })).toBeNull();
    expect(textsOf(storage)).toEqual({ [keyOf('course/one')]: write([opened(1)]) });
  });

  test('leaves a damaged log alone that there is no room to put aside', () => {
    const storage = storing({ 'course/one': 'x'.repeat(1000) });
    storage.room = 1500;
    expect(mergeIn(openStore(storage), { 'course/one': [opened(1)] })).toBeNull();
    expect(textsOf(storage)).toEqual({ [keyOf('course/one')]: 'x'.repeat(1000) });
  });

  test('is not hindered by another lesson that waits for room', () => {
    const storage = new MemoryStorage();
    storage.room = 1000;
    const store = openStore(storage);
    store.append('course/large', answer('x'.repeat(2000)));
    expect(mergeIn(store, { 'course/one': [opened(1)] })).toEqual(['event-1']);
    storage.room = 10_000;
    store.append('course/two', answer('small'));
    expect(storage.map.has(keyOf('course/large'))).toBe(true);
  });

  test('changes nothing of an event that is here already, whatever the other record says of it', () => {
    const storage = storing({ 'course/one': write([attempt(1)]) });
    const store = openStore(storage);
    const before = textsOf(storage);
    expect(mergeIn(store, { 'course/one': [attempt(1, { response: 'z' })] })).toEqual([]);
    expect(textsOf(storage)).toEqual(before);
  });

  test('takes in what was waiting for room as well', () => {
    const storage = new MemoryStorage();
    storage.room = 0;
    const store = openStore(storage);
    store.append('course/one', answer('mine'));
    storage.room = 10_000;
    expect(mergeIn(store, { 'course/one': [opened(9)] })).toEqual(['event-9']);
    expect(told(JSON.parse(storage.map.get(keyOf('course/one')) ?? '[]'))).toEqual(['lesson-opened', 'mine']);
    expect(store.parts.unsaved.size).toBe(0);
  });
});
