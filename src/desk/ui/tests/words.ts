// Small values of the API's types, whole, so that a change of the API fails the type check here too.
import type { Bodies, Conversation, Language, Me, Row, Turn } from '../src/api/words';

const KOREAN: Language = { tag: 'ko', name: '한국어', direction: 'ltr' };

export const me = (more: Partial<Me> = {}): Me => ({
  id: 'c1',
  name: 'Haneul',
  role: 'counselor',
  presence: 'available',
  languages: [KOREAN],
  notices: { failing: 0, time_in_doubt: false },
  ...more,
});

export const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  holder: 'waiting',
  risk: 'L1',
  waited: 10,
  channel: 'web',
  language: KOREAN,
  crowded: false,
  seq: 1,
  unreadable: false,
  away: false,
  ...more,
});

export const turn = (seq: number, more: Partial<Turn> = {}): Turn => ({
  seq,
  author: 'visitor',
  text: `turn ${seq}`,
  at: seq * 1000,
  language: KOREAN,
  picked: false,
  choices: [],
  card: [],
  ...more,
});

/** The turns with the numbers from `first` to `last`. */
export const turns = (first: number, last: number): Turn[] =>
  Array.from({ length: last - first + 1 }, (_, index) => turn(first + index));

export const conversation = (id: string, turns: Turn[], more: Partial<Conversation> = {}): Conversation => ({
  row: row(id, { holder: 'mine' }),
  turns,
  answers: [],
  emergency: [],
  opened: 0,
  left: false,
  undelivered: [],
  word: 'none',
  ...more,
});

/** What is new in a conversation. */
export const news = (turns: Turn[], more: Partial<Bodies['turns']> = {}): Bodies['turns'] => ({
  turns,
  answers: [],
  forgotten: [],
  undelivered: [],
  word: 'none',
  ...more,
});
