// axe-core finds nothing on the visitor's page, in any state, in four scripts, light and dark, on a phone, with and
// without a sheet.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { Desk } from './desk.mjs';
import { Server } from './server.mjs';
import { STATES, throughStates } from './states.mjs';
import { Visitor } from './visitor.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of ['ko', 'ar', 'km', 'vi']) {
  test(`nothing stands in anybody's way: ${locale}`, async (t) => {
    const server = await Server.open(t);
    const desk = await Desk.staffed(t, server, { languages: [...new Set([locale, 'ko'])] });
    // The page's own rules let no foreign script in; only this test may bring one.
    const visitor = await Visitor.open(t, server, { locale, bypassCSP: true, viewport: { width: 360, height: 640 } });
    const seen = [];
    const at = async (state) => {
      seen.push(state);
      for (const colorScheme of ['light', 'dark']) {
        await visitor.page.emulateMedia({ colorScheme });
        await visitor.page.evaluate(AXE);
        const { violations } = await visitor.page.evaluate((values) => globalThis.axe.run({ runOnly: { type: 'tag', values } }), RULES);
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
        assert.deepEqual(told, [], `${locale}, ${state}, ${colorScheme}`);
        assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), 360, `${state}: nothing is cut off`);
      }
    };
    await throughStates({ visitor, desk, server, locale, at });
    assert.deepEqual(seen, STATES);
  });
}
