// A phone with KakaoTalk that was silent, and a counselor who has agreed on a word with its owner.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { label } from './phrases.mjs';

const KEY = 'a-skill-key-of-this-test';
const SILENCE = 16 * 60;

/** Somebody who writes on KakaoTalk; what they are answered is what they see. */
const phone = (server) => {
  let number = 0;
  return async (text, extra = {}) => {
    const answer = await fetch(`${server.origin}/channels/kakao`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-skill-key': KEY, 'x-request-id': `word-${(number += 1)}` },
      body: JSON.stringify({
        userRequest: { utterance: text, lang: 'ko', user: { id: 'b944c102c5e245c62d787f2bec4d3064', type: 'botUserKey' } },
        action: { clientExtra: extra },
      }),
    });
    assert.equal(answer.status, 200);
    const { template } = await answer.json();
    const says = template.outputs.map(({ simpleText }) => simpleText?.text ?? '').join('\n');
    return { says, buttons: template.quickReplies ?? [] };
  };
};

test('a counselor agrees on a word, and is told when somebody else holds the phone', async (t) => {
  const server = await Server.open(t, { HAEMIL_KAKAO__SKILL_KEY: KEY });
  const desk = await Desk.staffed(t, server, { languages: ['ko'] });
  const writes = phone(server);
  await writes('안녕하세요');
  await writes('상담원');
  await desk.claims(desk.queue);

  const control = desk.page.locator('[data-hook=word]');
  await control.locator('[data-word=none]').waitFor();
  await control.locator('[data-hook=agreed-word]').fill('파란 우산');
  await control.locator('[data-hook=agree]').click();
  await control.locator('[data-word=agreed]').waitFor();
  await desk.replies('여기 있을게요');
  await desk.page.locator('[data-hook=turn][data-author=counselor]').waitFor();

  await server.clock.later(SILENCE);
  const silent = await writes('저예요');
  assert.equal(silent.says, label('ko', 'lock-continue'));
  const asked = await writes(silent.buttons[0].messageText, silent.buttons[0].extra);
  assert.equal(asked.says, label('ko', 'lock-word'));
  for (const wrong of ['빨간 우산', '우산', '파랑']) assert.equal((await writes(wrong)).says, label('ko', 'lock-word'));

  // A claim goes back when its counselor was away, as the server must think after the jump of its clock.
  await desk.page.reload();
  await desk.connected();
  await desk.page.locator('[data-hook=row]').first().click();
  const claim = desk.page.locator('[data-hook=claim]');
  await claim.or(control).first().waitFor();
  if (await claim.isVisible()) await claim.click();
  await control.locator('[data-word=refused]').waitFor();

  await control.locator('[data-hook=agreed-word]').fill('초록 모자');
  await control.locator('[data-hook=agree]').click();
  await control.locator('[data-word=agreed]').waitFor();
  assert.match((await writes('초록 모자')).says, /여기 있을게요/);
  await control.locator('[data-word=used]').waitFor();
});
