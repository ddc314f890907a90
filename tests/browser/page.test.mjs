// What the visitor's page owes to somebody who is not alone, has an old phone, or a bad connection.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label, phrase } from './phrases.mjs';
import { told } from './transcript.mjs';
import { Visitor } from './visitor.mjs';

/** Words that nobody else has ever written. */
const SENTINEL = 'quittenbaum seven herons';

/** A harmless page outside, which notes who asks for it. */
async function outside(t) {
  const asked = [];
  const server = createServer((request, response) => {
    if (request.url === '/weather') asked.push(request.headers);
    response.setHeader('content-type', 'text/html');
    response.end('<title>Weather</title><h1>Sunny tomorrow</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { asked, url: `http://127.0.0.1:${server.address().port}/weather` };
}

const chats = (visitor) => visitor.page.getByText(SENTINEL).count();

test('nothing of a conversation stays on the device', async (t) => {
  const { asked, url } = await outside(t);
  const server = await Server.open(t, { HAEMIL_EXIT_URL: url });
  const visitor = await Visitor.open(t, server);
  const foreign = [];
  visitor.context.on('request', (request) => {
    if (new URL(request.url()).origin !== server.origin) foreign.push(request.url());
  });
  const titles = new Set();
  const look = async () => titles.add(await visitor.page.title());
  await look();
  await visitor.says(SENTINEL);
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await look();
  await visitor.picks(label('en', 'welcome-topic-visa'));
  await visitor.offers(label('en', 'visa-which-f6')).waitFor();
  await look();
  await visitor.field.fill(`${SENTINEL} draft`);

  assert.deepEqual([...titles], ['Notes'], 'the title says nothing');
  assert.equal(visitor.page.url(), `${server.origin}/`, 'there is one address');
  assert.deepEqual(await visitor.context.cookies(), [], 'no cookie');
  const kept = await visitor.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  assert.deepEqual(foreign, [], 'nobody else was asked for anything');

  await visitor.page.getByRole('link', { name: 'Leave now' }).click();
  await visitor.page.getByRole('heading', { name: 'Sunny tomorrow' }).waitFor();
  assert.equal(asked.length, 1);
  assert.equal(asked[0].referer, undefined, 'the page outside learns nothing');
  await visitor.context.close();
  for (const file of await readdir(visitor.profile, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name));
    for (const encoding of ['utf8', 'utf16le']) {
      assert.ok(!bytes.includes(Buffer.from(SENTINEL, encoding)), `${file.name} holds what was typed`);
      assert.ok(!bytes.includes(Buffer.from(label('en', 'visa-which'), encoding)), `${file.name} holds what was read`);
    }
  }
});

test('the way out is one step, tells the server, and cannot be walked back', async (t) => {
  const { url } = await outside(t);
  const server = await Server.open(t, { HAEMIL_EXIT_URL: url });
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const ways = {
    button: (page) => page.getByRole('link', { name: 'Leave now' }).click(),
    shift: async (page) => {
      for (let stroke = 0; stroke < 3; stroke += 1) await page.keyboard.press('Shift');
    },
  };
  for (const [way, leave] of Object.entries(ways)) {
    const returns = way === 'button';
    const visitor = await Visitor.open(t, server);
    // A dialog that asks whether one is sure would hold the chat on the screen.
    visitor.page.on('dialog', () => assert.fail('the page asks before it goes'));
    await visitor.says(SENTINEL);
    await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
    await visitor.asksForPerson('en');
    await desk.queue.waitFor();
    if (returns) await visitor.takesCode();
    if (returns) await visitor.page.getByRole('button', { name: label('en', 'page-close') }).click();
    await visitor.field.fill('half a sentence');
    await leave(visitor.page);
    await visitor.page.getByRole('heading', { name: 'Sunny tomorrow' }).waitFor();
    assert.equal(await chats(visitor), 0, `${way}: nothing is left to see`);
    await visitor.page.goBack();
    assert.notEqual(new URL(visitor.page.url()).origin, server.origin, `${way}: back does not lead to the page`);
    assert.equal(await chats(visitor), 0);

    // Without a number nobody can come back, and whoever waits behind must not wait for them.
    if (!returns) {
      await desk.queue.waitFor({ state: 'detached' });
      continue;
    }
    // With a number the place is kept, and the desk knows that they left in a hurry.
    await desk.queue.locator('[data-hook=away]').waitFor();
    await desk.claims(desk.queue);
    await desk.page.getByRole('status').filter({ hasText: 'The visitor went by the way out.' }).waitFor();
    await desk.closes('unfinished');
  }
});

test('Shift as people type it is no way out', async (t) => {
  const visitor = await Visitor.open(t, await Server.open(t));
  await visitor.field.focus();
  for (const letter of 'HELLO') await visitor.page.keyboard.press(`Shift+${letter}`);
  assert.equal(await visitor.field.inputValue(), 'HELLO');
});

test('without scripts the numbers of every language are there, and the way out', async (t) => {
  const { url } = await outside(t);
  const server = await Server.open(t, { HAEMIL_EXIT_URL: url });
  const visitor = await Visitor.open(t, server, { locale: 'vi-VN', javaScriptEnabled: false });
  const { page } = visitor;
  assert.equal(await page.locator('noscript').innerText(), label('vi', 'page-no-script'));
  const cards = page.locator('details.numbers');
  assert.equal(await cards.count(), 24, 'one card a language');
  for (const card of await cards.all()) assert.ok(await card.isVisible());
  assert.equal(await cards.first().getAttribute('lang'), 'vi', 'the reader’s own comes first');
  await cards.first().locator('summary').click();
  await cards.first().getByRole('link', { name: '112' }).first().waitFor();
  assert.equal(await cards.first().getByRole('link', { name: '112' }).first().getAttribute('href'), 'tel:112');
  assert.ok(!(await page.getByRole('textbox').isVisible()), 'there is nothing to type into');
  await page.getByRole('link', { name: label('vi', 'page-leave') }).click();
  await page.getByRole('heading', { name: 'Sunny tomorrow' }).waitFor();
});

test('a reload keeps the conversation and the place in the queue', async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const visitor = await Visitor.open(t, server);
  // What the page does each minute, at hand, so that nobody has to wait for it.
  await visitor.page.addInitScript(() => {
    const { setInterval } = globalThis;
    globalThis.eachMinute = [];
    globalThis.setInterval = (act, time) => {
      if (time === 60_000) globalThis.eachMinute.push(act);
      return setInterval(act, time);
    };
  });
  await visitor.page.reload();
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
  await visitor.asksForPerson('en');
  const waits = visitor.status.filter({ hasText: label('en', 'page-waiting') });
  await waits.waitFor();
  const before = told(await visitor.holds());
  const turns = await visitor.turns.count();
  for (let times = 0; times < 2; times += 1) {
    await visitor.page.waitForFunction(() => window.name !== '');
    await visitor.page.reload();
    await waits.waitFor();
    await visitor.turns.nth(turns - 1).waitFor();
    assert.equal(told(await visitor.holds()), before, 'everything stands where it stood');
  }
  assert.equal(await desk.queue.count(), 1, 'the place is kept');

  // The server is away at the minute at which the page asks for its next ticket.
  await server.kill();
  await visitor.page.evaluate(() => globalThis.eachMinute.forEach((act) => void act()));
  await visitor.status.filter({ hasText: label('en', 'page-offline') }).waitFor();
  await server.start();
  await waits.waitFor();
  await visitor.page.reload();
  await waits.waitFor();
  await visitor.turns.nth(turns - 1).waitFor();
  await visitor.says('I am still here');
  await visitor.holds();

  // Somebody who opens the same address anew sees nothing: only a reload is a reload.
  await visitor.page.goto('about:blank');
  await visitor.page.goto(`${server.origin}/`);
  await visitor.field.waitFor();
  assert.equal(await visitor.turns.count(), 0);
});

test('Enter in the middle of a syllable sends the message once, and whole', async (t) => {
  const visitor = await Visitor.open(t, await Server.open(t), { locale: 'ko-KR' });
  const keyboard = await visitor.context.newCDPSession(visitor.page);
  const compose = (text) => keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const enter = (type) => keyboard.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
  await visitor.field.focus();
  for (const syllable of ['ㅂ', '비', '빚']) await compose(syllable);
  await keyboard.send('Input.insertText', { text: '비' });
  for (const syllable of ['ㅈ', '자']) await compose(syllable);
  await enter('rawKeyDown');
  await keyboard.send('Input.insertText', { text: '자' });
  await enter('keyUp');
  visitor.said.push('비자');
  await visitor.sees(phrase('ko', 'visa-which'));
  await visitor.holds();
  assert.equal(await visitor.field.inputValue(), '', 'no syllable stays behind');
});

test('what could not be sent is kept, says so, and is sent once when the server is back', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server, { locale: 'vi-VN' });
  await visitor.says('xin chào');
  await visitor.offers(label('vi', 'welcome-topic-visa')).waitFor();
  const ids = new Set();
  visitor.page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/chat/turns' && request.method() === 'POST') ids.add(request.postDataJSON().id);
  });
  await server.kill();
  await visitor.says('tôi muốn hỏi về visa');
  await visitor.status.filter({ hasText: label('vi', 'page-offline') }).waitFor();
  await visitor.page.locator('#numbers').getByRole('link', { name: '112' }).first().waitFor();
  const retry = visitor.log.getByRole('button', { name: label('vi', 'page-not-sent') });
  await retry.waitFor({ timeout: 20_000 });
  await server.start();
  // The page may have found the server again, and have sent it by itself, before a hand gets there.
  await retry.click({ timeout: 2_000 }).catch(() => {});
  await visitor.sees(phrase('vi', 'visa-which'));
  await visitor.holds();
  assert.equal(ids.size, 1, 'every attempt has the same id');
  await visitor.status.filter({ hasText: label('vi', 'page-offline') }).waitFor({ state: 'hidden' });
});

test('on the smallest screen the danger card and the way out stand clear', async (t) => {
  const visitor = await Visitor.open(t, await Server.open(t), { locale: 'ko-KR', viewport: { width: 320, height: 568 } });
  const { page } = visitor;
  await visitor.says('스토킹을 당하고 있어요. 지금 집 앞에 와 있어요');
  await visitor.sees(phrase('ko', 'danger-limits'));
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(await wide(), 320, 'nothing is cut off at the side');
  const card = visitor.log.getByRole('alert');
  const number = card.getByRole('link', { name: '112' }).first();
  await number.scrollIntoViewIfNeeded();
  for (const [what, element, least] of [['112', number, 0], ['the way out', page.locator('#leave'), 44]]) {
    const box = await element.boundingBox();
    assert.ok(box.height >= least && box.width >= least, `${what} is large enough to hit: ${JSON.stringify(box)}`);
    const hit = await element.evaluate((own) => {
      const { left, top, width, height } = own.getBoundingClientRect();
      return own.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    assert.ok(hit, `nothing lies over ${what}`);
  }
});

test('Arabic runs from the right, and its numbers from the left', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server, { locale: 'ar-SA' });
  const { page } = visitor;
  await page.locator('html[dir=rtl][lang=ar]').waitFor();
  await visitor.says('مرحبا، أحتاج إلى مساعدة');
  await visitor.sees(phrase('ar', 'greeting'));
  const middle = async (locator) => {
    const { x, width } = await locator.boundingBox();
    return x + width / 2;
  };
  const own = await middle(visitor.reads('مرحبا، أحتاج إلى مساعدة', 'visitor'));
  const theirs = await middle(visitor.reads(phrase('ar', 'greeting')));
  assert.ok(own < theirs, 'what one has written stands on the left, the answer on the right');
  assert.ok((await middle(page.locator('#send'))) < (await middle(visitor.field)), 'the button stands after the field');
  const number = visitor.log.getByRole('link', { name: '112' }).first();
  await number.waitFor();
  assert.equal(await number.evaluate((element) => getComputedStyle(element).direction), 'ltr');
});

test('the first view weighs at most 40 kB', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server, { locale: 'vi-VN' });
  const network = await visitor.context.newCDPSession(visitor.page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await visitor.page.goto('about:blank');
  bytes = 0;
  await visitor.page.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
  assert.ok(bytes > 5_000 && bytes <= 40_000, `${bytes} bytes`);
});
