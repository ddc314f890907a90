/** For every field that takes a person's words: what corrects, completes or translates may send them to its maker. */
export const unassisted = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: false,
  translate: 'no',
} as const;
