// Somebody at the desk: enrolled with a password and a second factor, signed in, with conversations to claim and
// answer.
import { strict as assert } from 'node:assert';

import { openBrowser } from './browser.mjs';
import { STEP, totp } from './totp.mjs';
import { turnsAtDesk } from './transcript.mjs';

const PASSWORD = 'seven blue herons at noon';

const hook = (page, name) => page.locator(`[data-hook=${name}]`);

export class Desk {
  constructor(browser, server, account) {
    Object.assign(this, browser, { server, account });
  }

  /**
   * A counselor at work, as an administrator brings one in: the administrator enrols by the printed link, invites, and gives
   * the new link to the counselor, who enrols and signs in.
   */
  static async staffed(t, server, { name = 'Minji', languages = ['ko', 'vi'], at = server } = {}) {
    const office = new Desk(await openBrowser(t), server, { name: 'admin' });
    // Each node that starts before anybody has enrolled prints a fresh link, and the one before is void.
    await office.enrols(at.enrolment.replace(at.origin, server.origin));
    await office.signsIn();
    const link = await office.invites(name, languages);
    await office.close();
    const desk = new Desk(await openBrowser(t), at, { name });
    await desk.enrols(link.replace(server.origin, at.origin));
    await desk.signsIn();
    await desk.connected();
    return desk;
  }

  async enrols(link) {
    const { page } = this;
    await page.goto(link);
    await page.getByRole('heading', { name: 'Set up your account' }).waitFor();
    assert.equal(new URL(page.url()).hash, '', 'the link leaves the address');
    assert.ok(await hook(page, 'qr').evaluate((image) => image.decode().then(() => image.naturalWidth > 100)), 'a QR code is there');
    this.account.secret = await hook(page, 'secret').textContent();
    await hook(page, 'password').fill(PASSWORD);
    await hook(page, 'password-again').fill(PASSWORD);
    await hook(page, 'code').fill(totp(this.account.secret, this.server.clock.now()));
    await hook(page, 'enrol').click();
    await page.getByText('You are enrolled').waitFor();
  }

  async signsIn() {
    const { page, account, server } = this;
    // A code opens the door once, and the one before it was used.
    await server.clock.later(STEP);
    if (!page.url().startsWith(server.desk)) await page.goto(server.desk);
    await hook(page, 'name').fill(account.name);
    await hook(page, 'password').fill(PASSWORD);
    await hook(page, 'code').fill(totp(account.secret, server.clock.now()));
    await hook(page, 'sign-in').click();
    await hook(page, 'presence').waitFor();
  }

  async signsOut() {
    await hook(this.page, 'menu').click();
    await hook(this.page, 'sign-out').click();
    await this.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  }

  async invites(name, languages) {
    const { page } = this;
    const form = page.getByRole('form', { name: 'Invite somebody' });
    await form.getByLabel('Name').fill(name);
    // The first that is ticked is the one that the desk is read in; a new form has one ticked already.
    for (const ticked of await form.locator('input:checked').all()) await ticked.uncheck();
    for (const language of languages) await form.locator(`input[value=${language}]`).check();
    await form.getByRole('button', { name: 'Make a link' }).click();
    return hook(page, 'link').inputValue();
  }

  /** Waits until the desk hears the server. */
  connected() {
    return this.page.locator('[data-hook=connection][data-state=live]').waitFor();
  }

  /** The lines of those who wait, the most urgent first. */
  get queue() {
    return hook(this.page, 'waiting').locator('[data-hook=row]');
  }

  get log() {
    return hook(this.page, 'log');
  }

  get turns() {
    return hook(this.page, 'turn');
  }

  answer(slot) {
    return hook(this.page, 'answers').locator(`[data-slot=${slot}] dd`);
  }

  async claims(row) {
    await row.click();
    await hook(this.page, 'claim').click();
    await hook(this.page, 'reply').waitFor();
  }

  async replies(text) {
    await hook(this.page, 'reply').fill(text);
    await hook(this.page, 'send').click();
  }

  async releases() {
    await hook(this.page, 'release').click();
    await hook(this.page, 'reply').waitFor({ state: 'detached' });
  }

  async closes(outcome) {
    await hook(this.page, 'close').click();
    await this.page.locator(`input[name=outcome][value=${outcome}]`).check();
    await hook(this.page, 'confirm-close').click();
    await hook(this.page, 'reply').waitFor({ state: 'detached' });
  }

  /** What the visitor wrote. */
  reads(text) {
    return this.page.locator('[data-hook=turn][data-author=visitor]').filter({ hasText: text });
  }

  /** The conversation at hand, turn by turn, once nothing is under way. */
  async transcript() {
    await hook(this.page, 'outgoing').waitFor({ state: 'detached' });
    return turnsAtDesk(this.page);
  }

  /** Waits until the page shows as many turns as the visitor's, then both must hold the same words at the same places. */
  async agrees(visitor) {
    const theirs = await visitor.transcript();
    await this.page.locator(`[data-hook=turn][data-seq="${theirs.at(-1).seq}"]`).waitFor();
    const here = await this.transcript();
    const words = ({ seq, author, text }) => ({ seq, author, text });
    assert.deepEqual(here.map(words), theirs.map(words), 'the desk and the visitor see the same words');
  }
}
