// Pictures of both sides for the README: `node screenshots.mjs FOLDER`. The visitor's page on a phone, one state a
// language, and the desk with a conversation.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label, phrase } from './phrases.mjs';
import { throughStates } from './states.mjs';
import { Visitor } from './visitor.mjs';

const PHONE = { viewport: { width: 360, height: 640 } };

/** Which state is shown in which language, and how bright. */
const SHOWN = [['ko', 'first', 'light'], ['vi', 'answer', 'light'], ['ko', 'danger', 'light'], ['km', 'waiting', 'light'], ['ar', 'counselor', 'dark']];

async function page(folder, t) {
  for (const locale of new Set(SHOWN.map(([locale]) => locale))) {
    const server = await Server.open(t, { HAEMIL_OPERATOR__NAME: '마음쉼터' });
    const desk = await Desk.staffed(t, server, { languages: [...new Set([locale, 'ko'])] });
    const visitor = await Visitor.open(t, server, { locale, ...PHONE });
    const at = async (state) => {
      const [, , colorScheme] = SHOWN.find(([language, name]) => language === locale && name === state) ?? [];
      if (!colorScheme) return;
      await visitor.page.emulateMedia({ colorScheme });
      await visitor.page.screenshot({ path: join(folder, `${state}.png`) });
      await visitor.page.emulateMedia({ colorScheme: 'light' });
    };
    await throughStates({ visitor, desk, server, locale, at });
  }
}

async function desk(folder, t) {
  const server = await Server.open(t);
  const desk = await Desk.staffed(t, server, { languages: ['en', 'ko', 'vi'] });
  await desk.page.setViewportSize({ width: 1280, height: 800 });

  for (const [locale, words] of [['en-US', 'Hello, I have a question about my E-9 visa'], ['ko-KR', '스토킹을 당하고 있어요. 지금 집 앞에 와 있어요']]) {
    const other = await Visitor.open(t, server, { locale });
    await other.says(words);
    if (locale === 'en-US') {
      await other.sees(phrase('en', 'visa-e9-what'));
      await other.asksForPerson('en');
    }
    await other.settled();
  }

  const visitor = await Visitor.open(t, server, { locale: 'vi-VN', ...PHONE });
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
  await desk.page.screenshot({ path: join(folder, 'desk.png') });
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: node screenshots.mjs FOLDER');
await mkdir(resolve(folder), { recursive: true });
const ends = [];
try {
  const t = { after: (end) => ends.push(end) };
  await page(resolve(folder), t);
  await desk(resolve(folder), t);
} finally {
  for (const end of ends.reverse()) await end();
}
