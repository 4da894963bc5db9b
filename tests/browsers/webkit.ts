import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../hosting/servers.ts';
import { onPath, start, stop } from './programs.ts';
import { type Driver, type Session, type Tab, until } from './session.ts';

const programs = ['WebKitWebDriver', 'Xvfb'];
const miniBrowser = () => globSync('/usr/{lib,libexec}{/*,}/webkit{2gtk,gtk}-*/MiniBrowser').sort().at(-1);

/** WebKitGTK's small browser by W3C WebDriver, on a screen that nobody sees. */
export const webkit: Driver = {
  name: 'WebKitGTK',
  missing() {
    const lacking = programs.filter((name) => !onPath(name)).concat(miniBrowser() ? [] : ['MiniBrowser']);
    return lacking.length === 0 ? '' : `there is no ${lacking.join(', no ')} (on Debian: apt-get install webkit2gtk-driver xvfb)`;
  },
  async start(): Promise<Session> {
    const home = mkdtempSync(join(tmpdir(), 'touchpoint-webkit-'));
    const downloads = join(home, 'downloads');
    mkdirSync(downloads);
    writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (!screen.stdout) throw new Error('Xvfb says nothing.');
    const [display] = await once(screen.stdout, 'data');
    const port = await freePort();
    const server = start('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11', HOME: home, XDG_CONFIG_HOME: home },
    });
    const driver = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver answers', () => fetch(`${driver}/status`).then((answer) => answer.ok));
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(`${driver}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const session = `${driver}/session/${sessionId}`;
    await send(`${session}/timeouts`, { script: 120_000 });
    const oneByOne = inOrder();
    /** The tab that is there from the start; it stays in front of all others, and only there do islands see that they are in view. */
    let inFront = ((await (await fetch(`${session}/window`)).json()) as { value: string }).value;
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      downloads,
      errors: undefined,
      async newTab() {
        if (inFront) {
          const tab = tabOf(session, inFront, oneByOne);
          inFront = '';
          return tab;
        }
        const { handle, type } = await send<{ handle: string; type: string }>(`${session}/window/new`, { type: 'tab' });
        if (type !== 'tab') throw new Error(`the browser opened a ${type}`);
        return tabOf(session, handle, oneByOne);
      },
      async close() {
        await fetch(session, { method: 'DELETE' }).catch(() => undefined);
        await stop(server);
        await stop(screen);
        rmSync(home, { recursive: true, force: true });
      },
    };
  },
};

type InOrder = <T>(command: () => Promise<T>) => Promise<T>;

/** Commands go to the tab that was chosen last, so one is done after the other. */
function inOrder(): InOrder {
  let queue: Promise<unknown> = Promise.resolve();
  return (command) => {
    const done = queue.then(command);
    queue = done.catch(() => undefined);
    return done;
  };
}

function tabOf(session: string, handle: string, oneByOne: InOrder): Tab {
  const here = <T>(path: string, body: object): Promise<T> =>
    oneByOne(async () => {
      await send(`${session}/window`, { handle });
      return send<T>(session + path, body);
    });
  const find = async (xpath: string) => `/element/${Object.values(await here<object>('/element', { using: 'xpath', value: xpath }))[0]}`;
  return {
    async go(url) {
      await here('/url', { url });
    },
    async run<T>(body: string): Promise<T> {
      const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await here<{ value: T; error?: string }>('/execute/async', { script, args: [] });
      if (error) throw new Error(error);
      return value;
    },
    async click(xpath) {
      await here(`${await find(xpath)}/click`, {});
    },
    async choose(xpath, file) {
      await here(`${await find(xpath)}/value`, { text: file });
    },
  };
}

async function send<T>(url: string, body: object): Promise<T> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
