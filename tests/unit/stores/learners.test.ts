import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';

let local: MemoryStorage;
let tab: MemoryStorage;

beforeEach(() => {
  vi.resetModules();
  local = new MemoryStorage();
  tab = new MemoryStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = () => import('#stores/learners.ts');
const first = { id: 'me', name: '' };

describe('learners', () => {
  test('begin with one who need not give a name', async () => {
    const { learners, currentLearner } = await load();
    expect(learners.get()).toEqual([first]);
    expect(currentLearner()).toEqual(first);
  });

  test.each(['', '{', 'null', '[1]', '[{"id":"Not/an id","name":""}]', '{"id":"me"}'])(
    'begin anew when the list is damaged: %s',
    async (text) => {
      local.map.set('touchpoint:learners', text);
      expect((await load()).learners.get()).toEqual([first]);
    },
  );

  test('are kept with their names and can be switched to', async () => {
    const { addLearner, switchTo } = await load();
    const id = addLearner('  Ana  ', '');
    switchTo(id);
    vi.resetModules();
    const again = await load();
    expect(again.learners.get()).toEqual([first, { id, name: 'Ana' }]);
    expect(again.currentLearner()).toEqual({ id, name: 'Ana' });
  });

  test('have ids of their own that can stand in a key', async () => {
    const { addLearner } = await load();
    const ids = Array.from({ length: 50 }, () => addLearner('x', ''));
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
  });

  test('keep their id when they are renamed', async () => {
    const { learners, addLearner, renameLearner } = await load();
    const id = addLearner('Ana', '12');
    renameLearner(id, 'x'.repeat(50), '');
    renameLearner('me', 'Ivo', '');
    expect(learners.get()).toEqual([
      { id: 'me', name: 'Ivo' },
      { id, name: 'x'.repeat(40) },
    ]);
  });
});

describe('pinFits', () => {
  test('wants the PIN that was set, and none where none was', async () => {
    const { learners, addLearner, pinFits } = await load();
    addLearner('Ana', '0042');
    const [me, ana] = learners.get();
    expect(me && pinFits(me, '') && pinFits(me, 'any')).toBe(true);
    expect(ana && [pinFits(ana, '0042'), pinFits(ana, '42'), pinFits(ana, '')]).toEqual([true, false, false]);
  });

  test('does not store the PIN itself', async () => {
    (await load()).addLearner('Ana', '0042');
    expect(local.map.get('touchpoint:learners')).not.toContain('0042');
  });
});

describe('eraseLearner', () => {
  test('removes all that was stored for one learner, and nothing else', async () => {
    const { learners, addLearner, switchTo, eraseLearner, currentLearner } = await load();
    const id = addLearner('Ana', '');
    switchTo(id);
    const own = [`touchpoint:1/${id}/a/b`, `touchpoint:kept/touchpoint:1/${id}/a/b#1-x`, `touchpoint:backup/${id}`, `touchpoint:seq/${id}`];
    const others = ['touchpoint:1/me/a/b', `touchpoint:1/${id}x/a/b`, 'theme', 'touchpoint:backup/me', 'touchpoint:seq/me'];
    for (const key of [...own, ...others]) local.map.set(key, '[]');
    eraseLearner(id);
    expect(own.filter((key) => local.map.has(key))).toEqual([]);
    expect(others.filter((key) => !local.map.has(key))).toEqual([]);
    expect(learners.get()).toEqual([first]);
    expect(currentLearner()).toEqual(first);
  });

  test('takes the name of the first learner and leaves the place', async () => {
    const { learners, renameLearner, eraseLearner } = await load();
    renameLearner('me', 'Ana', '1');
    eraseLearner('me');
    expect(learners.get()).toEqual([first]);
  });
});

describe('eraseEverything', () => {
  test('removes all that this site has stored, in this tab too, and nothing of others', async () => {
    const { learners, addLearner, eraseEverything } = await load();
    addLearner('Ana', '');
    for (const storage of [local, tab])
      for (const key of ['touchpoint:1/me/a/b', 'touchpoint:kept/x', 'other:1']) storage.map.set(key, 'x');
    eraseEverything();
    expect([...local.map.keys(), ...tab.map.keys()]).toEqual(['other:1', 'other:1']);
    expect(learners.get()).toEqual([first]);
  });
});

describe('a private round', () => {
  test('is kept in the tab alone and leaves nothing behind', async () => {
    const { isPrivateRound, startPrivateRound, endPrivateRound } = await load();
    expect(isPrivateRound()).toBe(false);
    startPrivateRound();
    expect(isPrivateRound()).toBe(true);
    const { findPlace } = await import('#stores/place.ts');
    expect(findPlace()).toEqual({ storage: tab, learner: 'me' });
    tab.map.set('touchpoint:1/me/a/b', '[]');
    endPrivateRound();
    expect([...tab.map.keys()]).toEqual([]);
    expect(local.map.size).toBe(0);
    expect(findPlace()).toEqual({ storage: local, learner: 'me' });
  });
});
