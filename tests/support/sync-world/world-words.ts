// The words of this world: learners, and packs of which some are long. Who wrote a stream holds the words that its
// events use; everybody else has to be given them.
import type { LearnerId, StreamId } from '../../../src/domain/ids.ts';
import { parseItemId, parsePackId, parseSkillId } from '../../../src/domain/ids.ts';
import { encodeUtf8 } from '../../../src/packs/utf8.ts';
import {
  nameVocabulary,
  toHex,
  toVocabularyText,
  type Vocabulary,
  type VocabularyItem,
} from '../../../src/sync/vocabulary.ts';
import { learnerNamed, valueIn } from '../event-samples.ts';
import { sha256 } from './chunk-code.ts';

export const LEARNERS: readonly LearnerId[] = ['amina', 'bilal', 'chen', 'dina'].map(learnerNamed);

/** Items of the versions of the one pack; the first has no vocabulary at all. */
const SIZES = [0, 8, 150, 900];

interface Words {
  readonly vocabulary: Vocabulary;
  readonly bytes: Uint8Array;
}

const PACKS: readonly Words[] = SIZES.slice(1).map((size, at) =>
  withBytes(
    nameVocabulary(
      {
        type: 'pack',
        pack: valueIn(parsePackId('org.banyan.test')),
        version: versionOf(at + 1),
        items: Array.from({ length: size }, (_, item) => toItem(item)),
        lessons: [],
      },
      sha256,
    ),
  ),
);
const CLASS = withBytes(nameVocabulary({ type: 'learners', learners: LEARNERS, classes: [] }, sha256));

const ALL: ReadonlyMap<string, Words> = new Map([...PACKS, CLASS].map((one) => [one.vocabulary.id, one]));

/** The pack's version on the tablet that writes this stream. */
export function packVersionOf(stream: StreamId): string {
  return versionOf(kindOf(stream));
}

/** What the writer of the stream holds. */
export function wordsOf(stream: StreamId): readonly Words[] {
  const pack = PACKS[kindOf(stream) - 1];
  return pack === undefined ? [] : [CLASS, pack];
}

/** Of these ids; whoever holds the bytes of one can read it. */
export function vocabularyOf(id: string): Vocabulary | undefined {
  return ALL.get(id)?.vocabulary;
}

export function isVocabulary(id: string, bytes: Uint8Array): boolean {
  return toHex(sha256(bytes).subarray(0, 8)) === id;
}

/** From the number of its tablet. */
function kindOf(stream: StreamId): number {
  return stream.charCodeAt(7) % SIZES.length;
}

function versionOf(kind: number): string {
  return `1.0.${kind}`;
}

function withBytes(vocabulary: Vocabulary): Words {
  return { vocabulary, bytes: encodeUtf8(toVocabularyText(vocabulary.words)) };
}

function toItem(number: number): VocabularyItem {
  return {
    item: valueIn(parseItemId(`item-${number}`)),
    skills: [valueIn(parseSkillId('count-to-ten'))],
    right: null,
    wrong: [{ json: `{"text":"${number * 7919}","type":"number"}`, misconceptions: [] }],
  };
}
