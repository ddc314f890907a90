/** Embeddings and overrides: they can turn a sentence around and have no place in a chat. */
const OVERRIDES = /[\u202A-\u202E]/gu;
const ISOLATES = /[\u2066-\u2069]/gu;

/** A visitor's words with every control that reorders text made visible, so that what is read is what was written. */
export function neutral(text: string): string {
  return text.replace(OVERRIDES, '\uFFFD').replace(ISOLATES, '\uFFFD');
}

/** Our own words: isolates around inserted names and numbers stay, and nothing else that reorders. */
export function own(text: string): string {
  return text.replace(OVERRIDES, '');
}
