import { describe, expect, test } from 'vitest';
import { findingsOf } from '#domain/journey-map/findings.ts';
import { modelMap, ownMap } from '#domain/journey-map/map.ts';
import { journeyMapItem } from '../../../fixtures/items.ts';

const found = (fields: Record<string, string>) => findingsOf(ownMap('mine', { mine: fields }));
const names = (stages: readonly { readonly id: string }[]) => stages.map(({ id }) => id).join('');

describe('findingsOf', () => {
  test('counts the fields that every stage needs, and no blanks', () => {
    expect(found({})).toMatchObject({ filled: 0, needed: 20 });
    expect(found({ 'a.does': 'walks', 'b.asks': ' \n', 'c.feels': '0', 'd.owner': 'Billing' })).toMatchObject({ filled: 2, needed: 20 });
    expect(findingsOf(modelMap(journeyMapItem()))).toMatchObject({ filled: 20, needed: 20 });
  });

  test.each([
    [{ 'a.feels': '-1', 'c.feels': '-2', 'd.feels': '-2' }, 'c'],
    [{ 'a.feels': '0', 'b.feels': '2' }, undefined],
    [{}, undefined],
    [{ 'e.feels': '-1' }, 'e'],
  ])('finds the deepest dip below 0, the first of several: %o is %s', (fields, id) => {
    expect(found(fields).deepest?.id).toBe(id);
  });

  test('names dips without an obstacle', () => {
    expect(names(found({ 'a.feels': '-1', 'b.feels': '-2', 'b.obstacle': 'A wall', 'c.feels': '1' }).unexplained)).toBe('a');
  });

  test('says whether the deepest dip has an opportunity', () => {
    expect(found({ 'a.feels': '-1', 'b.feels': '-2', 'a.opportunity': 'A door' }).answered).toBe(false);
    expect(found({ 'a.feels': '-1', 'b.feels': '-2', 'b.opportunity': 'A door' }).answered).toBe(true);
    expect(found({ 'a.opportunity': 'A door' }).answered).toBe(false);
  });

  test('names opportunities that lack an owner or a measure', () => {
    const fields = {
      'a.opportunity': 'A door',
      'a.owner': 'The mason',
      'a.measure': 'Bumps',
      'b.opportunity': 'A window',
      'b.owner': 'The mason',
      'c.opportunity': 'A lamp',
      'c.measure': 'Falls',
      'd.owner': 'Nobody yet',
    };
    expect(names(found(fields).unowned)).toBe('bc');
    expect(found(fields).opportunities).toBe(3);
  });
});
