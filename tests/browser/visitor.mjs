// Somebody on the visitor's page, who sees what stands there and does what a hand can do.
import { strict as assert } from 'node:assert';

import { openBrowser } from './browser.mjs';
import { label } from './phrases.mjs';
import { seqs, turnsShown } from './transcript.mjs';

export class Visitor {
  /** What this person has written or pressed, in order: the ledger that no crash may change. */
  said = [];

  constructor(browser, server) {
    Object.assign(this, browser, { server });
  }

  /** Opens the page in a browser that nobody else uses. */
  static async open(t, server, options) {
    const visitor = new Visitor(await openBrowser(t, options), server);
    await visitor.page.goto(`${server.origin}/`);
    return visitor;
  }

  get log() {
    return this.page.getByRole('log');
  }

  get field() {
    return this.page.locator('#draft');
  }

  get status() {
    return this.page.getByRole('status');
  }

  /** The bubbles, sent ones and received ones. */
  get turns() {
    return this.log.locator('ol > li');
  }

  async says(text) {
    await this.field.fill(text);
    await this.field.press('Enter');
    this.said.push(text);
  }

  /** Presses the button with this label under the question that waits. */
  async picks(name) {
    await this.offers(name).click();
    this.said.push(name);
  }

  offers(name) {
    return this.log.getByRole('button', { name, exact: true, disabled: false });
  }

  /** Takes the number to come back with, which stands there once. */
  async takesCode() {
    await this.reaches('#code-show');
    const code = await this.page.locator('#sheet .digits').textContent();
    assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/, 'the number looks like any other');
    return code;
  }

  /** Presses a button below the field, which may stand behind "more". */
  async reaches(button) {
    const { page } = this;
    if (!(await page.locator(button).isVisible())) await page.locator('#more > summary').click();
    await page.locator(button).click();
  }

  /** Begins with one of the topics of the first screen. */
  async beginsWith(name) {
    await this.page.locator('#topics').getByRole('button', { name, exact: true }).click();
    this.said.push(name);
  }

  /** Types a number from another day. */
  async comesBackWith(code) {
    await this.page.locator('#code-enter').click();
    await this.page.locator('#sheet input').fill(code);
    await this.page.locator('#sheet button[type=submit]').click();
  }

  /** Presses the button below the field that asks for a person. */
  async asksForPerson(locale) {
    const button = this.page.locator('#person');
    const name = label(locale, 'page-person');
    assert.equal(await button.textContent(), name, 'the page speaks the language of the conversation');
    await button.click();
    this.said.push(name);
  }

  /** A message from the server or a person in it, by its text. */
  reads(text, author = 'bot') {
    const spoken = this.page.locator('.bubble > span:last-child').filter({ hasText: text });
    return this.log.locator(`li.${author}`).filter({ has: spoken });
  }

  sees(text, timeout = undefined) {
    return this.reads(text).last().waitFor({ timeout });
  }

  /** Turns that the server has, as the page shows them. */
  async transcript() {
    return (await turnsShown(this.page)).filter((turn) => turn.seq);
  }

  /** Waits until nothing is under way: what this person wrote has arrived, and the stream has brought every turn before the last. */
  async settled() {
    await this.page.waitForFunction(() => {
      const turns = [...document.querySelectorAll('#turns > li')];
      const first = Number(turns[0]?.dataset.seq);
      return turns.every((turn, index) => Number(turn.dataset.seq) === first + index && !turn.querySelector('.state'));
    });
  }

  /** What was said stands there once, whole and in order, and no turn is missing between the others. */
  async holds() {
    await this.settled();
    const turns = await this.transcript();
    assert.deepEqual(seqs(turns), turns.map((_, index) => turns[0].seq + index), 'the turns stand without a gap');
    const own = turns.filter((turn) => turn.author === 'visitor').map((turn) => turn.text);
    assert.deepEqual(own, this.said, 'what was said stands there once and in order');
    return turns;
  }
}
