// One tick a second for every running wait on the page.
let now = $state(performance.now());

setInterval(() => (now = performance.now()), 1000);

/** Milliseconds on the page's own steady clock, which a change of the system time does not move. */
export const present = (): number => now;
