import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { builtFile, builtModules } from './pages.ts';

const at = (code: string) => ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest);

/** Whether the module waits for something before those who import it may run. */
function awaitsAtTop(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return true;
  return ts.forEachChild(node, awaitsAtTop) ?? false;
}

describe('modules of the built site', () => {
  it('tells an await at the top of a module from one in a function', () => {
    expect(awaitsAtTop(at('const words = [await load()]'))).toBe(true);
    expect(awaitsAtTop(at('for await (const word of load()) say(word)'))).toBe(true);
    expect(awaitsAtTop(at('const load = async () => await words; async function say() { await load() }'))).toBe(false);
  });

  it('have no await at the top, which in Safari breaks what several islands import at once (WebKit bug 242740)', () => {
    const modules = builtModules();
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.filter((path) => awaitsAtTop(at(builtFile(path).toString())))).toEqual([]);
  });
});
