// The main job, step by step, as the people in it notice it. `between` is called wherever one step has ended and the
// next has not begun: nothing happens there, or the server dies.
import { strict as assert } from 'node:assert';

import { label, phrase } from './phrases.mjs';

const AT_ONCE = 2_000;

/** One step of a journey. The next begins where this one ended, so none is tried after one that failed. */
export async function step(t, name, run) {
  let failure;
  await t.test(name, () => run().catch((error) => Promise.reject((failure = error))));
  if (failure) throw new Error(`the journey ended in "${name}"`);
}

/** Whatever the law says stands there with its day and its source. */
const DATED = /tính đến .*2026.*; nguồn: .{4,}\)/;

/** Step 1: a question about a visa in Vietnamese is led to its answer. */
export async function visa({ visitor, between }) {
  await visitor.says('Xin chào, tôi muốn gia hạn visa F-6');
  await visitor.sees(phrase('vi', 'greeting'));
  await visitor.sees(phrase('vi', 'visa-f6-safe'));
  await visitor.page.locator('html[lang=vi]').waitFor();
  assert.equal(await visitor.page.getByRole('link').first().textContent(), label('vi', 'page-leave'), 'the page speaks Vietnamese');
  for (const turn of await visitor.transcript()) {
    assert.ok(turn.author === 'visitor' || turn.language === 'vi', `\`${turn.text}\` is Vietnamese`);
  }
  await between();

  await visitor.picks(label('vi', 'visa-f6-safe-yes'));
  for (const [key, needed] of [['visa-papers', 'mẫu số 34'], ['visa-f6-papers', 'F-6']]) {
    await visitor.sees(phrase('vi', key));
    assert.ok((await visitor.reads(phrase('vi', key)).textContent()).includes(needed), `\`${key}\` says what is needed`);
  }
  assert.match(await visitor.reads(phrase('vi', 'visa-papers')).textContent(), DATED);
  await visitor.sees(phrase('vi', 'visa-ask-expiry'));
  await between();

  await visitor.says('2027-03-15');
  for (const key of ['visa-deadline', 'visa-earliest', 'visa-where', 'visa-online', 'visa-fee-f6', 'visa-fee-online']) {
    await visitor.sees(phrase('vi', key));
    assert.match(await visitor.reads(phrase('vi', key)).textContent(), DATED, `\`${key}\` has its day and its source`);
  }
  await visitor.log.getByRole('link', { name: '1345' }).waitFor();
  await visitor.offers(label('vi', 'visa-next-end')).waitFor();
  await visitor.holds();
  await between();
}

/** Step 2: a person is asked for, comes, answers and goes; the flow goes on where it stood; the second time the talk is closed. */
export async function person({ visitor, desk, between, atOnce = AT_ONCE }) {
  // In the middle of the flow a question waits for its answer.
  await visitor.picks(label('vi', 'visa-next-which'));
  await visitor.picks(label('vi', 'visa-which-e9'));
  await visitor.sees(phrase('vi', 'visa-e9-what'));
  await visitor.asksForPerson('vi');
  await visitor.status.filter({ hasText: label('vi', 'page-waiting') }).waitFor();
  const row = desk.queue;
  await row.filter({ hasText: 'Tiếng Việt' }).waitFor();
  const line = await row.innerText();
  assert.match(line, /Information/, 'the row names the risk');
  assert.ok(line.includes(label('ko', 'topic-visa')), `the row names the topic: ${line}`);
  assert.match(line, /\d:\d\d/, 'the row tells how long somebody waits');
  await assertMasked(desk, visitor);
  await between();

  await desk.claims(row);
  await visitor.status.filter({ hasText: label('vi', 'page-counselor') }).waitFor();
  await desk.agrees(visitor);
  assert.match(await desk.answer('status').textContent(), /E-9/);
  assert.match(await desk.answer('expiry').textContent(), /2027/);
  await between();

  await desk.replies('Chào bạn, tôi là Minji. Bạn cần gì?');
  await visitor.reads('Chào bạn, tôi là Minji. Bạn cần gì?', 'counselor').waitFor({ timeout: atOnce });
  await between();
  await visitor.says('Chủ giữ hộ chiếu của tôi.');
  await desk.reads('Chủ giữ hộ chiếu của tôi.').waitFor({ timeout: atOnce });
  await desk.agrees(visitor);
  await between();

  await desk.releases();
  await visitor.offers(label('vi', 'visa-e9-what-stay')).waitFor();
  await visitor.holds();
  await between();
  await visitor.picks(label('vi', 'visa-e9-what-stay'));
  await visitor.sees(phrase('vi', 'visa-e9-term'));
  await visitor.offers(label('vi', 'visa-next-end')).waitFor();
  await between();

  await visitor.asksForPerson('vi');
  await desk.claims(desk.queue);
  await desk.replies('Chúc bạn may mắn.');
  await visitor.reads('Chúc bạn may mắn.', 'counselor').waitFor({ timeout: atOnce });
  await desk.agrees(visitor);
  await between();
  await desk.closes('informed');
  await visitor.status.filter({ hasText: label('vi', 'page-ended') }).waitFor();
  await visitor.holds();
}

/** Before anybody claims a conversation, the desk shows no word of it. */
async function assertMasked(desk, visitor) {
  const page = await desk.page.locator('body').innerText();
  for (const words of visitor.said) assert.ok(!page.includes(words), `the desk shows \`${words}\` before anybody claimed it`);
  assert.equal(await desk.turns.count(), 0, 'no turn is shown');
}

/** Step 3: danger is noticed; the card stands there before every word, and the desk sees it first. */
export async function danger({ visitor, desk }) {
  const waiting = await desk.queue.count();
  assert.ok(waiting > 0, 'somebody waits already');
  await visitor.says('스토킹을 당하고 있어요. 지금 집 앞에 와 있어요');
  await visitor.log.getByRole('alert').waitFor();
  await visitor.sees(phrase('ko', 'danger-limits'));
  const [own, first, ...others] = await visitor.transcript();
  assert.equal(own.author, 'visitor');
  assert.equal(first.contacts[0]?.[0], '112', 'the first thing that stands there is the card, and 112 is its first line');
  assert.equal(first.choices.length, 0, 'the card asks nothing');
  assert.ok(others.every((turn) => turn.choices.length === 0), 'no question follows');
  await visitor.log.getByText(label('ko', 'page-show-line')).first().click();
  const figure = visitor.log.locator('figure').first();
  const lines = figure.locator('p');
  assert.equal(await lines.count(), 1, 'a line to show; whoever reads Korean needs neither its sound nor its meaning');
  assert.match(await lines.first().textContent(), /^도와주세요/);
  for (const line of await lines.all()) assert.ok(await line.isVisible());
  const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
  assert.ok((await lines.first().evaluate(size)) >= 1.5 * (await visitor.field.evaluate(size)), 'the Hangul line is large');

  const front = desk.queue.first();
  await front.filter({ hasText: '한국어' }).waitFor();
  assert.match(await front.getAttribute('data-risk'), /^L[34]$/);
  assert.equal(await desk.queue.count(), waiting + 1, 'whoever waited before waits behind');
  await desk.page.getByRole('alert').filter({ hasText: 'One person in danger is waiting.' }).waitFor();
}

/** Step 4, in the evening: nobody is there, and a visitor is told so in Nepali. Gives back the number to come back with. */
export async function night({ visitor, between }) {
  await visitor.says('नमस्ते, मलाई मद्दत चाहिन्छ');
  const told = Date.now();
  await visitor.sees(phrase('ne', 'nobody-now'), 5_000);
  const card = visitor.turns.filter({ has: visitor.page.getByRole('link', { name: '1577-1366' }) });
  await card.waitFor({ timeout: 5_000 - (Date.now() - told) });
  assert.match(await card.textContent(), /नेपाली/, 'the card says which line speaks Nepali');
  assert.equal(await card.getByRole('link', { name: '1345' }).count(), 0, 'a line that is closed at night is not on it');
  for (const turn of await visitor.transcript()) {
    assert.ok(turn.author === 'visitor' || turn.language === 'ne', `\`${turn.text}\` is Nepali`);
  }
  await visitor.picks(label('ne', 'person-choice-leave'));
  await visitor.sees(phrase('ne', 'leave-message-how'));
  await between();
  await visitor.says(MESSAGE);
  await visitor.sees(phrase('ne', 'person-kept'));
  await visitor.holds();
  await between();
  return visitor.takesCode();
}

const MESSAGE = 'मालिकले तलब दिँदैन। भोलि आउँछु।';
const ANSWER = 'तपाईंको सन्देश पढें। श्रम कार्यालयमा सँगै जाऔं।';

/** Step 4, the day after: a counselor has answered; whoever has the number reads it in another browser, once they ask for it. */
export async function dayAfter({ visitor, desk, code, between }) {
  const row = desk.queue.filter({ hasText: 'नेपाली' });
  await desk.claims(row);
  await desk.reads(MESSAGE).waitFor();
  await desk.replies(ANSWER);
  await desk.transcript();
  await between();

  await visitor.comesBackWith(code);
  await visitor.page.locator('#earlier').waitFor();
  assert.equal(await visitor.turns.count(), 0, 'nothing that was said stands there');
  const shown = await visitor.page.locator('body').innerText();
  for (const words of [MESSAGE, ANSWER]) assert.ok(!shown.includes(words), 'nothing that was said is shown unasked');
  await visitor.page.locator('#earlier').click();
  await visitor.reads(MESSAGE, 'visitor').waitFor();
  await visitor.reads(ANSWER, 'counselor').waitFor();
  await desk.agrees(visitor);
}
