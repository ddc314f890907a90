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

/** A window whose language is `locale`; the test's end closes it. `close` closes it before. */
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
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  t.after(close);
  return { context, page: context.pages()[0], profile, close };
}
