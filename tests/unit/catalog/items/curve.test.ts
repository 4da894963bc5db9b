import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const events = ['- a) You book online: +1', '- b) Nobody comes: -2', '- c) At 10:30: they ring: 0', '- d) It works: −1'].join('\n');
const curve = (list: string) => block(`${list}\n\n> What to notice.`, 'Curve');

describe('readCurve', () => {
  test('reads events, their moods and the closing text', () => {
    expect(mistakes(curve(events))).toEqual([]);
    expect(read(curve(events)).items).toMatchObject([
      {
        kind: 'curve',
        events: [
          { id: 'a', text: ['You book online'], mood: 1 },
          { id: 'b', text: ['Nobody comes'], mood: -2 },
          { id: 'c', text: ['At 10:30: they ring'], mood: 0 },
          { id: 'd', text: ['It works'], mood: -1 },
        ],
        closing: ['What to notice.'],
      },
    ]);
  });

  test('reads seven events, also with emphasis', () => {
    const more = [...'efg'].map((letter) => `- ${letter}) *More* of it: 1`).join('\n');
    expect(mistakes(curve(`${events}\n${more}`))).toEqual([]);
    expect(read(curve(`${events}\n${more}`)).items).toMatchObject([
      { events: expect.arrayContaining([{ id: 'e', text: [{ type: 'emphasis', children: ['More'] }, ' of it'], mood: 1 }]) },
    ]);
  });

  test.each([
    ['TP218 12:3', 'an event without a mood', events.replace('Nobody comes: -2', 'Nobody comes')],
    ['TP218 12:3', 'a mood below -2', events.replace('-2', '-3')],
    ['TP218 12:3', 'half a mood', events.replace('-2', '-1.5')],
    ['TP224 12:7', 'a mark', events.replace('- b)', '- [ ] b)')],
    ['TP219 8:1', 'three events', events.split('\n').slice(0, 3).join('\n')],
    ['TP219 8:1', 'eight events', `${events}\n${[...'efgh'].map((letter) => `- ${letter}) More: 1`).join('\n')}`],
    ['TP203 14:3', 'a letter that stands twice', events.replace('d) It', 'a) It')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(curve(wrong))).toEqual([code]);
  });

  test('says TP226 of a curve that does not say what to notice', () => {
    expect(mistakes(block(events, 'Curve'))).toEqual(['TP226 8:1']);
  });
});
