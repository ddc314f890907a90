// What Enter does in the composer. A counselor writes Korean, in which the last syllable is still being composed when
// Enter is pressed.

export class Enter {
  #hangul = false;
  #sendsAfterSyllable = false;

  constructor(private readonly send: () => void) {}

  /** A key went down. With Ctrl or Command Enter sends; alone it sends for those who want it so. */
  press(event: KeyboardEvent, alone: boolean): void {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    if (!(event.ctrlKey || event.metaKey || alone)) return;
    // Enter in the middle of a syllable finishes it first. For Hangul that same Enter also sends, once the syllable
    // stands in the field; for kana and pinyin it only picks a word.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari says so in no other way
    if (event.isComposing || event.keyCode === 229) {
      this.#sendsAfterSyllable = this.#hangul;
      return;
    }
    event.preventDefault();
    this.send();
  }

  /** The text that is being composed has changed. */
  composing(text: string): void {
    this.#hangul = /\p{Script=Hangul}/u.test(text);
  }

  /** The composition has ended; its text reaches the field a moment later. */
  composed(): void {
    if (!this.#sendsAfterSyllable) return;
    this.#sendsAfterSyllable = false;
    setTimeout(this.send);
  }
}
