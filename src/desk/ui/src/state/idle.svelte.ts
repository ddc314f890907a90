// Somebody who walks away is signed out after half an hour, and told a minute before. A message that arrives is no sign
// of a person.
const QUIET = 29 * 60_000;
const NOTICE = 60_000;

export class Idle {
  /** Seconds that are left; `undefined` while somebody is there. */
  left = $state<number>();
  #since = performance.now();
  #timer: ReturnType<typeof setInterval>;

  constructor(gone: () => void) {
    for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
      addEventListener(sign, this.#sign, { passive: true });
    }
    this.#timer = setInterval(() => {
      const quiet = performance.now() - this.#since;
      this.left = quiet < QUIET ? undefined : Math.max(0, Math.ceil((QUIET + NOTICE - quiet) / 1000));
      if (this.left === 0) gone();
    }, 1000);
  }

  /** Somebody said that they are there. */
  stay(): void {
    this.#since = performance.now();
    this.left = undefined;
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const) {
      removeEventListener(sign, this.#sign);
    }
  }

  /** Once the question stands there, only its answer counts: a nudged mouse is not yet a person who has read it. */
  #sign = () => {
    if (this.left === undefined) this.#since = performance.now();
  };
}
