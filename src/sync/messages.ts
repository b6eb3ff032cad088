// What sides say to each other: a magic, then frames of [type][length][payload]. docs/sync-protocol.md is the
// specification; message-writer.ts and message-parser.ts are its two halves. A file, a run of codes, a request and an
// answer all hold the same frames.
import type { DeviceId, LearnerId, SchoolId, StreamId } from '../domain/ids.ts';
import type {
  HistoryPlace,
  RefusedChunk,
  Scope,
  StreamCard,
  VocabularyPart,
  VocabularyWanted,
} from './chunk-vault.ts';
import type { Have } from './have.ts';
import type { HaveDigest } from './have-digest.ts';

/** BNY1 */
export const MAGIC = Uint8Array.of(0x42, 0x4e, 0x59, 0x31);
export const PROTOCOL_VERSION = 1;
/** Of one frame's payload. The longest that an honest side sends is one event's text. */
export const MAX_FRAME_BYTES = 65_536;
export const MAX_TOKEN_BYTES = 256;
export const MAX_CLASSES = 256;
export const MAX_STREAMS_A_FRAME = 2_048;
export const MAX_VOCABULARIES = 1_024;
/** A school's largest pack, with all its wrong answers, has a tenth of it. */
export const MAX_VOCABULARY_BYTES = 4_194_304;

/** Part of what a side holds: complete for the listed buckets of so many; further streams are mere news of them. */
export interface HaveList {
  readonly buckets: number;
  readonly complete: readonly number[];
  readonly streams: Have;
}

export interface Hello {
  readonly type: 'hello';
  readonly version: number;
  readonly school: SchoolId;
  readonly device: DeviceId;
  readonly token: Uint8Array;
  readonly scope: Scope;
  readonly wallMs: number;
  /** About how many bytes the answer may have; at least one chunk is sent. */
  readonly answerBytes: number;
}

export type Message =
  | Hello
  /** What I hold. */
  | ({ readonly type: 'have' } & HaveList)
  /** What I believe that you hold; where it is so, and I list nothing, there is nothing that I lack. */
  | { readonly type: 'belief'; readonly digest: HaveDigest }
  /** What I hold after committing all that came. */
  | ({ readonly type: 'acknowledged' } & HaveList)
  | ({ readonly type: 'card' } & StreamCard)
  | ({ readonly type: 'vocabulary' } & VocabularyPart)
  | ({ readonly type: 'vocabulary-wanted' } & VocabularyWanted)
  /** All vocabularies that I hold: what you send may name them. */
  | { readonly type: 'vocabularies-known'; readonly ids: readonly string[] }
  | { readonly type: 'chunk'; readonly bytes: Uint8Array }
  | { readonly type: 'snapshot'; readonly bytes: Uint8Array }
  /** Send me this stream again from here: our checks differ. */
  | { readonly type: 'again'; readonly stream: StreamId; readonly from: number; readonly skip: number }
  /** That is all that I have of the stream: whoever asked for it again has seen it whole. */
  | { readonly type: 'again-whole'; readonly stream: StreamId }
  | { readonly type: 'want-history'; readonly learner: LearnerId; readonly after: HistoryPlace | null }
  /** The learner's history has come up to here; null: it is whole. */
  | { readonly type: 'history'; readonly learner: LearnerId; readonly through: HistoryPlace | null }
  /** Who answers. A new epoch says that it was restored from a backup. */
  | { readonly type: 'peer'; readonly relay: string; readonly epoch: string; readonly wallMs: number }
  | ({ readonly type: 'refused' } & RefusedChunk)
  /** Two versions of an event of this stream are held: somebody must look. */
  | { readonly type: 'fork'; readonly stream: StreamId }
  /** There is more for you than fitted: ask again. */
  | { readonly type: 'more' }
  /** The round ends here without the rest. `facts` is a flat object as JSON, or ''. */
  | { readonly type: 'problem'; readonly code: string; readonly facts: string }
  /** Nothing follows: whoever read this read all. */
  | { readonly type: 'end' }
  /** Begins a file or a run of codes. */
  | {
      readonly type: 'bundle';
      readonly version: number;
      readonly school: SchoolId;
      readonly device: DeviceId;
      readonly wallMs: number;
    }
  /** What somebody holds, signed; travels back the way the bundle came. */
  | { readonly type: 'receipt'; readonly bytes: Uint8Array }
  /** Ends a file: how many frames stand before this one, and the SHA-256 of all bytes before it. */
  | { readonly type: 'sum'; readonly frames: number; readonly hash: Uint8Array };

export type MessageType = Message['type'];
export type MessageOf<T extends MessageType> = Extract<Message, { readonly type: T }>;

/** The first byte of a frame. A type that a reader does not know is passed over, so numbers are never used again. */
export const FRAME_TYPES = {
  hello: 1,
  have: 2,
  belief: 3,
  acknowledged: 4,
  card: 5,
  vocabulary: 6,
  'vocabulary-wanted': 7,
  'vocabularies-known': 8,
  chunk: 9,
  snapshot: 10,
  again: 11,
  'again-whole': 12,
  'want-history': 13,
  history: 14,
  peer: 15,
  refused: 16,
  fork: 17,
  more: 18,
  problem: 19,
  end: 20,
  bundle: 21,
  receipt: 22,
  sum: 23,
} as const satisfies Readonly<Record<MessageType, number>>;
