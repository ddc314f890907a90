// The main job on PostgreSQL: the visitor is on one node, the counselor on another.
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { person, step, visa } from './journey.mjs';
import { Visitor } from './visitor.mjs';

const run = promisify(execFile);

/** A database of one's own in the cluster that `POSTGRES_TEST_URL` names. */
async function database() {
  const cluster = process.env.POSTGRES_TEST_URL;
  assert.ok(cluster, 'POSTGRES_TEST_URL must name a cluster whose administrator may create databases; `tests/postgres start FOLDER` prints one');
  const name = `haemil_${randomBytes(6).toString('hex')}`;
  const tell = (statement) => run('psql', [cluster, '--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--command', statement]);
  await tell(`CREATE DATABASE ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => tell(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function play(t, between, atOnce) {
  const { url, drop } = await database();
  const here = await Server.open(t, { HAEMIL_DATABASE__URL: url });
  const there = await Server.open(t, { beside: here });
  t.after(drop);
  const desk = await Desk.staffed(t, here, { at: there });
  const visitor = await Visitor.open(t, here);
  const happens = () => between(here, there);
  await step(t, '1: a question about a visa is answered in Vietnamese', () => visa({ visitor, between: happens }));
  await step(t, '2: a person on the other node takes over, answers, releases, closes', () =>
    person({ visitor, desk, between: happens, atOnce }));
}

test('the main job on two nodes', (t) => play(t, async () => {}));

test('the main job on two nodes, with one of them killed between any two of its steps', (t) => {
  let kills = 0;
  return play(t, (...nodes) => nodes[kills++ % nodes.length].dieAndRise(), 10_000);
});
