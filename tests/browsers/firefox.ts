import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Driver, Session, Tab } from './session.ts';

const names = ['firefox-esr', 'firefox'];

function program(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Firefox by WebDriver BiDi, which it speaks itself. */
export const firefox: Driver = {
  name: 'Firefox',
  missing: () => (program() ? '' : 'no firefox-esr or firefox on the PATH (on Debian: apt-get install firefox-esr)'),
  async start(): Promise<Session> {
    const profile = mkdtempSync(join(tmpdir(), 'touchpoint-firefox-'));
    const child = spawn(program() ?? '', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const send = await connect(`${await addressOf(child)}/session`);
    const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
    return {
      name: `Firefox ${capabilities.browserVersion}`,
      async newTab(): Promise<Tab> {
        const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
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
        };
      },
      async close() {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill();
        await ended;
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

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

type Send = <T>(method: string, params: object) => Promise<T>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  socket.addEventListener('message', (event) => {
    const { id, type, result, message } = JSON.parse(String(event.data));
    if (type === 'error') waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return <T>(method: string, params: object) => {
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise as Promise<T>;
  };
}
