// How requests go out, and what becomes of refusals.
import { beforeEach, expect, it } from 'vitest';

import { api, Failure } from '../src/api/client';
import { explain, speak } from '../src/language/chosen.svelte';
import { done, json, problem, Server, unreachable } from './server';

let server: Server;

beforeEach(() => {
  server = new Server();
  speak('en');
});

const caught = async (act: Promise<unknown>): Promise<Failure> => {
  const error: unknown = await act.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (error instanceof Failure) return error;
  throw new Error('it did not fail as it should');
};

it('fills ids into paths so that none leads elsewhere', async () => {
  server.on('/conversations/..%2Fstaff%3Fa/claim', done);
  await api.claim('../staff?a');
  expect(server.asked).toHaveLength(1);
});

it('marks whatever changes something as coming from the page itself', async () => {
  server.on('/time', done);
  server.on('/me', () => json({ me: null }));
  await api.confirmTime();
  await api.me();
  expect(server.asked.map((asked) => [asked.method, asked.headers])).toEqual([
    ['POST', { 'Content-Type': 'application/json', 'X-Desk': '1' }],
    ['GET', {}],
  ]);
});

it('reads from a refusal what it is and what belongs to it', async () => {
  server.on('/time', () => problem('held', 409, { by: 'Lan', most: null }));
  const failure = await caught(api.confirmTime());
  expect([failure.kind, failure.extra]).toEqual(['urn:haemil:held', { by: 'Lan' }]);
});

it('takes every answer that is not in the words of the server for a broken line', async () => {
  server.on('/time', unreachable);
  expect((await caught(api.confirmTime())).kind).toBe('network');
  server.on('/time', () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect((await caught(api.confirmTime())).kind).toBe('network');
});

it('explains a failure in the language of the desk, with the name, number or time that it holds', () => {
  const held = new Failure('urn:haemil:held', '', { by: 'Lan' });
  expect(explain(held)).toContain('Lan');
  const english = explain(held);
  speak('ko');
  expect(explain(held)).toContain('Lan');
  expect(explain(held)).not.toBe(english);
  expect(explain(new Failure('urn:haemil:full', '', { most: 17 }))).toContain('17');
  const seconds = { seconds: 42 };
  const [locked, busy] = [new Failure('urn:haemil:locked', '', seconds), new Failure('urn:haemil:busy', '', seconds)];
  expect(explain(locked)).toContain('42');
  expect(explain(busy)).toContain('42');
  expect(explain(busy)).not.toBe(explain(locked));
});

it('shows the reason of the server only where it refuses in its own words', () => {
  expect(explain(new Failure('urn:haemil:refused', 'The word is too short.'))).toMatch(/\S The word is too short\.$/);
  expect(explain(new Failure('urn:haemil:unavailable', 'disk I/O error'))).not.toContain('disk');
});
