import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherMaps, type MapTexts } from '#domain/items/journey-map.ts';
import {
  addStage,
  changedTexts,
  guidedMap,
  type JourneyMap,
  modelMap,
  moodOf,
  moveStage,
  ownMap,
  ownMapIds,
  removeStage,
} from '#domain/journey-map/map.ts';
import { journeyMapItem } from '../../../fixtures/items.ts';

const item = journeyMapItem();
const ids = (map: JourneyMap) => map.stages.map((stage) => stage.id).join('');
const asks = (map: JourneyMap, id: string) => map.stages.find((stage) => stage.id === id)?.cells.asks;

describe('guidedMap', () => {
  test('gives what is worked out, leaves gaps empty and knows what the model says there', () => {
    const map = guidedMap(item, {});
    expect(asks(map, 'a')).toEqual({ text: 'Asks a', given: true, model: 'Asks a' });
    expect(asks(map, 'b')).toEqual({ text: '', given: false, model: 'Asks b' });
    expect(map.stages.map((stage) => stage.gaps.length)).toEqual([0, 1, 4, 8, 4]);
    expect([map.persona, map.scenario]).toEqual(['Rosa', 'A new terminal']);
  });

  test('puts the learner’s texts into gaps only', () => {
    const map = guidedMap(item, { guided: { 'b.asks': 'Mine', 'a.asks': 'Not mine to change', 'b.compared': 'yes', checked: 'A B' } });
    expect(asks(map, 'a')?.text).toBe('Asks a');
    expect(asks(map, 'b')?.text).toBe('Mine');
    expect(map.stages.map((stage) => stage.compared)).toEqual([false, true, false, false, false]);
    expect(map.checked).toEqual(['A', 'B']);
  });

  test('takes no text from what every object has', () => {
    const map = guidedMap(
      journeyMapItem({ stages: item.stages.map((stage, i) => (i === 1 ? { ...stage, id: 'constructor' } : stage)) }),
      {},
    );
    expect(map.stages[1]?.cells.asks.text).toBe('');
    expect(ownMap('constructor', {}).persona).toBe('');
  });
});

describe('modelMap', () => {
  test('leaves nothing out', () => {
    expect(modelMap(item).stages.every((stage) => stage.gaps.length === 0)).toBe(true);
    expect(asks(modelMap(item), 'e')).toEqual({ text: 'Asks e', given: true, model: 'Asks e' });
    expect(modelMap(item).stages.every((stage) => stage.compared)).toBe(true);
  });

  test('is a map like the worked example, with nothing ticked, and empty where the model says nothing', () => {
    expect(modelMap(item)).toMatchObject({ id: guidedMap(item, {}).id, guided: true, checked: [] });
    expect(modelMap(item).stages[0]?.cells.owner).toEqual({ text: '', given: true, model: undefined });
  });
});

describe('a map of the learner’s own', () => {
  const add = (texts: MapTexts) => gatherMaps([texts, { mine: addStage(ownMap('mine', texts))?.fields ?? {} }]);

  test('begins with five empty stages', () => {
    const map = ownMap('mine', {});
    expect(ids(map)).toBe('abcde');
    expect(map.stages.every((stage) => stage.name === '' && stage.gaps.length === 8)).toBe(true);
    expect(map.checked).toEqual([]);
  });

  test('is the learner’s alone: nothing is given, compared or noted', () => {
    const map = ownMap('mine', { mine: { 'a.asks': 'Why?', 'a.compared': 'yes', checked: 'A  B' }, guided: { checked: 'C' } });
    expect(map).toMatchObject({ guided: false, checked: ['A', 'B'] });
    expect(map.stages[0]).toMatchObject({ compared: false, note: [] });
    expect(asks(map, 'a')).toEqual({ text: 'Why?', given: false, model: undefined });
  });

  test('takes up to seven stages', () => {
    const full = add(add({}));
    expect(ids(ownMap('mine', full))).toBe('abcdefg');
    expect(addStage(ownMap('mine', full))).toBeNull();
  });

  test('gives a stage that was taken out back with its texts', () => {
    const texts: MapTexts = { mine: { 'b.name': 'Waits', 'b.asks': 'How long?' } };
    const without = gatherMaps([texts, { mine: removeStage(ownMap('mine', texts), 'b') }]);
    expect(ids(ownMap('mine', without))).toBe('acde');
    const again = ownMap('mine', add(without));
    expect(ids(again)).toBe('acdeb');
    expect(asks(again, 'b')?.text).toBe('How long?');
    expect(ids(ownMap('mine', gatherMaps([without, { mine: { 'b.shown': 'yes' } }])))).toBe('acdeb');
  });

  test('moves a stage by one place, and not beyond the ends', () => {
    const moved = (stage: string, by: 1 | -1) => ids(ownMap('mine', { mine: moveStage(ownMap('mine', {}), stage, by) }));
    expect(moved('b', -1)).toBe('bacde');
    expect(moved('b', 1)).toBe('acbde');
    expect(moved('a', 1)).toBe('bacde');
    expect(moved('a', -1)).toBe('abcde');
    expect(moved('e', 1)).toBe('abcde');
    expect(moved('x', 1)).toBe('abcde');
  });

  test('shows a stage that one tab adds while another moves one', () => {
    const here = moveStage(ownMap('mine', {}), 'a', 1);
    const there = addStage(ownMap('mine', {}))?.fields ?? {};
    for (const both of [gatherMaps([{ mine: here }, { mine: there }]), gatherMaps([{ mine: there }, { mine: here }])])
      expect([...ids(ownMap('mine', both))].toSorted().join('')).toBe('abcdef');
  });

  test('shows each stage once, whatever the order says', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray([...'abcdefg']), (order, shown) => {
        const fields = Object.fromEntries(shown.map((id) => [`${id}.shown`, 'yes']));
        const map = ownMap('mine', { mine: { ...fields, order } });
        expect(new Set(ids(map)).size).toBe(map.stages.length);
        expect(map.stages.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('ownMapIds', () => {
  test('lists maps in the order they were begun, without the worked example and those put away', () => {
    const texts: MapTexts = { guided: {}, 'map-2': { persona: 'x' }, 'map-1': { removed: 'yes' }, 'map-3': { removed: 'no' } };
    expect(ownMapIds(texts)).toEqual(['map-2', 'map-3']);
  });
});

describe('moodOf', () => {
  test.each([
    ['-2', -2],
    ['0', 0],
    ['+1', 1],
    ['2', 2],
    ['3', undefined],
    ['', undefined],
    ['1.5', undefined],
    ['bad', undefined],
    ['=1', undefined],
  ])('reads "%s" as %s', (text, mood) => {
    const [stage] = ownMap('mine', { mine: { 'a.feels': text } }).stages;
    expect(stage && moodOf(stage)).toBe(mood);
  });
});

describe('changedTexts', () => {
  test('leaves out what is there already, and what was and stays empty', () => {
    const texts: MapTexts = { guided: { 'b.asks': 'Why?', 'c.asks': 'When?' } };
    expect(changedTexts(texts, { guided: { 'b.asks': 'Why?', 'c.asks': '', 'd.asks': '' }, mine: { persona: 'Ana' } })).toEqual({
      guided: { 'c.asks': '' },
      mine: { persona: 'Ana' },
    });
    expect(changedTexts(texts, { guided: { 'b.asks': 'Why?' } })).toEqual({});
  });

  test('gathered over the old texts, the changes alone say the same as all of the new ones', () => {
    const fields = fc.dictionary(fc.constantFrom('a.asks', 'b.asks', 'persona'), fc.constantFrom('', 'x', 'y'));
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const changed = changedTexts({ mine: before }, { mine: after });
        const [all, few] = [{ mine: after }, changed].map((change) => ownMap('mine', gatherMaps([{ mine: before }, change])));
        expect(few).toEqual(all);
      }),
    );
  });
});
