import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { type Driver, type Session, type Tab, until } from './session.ts';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';
const miniBrowser = () => globSync('/usr/{lib,libexec}{/*,}/webkit{2gtk,gtk}-*/MiniBrowser').sort().at(-1);
const port = 4341;

/** WebKitGTK's small browser by W3C WebDriver, on a screen that nobody sees. */
export const webkit: Driver = {
  name: 'WebKitGTK',
  missing() {
    const lacking = [driver, display].filter((path) => !existsSync(path)).concat(miniBrowser() ? [] : ['MiniBrowser']);
    return lacking.length === 0 ? '' : `no ${lacking.join(', no ')} (on Debian: apt-get install webkit2gtk-driver xvfb)`;
  },
  async start(): Promise<Session> {
    const screen = spawn(display, [':94', '-screen', '0', '800x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
    const server = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: ':94', GDK_BACKEND: 'x11' } });
    await until('WebKitWebDriver answers', () => fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok));
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const session = `/${sessionId}`;
    await send('POST', `${session}/timeouts`, { script: 120_000 });
    /** Commands go to the tab that was chosen last, so one is done after the other. */
    let queue: Promise<unknown> = Promise.resolve();
    const inTab = <T>(handle: string, path: string, body: object): Promise<T> => {
      const done = queue.then(async () => {
        await send('POST', `${session}/window`, { handle });
        return send<T>('POST', session + path, body);
      });
      queue = done.catch(() => undefined);
      return done;
    };
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      async newTab(): Promise<Tab> {
        const { handle } = await send<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' });
        return {
          async go(url) {
            await inTab(handle, '/url', { url });
          },
          async run<T>(body: string): Promise<T> {
            const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
            const { value, error } = await inTab<{ value: T; error?: string }>(handle, '/execute/async', { script, args: [] });
            if (error) throw new Error(error);
            return value;
          },
        };
      },
      async close() {
        await send('DELETE', session).catch(() => undefined);
        server.kill();
        screen.kill();
      },
    };
  },
};

async function send<T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
