import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, play } from '#domain/conversation/play.ts';
import { conversationItem, reply, scene } from '../../../fixtures/items.ts';

const item = conversationItem();
const met = (path: readonly string[], of = item) => play(of, path).turns.map((turn) => turn.scenes.map((each) => each.id).join(' '));
const last = (path: readonly string[], of = item) => play(of, path).turns.at(-1);

describe('play', () => {
  test('begins in the first scene with the meters of the script', () => {
    expect(met([])).toEqual(['opening']);
    expect(last([])?.state).toEqual({ scene: 'opening', meters: { trust: 4, heat: 5 }, happened: [] });
  });

  test('follows each reply and moves the meters by it', () => {
    const { turns, fits } = play(item, ['opening.a', 'plan.a']);
    expect(fits).toBe(true);
    expect(turns.map((turn) => [turn.state.scene, turn.state.meters.trust, turn.state.meters.heat, turn.reply?.id])).toEqual([
      ['opening', 4, 5, 'a'],
      ['plan', 6, 3, 'a'],
      ['agreed', 6, 3, undefined],
    ]);
  });

  test('takes the first arrow whose condition holds, by the meters after the reply', () => {
    expect(met(['opening.b', 'louder.a', 'plan.a']).at(-1)).toBe('fair');
    expect(met(['opening.a', 'plan.b', 'louder.a', 'plan.a']).at(-1)).toBe('agreed');
  });

  test('takes "over" and "under" without the number itself', () => {
    const to = (is: 'over' | 'under', value: number) => {
      const moves = [{ to: 'agreed', when: { meter: 'heat', is, value } as const }, { to: 'fair' }];
      const scenes = [scene('opening', { replies: [reply('a', moves)] }), ...item.scenes.slice(4)];
      return met(['opening.a'], conversationItem({ scenes, interruptions: [] })).at(-1);
    };
    expect([to('over', 4), to('over', 5), to('under', 5), to('under', 6)]).toEqual(['agreed', 'fair', 'fair', 'agreed']);
  });

  test('keeps the meters between 0 and 10', () => {
    const path = ['opening.b', 'louder.b', 'louder.b'];
    const calm = conversationItem({ interruptions: [] });
    expect(last(path, calm)?.state.meters).toEqual({ trust: 1, heat: 10 });
    expect(last([...path, 'louder.b', 'louder.b'], calm)?.state.meters).toEqual({ trust: 0, heat: 10 });
  });

  test('is interrupted once its condition holds, and goes on by itself through scenes without replies', () => {
    expect(met(['opening.b', 'louder.b'])).toEqual(['opening', 'louder', 'insult lost']);
  });

  test('is interrupted by the same thing only once, and never in an ending', () => {
    const insult = scene('insult', { replies: [reply('a', 'louder', [0, 0]), reply('b', 'lost')] });
    const scenes = item.scenes.map((each) => (each.id === 'insult' ? insult : each));
    expect(met(['opening.b', 'louder.b', 'insult.a', 'louder.b'], conversationItem({ scenes }))).toEqual([
      'opening',
      'louder',
      'insult',
      'louder',
      'louder',
    ]);
    expect(
      met(
        ['opening.c'],
        conversationItem({
          meters: { trust: 4, heat: 8 },
          interruptions: [{ to: 'insult', when: { meter: 'trust', is: 'under', value: 2 } }],
        }),
      ),
    ).toEqual(['opening', 'lost']);
    const always = { to: 'insult' };
    expect(met([], conversationItem({ start: 'lost', interruptions: [always, always] }))).toEqual(['lost']);
  });

  test('comes to the same state whichever of two interruptions came first', () => {
    const replies = [reply('a', 'opening', [-2, 0]), reply('b', 'opening', [0, 2])];
    const both = conversationItem({
      scenes: [scene('opening', { replies }), scene('insult', { moves: [{ to: 'opening' }] })],
      interruptions: [
        { to: 'insult', when: { meter: 'trust', is: 'under', value: 3 } },
        { to: 'insult', when: { meter: 'heat', is: 'over', value: 6 } },
      ],
    });
    const states = [
      ['opening.a', 'opening.b'],
      ['opening.b', 'opening.a'],
    ].map((path) => last(path, both)?.state);
    expect(states[0]).toEqual({ scene: 'opening', meters: { trust: 2, heat: 7 }, happened: [0, 1] });
    expect(states[1]).toEqual(states[0]);
  });

  test('waits in a scene with replies and stays in an ending, whatever arrows leave it', () => {
    const moves = [{ to: 'fair' }];
    const waiting = scene('opening', { replies: [reply('a', 'agreed')], moves });
    const scenes = [waiting, scene('agreed', { ending: 'good', moves }), ...item.scenes.slice(5)];
    expect(met(['opening.a'], conversationItem({ scenes, interruptions: [] }))).toEqual(['opening', 'agreed']);
  });

  test.each([
    ['leads nowhere', reply('a', [{ to: 'agreed', when: { meter: 'trust', is: 'over', value: 9 } }])],
    ['leads to a scene that does not exist', reply('a', 'gone')],
  ])('stands still after a reply that %s', (_what, stuck) => {
    const broken = conversationItem({ scenes: [scene('opening', { replies: [stuck] }), ...item.scenes.slice(4)], interruptions: [] });
    expect(met(['opening.a'], broken)).toEqual(['opening', '']);
    expect(play(broken, ['opening.a', 'opening.a']).fits).toBe(false);
  });

  test('stops where a step is no longer possible, and says so', () => {
    for (const wrong of ['opening.z', 'plan.a', 'opening', '', 'constructor.a']) {
      const { turns, fits } = play(item, ['opening.b', wrong, 'louder.a']);
      expect(fits).toBe(false);
      expect(turns.map((turn) => turn.state.scene)).toEqual(['opening', 'louder']);
    }
  });

  test('does not run round for ever in scenes that go on by themselves', () => {
    const scenes = [scene('opening', { moves: [{ to: 'louder' }] }), scene('louder', { moves: [{ to: 'opening' }] })];
    expect(met([], conversationItem({ scenes, interruptions: [] }))).toEqual(['opening louder']);
  });

  test('gives one turn more than steps that fit, whatever the path', () => {
    const step = fc.constantFrom('opening.a', 'opening.b', 'louder.a', 'louder.b', 'plan.a', 'plan.b', 'insult.a', 'x');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (path) => {
        const { turns, fits } = play(item, path);
        expect(turns.filter((turn) => turn.reply)).toHaveLength(turns.length - 1);
        expect(fits).toBe(turns.length === path.length + 1);
        for (const { state } of turns) for (const value of Object.values(state.meters)) expect(value >= 0 && value <= 10).toBe(true);
      }),
    );
  });
});

describe('keyOf', () => {
  test('tells states apart by scene, meters and what has happened', () => {
    const state = { scene: 'plan', meters: { trust: 1, heat: 2 }, happened: [0] };
    const others = [
      { ...state, scene: 'louder' },
      { ...state, meters: { trust: 2, heat: 1 } },
      { ...state, happened: [] },
    ];
    expect(new Set([state, ...others].map(keyOf)).size).toBe(4);
    expect(keyOf({ ...state })).toBe(keyOf(state));
  });
});
