// Messages that a test writes itself, past the session, and what a relay said to them.
import { parseMessages } from '../../src/sync/message-parser.ts';
import type { Message } from '../../src/sync/messages.ts';
import { toVocabularyText, type Vocabulary } from '../../src/sync/vocabulary.ts';
import type { Tablet } from './tablet.ts';

export function hello({ school, device, token, scope }: Tablet): Message {
  return { type: 'hello', version: 1, school, device, token, scope, wallMs: 0, answerBytes: 65_536 };
}

export const cardOf = ({ stream, keys }: Tablet): Message => ({ type: 'card', stream, key: keys.key });

export const chunksOf = ({ chunks }: Tablet): readonly Message[] =>
  chunks.map(({ bytes }): Message => ({ type: 'chunk', bytes }));

/** A whole vocabulary in one slice. */
export function wordsOf({ id, words }: Vocabulary): Message {
  const bytes = new TextEncoder().encode(toVocabularyText(words));
  return { type: 'vocabulary', id, totalBytes: bytes.length, offset: 0, bytes };
}

export async function told(response: Response): Promise<readonly Message[]> {
  return parseMessages(new Uint8Array(await response.arrayBuffer())).messages;
}

/** The code of the problem that the relay told; '' for none. */
export async function codeOf(response: Response): Promise<string> {
  const problem = (await told(response)).find((message) => message.type === 'problem');
  return problem?.type === 'problem' ? problem.code : '';
}
