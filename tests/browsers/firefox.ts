import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bidi, connect } from './bidi.ts';
import { onPath, start, stop } from './programs.ts';
import type { Driver, Session, Tab } from './session.ts';

const program = () => onPath('firefox-esr', 'firefox');

const settingsWith = (downloads: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Firefox by WebDriver BiDi, which it speaks itself. It needs no screen. */
export const firefox: Driver = {
  name: 'Firefox',
  missing: () => (program() ? '' : 'there is no firefox-esr or firefox on the PATH (on Debian: apt-get install firefox-esr)'),
  async start(): Promise<Session> {
    const profile = mkdtempSync(join(tmpdir(), 'touchpoint-firefox-'));
    const downloads = join(profile, 'downloads');
    mkdirSync(downloads);
    const lines = Object.entries(settingsWith(downloads)).map((setting) => `user_pref(${setting.map((each) => JSON.stringify(each))});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = start(program() ?? '', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const bidi = await connect(`${await addressOf(child)}/session`);
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
    const errors: string[] = [];
    bidi.on('log.entryAdded', (entry) => {
      const { level, text } = entry as { level: string; text: string };
      if (level === 'error') errors.push(text);
    });
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      downloads,
      errors: () => errors,
      newTab: () => newTab(bidi),
      async close() {
        await stop(child);
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

async function newTab({ send }: Bidi): Promise<Tab> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const find = async (xpath: string) => {
    const locator = { type: 'xpath', value: xpath };
    const { nodes } = await send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator });
    if (!nodes[0]) throw new Error(`there is no ${xpath}`);
    return { sharedId: nodes[0].sharedId };
  };
  return {
    async go(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run<T>(body: string): Promise<T> {
      const expression = `(async () => { ${body} })().then((value) => JSON.stringify({ value }))`;
      const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (!answer.result) throw new Error(answer.exceptionDetails?.text ?? 'The page threw.');
      return JSON.parse(answer.result.value).value as T;
    },
    async click(xpath) {
      const element = await find(xpath);
      await send('browsingContext.activate', { context });
      const functionDeclaration = "(element) => element.scrollIntoView({ block: 'center', behavior: 'instant' })";
      await send('script.callFunction', { functionDeclaration, arguments: [element], target: { context }, awaitPromise: false });
      const move = { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } };
      const pointer = {
        type: 'pointer',
        id: 'mouse',
        actions: [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
      };
      await send('input.performActions', { context, actions: [pointer] });
    },
    async choose(xpath, file) {
      await send('input.setFiles', { context, element: await find(xpath), files: [file] });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}
