// The server's own words, read from `locales/`, so that a reworded sentence breaks no test and a missing one does.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LOCALES = resolve(import.meta.dirname, '../../locales');

const read = new Map();

function phrases(locale) {
  if (!read.has(locale)) {
    const folder = join(LOCALES, locale);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
    const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    read.set(locale, new Map([...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, value]) => [key, value])));
  }
  return read.get(locale);
}

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase without anything inserted, such as the label of a button. */
export function label(locale, key) {
  const text = phrases(locale).get(key);
  if (text === undefined) throw new Error(`\`${key}\` is missing in ${locale}`);
  return text;
}

/** A phrase as a pattern: whatever is inserted may be anything but nothing. */
export function phrase(locale, key) {
  const parts = label(locale, key).split(/\{[^}]*\}/);
  return new RegExp(`^${parts.map(escaped).join('.+')}$`);
}

/** The entries of a list of words that people type. */
export const list = (locale, key) => label(locale, key).split(' | ');
