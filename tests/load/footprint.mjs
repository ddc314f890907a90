// What the built server takes: the time until it answers, and its memory after one message in each language.
//
//   cargo build --release && node tests/load/footprint.mjs [BINARY]
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ANSWERS_WITHIN = 1_000;
const MEMORY_MB = 100;

const WRITTEN = await readFile(join(import.meta.dirname, '../first-messages.json'), 'utf8');
const MESSAGES = Object.values(JSON.parse(WRITTEN));

const binary = resolve(process.argv[2] ?? 'target/release/haemil');
const folder = await mkdtemp(join(tmpdir(), 'haemil-'));
const held = createServer().listen(0, '127.0.0.1');
await once(held, 'listening');
const { port } = held.address();
held.close();
await once(held, 'close');

const origin = `http://127.0.0.1:${port}`;
const begun = performance.now();
const server = spawn(binary, [], {
  cwd: folder,
  env: { PATH: process.env.PATH, HAEMIL_LISTEN: `127.0.0.1:${port}`, HAEMIL_LOG: 'warn' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
server.on('error', (error) => {
  console.error(`${binary} cannot be started (${error.code}); run cargo build --release first`);
  process.exit(1);
});

const post = async (path, wish, token) => {
  const headers = { 'content-type': 'application/json', origin, ...(token && { authorization: `Bearer ${token}` }) };
  const answer = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(wish) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

let failed = false;
const judge = (what, figure, most, unit) => {
  console.log(`${what}: ${figure.toFixed(0)} ${unit} (at most ${most})`);
  failed ||= figure > most;
};

try {
  for (;;) {
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) break;
    if (performance.now() - begun > 20_000) throw new Error('no answer within 20 seconds');
    await new Promise((wait) => setTimeout(wait, 5));
  }
  judge('answers on / after', performance.now() - begun, ANSWERS_WITHIN, 'ms');
  const tokens = [];
  for (let visitor = 0; visitor < 4; visitor += 1) tokens.push((await post('/chat/conversations', { id: randomUUID() })).token);
  for (const [index, text] of MESSAGES.entries()) await post('/chat/turns', { id: randomUUID(), text }, tokens[index % 4]);
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  judge('memory at its highest', Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024, MEMORY_MB, 'MB');
} finally {
  server.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
