// The event stream as bytes come: in pieces, late, or not at all.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { listen, type Listener } from '../src/api/stream';
import { json, Server, settle, unreachable } from './server';
import { me, row } from './words';

let server: Server;
let heard: string[];
let stop: () => void;

const listener: Listener = {
  up: () => heard.push('up'),
  down: () => heard.push('down'),
  signedOut: () => heard.push('signed out'),
  me: (me) => heard.push(`me ${me.name}`),
  queue: ({ rows }) => heard.push(`queue ${rows.map((row) => row.id).join()}`),
  turns: (id) => heard.push(`turns ${id}`),
  typing: (id) => heard.push(`typing ${id}`),
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  server = new Server();
  heard = [];
  stop = listen(listener);
  await settle();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await settle();
}

it('tells every kind of event to whom it concerns', async () => {
  server.tell('me', me());
  server.tell('queue', { rows: [row('a'), row('b')] });
  server.tell('turns', { id: 'a' });
  server.tell('typing', { id: 'b' });
  await settle();
  expect(heard).toEqual(['up', 'me Haneul', 'queue a,b', 'turns a', 'typing b']);
});

it('puts an event together that comes in pieces, also where a letter is cut in two', async () => {
  const bytes = new TextEncoder().encode('event: me\ndata: {"name":"하늘"}\n\nevent: turns\ndata: {"id":"a"}\n\n');
  for (const byte of bytes) server.bytes(Uint8Array.of(byte));
  await settle();
  await settle();
  expect(heard).toEqual(['up', 'me 하늘', 'turns a']);
});

it('passes over heartbeats, events without data and those that it does not know', async () => {
  server.raw(': beat\n\nevent: queue\n\nevent: weather\ndata: {"id":"a"}\n\nevent: turns\ndata: {"id":"b"}\n\n');
  await settle();
  expect(heard).toEqual(['up', 'turns b']);
});

it('takes a line for dead that is silent for three heartbeats, and calls again', async () => {
  await pass(6_000);
  server.raw(': beat\n\n');
  await settle();
  await pass(6_400);
  expect(heard).toEqual(['up']);
  await pass(200);
  expect(heard).toEqual(['up', 'down']);
  await pass(500);
  expect([heard, server.calls]).toEqual([['up', 'down', 'up'], 2]);
});

it('waits longer from try to try, at most two seconds, and starts anew once the line was up', async () => {
  server.refuses = unreachable;
  server.hangUp();
  await settle();
  for (const wait of [500, 1_000, 2_000, 2_000]) {
    const calls = server.calls;
    await pass(wait - 1);
    expect(server.calls).toBe(calls);
    await pass(1);
    expect(server.calls).toBe(calls + 1);
  }
  server.refuses = undefined;
  await pass(2_000);
  expect(heard.at(-1)).toBe('up');
  server.hangUp();
  await settle();
  await pass(500);
  expect(heard.at(-1)).toBe('up');
});

it('goes on where a proxy answers instead of the server, and ends where the session has ended', async () => {
  server.refuses = () => json({}, 502);
  server.hangUp();
  await settle();
  await pass(500);
  expect(heard).toEqual(['up', 'down', 'down']);
  server.refuses = () => json({}, 401);
  await pass(1_000);
  expect(heard.at(-1)).toBe('signed out');
  const calls = server.calls;
  await pass(60_000);
  expect(server.calls).toBe(calls);
});

it('ends with the event that says so, and hears nothing behind it', async () => {
  server.raw('event: signed-out\ndata: {}\n\nevent: turns\ndata: {"id":"a"}\n\n');
  await settle();
  await pass(60_000);
  expect([heard, server.calls]).toEqual([['up', 'signed out'], 1]);
});

it('is silent once it was stopped, on the line and between two tries', async () => {
  stop();
  await settle();
  await pass(60_000);
  expect([heard, server.calls]).toEqual([['up'], 1]);

  stop = listen(listener);
  await settle();
  server.hangUp();
  await settle();
  stop();
  await pass(60_000);
  expect([heard, server.calls]).toEqual([['up', 'up', 'down'], 2]);
});
