// The clock of a test: every server that follows it is moved with it, and between two moves it runs on.
import { once } from 'node:events';
import { connect } from 'node:net';

const SECOND = 1_000;

/** A moment in Seoul, as `2026-11-18 14:00`. */
export const seoul = (text) => Date.parse(`${text.replace(' ', 'T')}:00+09:00`);

/** A Wednesday, when people are at the desk and 1345 answers. */
export const AFTERNOON = seoul('2026-11-18 14:00');

export class Clock {
  #ahead;
  #sockets = new Set();

  constructor(begins = AFTERNOON) {
    this.#ahead = begins - Date.now();
  }

  now() {
    return Date.now() + this.#ahead;
  }

  /** A server listens on this socket for what time it is. */
  follow(socket) {
    this.#sockets.add(socket);
  }

  async set(moment) {
    this.#ahead = moment - Date.now();
    await Promise.all([...this.#sockets].map((socket) => tell(socket, this.now())));
  }

  later(seconds) {
    return this.set(this.now() + seconds * SECOND);
  }
}

async function tell(socket, moment) {
  const line = connect(socket);
  await once(line, 'connect');
  line.write(`${moment}\n`);
  const [answer] = await once(line, 'data');
  line.destroy();
  if (answer.toString().trim() !== 'ok') throw new Error(`the clock answered ${answer}`);
}
