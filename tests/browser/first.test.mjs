// What the first screen owes to somebody who has only come to look: the way out, the languages, and who is there.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

const PHONE = { viewport: { width: 360, height: 640 } };

test('the way out is as wide as the screen, and stays in sight', async (t) => {
  const server = await Server.open(t);
  for (const locale of ['en-US', 'ar-SA']) {
    const visitor = await Visitor.open(t, server, { locale, ...PHONE });
    const { page } = visitor;
    const stands = async (when) => {
      const { x, y, width, height } = await page.locator('#leave').boundingBox();
      assert.deepEqual([x, y, width], [0, 0, 360], `${locale}, ${when}`);
      assert.ok(height >= 44, `${locale}, ${when}: ${height} px high`);
      const hit = await page.evaluate(() => [[4, 22], [180, 22], [356, 22]].map(([left, top]) => document.elementFromPoint(left, top)?.id));
      assert.deepEqual(hit, ['leave', 'leave', 'leave'], `${locale}, ${when}: nothing lies over it`);
    };
    await stands('at first');
    const tag = locale.slice(0, 2);
    await visitor.beginsWith(label(tag, 'welcome-topic-visa'));
    await visitor.settled();
    await visitor.picks(label(tag, 'visa-which-e9'));
    await visitor.settled();
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 200), 'there is something to scroll');
    for (const top of [0, 150, 100_000]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
      await stands(`scrolled to ${top}`);
    }
    await visitor.takesCode();
    await stands('with a number asked for');
    await page.setViewportSize({ width: 1280, height: 800 });
    const { width } = await page.locator('#leave').boundingBox();
    assert.equal(width, 1280, 'on a wide screen as well');
    const { x, width: column } = await page.locator('main').boundingBox();
    assert.ok(column < 720 && Math.abs(x + column / 2 - 640) < 1, 'what is read stays a column in the middle');
  }
});

test('the languages are found by a globe and by the word', async (t) => {
  const server = await Server.open(t);
  for (const [locale, tag] of [['en-US', 'en'], ['ar-SA', 'ar'], ['ko-KR', 'ko']]) {
    const { page } = await Visitor.open(t, server, { locale, ...PHONE });
    const globe = await page.locator('#bar svg').boundingBox();
    assert.ok(globe.width >= 16 && globe.height >= 16, `${tag}: the globe is ${globe.width} by ${globe.height} px`);
    const word = page.getByText(label(tag, 'page-language'), { exact: true });
    const box = await word.boundingBox();
    assert.ok(box.width >= 16 && box.height >= 12, `${tag}: the word can be seen`);
    await page.getByRole('combobox', { name: label(tag, 'page-language'), exact: true }).waitFor();
    const list = await page.locator('#language').boundingBox();
    assert.ok(Math.abs(list.y + list.height / 2 - (box.y + box.height / 2)) < 12, `${tag}: the word stands beside its list`);
  }
});

test('whether somebody is there is asked again while the first screen stands, and nothing old is said', async (t) => {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en'] });
  const visitor = await Visitor.open(t, server, PHONE);
  const { page } = visitor;
  await page.clock.install();
  await page.reload();
  const here = page.getByText(label('en', 'page-here')), nobody = page.getByText(label('en', 'page-not-here'));
  await here.waitFor();
  await desk.signsOut();
  await page.clock.fastForward('03:10');
  await nobody.waitFor();

  const turnTo = (hidden) => page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await turnTo(true);
  await server.kill();
  await page.clock.fastForward('06:00');
  await turnTo(false);
  await page.locator('#presence').waitFor({ state: 'hidden' });
  assert.ok(!(await here.isVisible()) && !(await nobody.isVisible()), 'what nobody knows is not said');
  await server.start();
  await desk.signsIn();
  await page.clock.fastForward('00:20');
  await here.waitFor();
});
