// Twenty times the server dies at a random moment, while two visitors and a counselor write. What the pages showed as
// sent is lost never, doubled never, and stands in the order in which it was sent.
import { strict as assert } from 'node:assert';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label } from './phrases.mjs';
import { told } from './transcript.mjs';
import { Visitor } from './visitor.mjs';

const KILLS = 20;
/** How long the server lives at most before a message is met, and how long it may then work on that message, in milliseconds. */
const LIFE = 2_000;
const WORK = 10;
const AT_LEAST = 8;
/** How often a person presses "try again" for one message before they lose heart. */
const PATIENCE = 60;
const MESSAGES = /\/(chat\/turns|reply)$/;

test('nothing that a page showed as sent is lost, doubled or reordered', { timeout: 300_000 }, async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server);
  const visitors = [];
  const begins = [
    ['vi-VN', 'Tiếng Việt', 'Xin chào, tôi muốn gia hạn visa F-6'],
    ['ko-KR', '한국어', '안녕하세요, 비자를 연장하고 싶어요'],
  ];
  for (const [locale, name, words] of begins) {
    const visitor = await Visitor.open(t, server, { locale });
    await visitor.says(words);
    await visitor.asksForPerson(locale.slice(0, 2));
    const row = desk.queue.filter({ hasText: name });
    await row.waitFor();
    visitor.conversation = await row.getAttribute('data-conversation');
    await desk.claims(row);
    visitor.answers = [];
    visitor.name = locale.slice(0, 2);
    await watch(visitor);
    visitors.push(visitor);
  }

  const traffic = new EventEmitter();
  for (const { page } of [desk, ...visitors]) await page.route(MESSAGES, (route) => pass(route, traffic));

  let over = false;
  const people = [...visitors.map((visitor) => writes(visitor, () => over)), answers(desk, visitors, () => over)];
  // A failure of one of them ends the others, and is told as it is.
  const failed = Promise.all(people).finally(() => (over = true));
  for (let kill = 0; kill < KILLS && !over; kill += 1) {
    await setTimeout(Math.random() * LIFE);
    await once(traffic, 'message', { signal: AbortSignal.timeout(30_000) });
    await setTimeout(Math.random() * WORK);
    await server.dieAndRise();
  }
  over = true;
  await failed;

  t.diagnostic(`${visitors.map((visitor) => visitor.said.length)} messages and ${visitors.map((visitor) => visitor.answers.length)} answers`);
  await desk.connected();
  for (const visitor of visitors) {
    await retried(visitor);
    // The last answer may have been given while this page was still on its way back to the server; nothing behind it
    // shows that it is missing.
    await visitor.reads(visitor.answers.at(-1), 'counselor').waitFor();
    const turns = await visitor.holds();
    assert.ok(visitor.said.length >= AT_LEAST, `${visitor.said.length} messages say little`);
    const answered = turns.filter((turn) => turn.author === 'counselor').map((turn) => turn.text);
    assert.deepEqual(answered, visitor.answers, 'every answer stands there once and in order');
    for (const { seq, text } of await visitor.page.evaluate(() => globalThis.shownAsSent)) {
      assert.equal(turns.find((turn) => turn.seq === seq)?.text, text, 'what was shown as sent stays where it was shown');
    }
    await desk.page.locator(`[data-hook=mine] [data-conversation="${visitor.conversation}"]`).click();
    await desk.agrees(visitor);

    // The page may remember what the server has lost, so another browser asks anew.
    const again = await Visitor.open(t, server);
    again.said = visitor.said;
    await again.comesBackWith(await visitor.takesCode());
    await again.page.locator('#earlier').click();
    await again.turns.nth(turns.length - 1).waitFor();
    assert.equal(told(await again.holds()), told(turns), 'the server has every turn that the page had');
  }
});

/** Lets a request through, and says when something was said with it, so that the server can die over it. */
async function pass(route, traffic) {
  await route.continue();
  if (route.request().method() === 'POST') traffic.emit('message');
}

/** Notes each turn of the visitor's own at the moment at which the page first shows it as sent. */
function watch(visitor) {
  return visitor.page.evaluate(() => {
    const seen = new Set();
    globalThis.shownAsSent = [];
    const note = () => {
      for (const turn of document.querySelectorAll('#turns > .visitor[data-seq]')) {
        if (turn.querySelector('.state') || seen.has(turn)) continue;
        seen.add(turn);
        globalThis.shownAsSent.push({ seq: Number(turn.dataset.seq), text: turn.querySelector('.bubble > span:last-child').textContent });
      }
    };
    new MutationObserver(note).observe(document.querySelector('#turns'), { childList: true, subtree: true, attributes: true });
    note();
  });
}

/** Writes one message after the other, and taps what was not sent. */
async function writes(visitor, over) {
  for (let count = 1; !over(); count += 1) {
    await visitor.says(`${visitor.name} ${count}`);
    await retried(visitor);
  }
}

/** Waits until nothing is under way; a message that the page gave up is tapped, as it says. */
async function retried({ page, name }) {
  const retry = page.getByRole('button', { name: label(name, 'page-not-sent') });
  await insist(page, page.locator('#turns:not(:has(.state))'), retry);
}

/** Answers the two in turn, and tries again what the desk marks as not sent. */
async function answers(desk, visitors, over) {
  const { page } = desk;
  for (let count = 1; !over(); count += 1) {
    const visitor = visitors[count % visitors.length];
    const text = `answer ${count}.`;
    await page.locator(`[data-hook=mine] [data-conversation="${visitor.conversation}"]`).click();
    await page.locator(`[data-hook=conversation][data-conversation="${visitor.conversation}"]`).waitFor();
    await desk.replies(text);
    visitor.answers.push(text);
    const arrived = page.locator('[data-hook=turn][data-author=counselor]').filter({ hasText: text });
    await insist(page, arrived, page.locator('[data-hook=retry]'));
  }
}

/** Waits for `done`, and presses `retry` wherever it is offered, as often as a patient person would. */
async function insist(page, done, retry) {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await done.or(retry).first().waitFor({ timeout: 30_000 });
    if (await done.count()) return;
    // It may be on its way again by itself at this very moment.
    await retry.first().click({ timeout: 1_000 }).catch(() => {});
  }
  throw new Error(`nothing helps; the page says:\n${await page.locator('body').innerText()}`);
}
