// What the visitor's page owes to somebody who comes back: after a reload, with a number, or when all is over.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';

import { seoul } from './clock.mjs';
import { closed } from './attended.mjs';
import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label, phrase } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

const PHONE = { viewport: { width: 360, height: 640 } };

test('a number that was written down still works after its page was reloaded', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  const code = await visitor.takesCode();
  await visitor.page.waitForFunction(() => window.name !== '');
  const turns = await visitor.turns.count();
  await visitor.page.reload();
  await visitor.turns.nth(turns - 1).waitFor();

  const back = await Visitor.open(t, server);
  await back.comesBackWith(code);
  await back.page.locator('#earlier').waitFor();
  assert.ok(!(await back.page.locator('#topics').isVisible()), 'nobody is asked to begin who goes on');
  await visitor.status.filter({ hasText: label('en', 'page-elsewhere') }).waitFor();
});

test('two taps for a number show one, and it works', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  const { page } = visitor;
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('/chat/code')) asked += 1; });
  await page.locator('#code-show').evaluate((button) => {
    button.click();
    button.click();
  });
  const digits = page.locator('#sheet .digits');
  await digits.waitFor();
  assert.equal(asked, 1, 'a second number would void the one that is shown');
  const back = await Visitor.open(t, server);
  await back.comesBackWith(await digits.textContent());
  await back.page.locator('#earlier').waitFor();
});

test('a refused number is told what is true of every kind of number', async (t) => {
  const server = await Server.open(t);
  for (const number of ['1234 5678 9012 3456', '1234 5678']) {
    const visitor = await Visitor.open(t, server);
    await visitor.comesBackWith(number);
    const told = visitor.status.filter({ hasText: label('en', 'page-code-wrong') });
    await told.waitFor();
    assert.doesNotMatch(await told.textContent(), /\d/, 'one of the two kinds lasts for minutes');
  }
});

test('a message of the night whose counselor has answered and closed is read with its number, and can be erased', async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  await desk.signsOut();
  await server.clock.set(seoul('2026-11-18 23:30'));
  const visitor = await Visitor.open(t, server);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
  await visitor.asksForPerson('en');
  await visitor.picks(label('en', 'person-choice-leave'));
  await visitor.sees(phrase('en', 'leave-message-how'));
  await visitor.says('He keeps my deposit since May');
  await visitor.sees(phrase('en', 'person-kept'));
  const code = await visitor.takesCode();
  await visitor.close();

  await server.clock.set(seoul('2026-11-19 09:30'));
  await desk.signsIn();
  await desk.connected();
  await desk.claims(desk.queue);
  await desk.replies('He has to give it back within a month.');
  await desk.transcript();
  await desk.closes('informed');

  const back = await Visitor.open(t, server, PHONE);
  const { page } = back;
  await back.comesBackWith(code);
  await back.status.filter({ hasText: label('en', 'page-ended') }).waitFor();
  await page.getByText(label('en', 'page-ended-hidden')).waitFor();
  assert.equal(await back.turns.count(), 0, 'nothing that was said is shown unasked');
  for (const closed of ['#form', '#topics', '#code-show', '#code-enter', '#person']) assert.ok(!(await page.locator(closed).isVisible()), closed);
  assert.ok(await page.locator('#earlier').evaluate((button) => button === document.activeElement), 'the keyboard is where one goes on');
  await page.locator('#earlier').click();
  await back.reads('He keeps my deposit since May', 'visitor').waitFor();
  await back.reads('He has to give it back within a month.', 'counselor').waitFor();
  assert.equal(await back.log.getByRole('button', { disabled: false }).count(), 0, 'no question can be answered any more');

  await page.locator('#erase').click();
  await page.locator('#sheet button.grave').click();
  await back.status.filter({ hasText: label('en', 'page-erased') }).waitFor();
  const again = await Visitor.open(t, server);
  await again.comesBackWith(code);
  await again.status.filter({ hasText: label('en', 'page-code-wrong') }).waitFor();
});

test('two taps on erase end with the word that all is erased', async (t) => {
  const visitor = await closed(t);
  const { page } = visitor;
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('/chat/erase')) asked += 1; });
  await page.locator('#erase').click();
  await page.locator('#sheet button.grave').evaluate((button) => {
    button.click();
    button.click();
  });
  await visitor.status.filter({ hasText: label('en', 'page-erased') }).waitFor();
  assert.equal(asked, 1, 'the answer to a second one would say that nothing is there');
});
