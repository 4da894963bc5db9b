import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPlace, readValue, storageNamed } from '#stores/place.ts';
import { denied, MemoryStorage } from '../../fixtures/memory-storage.ts';

let local: MemoryStorage;
let tab: MemoryStorage;

beforeEach(() => {
  local = new MemoryStorage();
  tab = new MemoryStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', tab);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('findPlace', () => {
  test('is the storage of the browser, under the learner who was chosen', () => {
    expect(findPlace()).toEqual({ storage: local, learner: 'me' });
    local.map.set('touchpoint:learner', 'ana1');
    expect(findPlace()).toEqual({ storage: local, learner: 'ana1' });
  });

  test('is the storage of the tab during a private round, whoever was chosen', () => {
    local.map.set('touchpoint:learner', 'ana1');
    tab.map.set('touchpoint:private', '1');
    expect(findPlace()).toEqual({ storage: tab, learner: 'me' });
  });

  test('falls back to the first learner where reading is refused', () => {
    local.broken.read = denied;
    tab.broken.read = denied;
    expect(findPlace()).toEqual({ storage: local, learner: 'me' });
  });

  test('has no storage where the browser offers none', () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    expect(findPlace()).toEqual({ storage: null, learner: 'me' });
  });
});

describe('storageNamed', () => {
  test('is nothing where the mere mention throws', () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw denied;
      },
    });
    expect(storageNamed('sessionStorage')).toBeNull();
    expect(storageNamed('localStorage')).toBe(local);
  });
});

describe('readValue', () => {
  test('is nothing for a key that is not there, no storage or a refusal', () => {
    local.map.set('a', 'b');
    expect([readValue(local, 'a'), readValue(local, 'c'), readValue(null, 'a')]).toEqual(['b', null, null]);
    local.broken.read = denied;
    expect(readValue(local, 'a')).toBeNull();
  });
});
