/** The longest reply that the server takes, in code points. */
export const LIMIT = 8_000;

/** The length of a text as the server counts it: in code points. */
export const length = (text: string): number => Array.from(text).length;
