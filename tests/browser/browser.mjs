// One person's browser: real Chromium with a profile of its own, so that no two people share anything.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const PATIENCE = 10_000;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A window whose language is `locale`. The test's end closes it, and fails where a page in it threw; `close` closes it before. */
export async function openBrowser(t, { locale = 'en-US', ...options } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'haemil-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: FLAGS,
    locale,
    timezoneId: 'Asia/Seoul',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const errors = [];
  context.on('weberror', (thrown) => errors.push(thrown.error()));
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  t.after(async () => {
    await close();
    if (errors.length) throw new AggregateError(errors, `a page threw: ${errors[0].stack}`);
  });
  return { context, page: context.pages()[0], profile, close };
}
