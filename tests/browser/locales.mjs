// The languages of the page, as their folders are named.
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../locales');

export const LOCALES = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());
