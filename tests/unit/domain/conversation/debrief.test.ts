import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPath, differences, guideTo, stepsOf } from '#domain/conversation/debrief.ts';
import { explore, isAsGood, outlooks } from '#domain/conversation/paths.ts';
import { keyOf, play } from '#domain/conversation/play.ts';
import { conversationItem, reply, scene } from '../../../fixtures/items.ts';

const item = conversationItem();
const guide = guideTo(item);
const told = (path: readonly string[], of = guide) =>
  stepsOf(of, path).map((step) => `${step.scene.id}.${step.reply.id} ${step.verdict} ${step.better.id}`);
const ends = (path: readonly string[], of = item) => play(of, path).turns.at(-1)?.scenes.at(-1)?.ending;

describe('explore', () => {
  test('meets every scene and takes every arrow that can be taken', () => {
    const { met, moves, tooLarge } = explore(item);
    expect([...met].map((each) => each.id).sort()).toEqual(item.scenes.map((each) => each.id).sort());
    expect(moves.size).toBe(10);
    expect(tooLarge).toBe(false);
  });

  test('does not meet what no meter allows', () => {
    const quiet = conversationItem({ interruptions: [{ to: 'insult', when: { meter: 'heat', is: 'over', value: 10 } }] });
    expect([...explore(quiet).met].map((each) => each.id)).not.toContain('insult');
  });

  test('finds nothing where the first scene is missing', () => {
    const { met, moves, states } = explore(conversationItem({ start: 'gone', interruptions: [] }));
    expect([met.size, moves.size, states.size]).toEqual([0, 0, 1]);
    expect(bestPath(guideTo(conversationItem({ start: 'gone', interruptions: [] })))).toEqual([]);
  });

  test('gives up on a conversation with more states than anybody could want', () => {
    const scenes = Array.from({ length: 200 }, (_, i) =>
      scene(`s${i}`, { replies: [reply('a', `s${i}`, [1, 0]), reply('b', `s${i}`, [0, 1]), reply('c', `s${i + 1}`, [-9, -9])] }),
    );
    const { tooLarge, states } = explore(conversationItem({ start: 's0', scenes, interruptions: [] }));
    expect(tooLarge).toBe(true);
    expect(states.size).toBeLessThan(20_010);
  });
});

describe('outlooks', () => {
  test('are never better than what following the advice brings, and always come true', () => {
    const { states, start } = guide.graph;
    for (const [key, state] of states) {
      const outlook = guide.outlook.get(key);
      expect(outlook, key).toBeDefined();
      if (key === start) expect(outlook).toMatchObject({ ending: 2, replies: 2, reply: 'a' });
      expect(state.meters.trust).toBeLessThanOrEqual(10);
    }
  });

  test('leave out states from which no ending can be reached', () => {
    const scenes = [
      scene('opening', { replies: [reply('a', 'round'), reply('b', 'agreed')] }),
      scene('round', { replies: [reply('a', 'round'), reply('b', 'round')] }),
      ...item.scenes.slice(4),
    ];
    const graph = explore(conversationItem({ scenes, interruptions: [] }));
    const stuck = [...graph.states.values()].filter((state) => !outlooks(graph).has(keyOf(state)));
    expect(stuck.map((state) => state.scene)).toEqual(['round']);
  });
});

describe('isAsGood', () => {
  const one = { ending: 2, replies: 3, margin: 4 };

  test('asks for the same ending, as many replies and the same margin', () => {
    expect(isAsGood(one, { ...one, reply: 'a' })).toBe(true);
    for (const other of [{ ...one, ending: 1 }, { ...one, replies: 4 }, { ...one, margin: 5 }, undefined])
      expect(isAsGood(one, other)).toBe(false);
    expect([isAsGood(undefined, one), isAsGood(undefined, undefined)]).toEqual([false, false]);
  });
});

describe('bestPath', () => {
  test('leads to the best ending with the fewest replies', () => {
    expect(bestPath(guide)).toEqual(['opening.a', 'plan.a']);
    expect(ends(bestPath(guide))).toBe('good');
  });

  test('prefers, of equally short ones, the one that ends with more trust and less heat', () => {
    const scenes = [
      scene('opening', { replies: [reply('a', 'agreed', [0, 0]), reply('b', 'agreed', [1, -1]), reply('c', 'agreed', [1, 0])] }),
      ...item.scenes.slice(4),
    ];
    expect(bestPath(guideTo(conversationItem({ scenes, interruptions: [] })))).toEqual(['opening.b']);
  });

  test('prefers, of replies that are just as good, the one that the script has first', () => {
    const scenes = [
      scene('opening', { replies: [reply('a', 'lost'), reply('b', 'agreed'), reply('c', 'agreed')] }),
      ...item.scenes.slice(4),
    ];
    expect(bestPath(guideTo(conversationItem({ scenes, interruptions: [] })))).toEqual(['opening.b']);
  });

  test('takes a longer way if the good ending lies there', () => {
    const weak = conversationItem({ meters: { trust: 2, heat: 5 } });
    const path = bestPath(guideTo(weak));
    expect(ends(path, weak)).toBe('good');
    expect(path.length).toBeGreaterThan(2);
  });
});

describe('stepsOf', () => {
  test('says of each reply whether it was the best, a detour or a loss, and what was better', () => {
    expect(told(['opening.a', 'plan.a'])).toEqual(['opening.a best a', 'plan.a best a']);
    expect(told(['opening.b', 'louder.a', 'plan.a'])).toEqual(['opening.b detour a', 'louder.a best a', 'plan.a loss b']);
    expect(told(['opening.c'])).toEqual(['opening.c loss a']);
  });

  test('blames no reply where nothing could save it any more', () => {
    const doomed = [
      scene('opening', { replies: [reply('a', 'end'), reply('b', 'end', [-1, 1])] }),
      scene('end', { replies: [reply('a', 'lost'), reply('b', 'lost', [-1, 0])] }),
    ];
    const late = guideTo(conversationItem({ scenes: [...doomed, ...item.scenes.slice(4)], interruptions: [] }));
    expect(told(['opening.b', 'end.b'], late)).toEqual(['opening.b late b', 'end.b late b']);
  });

  test('knows no better reply where no ending can be reached any more', () => {
    const scenes = [
      scene('opening', { replies: [reply('a', 'round'), reply('b', 'agreed')] }),
      scene('round', { replies: [reply('a', 'round'), reply('b', 'round')] }),
      ...item.scenes.slice(4),
    ];
    const stuck = guideTo(conversationItem({ scenes, interruptions: [] }));
    expect(told(['opening.a', 'round.b'], stuck)).toEqual(['opening.a loss b', 'round.b loss b']);
  });

  test('stops where a path no longer fits', () => {
    expect(told(['opening.b', 'gone.a', 'plan.a'])).toEqual(['opening.b detour a']);
  });

  test('calls every reply of the advised way the best, from any state', () => {
    const reachable = fc.array(fc.nat(2), { maxLength: 6 });
    fc.assert(
      fc.property(reachable, (choices) => {
        let path: string[] = [];
        for (const choice of choices) {
          const here = play(item, path).turns.at(-1)?.scenes.at(-1);
          if (!here || here.replies.length === 0) break;
          path = [...path, `${here.id}.${here.replies[choice % here.replies.length]?.id}`];
        }
        const before = path.length;
        for (let guard = 0; guard < 20; guard++) {
          const state = play(item, path).turns.at(-1)?.state;
          const next = state && guide.outlook.get(keyOf(state))?.reply;
          if (!state || next === undefined) break;
          path = [...path, `${state.scene}.${next}`];
        }
        expect(ends(path)).toBeDefined();
        expect(
          stepsOf(guide, path)
            .slice(before)
            .map((step) => step.verdict),
        ).toEqual(path.slice(before).map(() => 'best'));
      }),
    );
  });
});

describe('differences', () => {
  test('names the scenes of both plays that were answered differently, by the first reply there', () => {
    const found = differences(item, ['opening.b', 'louder.b', 'louder.a', 'plan.a'], ['opening.b', 'louder.a', 'plan.b', 'louder.b']);
    expect(found.map(({ scene: { id }, before, now }) => [id, before.id, now.id])).toEqual(
      [
        ['louder', 'b', 'a'],
        ['plan', 'a', 'b'],
      ].slice(0, 1),
    );
  });

  test('finds none between equal plays, nor where only one of them came by', () => {
    expect(differences(item, ['opening.a', 'plan.a'], ['opening.a', 'plan.a'])).toEqual([]);
    expect(differences(item, [], ['opening.a', 'plan.a'])).toEqual([]);
  });
});
