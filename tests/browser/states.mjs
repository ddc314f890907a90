// Every state that the visitor's page can be in, one after the other, in one language: for whoever looks at it, with or
// without eyes.
import { label, list, phrase } from './phrases.mjs';

export const STATES = [
  'first', 'field', 'answer', 'waiting', 'number', 'covered', 'counselor', 'erase', 'resumed', 'closed', 'ended', 'danger', 'offline',
];

/**
 * Somebody taps the first topic, asks for a person, is answered, comes back with a number, once more when all is over,
 * starts anew in danger, and loses the server. `at` looks at each state.
 */
export async function throughStates({ visitor, desk, server, locale, at }) {
  const { page } = visitor;
  await page.locator('#topics button').first().waitFor();
  await at('first');
  await page.locator('#code-enter').click();
  await at('field');
  await page.locator('#sheet').getByRole('button', { name: label(locale, 'page-cancel') }).click();

  await visitor.beginsWith(label(locale, 'welcome-topic-visa'));
  await visitor.sees(phrase(locale, 'visa-which'));
  await visitor.settled();
  await at('answer');

  await visitor.asksForPerson(locale);
  await visitor.status.filter({ hasText: label(locale, 'page-waiting') }).waitFor();
  await visitor.settled();
  await at('waiting');
  const code = await visitor.takesCode();
  await at('number');
  await page.locator('#sheet button').click();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await desk.claims(desk.queue.first());
  await page.locator('#news').filter({ hasText: label(locale, 'page-hidden-new') }).waitFor();
  await at('covered');
  await page.locator('#reveal').click();

  await desk.replies('Minji 5/2 · 02-735-8994');
  await visitor.reads('Minji 5/2', 'counselor').waitFor();
  await visitor.settled();
  await at('counselor');
  await visitor.reaches('#erase');
  await at('erase');
  await page.locator('#sheet button').first().click();

  const comesBackWith = async (number) => {
    await page.goto('about:blank');
    await page.goto(`${server.origin}/`);
    await visitor.comesBackWith(number);
    await page.locator('#earlier').waitFor();
  };
  await comesBackWith(code);
  await visitor.status.filter({ hasText: label(locale, 'page-counselor') }).waitFor();
  await at('resumed');
  await page.locator('#earlier').click();
  await visitor.reads('Minji 5/2', 'counselor').waitFor();
  const last = await visitor.takesCode();
  await page.locator('#sheet button').click();
  await desk.closes('informed');
  await page.locator('#again').waitFor();
  await at('closed');
  await comesBackWith(last);
  await at('ended');

  await page.locator('#again').click();
  await visitor.field.fill(list(locale, 'interrupt-danger')[1]);
  await visitor.field.press('Enter');
  await visitor.log.getByRole('alert').waitFor();
  await visitor.settled();
  await at('danger');

  await server.kill();
  await visitor.field.fill('…');
  await visitor.field.press('Enter');
  await visitor.status.filter({ hasText: label(locale, 'page-offline') }).waitFor();
  await at('offline');
}
