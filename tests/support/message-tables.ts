// All words of one language, by key: messages, and the three parts of every problem as `code part`.

import type { BuiltInLanguage } from '../../src/domain/interface-language.ts';
import { MESSAGE_AREAS } from '../../src/i18n/language.ts';
import { BUILT_IN } from '../../src/i18n/languages.ts';
import type { Message } from '../../src/i18n/message.ts';
import type { ProblemTable } from '../../src/i18n/problem-text.ts';

export type MessageRows = Readonly<Record<string, Message>>;

export async function loadWholeTable(language: BuiltInLanguage): Promise<MessageRows> {
  const { words, problems } = BUILT_IN[language];
  const areas = await Promise.all(MESSAGE_AREAS.map((area) => words[area]()));
  return Object.assign({}, ...areas, flat(await problems()));
}

function flat(problems: ProblemTable): MessageRows {
  return Object.fromEntries(
    Object.entries(problems).flatMap(([code, parts]) =>
      Object.entries(parts).map(([part, message]) => [`${code} ${part}`, message]),
    ),
  );
}

export function wordingsOf(message: Message): readonly string[] {
  if (typeof message === 'string') return [message];
  const { plural: _, ...wordings } = message;
  return Object.values(wordings);
}

/** The places that any wording of a message has, sorted. */
export function placesOf(message: Message): string {
  const places = wordingsOf(message).flatMap((wording) => wording.match(/\{\w+\}/g) ?? []);
  return [...new Set(places)].sort().join(' ');
}
