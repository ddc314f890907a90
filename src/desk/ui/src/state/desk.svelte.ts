// What the signed-in page knows: who one is, who waits, and the conversations at hand.
import { SvelteMap } from 'svelte/reactivity';

import { api, Failure } from '../api/client';
import { listen } from '../api/stream';
import type { Me, Outcome, Presence, Row } from '../api/words';
import { Thread } from './thread.svelte';

/** A row of the queue, with the moment on the page's clock at which its wait began. */
export type Waiting = Row & { since: number };

const URGENT = new Set(['L3', 'L4']);

export class Desk {
  me: Me;
  rows = $state<Waiting[]>([]);
  connection = $state<'connecting' | 'live' | 'lost'>('connecting');
  chosen = $state<string>();
  /** What went wrong last, for the line over the conversation. */
  trouble = $state<Failure>();
  enterSends = $state(false);
  sound = $state(false);
  threads = new SvelteMap<string, Thread>();
  #stop: () => void;

  constructor(
    me: Me,
    private readonly signedOut: (why: 'ended' | 'idle' | 'left') => void,
  ) {
    this.me = $state(me);
    this.#stop = listen({
      up: () => {
        this.connection = 'live';
        for (const thread of this.threads.values()) void thread.read();
      },
      down: () => (this.connection = 'lost'),
      signedOut: () => this.end('ended'),
      me: (me) => (this.me = me),
      queue: ({ rows }) => this.#take(rows),
      turns: (id) => void this.threads.get(id)?.read(),
      typing: (id) => this.threads.get(id)?.showTyping(),
    });
  }

  get row(): Waiting | undefined {
    return this.rows.find((row) => row.id === this.chosen);
  }

  get thread(): Thread | undefined {
    return this.chosen === undefined ? undefined : this.threads.get(this.chosen);
  }

  get mine(): Waiting[] {
    return this.rows.filter((row) => row.holder === 'mine');
  }

  get waiting(): Waiting[] {
    return this.rows.filter((row) => row.holder === 'waiting');
  }

  get others(): Waiting[] {
    return this.rows.filter((row) => row.holder === 'other');
  }

  /** Those in danger for whom nobody is there yet. */
  get urgent(): Waiting[] {
    return this.waiting.filter((row) => URGENT.has(row.risk));
  }

  get takesConversations(): boolean {
    return this.me.role === 'counselor' || this.me.role === 'supervisor';
  }

  /** Whether one sees and changes the accounts of colleagues. */
  get looksAfterAccounts(): boolean {
    return this.me.role === 'administrator' || this.me.role === 'supervisor';
  }

  /** Goes to the next or the previous of one's own conversations, and around at the ends. */
  step(by: 1 | -1): void {
    const mine = this.mine;
    const at = mine.findIndex((row) => row.id === this.chosen);
    const next = at === -1 ? mine.at(by === 1 ? 0 : -1) : mine[(at + by + mine.length) % mine.length];
    if (next) this.choose(next.id);
  }

  choose(id: string | undefined): void {
    const left = this.chosen;
    this.chosen = id;
    this.trouble = undefined;
    if (left !== undefined && left !== id && !this.rows.some((row) => row.id === left && row.holder === 'mine')) {
      this.threads.delete(left);
    }
    if (this.row?.holder === 'mine') void this.open(this.row.id);
  }

  /** Opens the words of a conversation: one's own, or as a supervisor somebody else's. */
  async open(id: string): Promise<void> {
    await this.#thread(id).read();
  }

  async claim(id: string): Promise<void> {
    this.choose(id);
    if (!(await this.#try(() => api.claim(id)))) return;
    const row = this.rows.find((row) => row.id === id);
    if (row) row.holder = 'mine';
    await this.open(id);
  }

  /** Claims whoever is first in the queue; one that a colleague took a moment ago is passed over by the next press. */
  async claimNext(): Promise<void> {
    const first = this.waiting.find((row) => !row.unreadable);
    if (first) await this.claim(first.id);
  }

  release = (id: string) => this.#letGo(id, () => api.release(id));
  requeue = (id: string) => this.#letGo(id, () => api.requeue(id));
  close = (id: string, outcome: Outcome) => this.#letGo(id, () => api.close(id, outcome));

  async present(presence: Presence): Promise<void> {
    if (await this.#try(() => api.presence(presence))) this.me.presence = presence;
  }

  async confirmTime(): Promise<void> {
    if (await this.#try(() => api.confirmTime())) this.me.notices.time_in_doubt = false;
  }

  async signOut(why: 'idle' | 'left'): Promise<void> {
    if (await this.#try(() => api.signOut())) this.end(why);
  }

  /** Ends every session of one's own: this browser's, and those that were left open elsewhere. */
  async signOutEverywhere(): Promise<void> {
    if (await this.#try(() => api.signOutEverywhere(this.me.id))) this.end('left');
  }

  end(why: 'ended' | 'idle' | 'left'): void {
    this.#stop();
    this.signedOut(why);
  }

  /** Notes a failure where the counselor sees it; the end of the session ends the page's own. */
  failed = (failure: Failure): void => {
    if (failure.kind === 'urn:haemil:signed-out') this.end('ended');
    else this.trouble = failure;
  };

  #take(rows: Row[]): void {
    const now = performance.now();
    this.rows = rows.map((row) => ({ ...row, since: now - row.waited * 1000 }));
    for (const row of this.mine) {
      const thread = this.#thread(row.id);
      if (thread.state === 'new') void thread.read();
    }
    for (const id of this.threads.keys()) {
      const gone = !this.rows.some((row) => row.id === id && row.holder === 'mine');
      if (gone && id !== this.chosen) this.threads.delete(id);
    }
  }

  async #letGo(id: string, act: () => Promise<void>): Promise<boolean> {
    const done = await this.#thread(id).without(() => this.#try(act));
    if (done) {
      this.threads.delete(id);
      this.rows = this.rows.filter((row) => row.id !== id);
      if (this.chosen === id) this.chosen = undefined;
    }
    return done;
  }

  #thread(id: string): Thread {
    const known = this.threads.get(id);
    if (known) return known;
    const thread = new Thread(id, (failure) => this.#threadFailed(failure));
    this.threads.set(id, thread);
    return thread;
  }

  /** A thread shows its own failures; only the end of the session concerns the whole page. */
  #threadFailed(failure: Failure): void {
    if (failure.kind === 'urn:haemil:signed-out') this.end('ended');
  }

  async #try(act: () => Promise<void>): Promise<boolean> {
    this.trouble = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failed(error);
      return false;
    }
  }
}
