// What a counselor notices of the desk as a whole: the queue, several conversations, the line, the end of the session.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Me, Row } from '../src/api/words';
import { Desk } from '../src/state/desk.svelte';
import { done, json, problem, Server, settle, unreachable } from './server';
import { conversation, me, news, row, turns } from './words';

let server: Server;
let desk: Desk;
const signedOut = vi.fn();

async function enter(as: Partial<Me> = {}): Promise<void> {
  desk = new Desk(me(as), signedOut);
  await settle();
}

beforeEach(async () => {
  server = new Server();
  for (const id of ['a', 'b', 'c']) {
    server.on(`/conversations/${id}`, () => json(conversation(id, turns(1, 2))));
    server.on(`/conversations/${id}/turns`, () => json(news([])));
    for (const act of ['claim', 'release', 'requeue', 'close']) server.on(`/conversations/${id}/${act}`, done);
  }
  await enter();
});

afterEach(() => {
  desk.end('left');
  vi.useRealTimers();
});

async function queue(...rows: Row[]): Promise<void> {
  server.tell('queue', { rows });
  await settle();
}

const mine = (id: string, more: Partial<Row> = {}): Row => row(id, { holder: 'mine', ...more });
const ids = (rows: Row[]) => rows.map((row) => row.id).join('');

describe('the queue', () => {
  it('keeps the order of the server and tells one\'s own from those that wait and those of others', async () => {
    await queue(row('c', { risk: 'L4' }), mine('b'), row('a'), row('d', { holder: 'other' }));
    expect([ids(desk.mine), ids(desk.waiting), ids(desk.others)]).toEqual(['b', 'ca', 'd']);
  });

  it('alarms for those in danger for whom nobody is there', async () => {
    const helped = mine('d', { risk: 'L4' });
    await queue(row('a', { risk: 'L2' }), row('b', { risk: 'L3' }), row('c', { risk: 'L4' }), helped);
    expect(ids(desk.urgent)).toBe('bc');
  });

  it('reckons a wait from the moment the server named, on the clock of the page', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    vi.advanceTimersByTime(60_000);
    await queue(row('a', { waited: 12 }));
    expect(performance.now() - (desk.rows[0]?.since ?? 0)).toBe(12_000);
  });

  it('claims who is first, and nobody whose words cannot be read', async () => {
    await queue(row('a', { unreadable: true }), row('b'), row('c'));
    await desk.claimNext();
    expect(server.bodies('/conversations/b/claim')).toHaveLength(1);
    expect([desk.chosen, desk.row?.holder, desk.thread?.turns.length]).toEqual(['b', 'mine', 2]);
  });

  it('says who was quicker, and keeps the place', async () => {
    await queue(row('a'));
    server.on('/conversations/a/claim', () => problem('held', 409, { by: 'Lan' }));
    await desk.claimNext();
    expect([desk.trouble?.kind, desk.trouble?.extra.by]).toEqual(['urn:haemil:held', 'Lan']);
    expect([desk.chosen, desk.row?.holder]).toEqual(['a', 'waiting']);
  });
});

describe('several conversations', () => {
  it('keep a draft each while one goes to and fro', async () => {
    await queue(mine('a'), mine('b'), row('c'));
    desk.choose('a');
    if (desk.thread) desk.thread.draft = 'for a';
    desk.choose('b');
    expect(desk.thread?.draft).toBe('');
    if (desk.thread) desk.thread.draft = 'for b';
    desk.choose('c');
    desk.choose('a');
    expect(desk.thread?.draft).toBe('for a');
    await queue(mine('b'), row('c'), mine('a'));
    desk.choose('b');
    expect(desk.thread?.draft).toBe('for b');
  });

  it('are read as soon as they are one\'s own, so that what is unread can be counted', async () => {
    await queue(mine('a'), row('b'));
    expect([desk.threads.get('a')?.unread, desk.threads.has('b')]).toEqual([2, false]);
  });

  it('leave the draft on the screen when one is taken away, and nothing once one has gone on', async () => {
    await queue(mine('a'), mine('b'));
    desk.choose('a');
    if (desk.thread) desk.thread.draft = 'half a thought';
    await queue(row('a', { holder: 'other' }), mine('b'));
    expect(desk.thread?.draft).toBe('half a thought');
    desk.choose('b');
    expect(desk.threads.has('a')).toBe(false);
  });

  it('forget the words of one that was taken away while another was looked at', async () => {
    await queue(mine('a'), mine('b'));
    desk.choose('b');
    await queue(row('a', { holder: 'other' }), mine('b'));
    expect([...desk.threads.keys()]).toEqual(['b']);
  });

  it('are gone with their words when they are closed, released or given back', async () => {
    for (const act of [() => desk.close('a', 'helped'), () => desk.release('a'), () => desk.requeue('a')]) {
      await queue(mine('a'), mine('b'));
      desk.choose('a');
      expect(await act()).toBe(true);
      expect([desk.chosen, ids(desk.rows), [...desk.threads.keys()]]).toEqual([undefined, 'b', ['b']]);
    }
    expect(server.bodies('/conversations/a/close')).toEqual([{ outcome: 'helped' }]);
  });

  it('stay with their draft when the server could not be reached to close them', async () => {
    await queue(mine('a'));
    desk.choose('a');
    if (desk.thread) desk.thread.draft = 'half a thought';
    server.on('/conversations/a/close', unreachable);
    expect(await desk.close('a', 'helped')).toBe(false);
    expect([desk.chosen, desk.trouble?.kind, desk.thread?.draft]).toEqual(['a', 'network', 'half a thought']);
  });

  it('are gone through by key, around at the ends, and only one\'s own', async () => {
    await queue(mine('a'), row('x'), mine('b'), mine('c'));
    const walk = (...steps: (1 | -1)[]) => steps.map((by) => (desk.step(by), desk.chosen)).join('');
    expect(walk(1, 1, 1, 1)).toBe('abca');
    expect(walk(-1, -1)).toBe('cb');
    desk.choose(undefined);
    expect(walk(-1)).toBe('c');
  });
});

describe('the event stream', () => {
  it('reads on in the conversation that it names, and in no other', async () => {
    await queue(mine('a'), mine('b'));
    server.on('/conversations/a/turns', () => json(news(turns(3, 3))));
    server.tell('turns', { id: 'a' });
    server.tell('turns', { id: 'somebody else' });
    await settle();
    expect([desk.threads.get('a')?.last, desk.threads.get('b')?.last]).toEqual([3, 2]);
    expect(server.bodies('/conversations/b/turns')).toHaveLength(0);
  });

  it('shows who types', async () => {
    await queue(mine('a'), mine('b'));
    server.tell('typing', { id: 'b' });
    await settle();
    expect([desk.threads.get('a')?.visitorTyping, desk.threads.get('b')?.visitorTyping]).toEqual([false, true]);
  });

  it('takes over what the server says of oneself', async () => {
    server.tell('me', me({ presence: 'break' }));
    await settle();
    expect(desk.me.presence).toBe('break');
  });

  it('reads again what may have been missed once the line is back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await queue(mine('a'));
    server.on('/conversations/a/turns', () => json(news(turns(3, 4))));
    server.hangUp();
    await settle();
    expect([desk.connection, desk.threads.get('a')?.last]).toEqual(['lost', 2]);
    vi.advanceTimersByTime(500);
    await settle();
    expect([desk.connection, desk.threads.get('a')?.last]).toEqual(['live', 4]);
  });
});

describe('the end of the session', () => {
  it('comes with the event, with any refusal, and with one\'s own wish', async () => {
    server.tell('signed-out', {});
    await settle();
    expect(signedOut).toHaveBeenLastCalledWith('ended');

    await enter();
    await queue(row('a'));
    server.on('/conversations/a/claim', () => problem('signed-out', 401));
    await desk.claimNext();
    expect(signedOut).toHaveBeenCalledTimes(2);

    await enter();
    server.on('/conversations/a', () => problem('signed-out', 401));
    await queue(mine('a'));
    expect(signedOut).toHaveBeenCalledTimes(3);

    await enter();
    server.on('/sign-out', done);
    await desk.signOut('idle');
    expect(signedOut).toHaveBeenLastCalledWith('idle');
  });

  it('does not come where the server could not be told', async () => {
    server.on('/sign-out', unreachable);
    await desk.signOut('left');
    expect([signedOut.mock.calls, desk.trouble?.kind]).toEqual([[], 'network']);
  });

  it('signs out everywhere under one\'s own id', async () => {
    server.on('/staff/c1/sign-out', done);
    await desk.signOutEverywhere();
    expect(signedOut).toHaveBeenCalledWith('left');
  });
});

it('offers conversations and accounts to those who have to do with them', async () => {
  const found: Record<string, [boolean, boolean]> = {};
  for (const role of ['counselor', 'interpreter', 'supervisor', 'administrator'] as const) {
    await enter({ role });
    found[role] = [desk.takesConversations, desk.looksAfterAccounts];
    desk.end('left');
  }
  expect(found).toEqual({
    counselor: [true, false],
    interpreter: [false, false],
    supervisor: [true, true],
    administrator: [false, true],
  });
});
