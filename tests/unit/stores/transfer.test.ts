import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '#domain/backup.ts';
import { codeOf, longestCode, longestLink, pack, unpack } from '#stores/transfer.ts';
import { attempt, opened } from '../../fixtures/events.ts';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

describe('pack', () => {
  test('gives letters that a link can carry, and the text comes out again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        const letters = await pack(text);
        expect(letters).toMatch(/^[\w-]+$/);
        expect(await unpack(letters)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('makes the record of a whole lesson short enough for a link', async () => {
    const log = [opened(1), ...Array.from({ length: 40 }, (_, i) => attempt(i + 2, { item: `fundamentals/question-${i}` }))];
    const text = writeBackup({ 'fundamentals/define-cx': log }, 'Ana', new Date('2026-11-21'));
    expect((await pack(text)).length).toBeLessThan(longestLink);
  });
});

describe('unpack', () => {
  test('never throws, whatever the letters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: fc.constantFrom(...'abcXYZ019-_') })),
        async (letters) => {
          const text = await unpack(letters);
          expect(text === null || typeof text === 'string').toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(['', ' ', '=', 'a b', 'ä', '../x', '%20'])('refuses the letters "%s"', async (letters) => {
    expect(await unpack(letters)).toBeNull();
  });

  test('refuses letters of which some are missing', async () => {
    const letters = await pack('A record that is long enough to be cut in the middle, and then some more of it.');
    expect(await unpack(letters.slice(0, letters.length / 2))).toBeNull();
  });

  test('stops at a text that unpacks to too much', async () => {
    const bomb = base64url(deflateRawSync('x'.repeat(6_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await unpack(bomb)).toBeNull();
  });
});

describe('codeOf', () => {
  test('draws a square with a quiet edge for every text that is short enough', () => {
    const rows = codeOf('x'.repeat(longestCode));
    expect(rows.every((row) => row.length === rows.length)).toBe(true);
    expect([rows[0], rows[1]].flat().some(Boolean)).toBe(false);
    expect(rows.flat().some(Boolean)).toBe(true);
  });
});
