// `haemil play` prints the transcript that the browser shows.
import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Clock } from './clock.mjs';
import { bare, BIN, Server } from './server.mjs';
import { label, phrase } from './phrases.mjs';
import { plain, told } from './transcript.mjs';
import { Visitor } from './visitor.mjs';

const run = promisify(execFile);

/** What `haemil play` prints for these lines. */
async function played(folder, wish, lines) {
  const script = join(folder, 'script.txt');
  await writeFile(script, lines.map((line) => `${line}\n`).join(''));
  const { stdout } = await run(join(BIN, 'haemil'), ['play', ...wish, '--script', script], { cwd: folder, env: bare() });
  return stdout;
}

/** A visitor who picked Vietnamese in the page's list, on a server with the machine's own time, which is that of `haemil play`. */
async function begun(t) {
  const server = await Server.open(t, { clock: new Clock(Date.now()) });
  const visitor = await Visitor.open(t, server);
  await visitor.page.getByRole('combobox').selectOption('vi');
  await visitor.page.locator('html[lang=vi]').waitFor();
  return visitor;
}

test('the same words in the terminal and in the browser', async (t) => {
  const visitor = await begun(t);
  const lines = ['Xin chào, tôi muốn gia hạn visa F-6', label('vi', 'visa-f6-safe-yes'), '2027-03-15', label('vi', 'visa-next-address')];
  const answers = ['visa-f6-safe', 'visa-ask-expiry', 'visa-next', 'visa-address-safe'];
  for (const [index, line] of lines.entries()) {
    await visitor.says(line);
    await visitor.sees(phrase('vi', answers[index]));
  }
  await visitor.offers(label('vi', 'visa-next-end')).waitFor();
  assert.equal(plain(told(await visitor.holds())), plain(await played(visitor.server.folder, [], lines)));
});

test('the visa flow in the terminal and in the browser', async (t) => {
  const visitor = await begun(t);
  await visitor.beginsWith(label('vi', 'welcome-topic-visa'));
  for (const key of ['visa-which-f6', 'visa-f6-safe-yes']) await visitor.picks(label('vi', key));
  await visitor.says('2027-03-15');
  await visitor.picks(label('vi', 'visa-next-end'));
  await visitor.sees(phrase('vi', 'visa-bye'));
  const turns = await visitor.holds();
  const begins = turns.findIndex((turn) => phrase('vi', 'visa-which').test(turn.text));
  const terminal = await played(visitor.server.folder, ['visa', '--locale', 'vi'], ['=f6', '=safe', '2027-03-15', '=end']);
  assert.equal(plain(told(turns.slice(begins))), plain(terminal));
});
