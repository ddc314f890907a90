// A real server on loopback: a process with a folder, a port and keys of its own, that a test kills and starts again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { Clock } from './clock.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where `haemil` and `examples/staged` lie. */
export const BIN = resolve(process.env.STAGED_BIN ?? join(ROOT, 'target/debug'));

const READY_WITHIN = 20_000;
const LOG_KEPT = 4_000;

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The environment without settings that somebody's shell has for a server of their own. */
export const bare = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HAEMIL_')));

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export class Server {
  #child;
  #log = '';
  #out = '';

  constructor(folder, port, clock, settings) {
    Object.assign(this, { folder, port, clock, settings });
    this.origin = `http://127.0.0.1:${port}`;
    this.socket = join(folder, `clock-${port}`);
  }

  /**
   * A server that answers. Without `beside` it stands alone on SQLite; with it, it is one more node: it shares the folder with
   * the keys, and the clock. The test's end takes it down.
   */
  static async open(t, { clock = new Clock(), beside, ...settings } = {}) {
    const folder = beside?.folder ?? (await mkdtemp(join(tmpdir(), 'haemil-')));
    const server = new Server(folder, await freePort(), beside?.clock ?? clock, { ...beside?.settings, ...settings });
    t.after(async () => {
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    });
    await server.start();
    return server;
  }

  get desk() {
    return `${this.origin}/desk/`;
  }

  get running() {
    return this.#child !== undefined;
  }

  /** What the log says, for a failure that needs it. */
  get log() {
    return this.#log;
  }

  /** The link that was printed at the first start, while nobody had enrolled. */
  get enrolment() {
    const link = /^enrolment (\S+)$/m.exec(this.#out)?.[1];
    if (!link) throw new Error(`no enrolment link was printed:\n${this.#out}\n${this.#log}`);
    return link;
  }

  environment() {
    return {
      ...bare(),
      HAEMIL_LISTEN: `127.0.0.1:${this.port}`,
      HAEMIL_KEY_FILE: join(this.folder, 'haemil.keys'),
      HAEMIL_DATABASE__URL: `sqlite://${join(this.folder, 'data/haemil.db')}`,
      HAEMIL_NODE: `node-${this.port}`,
      HAEMIL_EXIT_URL: 'about:blank',
      ...this.settings,
      STAGED_CLOCK: this.socket,
      STAGED_NOW: String(this.clock.now()),
    };
  }

  async start() {
    const child = spawn(join(BIN, 'examples/staged'), { cwd: this.folder, env: this.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    child.once('error', (error) => (this.#log += String(error)));
    child.stdout.on('data', (text) => (this.#out += text));
    child.stderr.on('data', (text) => (this.#log = (this.#log + text).slice(-LOG_KEPT)));
    this.#child = child;
    await this.ready();
    this.clock.follow(this.socket);
  }

  /** Waits until the server says that it is ready; a server that ended instead has told why. */
  async ready() {
    const end = Date.now() + READY_WITHIN;
    while (Date.now() < end) {
      if (this.#child.exitCode !== null) break;
      const ready = await fetch(`${this.origin}/health/ready`).then((answer) => answer.ok, () => false);
      if (ready) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`the server is not ready:\n${this.#log}`);
  }

  /** SIGKILL, at this moment. */
  async kill() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** SIGKILL, and a new start on what is left. */
  async dieAndRise() {
    await this.kill();
    await this.start();
  }
}
