// What a session is made of: its state, what can happen to it, and what it wants done. session.ts says how one follows
// from the other; run-session.ts does what it wants.
import type { DeviceId, LearnerId, SchoolId, StreamId } from '../domain/ids.ts';
import type {
  CommitReport,
  HistoryPlace,
  Parcel,
  Refusal,
  Scope,
  VaultProblem,
  VocabularyWanted,
} from './chunk-vault.ts';
import type { Have, Ranges } from './have.ts';
import type { Slots } from './have-digest.ts';
import type { Message } from './messages.ts';
import type { AgainPlace, OutgoingPlan } from './outgoing.ts';
import type { Cards } from './parcel-messages.ts';
import type { TransportProblem } from './transport.ts';

/** Who speaks, to whom, and what is remembered of the last time. */
export interface SessionSetup {
  readonly school: SchoolId;
  readonly device: DeviceId;
  readonly token: Uint8Array;
  readonly scope: Scope;
  /** What is taken for likely; null at the first contact. It is checked by digest every time: wrong, it costs bytes. */
  readonly belief: Belief | null;
  /** Learners whose whole past is wanted. */
  readonly history: readonly LearnerId[];
}

/** What a session leaves to the next one with the same peer. */
export interface Belief {
  readonly relay: string;
  readonly epoch: string;
  /** As the peer last acknowledged it. */
  readonly have: Have;
  /** What was held here then: losing some of it means wanting it again. */
  readonly own: Have;
  /** Streams in these slots had not been settled. */
  readonly wanted: Slots;
  /** Checks of both sides that went on differing after everything was exchanged; not tried again before they change. */
  readonly differing: ReadonlyMap<StreamId, string>;
  readonly scope: Scope;
}

/** A stream whose checks differ: everything of it goes both ways once. Null: that way is done. */
export interface Exchange {
  /** Both checks as it began. */
  readonly since: string;
  readonly send: AgainPlace | null;
  readonly take: AgainPlace | null;
}

export interface SessionCounts {
  readonly rounds: number;
  /** Events that were new here. */
  readonly added: number;
  readonly known: number;
  readonly sentBytes: number;
}

export interface SessionState {
  readonly setup: SessionSetup;
  readonly phase: 'new' | 'reading' | 'gathering' | 'exchanging' | 'done';
  readonly wallMs: number;
  readonly own: Have;
  readonly vocabularies: readonly string[];
  readonly partial: readonly VocabularyWanted[];
  /** What the peer holds, as far as it is known. */
  readonly peer: Have;
  readonly relay: string;
  readonly epoch: string;
  /** The peer said in this session what it holds, or that it is as believed. */
  readonly isConfirmed: boolean;
  /** Where own holdings must be listed, because something may be wanted there. */
  readonly wantSlots: Slots;
  readonly exchanges: ReadonlyMap<StreamId, Exchange>;
  readonly differing: ReadonlyMap<StreamId, string>;
  /** Refused there, or here: not sent and not asked for again in this session. */
  readonly peerRefused: ReadonlyMap<StreamId, Ranges>;
  readonly ownRefused: ReadonlyMap<StreamId, Ranges>;
  /** Vocabularies that the peer asked for, and from where. */
  readonly peerWants: ReadonlyMap<string, number>;
  readonly history: ReadonlyMap<LearnerId, HistoryPlace | null>;
  /** No room here: nothing is asked for any more, but all is given. */
  readonly isFull: boolean;
  /** Bytes of payload in the next request and, asked for, in the next answer. */
  readonly window: number;
  readonly answerBytes: number;
  /** The next request carries nothing but questions. */
  readonly askFirst: boolean;
  /** Rounds in a row that moved nothing. */
  readonly idleRounds: number;
  readonly round: Round;
  readonly counts: SessionCounts;
}

/** What happened since the request was put together. */
export interface Round {
  readonly listed: Slots;
  /** As it was when the questions were asked. */
  readonly asked: Pick<SessionState, 'exchanges' | 'history'>;
  /** Keys that came, for chunks that may come in a later part. */
  readonly cards: Cards;
  readonly sentChunks: number;
  /** Vocabularies that these chunks name. */
  readonly sentNames: ReadonlySet<string>;
  /** Places behind what was sent of exchanged streams. */
  readonly sentAgain: ReadonlyMap<StreamId, AgainPlace | null>;
  /** Vocabularies of which slices were sent, and whether to their end. */
  readonly sentWords: ReadonlyMap<string, boolean>;
  readonly sentMore: boolean;
  readonly isAcknowledged: boolean;
  /** All acknowledgements of this answer have come. */
  readonly isConfirmed: boolean;
  /** Anything at all was read of the answer. */
  readonly isHeard: boolean;
  readonly isEnded: boolean;
  readonly hasMore: boolean;
  readonly hasMoved: boolean;
  /** Something came that could not be held yet, so its place is not settled. */
  readonly hasWaiting: boolean;
  /** The peer could not hold all that was sent: it lacks words for it. */
  readonly peerHasWaiting: boolean;
  readonly problem: SessionProblem | null;
}

export type SessionProblem =
  | TransportProblem
  | VaultProblem
  /** The peer ended the round: not admitted, revoked, another school, its disk is full, a newer protocol. */
  | { readonly code: 'session/peer-problem'; readonly peerCode: string; readonly facts: string }
  /** What came was no answer of this protocol. */
  | { readonly code: 'session/not-frames' }
  /** Rounds went well and brought nothing further. */
  | { readonly code: 'session/stuck' };

export type SessionStep = readonly [SessionState, readonly SessionEffect[]];

export type SessionInput =
  | { readonly type: 'started' }
  | {
      readonly type: 'holdings';
      readonly have: Have;
      readonly vocabularies: readonly string[];
      readonly partial: readonly VocabularyWanted[];
      readonly wallMs: number;
    }
  | { readonly type: 'gathered'; readonly messages: readonly Message[] }
  | { readonly type: 'received'; readonly messages: readonly Message[] }
  | { readonly type: 'committed'; readonly report: CommitReport }
  | { readonly type: 'commit-failed'; readonly problem: VaultProblem }
  /** The answer came to its end, or did not. All that it brought has been committed before this is told. */
  | { readonly type: 'closed'; readonly problem: SessionProblem | null }
  /** Whoever began the session ends it; what was committed and acknowledged counts. */
  | { readonly type: 'stopped' }
  /** The own store cannot be read. */
  | { readonly type: 'failed'; readonly problem: VaultProblem };

export type SessionEffect =
  | { readonly type: 'read-holdings' }
  | { readonly type: 'gather'; readonly plan: OutgoingPlan }
  | { readonly type: 'exchange'; readonly request: Uint8Array<ArrayBuffer> }
  | { readonly type: 'commit'; readonly parcel: Parcel }
  | SessionNews;

/** What a session tells on its way. */
export type SessionNews =
  /** The peer holds this for good: the only ground for calling anything safe. */
  | { readonly type: 'acknowledged'; readonly relay: string; readonly have: Have }
  | { readonly type: 'peer-clock'; readonly wallMs: number }
  | { readonly type: 'fork'; readonly stream: StreamId; readonly seenBy: 'here' | 'peer' }
  /** The checks of both sides differ, and exchanging everything did not help. */
  | { readonly type: 'damaged'; readonly stream: StreamId }
  | { readonly type: 'refused'; readonly by: 'here' | 'peer'; readonly why: Refusal }
  | { readonly type: 'done'; readonly outcome: SessionOutcome };

export interface SessionOutcome {
  /** Null: all that either side may have of the other is there. */
  readonly problem: SessionProblem | null;
  readonly belief: Belief | null;
  readonly counts: SessionCounts;
}
