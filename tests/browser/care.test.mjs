// What the visitor's page owes to people who wait, hurry, come back, or lose their connection.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';

import { LOCALES } from './locales.mjs';
import { attended, closed } from './attended.mjs';
import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label, list, phrase } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

const PHONE = { viewport: { width: 360, height: 640 } };

test('the first screen says who is there, what it costs and where to begin, and nothing that tells', async (t) => {
  const server = await Server.open(t, { HAEMIL_OPERATOR__NAME: 'Notes & Co', HAEMIL_OPERATOR__CONTACT: 'hello@notes.example' });
  const visitor = await Visitor.open(t, server, PHONE);
  const { page } = visitor;
  assert.match(await page.locator('#facts').innerText(), /^Run by: Notes & Co · hello@notes.example$/m);
  for (const locale of LOCALES) {
    await page.getByRole('combobox').selectOption(locale);
    await page.locator(`html[lang=${locale}]`).waitFor();
    const first = (await page.locator('#first, #begin, #notice, #code-enter, #leave').allInnerTexts()).join('\n');
    for (const key of ['page-free', 'page-not-here', 'welcome-topic', 'welcome-topic-visa', 'welcome-topic-trouble', 'page-code-enter']) {
      assert.ok(first.includes(label(locale, key)), `${locale}: the first screen says ${key}`);
    }
    const telling = [...list(locale, 'hushed-words'), ...list('en', 'hushed-words')];
    for (const word of telling) assert.ok(!first.toLowerCase().includes(word.toLowerCase()), `${locale}: \`${word}\` tells`);
    assert.equal(await visitor.turns.count(), 0, 'looking begins nothing');
  }
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  assert.ok(desk);
  await page.getByRole('combobox').selectOption('en');
  await page.getByText(label('en', 'page-here')).waitFor();
  await page.locator('#numbers summary:visible').click();
  await page.locator('#numbers').getByRole('link', { name: '112' }).first().waitFor();
});

test('a topic is one tap, in the language that is shown, and its answer comes without the notice again', async (t) => {
  const server = await Server.open(t);
  for (const locale of ['km', 'ar']) {
    const visitor = await Visitor.open(t, server, { locale });
    await visitor.beginsWith(label(locale, 'welcome-topic-visa'));
    await visitor.sees(phrase(locale, 'visa-which'));
    const turns = await visitor.holds();
    assert.ok(turns.every((turn) => turn.author === 'visitor' || turn.language === locale));
    for (const key of ['notice', 'notice-device']) assert.equal(await visitor.reads(phrase(locale, key)).count(), 0, 'told once');
    await visitor.page.getByText(label(locale, 'page-about')).click();
    await visitor.page.getByText(label(locale, 'page-notice')).waitFor();
  }
});

test('whoever is away keeps the place, and those behind are told how many are there', async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const first = await Visitor.open(t, server);
  const asks = async (visitor) => {
    await visitor.says('hello there, my landlord keeps my deposit');
    await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
    await visitor.asksForPerson('en');
    await visitor.status.filter({ hasText: label('en', 'page-waiting') }).waitFor();
  };
  await asks(first);
  const second = await Visitor.open(t, server);
  await asks(second);
  const place = (number) => second.status.filter({ hasText: `${label('en', 'page-place')}: ${number}.` });
  await place(2).waitFor();
  assert.match(await second.status.textContent(), new RegExp(label('en', 'page-wait-unknown')), 'no range where there is nothing to judge by');
  await first.close();
  // A minute goes by; the server may notice the closed page a little later than this.
  const away = desk.queue.locator('[data-hook=away]');
  for (let minutes = 0; minutes < 4 && !(await away.count()); minutes += 1) {
    await server.clock.later(61);
    await away.waitFor({ timeout: 4_000 }).catch(() => {});
  }
  assert.equal(await away.count(), 1, 'the desk sees whose page is closed');
  assert.equal(await desk.queue.count(), 2, 'the place is kept');
  // The jump has made the desk look absent; it shows itself again within twenty seconds.
  await place(1).waitFor({ timeout: 40_000 });
});

test('a counselor is told in the conversation that its visitor went by the way out', async (t) => {
  const { desk, visitor } = await attended(t);
  await visitor.status.filter({ hasText: label('en', 'page-counselor') }).waitFor();
  await visitor.page.locator('#leave').click();
  await desk.page.locator('[data-hook=turn]').filter({ hasText: label('en', 'visitor-left') }).waitFor();
  await desk.page.getByRole('status').filter({ hasText: 'The visitor’s page is closed at the moment.' }).waitFor();
});

test('a language picked without a connection changes the page once there is one, and whole', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  const { page } = visitor;
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await server.kill();
  await page.getByRole('combobox').selectOption('ar');
  await visitor.status.filter({ hasText: label('en', 'page-offline') }).waitFor();
  assert.equal(await page.locator('html').getAttribute('dir'), 'ltr');
  assert.equal(await page.locator('#leave').textContent(), label('en', 'page-leave'), 'no word has changed before all can');
  await page.locator('details[data-locale=ar]').waitFor();
  await server.start();
  await page.locator('html[lang=ar][dir=rtl]').waitFor({ timeout: 20_000 });
  for (const element of await page.locator('[data-text]').all()) {
    assert.equal(await element.textContent(), label('ar', await element.getAttribute('data-text')));
  }
  await visitor.sees(phrase('ar', 'welcome-topic'), 20_000);
});

test('a number works once; the page that it was taken from shows nothing any more', async (t) => {
  const server = await Server.open(t);
  const left = await Visitor.open(t, server);
  await left.says('hello there, my landlord keeps my deposit');
  await left.offers(label('en', 'welcome-topic-visa')).waitFor();
  const code = await left.takesCode();
  assert.match(await left.page.locator('#sheet').textContent(), /once within 14 days/);
  const back = await Visitor.open(t, server);
  await back.comesBackWith(code);
  await back.page.locator('#earlier').waitFor();
  await left.status.filter({ hasText: label('en', 'page-elsewhere') }).waitFor();
  assert.equal(await left.turns.count(), 0, 'what was said is gone from the page that was left');
  const again = await Visitor.open(t, server);
  await again.comesBackWith(code);
  await again.status.filter({ hasText: label('en', 'page-code-wrong') }).waitFor();
});

test('what was said in a conversation that has ended can be erased, with the way back standing first', async (t) => {
  const visitor = await closed(t);
  const { page } = visitor;
  assert.ok((await visitor.turns.count()) > 3, 'what was said stays to be read');
  await page.locator('#erase').click();
  const [cancel, erase] = await page.locator('#sheet button').allTextContents();
  assert.deepEqual([cancel, erase], [label('en', 'page-cancel'), label('en', 'page-erase')]);
  await page.locator('#sheet button').nth(1).click();
  await visitor.status.filter({ hasText: label('en', 'page-erased') }).waitFor();
  assert.equal(await visitor.turns.count(), 0);
});

test('a person is asked for once, however often the button is hit', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await visitor.page.locator('#person').dblclick();
  visitor.said.push(label('en', 'page-person'));
  await visitor.offers(label('en', 'person-choice-leave')).waitFor();
  await visitor.holds();
});

test('a person is asked for once, also when an earlier answer comes in between', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  const { page } = visitor;
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  const words = 'he says that he has spent it';
  const name = label('en', 'page-person');
  const held = new Map(), letGo = {};
  for (const text of [words, name]) held.set(text, new Promise((done) => { letGo[text] = done; }));
  await page.route('**/chat/turns', async (route) => {
    await held.get(route.request().postDataJSON()?.text);
    await route.continue();
  });
  const before = await visitor.turns.count();
  await visitor.says(words);
  await visitor.asksForPerson('en');
  letGo[words]();
  // What was written, the answer to it, and the request that is still under way.
  await visitor.turns.nth(before + 2).waitFor();
  await page.locator('#turns > li[data-seq]').nth(before + 1).waitFor();
  await page.locator('#person').evaluate((button) => button.click());
  letGo[name]();
  await visitor.offers(label('en', 'person-choice-leave')).waitFor();
  await visitor.holds();
});

test('a person’s words say whose they are and when, and look like nobody else’s', async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const visitor = await Visitor.open(t, server, PHONE);
  const { page } = visitor;
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
  await visitor.asksForPerson('en');
  await desk.claims(desk.queue);
  for (const words of ['Hello, I am Minji.', 'Have you a contract?']) {
    await desk.replies(words);
    await visitor.reads(words, 'counselor').waitFor();
  }
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const looks = (item) => item.locator('.bubble').evaluate((bubble) => {
      const { backgroundColor, borderTopWidth, borderTopStyle } = getComputedStyle(bubble);
      return { backgroundColor, edge: `${borderTopWidth} ${borderTopStyle}` };
    });
    const bot = await looks(visitor.log.locator('li.bot').last()), own = await looks(visitor.log.locator('li.visitor').last());
    for (const item of await visitor.log.locator('li.counselor').all()) {
      const author = item.locator('.who'), time = item.locator('time');
      assert.equal(await author.textContent(), label('en', 'page-from-counselor'));
      assert.match(await time.textContent(), /^14:0\d$/);
      for (const element of [author, time]) {
        const { width, height } = await element.boundingBox();
        assert.ok(width > 20 && height > 8, `over every bubble of a person, not the first alone: ${width} by ${height} px`);
      }
      const look = await looks(item);
      for (const other of [bot, own]) {
        assert.notEqual(look.backgroundColor, other.backgroundColor, colorScheme);
        assert.notEqual(look.edge, other.edge, `${colorScheme}: not by the colour alone`);
      }
    }
  }
});

test('whoever waits is told within which minutes others were answered of late', async (t) => {
  const server = await Server.open(t, { HAEMIL_DESK__CONVERSATIONS: '3' });
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const asks = async () => {
    const visitor = await Visitor.open(t, server, PHONE);
    await visitor.says('hello there, my landlord keeps my deposit');
    await visitor.offers(label('en', 'welcome-topic-other')).waitFor();
    await visitor.asksForPerson('en');
    await visitor.status.filter({ hasText: label('en', 'page-waiting') }).waitFor();
    return visitor;
  };
  for (let times = 0; times < 3; times += 1) {
    await asks();
    await desk.claims(desk.queue.first());
  }
  const next = await asks();
  const told = next.status.filter({ hasText: new RegExp(`${label('en', 'page-place')}: 1\\. ${label('en', 'page-wait')}: 0–[1-3]\\.`) });
  await told.waitFor();
});

test('every bubble says whose it is and when', async (t) => {
  const server = await Server.open(t);
  const visitor = await Visitor.open(t, server);
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await visitor.settled();
  for (const item of await visitor.turns.all()) {
    const from = (await item.getAttribute('class')) === 'visitor' ? 'page-from-you' : 'page-from-bot';
    assert.equal(await item.locator('.who').textContent(), label('en', from));
    assert.match(await item.locator('time').textContent(), /^14:0\d$/);
  }
});

test('the console stays empty, also where a computation is asked for', async (t) => {
  const server = await Server.open(t);
  const open = () => fetch(`${server.origin}/chat/conversations`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: server.origin }, body: '{}',
  });
  let status = 201;
  for (let times = 0; status === 201 && times < 20; times += 1) ({ status } = await open());
  assert.equal(status, 428, 'the next opening from here has to be paid for');
  const visitor = await Visitor.open(t, server);
  const said = [];
  visitor.page.on('console', (message) => said.push(message.text()));
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor({ timeout: 20_000 });
  assert.deepEqual(said, []);
});

test('long after the last touch the page forgets, and says so before and after', async (t) => {
  const visitor = await Visitor.open(t, await Server.open(t));
  const { page } = visitor;
  await page.clock.install();
  await page.reload();
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await page.clock.fastForward('10:01');
  await page.getByText(label('en', 'page-hidden')).waitFor();
  await page.clock.fastForward('29:05');
  await page.getByText(label('en', 'page-forget-soon')).waitFor();
  await page.clock.fastForward('01:01');
  await visitor.status.filter({ hasText: label('en', 'page-forgotten') }).waitFor();
  assert.equal(await visitor.turns.count(), 0);
});

test('in danger a number to call and the first advice stand on one small screen', async (t) => {
  const server = await Server.open(t);
  for (const [locale, cry] of [['ko-KR', '살려 주세요'], ['vi-VN', 'cứu tôi với'], ['ar-SA', 'النجدة']]) {
    const visitor = await Visitor.open(t, server, { locale, ...PHONE });
    const { page } = visitor;
    await visitor.says(cry);
    const tag = locale.slice(0, 2);
    await visitor.sees(phrase(tag, 'danger-limits'));
    await visitor.settled();
    // Nobody is there: the line below the words says the same as the words.
    await visitor.status.filter({ hasText: label(tag, 'page-waiting-later') }).waitFor();
    const box = (locator) => locator.boundingBox();
    const foot = await box(page.locator('#foot'));
    assert.ok(foot.height <= 170, `${tag}: the field and what stands around it take ${foot.height} px`);
    const card = visitor.log.getByRole('alert');
    const call = card.getByRole('link', { name: '112' });
    assert.equal(await call.count(), 1, 'a number is one button');
    const { y, height, width } = await box(call);
    assert.ok(height >= 44 && width >= 44 && y > 48 && y + height < foot.y, `${tag}: the button to call is in sight`);
    const advice = await box(visitor.reads(phrase(tag, 'danger-limits')));
    assert.ok(advice.y + 40 < foot.y, `${tag}: the first advice is in sight, at ${advice.y} of ${foot.y}`);
    assert.equal(await card.getByText('do-wa-ju-se-yo').count(), 0, 'whoever reads Korean is not shown its sound');
  }
});

test('with a keyboard open and a number asked for, the conversation is still in sight', async (t) => {
  const visitor = await Visitor.open(t, await Server.open(t), PHONE);
  const { page } = visitor;
  await visitor.says('hello there, my landlord keeps my deposit');
  await visitor.offers(label('en', 'welcome-topic-visa')).waitFor();
  await page.setViewportSize({ width: 360, height: 340 });
  await visitor.field.focus();
  const room = async () => (await page.locator('#foot').boundingBox()).y - (await page.locator('header').boundingBox()).height;
  assert.ok((await room()) >= 150, `${await room()} px of conversation beside the keyboard`);
  await page.setViewportSize(PHONE.viewport);
  await visitor.takesCode();
  await page.setViewportSize({ width: 360, height: 340 });
  assert.ok((await room()) >= 100, `${await room()} px of conversation beside the number`);
});
