// The other side of a round: reads a request as it comes, commits every chunk that is whole, and then says what is held,
// what is still lacking, and gives what the asker lacks. Without any memory between requests: whoever asks twice is
// answered twice, from what is committed.
import type { StreamId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { acknowledge } from './acknowledging.ts';
import type {
  ChunkVault,
  CommitReport,
  RefusedChunk,
  Scope,
  VaultProblem,
  VocabularyWanted,
} from './chunk-vault.ts';
import type { Have } from './have.ts';
import {
  ALL_SLOTS,
  differingBuckets,
  digestHave,
  NO_SLOTS,
  type Slots,
  slotOf,
  toSlots,
} from './have-digest.ts';
import { createMessageParser } from './message-parser.ts';
import { writeFrame, writeMessages } from './message-writer.ts';
import { type Hello, type Message, type MessageOf, PROTOCOL_VERSION } from './messages.ts';
import { gatherOutgoing } from './outgoing.ts';
import { type Cards, gatherCards, NO_CARDS, toParcel } from './parcel-messages.ts';

/** What an asker may have: the store of its school, and the scope that it is granted. */
export interface Admission {
  readonly vault: ChunkVault;
  readonly scope: Scope;
}

export interface PeerProblem {
  readonly code: string;
  /** A flat object; no learner's word in it. */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface AnsweringSide {
  readonly relay: string;
  readonly epoch: string;
  readonly wallMs: number;
  /** However much is asked for, an answer has about so many bytes. */
  readonly maxAnswerBytes: number;
  readonly admit: (hello: Hello) => Promise<Result<Admission, PeerProblem>>;
}

/** All that a request asked and brought, after what it brought was committed. */
export interface ReceivedRequest {
  readonly hello: Hello;
  readonly admission: Admission;
  /** Of the own holdings before anything of this request: null when nothing was believed. */
  readonly differing: Slots;
  readonly listed: Slots;
  readonly have: Have;
  readonly known: ReadonlySet<string> | null;
  readonly wanted: readonly VocabularyWanted[];
  readonly again: readonly MessageOf<'again'>[];
  readonly history: readonly MessageOf<'want-history'>[];
  readonly report: RequestReport;
  /** The store failed on the way: what is acknowledged still counts. */
  readonly problem: VaultProblem | null;
}

export interface RequestReport {
  readonly added: number;
  readonly known: number;
  readonly touched: ReadonlySet<StreamId>;
  readonly forks: ReadonlySet<StreamId>;
  readonly refused: readonly RefusedChunk[];
  readonly wanted: ReadonlyMap<string, number>;
}

/** More questions of one kind than an honest side asks in one request. */
const MOST_QUESTIONS = 256;

/**
 * Reads a request to its end. A problem: it is no request, of a later protocol, or not admitted; what came before a
 * fault has been committed. Rejects when `parts` does (the link died): what was whole is committed then, too.
 */
export async function receiveRequest(
  parts: AsyncIterable<Uint8Array>,
  side: AnsweringSide,
): Promise<Result<ReceivedRequest, PeerProblem>> {
  const parser = createMessageParser();
  let gathering: Gathering | null = null;
  for await (const part of parts) {
    const messages = parser.push(part);
    if (messages.length > 0) {
      const begun: Result<Gathering, PeerProblem> =
        gathering === null ? await begin(messages[0], side) : ok(gathering);
      if (!begun.ok) return begun;
      gathering = await readOn(begun.value, messages);
    }
    const fault = parser.fault();
    if (fault !== null) return fail({ code: fault.code, facts: {} });
  }
  if (gathering === null) return fail({ code: 'sync/not-frames', facts: {} });
  return ok({ ...gathering, differing: gathering.differing ?? ALL_SLOTS });
}

/** The answer's frames, in the order in which they help most if the rest never arrives. */
export async function* answerRequest(
  request: ReceivedRequest,
  side: AnsweringSide,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { relay, epoch, wallMs } = side;
  yield writeMessages([{ type: 'peer', relay, epoch, wallMs }]);
  const { vault } = request.admission;
  const own = await vault.have();
  if (!own.ok) return yield writeFrame(toProblem(own.problem));
  for (const message of [
    ...toReport(request.report),
    ...acknowledge(request.differing, request.report.touched, own.value),
  ]) {
    yield writeFrame(message);
  }
  for (const message of await toWanted(request)) yield writeFrame(message);
  if (request.problem !== null) return yield writeFrame(toProblem(request.problem));
  const outgoing = gatherOutgoing(vault, {
    vocabularies: request.wanted,
    again: request.again,
    have: request.listed.size === 0 ? null : withListed(request, own.value),
    history: request.history,
    known: request.known ?? new Set(),
    scope: request.admission.scope,
    maxBytes: Math.min(side.maxAnswerBytes, request.hello.answerBytes),
  });
  for (;;) {
    const next = await outgoing.next();
    if (!next.done) yield writeFrame(next.value);
    else return yield writeFrame(next.value === null ? { type: 'end' } : toProblem(next.value));
  }
}

/** The whole answer to a request that was refused. */
export function refuseRequest(problem: PeerProblem): Uint8Array<ArrayBuffer> {
  return writeMessages([{ type: 'problem', code: problem.code, facts: JSON.stringify(problem.facts) }]);
}

type Gathering = Omit<ReceivedRequest, 'differing'> & {
  readonly differing: Slots | null;
  readonly cards: Cards;
};

async function begin(
  first: Message | undefined,
  side: AnsweringSide,
): Promise<Result<Gathering, PeerProblem>> {
  if (first?.type !== 'hello') return fail({ code: 'sync/no-hello', facts: {} });
  if (first.version !== PROTOCOL_VERSION) {
    return fail({ code: 'sync/newer', facts: { needs: first.version, knows: PROTOCOL_VERSION } });
  }
  const admission = await side.admit(first);
  if (!admission.ok) return admission;
  return ok({
    hello: first,
    admission: admission.value,
    differing: null,
    listed: NO_SLOTS,
    have: new Map(),
    known: null,
    wanted: [],
    again: [],
    history: [],
    report: {
      added: 0,
      known: 0,
      touched: new Set(),
      forks: new Set(),
      refused: [],
      wanted: new Map(),
    },
    problem: null,
    cards: NO_CARDS,
  });
}

/** Takes the questions of this part, then commits what it carries. */
async function readOn(before: Gathering, messages: readonly Message[]): Promise<Gathering> {
  let gathering = before;
  for (const message of messages) gathering = await readQuestion(gathering, message);
  gathering = { ...gathering, cards: gatherCards(gathering.cards, messages) };
  const parcel = toParcel(messages, gathering.cards);
  if (parcel === null || gathering.problem !== null) return gathering;
  const report = await gathering.admission.vault.commit(parcel);
  if (!report.ok) return { ...gathering, problem: report.problem };
  return { ...gathering, report: addReport(gathering.report, report.value) };
}

async function readQuestion(gathering: Gathering, message: Message): Promise<Gathering> {
  switch (message.type) {
    case 'have': {
      const listed = new Set([...gathering.listed, ...toSlots(message.buckets, message.complete)]);
      return { ...gathering, listed, have: new Map([...gathering.have, ...message.streams]) };
    }
    case 'belief': {
      const own = await gathering.admission.vault.have();
      if (!own.ok) return { ...gathering, problem: own.problem };
      const count = message.digest.length;
      const buckets = differingBuckets(digestHave(own.value, count), message.digest);
      return { ...gathering, differing: toSlots(count, buckets) };
    }
    case 'vocabularies-known':
      return { ...gathering, known: new Set(message.ids) };
    case 'vocabulary-wanted':
      return { ...gathering, wanted: limited([...gathering.wanted, message]) };
    case 'again':
      return { ...gathering, again: limited([...gathering.again, message]) };
    case 'want-history':
      return { ...gathering, history: limited([...gathering.history, message]) };
    default:
      return gathering;
  }
}

function limited<T>(questions: readonly T[]): readonly T[] {
  return questions.slice(0, MOST_QUESTIONS);
}

function addReport(before: RequestReport, report: CommitReport): RequestReport {
  return {
    added: before.added + report.added,
    known: before.known + report.known,
    touched: new Set([...before.touched, ...report.touched]),
    forks: new Set([...before.forks, ...report.forks]),
    refused: limited([...before.refused, ...report.refused]),
    wanted: new Map([...before.wanted, ...report.wanted.map(({ id, offset }) => [id, offset] as const)]),
  };
}

function toReport({ refused, forks }: RequestReport): readonly Message[] {
  return [
    ...refused.map((one): Message => ({ type: 'refused', ...one })),
    ...[...forks].map((stream): Message => ({ type: 'fork', stream })),
  ];
}

/** What this request needed and what was begun earlier: the asker goes on from there. */
async function toWanted({ admission, report }: ReceivedRequest): Promise<readonly Message[]> {
  const held = await admission.vault.vocabularies();
  const begun = held.ok ? held.value.partial : [];
  const wanted = new Map([...report.wanted, ...begun.map(({ id, offset }) => [id, offset] as const)]);
  return [...wanted].map(([id, offset]) => ({ type: 'vocabulary-wanted', id, offset }));
}

/** Of slots that were not listed the asker has, as far as anybody knows, what is here. */
function withListed({ listed, have }: ReceivedRequest, own: Have): Have {
  return new Map([...[...own].filter(([stream]) => !listed.has(slotOf(stream))), ...have]);
}

function toProblem({ code }: VaultProblem): Message {
  // The detail is the store's own and stays here.
  return { type: 'problem', code, facts: '' };
}
