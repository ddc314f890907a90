// What a counselor notices of one conversation: turns, unread ones, replies on their way, the draft.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Turn } from '../src/api/words';
import { Thread } from '../src/state/thread.svelte';
import { json, problem, Server, settle, unreachable } from './server';
import { conversation, news, turn, turns } from './words';

let server: Server;
let thread: Thread;
const failed = vi.fn();

beforeEach(() => {
  server = new Server();
  thread = new Thread('v1', failed);
});

afterEach(() => vi.useRealTimers());

const seqs = () => thread.turns.map((turn) => turn.seq);
const states = () => thread.outgoing.map((reply) => `${reply.text}: ${reply.state}`);

/** Opens the conversation with these turns; what is asked for later brings `fresh`. */
async function open(whole: Turn[], ...fresh: Turn[][]): Promise<void> {
  server.on('/conversations/v1', () => json(conversation('v1', whole)));
  server.on('/conversations/v1/turns', () => json(news(fresh.shift() ?? [])));
  await thread.read();
}

describe('reading', () => {
  it('reads the whole once and only what is new after that', async () => {
    await open(turns(1, 2), turns(3, 4));
    await thread.read();
    expect(seqs()).toEqual([1, 2, 3, 4]);
    expect(server.asked.map((asked) => asked.path)).toEqual(['/conversations/v1', '/conversations/v1/turns']);
    expect(server.asked[1]?.query).toBe('after=2');
  });

  it('shows a turn once that comes twice', async () => {
    await open(turns(1, 3), turns(2, 4));
    await thread.read();
    expect(seqs()).toEqual([1, 2, 3, 4]);
  });

  it('takes off the screen, and out of the page, what is not kept any more', async () => {
    server.on('/conversations/v1', () => {
      const told = turn(1, { text: 'E-9', reading: 'E-9', choices: ['E-9'] });
      return json(conversation('v1', [told, turn(2)]));
    });
    const left = [{ slot: 'region', value: 'Seoul' }];
    server.on('/conversations/v1/turns', () => json(news([turn(3)], { forgotten: [1], answers: left })));
    await thread.read();
    thread.answers = [{ slot: 'status', value: 'E-9' }];
    await thread.read();
    expect(thread.forgotten.has(1)).toBe(true);
    expect(thread.forgotten.has(2)).toBe(false);
    expect(JSON.stringify(thread.turns)).not.toContain('E-9');
    expect(thread.answers).toEqual([{ slot: 'region', value: 'Seoul' }]);
  });

  it('reads on while the pages are full', async () => {
    await open(turns(1, 500), turns(501, 1000), turns(1001, 1003));
    expect(thread.last).toBe(1003);
    expect(thread.turns).toHaveLength(1003);
  });

  it('answers calls that come meanwhile by one more reading', async () => {
    await open(turns(1, 1));
    await Promise.all([thread.read(), thread.read(), thread.read(), thread.read()]);
    expect(server.bodies('/conversations/v1/turns')).toHaveLength(2);
  });

  it('says why the words are not there, and shows them at the next try', async () => {
    server.on('/conversations/v1', () => problem('unavailable', 503));
    await thread.read();
    expect([thread.state, thread.why?.kind]).toEqual(['failed', 'urn:haemil:unavailable']);
    expect(failed).toHaveBeenCalledOnce();
    await open(turns(1, 1));
    expect([thread.state, thread.why, seqs()]).toEqual(['ready', undefined, [1]]);
  });

  it('keeps the words on the screen when a later reading fails', async () => {
    await open(turns(1, 2));
    server.on('/conversations/v1/turns', unreachable);
    await thread.read();
    expect([thread.state, thread.why?.kind, seqs()]).toEqual(['ready', 'network', [1, 2]]);
  });

  it('reads nothing while the conversation is given away', async () => {
    await open(turns(1, 1));
    await thread.without(() => thread.read());
    expect(server.bodies('/conversations/v1/turns')).toHaveLength(0);
    await thread.read();
    expect(server.bodies('/conversations/v1/turns')).toHaveLength(1);
  });
});

describe('what came from the visitor', () => {
  it('counts as unread the turns of the visitor that were not on the screen', async () => {
    await open([turn(1), turn(2, { author: 'bot' }), turn(3)]);
    expect(thread.unread).toBe(2);
    thread.seen = 1;
    expect(thread.unread).toBe(1);
    thread.seen = thread.last;
    expect(thread.unread).toBe(0);
  });

  it('takes back that the visitor has left as soon as one writes, and not when the bot does', async () => {
    server.on('/conversations/v1', () => json(conversation('v1', turns(1, 1), { left: true })));
    const fresh = [[turn(2, { author: 'bot' })], [turn(3)]];
    server.on('/conversations/v1/turns', () => json(news(fresh.shift() ?? [])));
    await thread.read();
    expect(thread.left).toBe(true);
    await thread.read();
    expect(thread.left).toBe(true);
    await thread.read();
    expect(thread.left).toBe(false);
  });

  it('shows typing for six seconds after its last sign, and no longer than until the words are there', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await open(turns(1, 1), turns(2, 2));
    thread.showTyping();
    vi.advanceTimersByTime(5_000);
    thread.showTyping();
    vi.advanceTimersByTime(5_900);
    expect(thread.visitorTyping).toBe(true);
    vi.advanceTimersByTime(200);
    expect(thread.visitorTyping).toBe(false);
    thread.showTyping();
    await thread.read();
    expect(thread.visitorTyping).toBe(false);
  });
});

describe('undelivered turns', () => {
  const fates = (...of: ['failed' | 'doubtful', number][]) => of.map(([fate, seq]) => ({ fate, seq }));

  it('are news until the counselor was led to them, and again when they turn out worse', async () => {
    const told = [fates(['doubtful', 2]), fates(['doubtful', 2]), fates(['failed', 2])];
    server.on('/conversations/v1', () => json(conversation('v1', turns(1, 3))));
    server.on('/conversations/v1/turns', () => json(news([], { undelivered: told.shift() ?? [] })));
    await thread.read();
    await thread.read();
    expect(thread.unnoted).toEqual(fates(['doubtful', 2]));
    thread.note(thread.unnoted);
    await thread.read();
    expect([thread.unnoted, thread.fates.get(2)]).toEqual([[], 'doubtful']);
    await thread.read();
    expect(thread.unnoted).toEqual(fates(['failed', 2]));
  });

  it('mark the conversation in the queue with the worst of them', () => {
    expect(thread.worst).toBeUndefined();
    thread.undelivered = fates(['doubtful', 1]);
    expect(thread.worst).toBe('doubtful');
    thread.undelivered = fates(['doubtful', 1], ['failed', 2]);
    expect(thread.worst).toBe('failed');
    thread.note(fates(['failed', 2]));
    expect(thread.worst).toBe('doubtful');
  });
});

describe('replies', () => {
  it('give way to the turn that they became', async () => {
    await open(turns(1, 1), [turn(2, { author: 'counselor', text: 'hello' })]);
    server.on('/conversations/v1/reply', () => json({ seq: 2 }));
    thread.send('hello');
    expect(states()).toEqual(['hello: sending']);
    await settle();
    expect([states(), seqs()]).toEqual([[], [1, 2]]);
  });

  it('stay on the screen until their own turn is there, whatever comes before it', async () => {
    await open(turns(1, 1), [turn(2)]);
    server.on('/conversations/v1/reply', () => json({ seq: 3 }));
    thread.send('hello');
    await settle();
    expect([states(), seqs()]).toEqual([['hello: sent'], [1, 2]]);
  });

  it('leave one after the other', async () => {
    await open(turns(1, 1));
    const answers: (() => void)[] = [];
    server.on('/conversations/v1/reply', () => new Promise((take) => answers.push(() => take(json({ seq: 9 })))));
    thread.send('one');
    thread.send('two');
    await settle();
    expect(states()).toEqual(['one: sending', 'two: waiting']);
    answers.shift()?.();
    await settle();
    expect(states()).toEqual(['one: sent', 'two: sending']);
  });

  it('do not overtake one that failed, which keeps its id when it is tried again', async () => {
    await open(turns(1, 1));
    server.on('/conversations/v1/reply', unreachable);
    thread.send('one');
    thread.send('two');
    await settle();
    expect(states()).toEqual(['one: failed', 'two: waiting']);
    expect(thread.outgoing[0]?.why?.kind).toBe('network');

    server.on('/conversations/v1/reply', () => json({ seq: 9 }));
    thread.retry(thread.outgoing[1]?.key ?? '');
    await settle();
    expect(states()).toEqual(['one: failed', 'two: waiting']);
    thread.retry(thread.outgoing[0]?.key ?? '');
    await settle();
    expect(states()).toEqual(['one: sent', 'two: sent']);

    const sent = server.bodies('/conversations/v1/reply') as { id: string; text: string }[];
    expect(sent.map((reply) => reply.text)).toEqual(['one', 'one', 'two']);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(sent[2]?.id).not.toBe(sent[0]?.id);
  });

  it('come back in front of the draft when they are taken back, and let the next one go', async () => {
    await open(turns(1, 1));
    server.on('/conversations/v1/reply', () => problem('unavailable', 503));
    thread.send('one');
    thread.send('two');
    await settle();
    thread.draft = 'half a thought';
    server.on('/conversations/v1/reply', () => json({ seq: 9 }));
    thread.takeBack(thread.outgoing[0]?.key ?? '');
    await settle();
    expect(thread.draft).toBe('one\nhalf a thought');
    expect(states()).toEqual(['two: sent']);
  });

  it('are not taken back while they are on their way', async () => {
    await open(turns(1, 1));
    server.on('/conversations/v1/reply', () => new Promise(() => undefined));
    thread.send('one');
    thread.takeBack(thread.outgoing[0]?.key ?? '');
    expect([states(), thread.draft]).toEqual([['one: sending'], '']);
  });

  it('tell the visitor of typing at most every four seconds', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    server.on('/conversations/v1/typing', () => problem('unavailable', 503));
    const told = () => server.bodies('/conversations/v1/typing').length;
    thread.tellTyping();
    thread.tellTyping();
    expect(told()).toBe(1);
    vi.advanceTimersByTime(3_900);
    thread.tellTyping();
    expect(told()).toBe(1);
    vi.advanceTimersByTime(200);
    thread.tellTyping();
    expect(told()).toBe(2);
  });
});
