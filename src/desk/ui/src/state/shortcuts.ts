// One leader chord, then a letter: no letter alone does anything, and no chord of Alt or Option, which types characters
// on many keyboards. Letters are matched by their place (`code`), so that they work while Hangul is on.
export type Letter = 'd' | 'h' | 'k' | 'n' | 'p' | 'r' | 'x';

/** How long the desk waits for the letter. */
const PATIENCE = 2_000;

export function shortcuts(acts: Record<Letter, () => void>): () => void {
  let led = -PATIENCE;
  const hear = (event: KeyboardEvent) => {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey && event.code === 'Period') {
      led = event.timeStamp;
      event.preventDefault();
      return;
    }
    if (event.timeStamp - led > PATIENCE || event.key === 'Control') return;
    led = -PATIENCE;
    const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
    if (letter !== undefined && letter in acts) {
      event.preventDefault();
      acts[letter as Letter]();
    }
  };
  addEventListener('keydown', hear, { capture: true });
  return () => removeEventListener('keydown', hear, { capture: true });
}
