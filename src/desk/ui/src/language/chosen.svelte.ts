// The language of the desk itself. It is asked of the browser and kept in memory, since the desk stores nothing on a
// device.
import type { Failure } from '../api/client';
import { en, type Dictionary } from './en';
import { ko } from './ko';

const dictionaries = { ko, en } satisfies Record<string, Dictionary>;
export type InterfaceLanguage = keyof typeof dictionaries;
export const LANGUAGES = Object.keys(dictionaries) as InterfaceLanguage[];

let chosen = $state<InterfaceLanguage>(navigator.languages.some((tag) => /^ko\b/i.test(tag)) ? 'ko' : 'en');

/** The words of the language in use. Read it inside a component, so that a change of language redraws it. */
export const say = (): Dictionary => dictionaries[chosen];
export const interfaceLanguage = (): InterfaceLanguage => chosen;
export const nameOf = (interfaceLanguage: InterfaceLanguage): string => dictionaries[interfaceLanguage].name;

export function speak(next: InterfaceLanguage): void {
  chosen = next;
}

/** A failure as a sentence. What the server refuses in its own words is the only thing shown untranslated. */
export function explain(failure: Failure): string {
  const { by, most, seconds } = failure.extra;
  const words = say();
  if (by !== undefined) return words.problemWith.by(by);
  if (most !== undefined) return words.problemWith.most(most);
  if (seconds !== undefined) {
    return failure.kind === 'urn:haemil:busy' ? words.problemWith.busy(seconds) : words.problemWith.seconds(seconds);
  }
  const refused = failure.kind === 'urn:haemil:refused' && failure.detail !== '';
  return refused ? `${words.problem[failure.kind]} ${failure.detail}` : words.problem[failure.kind];
}
