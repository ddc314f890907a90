// How words, waits and levels are shown.
import { expect, it } from 'vitest';

import { complete, LEVELS, lowers } from '../src/state/risk';
import { neutral, own } from '../src/text/bidi';
import { length, LIMIT } from '../src/text/length';
import { clock } from '../src/text/time';

const OVERRIDE = '\u202E';
const ISOLATE = '\u2068';

it('shows in a visitor\'s words every control that could turn a sentence around', () => {
  expect(neutral(`a${OVERRIDE}b${ISOLATE}c`)).toBe('a\uFFFDb\uFFFDc');
  expect(neutral('안녕 👩‍👧 مرحبا')).toBe('안녕 👩‍👧 مرحبا');
});

it('keeps in our own words the isolates around names, and no override', () => {
  expect(own(`a${OVERRIDE}b${ISOLATE}c`)).toBe(`ab${ISOLATE}c`);
});

it('counts a reply as the server does, in code points', () => {
  expect([length('안녕'), length('👋'), length('👩‍👧')]).toEqual([2, 1, 3]);
  expect(length('👋'.repeat(LIMIT))).toBe(LIMIT);
});

it('shows a wait as a clock does', () => {
  const shown = [0, 38.9, 725, 3_725, -5].map(clock);
  expect(shown).toEqual(['0:00', '0:38', '12:05', '1:02:05', '0:00']);
});

it('takes a reason for whoever lowers a risk, and none for whoever raises it', () => {
  expect(LEVELS).toEqual(['L4', 'L3', 'L2', 'L1', 'L0']);
  expect([lowers('L3', 'L2'), lowers('L3', 'L3'), lowers('L3', 'L4')]).toEqual([true, false, false]);
  const raised = complete('L1', 'L4', '');
  const lowered = [complete('L4', 'L1', ' '), complete('L4', 'L1', 'a joke')];
  expect([raised, ...lowered]).toEqual([true, false, true]);
  expect([complete('L2', undefined, 'why'), complete('L2', 'L2', 'why')]).toEqual([false, false]);
});
