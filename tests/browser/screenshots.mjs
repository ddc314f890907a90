// Pictures of both sides for the README: `node screenshots.mjs FOLDER`. A counselor answers somebody who asks about a visa.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { Desk } from './desk.mjs';
import { House } from './house.mjs';
import { label, phrase } from './phrases.mjs';
import { Visitor } from './visitor.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 };

async function take(folder, t) {
  await mkdir(folder, { recursive: true });
  const house = await House.open(t);
  const desk = await Desk.staffed(t, house, { languages: ['en', 'ko', 'vi'] });
  await desk.page.setViewportSize({ width: 1280, height: 800 });

  const others = [];
  for (const [locale, words] of [['en-US', 'Hello, I have a question about my E-9 visa'], ['ko-KR', '스토킹을 당하고 있어요. 지금 집 앞에 와 있어요']]) {
    const other = await Visitor.open(t, house, { locale });
    await other.says(words);
    if (locale === 'en-US') {
      await other.sees(phrase('en', 'visa-e9-what'));
      await other.asksForPerson('en');
    }
    await other.settled();
    others.push(other);
  }

  const visitor = await Visitor.open(t, house, { locale: 'vi-VN', ...PHONE });
  await visitor.says('Xin chào, tôi muốn gia hạn visa F-6');
  await visitor.picks(label('vi', 'visa-f6-safe-yes'));
  await visitor.says('2027-03-15');
  await visitor.offers(label('vi', 'visa-next-end')).waitFor();
  await visitor.asksForPerson('vi');
  await desk.claims(desk.queue.filter({ hasText: 'Tiếng Việt' }));
  await desk.replies('Chào bạn, tôi là Minji. Bạn cần hỏi thêm điều gì về giấy tờ?');
  await visitor.reads('Chào bạn, tôi là Minji.', 'counselor').waitFor();
  await visitor.says('Dạ, nhà tôi thuê nhưng hợp đồng đứng tên chồng. Có được không ạ?');
  await desk.reads('hợp đồng đứng tên chồng').waitFor();
  await visitor.settled();

  await visitor.page.screenshot({ path: join(folder, 'visitor.png') });
  await desk.page.screenshot({ path: join(folder, 'desk.png') });
  const [, afraid] = others;
  await afraid.page.setViewportSize(PHONE.viewport);
  await afraid.log.getByRole('alert').scrollIntoViewIfNeeded();
  await afraid.page.screenshot({ path: join(folder, 'danger.png') });
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node screenshots.mjs FOLDER');
const ends = [];
try {
  await take(resolve(folder), { after: (end) => ends.push(end) });
} finally {
  for (const end of ends.reverse()) await end();
}
