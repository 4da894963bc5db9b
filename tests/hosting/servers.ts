import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fillIn } from './recipes.ts';

/** One trial: the recipe as README.md has it, and the folders and port it is tried with. */
export interface Trial {
  readonly recipe: string;
  /** The release that is served. */
  readonly release: string;
  /** A folder the server may write in. */
  readonly work: string;
  readonly port: number;
}

export interface WebServer {
  readonly name: string;
  readonly versionArguments: readonly string[];
  /** Writes the config of a trial and returns the arguments that start the server in the foreground with it. */
  readonly configure: (trial: Trial) => readonly string[];
}

/** Where Debian keeps servers; it is not on the path of every user. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin` };

/** "nobody", whom the server runs as when the trial is started by root. */
const nobody = 65_534;
export const serverUser = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

export const nginx: WebServer = {
  name: 'nginx',
  versionArguments: ['-v'],
  configure: ({ recipe, release, work, port }) => {
    const built = spawnSync('nginx', ['-V'], { env, encoding: 'utf8' }).stderr;
    const mimeTypes = join(dirname(/--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
    const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(work, name)};`);
    const site = fillIn(recipe, { 'listen 80;': `listen 127.0.0.1:${port};`, '/srv/touchpoint': release });
    const config = `daemon off; pid ${join(work, 'nginx.pid')}; error_log stderr;
events {}
http {
include ${mimeTypes}; default_type application/octet-stream; access_log off; ${scratch.join(' ')}
${site}
}
`;
    writeFileSync(join(work, 'nginx.conf'), config);
    return ['-p', work, '-e', 'stderr', '-c', 'nginx.conf'];
  },
};

export const caddy: WebServer = {
  name: 'caddy',
  versionArguments: ['version'],
  configure: ({ recipe, release, work, port }) => {
    const site = fillIn(recipe, { 'learn.example.com': `http://127.0.0.1:${port}`, '/srv/touchpoint': release });
    const path = join(work, 'Caddyfile');
    writeFileSync(path, `{\n\tadmin off\n}\n${site}\n`);
    return ['run', '--config', path, '--adapter', 'caddyfile'];
  },
};

/** What the installed server calls its version, or undefined where it is not installed. */
export function installedVersion({ name, versionArguments }: WebServer): string | undefined {
  const { error, stdout, stderr } = spawnSync(name, versionArguments, { env, encoding: 'utf8' });
  if (error) return undefined;
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? 'of unknown version';
}

/** A port of the loopback interface that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The loopback interface gave no port.');
  return address.port;
}

/** Starts the server and resolves once it answers; throws what it wrote where it ends or stays silent. */
export async function start(server: WebServer, trial: Trial): Promise<ChildProcess> {
  const home = { HOME: trial.work, XDG_CONFIG_HOME: trial.work, XDG_DATA_HOME: trial.work };
  const child = spawn(server.name, server.configure(trial), {
    cwd: trial.work,
    env: { ...env, ...home },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...serverUser,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += chunk));
  for (let tries = 0; tries < 100 && child.exitCode === null && child.signalCode === null; tries++) {
    try {
      await fetch(`http://127.0.0.1:${trial.port}/`, { redirect: 'manual' });
      return child;
    } catch {
      await pause(100);
    }
  }
  await stop(child);
  throw new Error(`${server.name} did not start:\n${log}`);
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
