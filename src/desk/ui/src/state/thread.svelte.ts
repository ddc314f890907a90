// One conversation on this page: its turns, the draft, and what is on its way out.
import { SvelteMap, SvelteSet } from 'svelte/reactivity';

import { api, Failure } from '../api/client';
import type { Contact, Fate, Given, Turn, Undelivered, Word } from '../api/words';

/** A reply that the server has not confirmed. It keeps its id through every try, so that it is taken once. */
export type Outgoing = {
  key: string;
  text: string;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  why?: Failure;
  seq?: number;
};

const TYPING_SHOWN = 6_000;
const TYPING_TOLD = 4_000;
/** As many turns as the server hands out at once: where so many come, there may be more. */
const PAGE = 500;

export class Thread {
  turns = $state<Turn[]>([]);
  answers = $state<Given[]>([]);
  emergency = $state<Contact[]>([]);
  opened = $state<number>();
  /** The visitor went by the way out when this was last read as a whole, and has not written since. */
  left = $state(false);
  /** The turns that may not have arrived on the visitor's messenger. An old one can join them at any time. */
  undelivered = $state<Undelivered[]>([]);
  word = $state<Word>('none');
  /** The turns whose words are not kept any more. */
  readonly forgotten = new SvelteSet<number>();
  readonly fates = $derived(new SvelteMap(this.undelivered.map(({ seq, fate }) => [seq, fate])));
  outgoing = $state<Outgoing[]>([]);
  draft = $state('');
  state = $state<'new' | 'loading' | 'ready' | 'failed'>('new');
  why = $state<Failure>();
  visitorTyping = $state(false);
  /** The last turn that the counselor has had on the screen. */
  seen = $state(0);
  /** What the counselor has been led to of `undelivered`; a turn that turns out worse is news again. */
  #noted = new SvelteMap<number, Fate>();
  #typingEnds: ReturnType<typeof setTimeout> | undefined;
  #typingTold = -TYPING_TOLD;
  #reading: Promise<void> | undefined;
  #again = false;
  #paused = false;

  constructor(
    readonly id: string,
    private readonly failed: (failure: Failure) => void,
  ) {}

  get last(): number {
    return this.turns.at(-1)?.seq ?? 0;
  }

  /** Visitor's turns that have not been on the screen. */
  get unread(): number {
    return this.turns.filter((turn) => turn.author === 'visitor' && turn.seq > this.seen).length;
  }

  /** Undelivered turns that the counselor has not been led to. */
  get unnoted(): Undelivered[] {
    return this.undelivered.filter(({ seq, fate }) => this.#noted.get(seq) !== fate);
  }

  /** The worse of what has become of turns that the counselor has not looked at. */
  get worst(): Fate | undefined {
    return this.unnoted.find((turn) => turn.fate === 'failed')?.fate ?? this.unnoted[0]?.fate;
  }

  /** The counselor has been led to these. */
  note(shown: Undelivered[]): void {
    for (const { seq, fate } of shown) this.#noted.set(seq, fate);
  }

  /** Reads the whole conversation, or what is new in it. Calls that come meanwhile are answered by one more reading. */
  async read(): Promise<void> {
    if (this.#paused) return;
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#readOn();
    await this.#reading;
    this.#reading = undefined;
    if (this.#again) {
      this.#again = false;
      await this.read();
    }
  }

  /** Reads nothing while the counselor gives the conversation away: the server would refuse it, and rightly. */
  async without<T>(act: () => Promise<T>): Promise<T> {
    this.#paused = true;
    try {
      return await act();
    } finally {
      this.#paused = false;
    }
  }

  async #readOn(): Promise<void> {
    try {
      this.why = undefined;
      if (this.state !== 'ready') {
        this.state = 'loading';
        const whole = await api.conversation(this.id);
        this.turns = whole.turns;
        this.answers = whole.answers;
        this.emergency = whole.emergency;
        this.opened = whole.opened;
        this.left = whole.left;
        this.undelivered = whole.undelivered;
        this.word = whole.word;
        this.state = 'ready';
        if (whole.turns.length < PAGE) return;
      }
      for (let more = PAGE; more >= PAGE; ) {
        const { turns, answers, forgotten, undelivered, word } = await api.turns(this.id, this.last);
        more = turns.length;
        this.#append(turns);
        this.answers = answers;
        this.#forget(forgotten);
        this.undelivered = undelivered;
        this.word = word;
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (this.state === 'loading') this.state = 'failed';
      this.why = error;
      this.failed(error);
    }
  }

  /** What is not kept any more leaves this page too: the words are taken out of its memory, not only off the screen. */
  #forget(seqs: number[]): void {
    for (const turn of this.turns) {
      if (!seqs.includes(turn.seq) || this.forgotten.has(turn.seq)) continue;
      this.forgotten.add(turn.seq);
      turn.text = '';
      turn.reading = null;
      turn.choices = [];
      turn.card = [];
      turn.show = null;
    }
  }

  #append(turns: Turn[]): void {
    const fresh = turns.filter((turn) => turn.seq > this.last);
    if (fresh.some((turn) => turn.author === 'visitor')) {
      this.visitorTyping = false;
      this.left = false;
    }
    this.turns.push(...fresh);
    this.outgoing = this.outgoing.filter((reply) => reply.seq === undefined || reply.seq > this.last);
  }

  /** Puts a reply on its way. Replies leave one after the other, so that none overtakes one that failed. */
  send(text: string): void {
    this.outgoing.push({ key: crypto.randomUUID(), text, state: 'waiting' });
    void this.#pump();
  }

  retry(key: string): void {
    const reply = this.outgoing.find((reply) => reply.key === key);
    if (reply?.state !== 'failed') return;
    reply.state = 'waiting';
    void this.#pump();
  }

  /** Takes a failed reply back into the composer, in front of what stands there. */
  takeBack(key: string): void {
    const reply = this.outgoing.find((reply) => reply.key === key);
    if (reply?.state !== 'failed') return;
    this.outgoing = this.outgoing.filter((other) => other.key !== key);
    this.draft = this.draft === '' ? reply.text : `${reply.text}\n${this.draft}`;
    void this.#pump();
  }

  async #pump(): Promise<void> {
    for (;;) {
      const reply = this.outgoing.find((reply) => reply.state !== 'sent');
      if (reply?.state !== 'waiting') return;
      reply.state = 'sending';
      try {
        const { seq } = await api.reply(this.id, reply.key, reply.text);
        reply.state = 'sent';
        reply.seq = seq;
        void this.read();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        reply.state = 'failed';
        reply.why = error;
        this.failed(error);
      }
    }
  }

  /** The counselor types; the visitor is told now and then. A lost sign of typing is no loss. */
  tellTyping(): void {
    const now = performance.now();
    if (now - this.#typingTold < TYPING_TOLD) return;
    this.#typingTold = now;
    api.typing(this.id).catch(() => undefined);
  }

  showTyping(): void {
    this.visitorTyping = true;
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => (this.visitorTyping = false), TYPING_SHOWN);
  }
}
