// Where a pack keeps the sound of a sentence: under the hash of its words, so that it is found from whatever screen says
// them, and a text that changes loses its old sound instead of keeping a wrong one.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeUtf8 } from './utf8.ts';

/** 64 bits: among the sentences of all packs of a tablet two will not share one. */
const DIGITS = 16;

/** A path of `media/`. `sentence` is as `toSentences` gives it; `language` a BCP 47 tag, of which only the first part counts. */
export function voicePath(language: string, sentence: string): string {
  const base = voiceLanguage(language);
  const said = sentence.normalize('NFC');
  return `media/voice/${base}/${bytesToHex(sha256(encodeUtf8(`${base}\n${said}`))).slice(0, DIGITS)}.opus`;
}

/** The first part of a tag: what is recorded is of the language as a whole. */
export const voiceLanguage = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/** The language of a path that `voicePath` could have given; nothing for any other. */
export const voiceLanguageOf = (path: string): string | undefined =>
  /^media\/voice\/([a-z]{2,3})\/[0-9a-f]{16}\.opus$/.exec(path)?.[1];
