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

const load = async () => ({ ...(await import('#stores/learners.ts')), ...(await import('#stores/learner-list.ts')) });
const first = { id: 'me', name: '' };

describe('learners', () => {
  test('begin with one who need not give a name', async () => {
    const { learners, currentLearner } = await load();
    expect(learners.get()).toEqual([first]);
    expect(currentLearner()).toEqual(first);
  });

  test.each(['', '{', 'null', '[1]', '[{"id":"Not/an id","name":""}]', '{"id":"me"}', '[{"id":["me"]}]', '[[]]', '5'])(
    'begin anew when the list is damaged: %s',
    async (text) => {
      local.map.set('touchpoint:learners', text);
      expect((await load()).learners.get()).toEqual([first]);
    },
  );

  test('are all there but for the entries that cannot be read, and these are put aside when the list is written', async () => {
    const text = '[{"id":"ana1","name":"Ana"},{"id":7},null,{"id":"ivo1","name":{},"pin":5},{"__proto__":{"polluted":1}}]';
    local.map.set('touchpoint:learners', text);
    const { learners, addLearner } = await load();
    expect(learners.get()).toEqual([first, { id: 'ana1', name: 'Ana' }, { id: 'ivo1', name: '' }]);
    addLearner('Eva', '');
    expect(learners.get().map(({ name }) => name)).toEqual(['', 'Ana', '', 'Eva']);
    expect([...local.map].filter(([key]) => key.startsWith('touchpoint:kept/')).map(([, value]) => value)).toEqual([text]);
    expect('polluted' in {}).toBe(false);
  });

  test('are within reach when the list has lost them but their record is here', async () => {
    local.map.set('touchpoint:learners', '{"broken');
    for (const id of ['ana1', 'ana1', 'Not an id', 'me']) local.map.set(`touchpoint:1/${id}/course/${local.map.size}`, '[]');
    expect((await load()).learners.get()).toEqual([first, { id: 'ana1', name: '' }]);
  });

  test('added in two tabs are both kept', async () => {
    const one = await load();
    vi.resetModules();
    const other = await load();
    one.addLearner('Ana', '');
    other.addLearner('Ivo', '');
    expect(other.learners.get().map(({ name }) => name)).toEqual(['', 'Ana', 'Ivo']);
  });

  test('cannot be added where the browser keeps nothing, which the caller is told by an error', async () => {
    const { addLearner } = await load();
    local.room = 0;
    expect(() => addLearner('Ana', '')).toThrow();
  });

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

describe('the present learner', () => {
  test.each([
    ['gone1', 'gone1'],
    ['Not/an id', 'me'],
    ['', 'me'],
    ['x'.repeat(17), 'me'],
    ['null', 'null'],
  ])('chosen as "%s" is "%s" in the list and in the record alike', async (chosen, id) => {
    local.map.set('touchpoint:learner', chosen);
    const { currentLearner, learners } = await load();
    const { findPlace } = await import('#stores/place.ts');
    expect(findPlace().learner).toBe(id);
    expect(currentLearner()).toEqual({ id, name: '' });
    expect(learners.get()).toContainEqual({ id, name: '' });
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
    const own = [
      `touchpoint:1/${id}/a/b`,
      `touchpoint:2/${id}/of-the-future`,
      `touchpoint:kept/touchpoint:1/${id}/a/b#1-x`,
      ...['backup', 'import', 'left-out', 'seq'].map((kind) => `touchpoint:${kind}/${id}`),
      'touchpoint:kept/touchpoint:learners#1',
    ];
    const others = [
      'touchpoint:1/me/a/b',
      `touchpoint:1/x${id}/a/b`,
      `touchpoint:1/me/${id}/b`,
      'theme',
      'touchpoint:backup/me',
      'touchpoint:seq/me',
    ];
    for (const key of [...own, ...others]) local.map.set(key, '[]');
    eraseLearner(id);
    expect(own.filter((key) => local.map.has(key))).toEqual([]);
    expect(others.filter((key) => !local.map.has(key))).toEqual([]);
    expect(learners.get()).toEqual([first, { id: `x${id}`, name: '' }]);
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
