import { describe, expect, test } from 'vitest';
import { checksum } from '#domain/checksum.ts';

describe('checksum', () => {
  test.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ])('of "%s" is the CRC-32 %s that other programs compute', (text, expected) => {
    expect(checksum(text)).toBe(expected);
  });

  test('has eight digits and depends on every letter, whatever the script', () => {
    const sums = ['здравей', 'здравеи', 'γεια', '👋', 'a', 'b'].map(checksum);
    expect(new Set(sums).size).toBe(sums.length);
    for (const sum of sums) expect(sum).toMatch(/^[0-9a-f]{8}$/);
  });
});
