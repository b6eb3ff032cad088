// The hot path: tap → mark → append, durable → feedback. The next item is chosen while the feedback is looked at.
import type { Answer } from '../domain/answer.ts';
import type { EventBody } from '../domain/event.ts';
import type { Item } from '../domain/item.ts';
import { isRapid } from '../tracing/evidence.ts';
import { rowOf } from '../tutoring/item-index.ts';
import { afterAnswer } from '../tutoring/session-policy.ts';
import type { OpenCourse } from './courses.ts';
import { loadMarking } from './marking.ts';
import {
  append,
  DONE,
  type Done,
  growthOfSkill,
  isMendingDue,
  isSpared,
  type PracticePorts,
} from './turn-moves.ts';
import type { ItemPlace, TurnPhase, TurnRecord } from './turn-record.ts';
import { forBoth } from './two-at-once.ts';

const TICK_MS = 10;
/** Longer than this nobody thinks about a question: the tablet lay there. */
const LONGEST_RESPONSE_MS = 60 * 60_000;

/** The item that a command is about, and all that is known of it. */
export interface OnItem {
  readonly record: TurnRecord;
  readonly place: ItemPlace;
  readonly item: Item;
  readonly open: OpenCourse;
}

/** `sure`: what was said just before, in the same step of the log; missing where it was not asked. */
export async function answerItem(ports: PracticePorts, on: OnItem, answer: Answer, sure?: number): Done {
  const { record, place, item } = on;
  const { course } = on.open;
  const marking = await loadMarking();
  if (!marking.ok) return marking;
  const marked = marking.value.mark(item, answer);
  if (!marked.ok) return marked;
  const loaded = await ports.states.load(record.learner);
  if (!loaded.ok) return loaded;
  const growthBefore = growthOfSkill(loaded.value, place, ports.now());
  const body = toAnswered(ports, on, await ports.forLog(answer, record.learner), marked.value);
  const said = toSure(record, sure);
  const written = await append(ports, record.learner, [...said, ...forBoth(record, [body])], record.after);
  if (!written.ok) return written;
  const told = await ports.states.load(record.learner);
  const after = afterAnswer({
    correct: body.correct,
    mends: told.ok && isMendingDue(told.value, ports.now()),
    attempt: body.attempt,
    hintsShown: place.hintsShown,
    opensEarly: ports.hints(record.learner) === 'early',
    hintCount: item.hints.length,
    responseMs: body.responseTicks * TICK_MS,
    rapidMs: course.model.rapidMsOf(rowOf(course.index, place.item)),
  });
  const opened = after.type === 'try-again' && after.openHint ? 1 : 0;
  const phase: TurnPhase = {
    ...place,
    type: 'feedback',
    answer,
    mark: marked.value,
    next: after.type === 'try-again' ? 'try-again' : 'go-on',
    growthBefore,
    hintsShown: place.hintsShown + opened,
  };
  await ports.turn.step({ ...record, phase }, { type: 'item', item, open: on.open });
  if (phase.next === 'go-on') {
    const isForTwo = record.pair !== undefined;
    ports.next.prepare(record.learner, ports.language(record.learner), ports.now(), isForTwo);
  }
  return DONE;
}

/** Of two, how sure one is says nothing of the other. */
function toSure({ learner, pair }: TurnRecord, value: number | undefined): readonly EventBody[] {
  return value === undefined || pair ? [] : [{ type: 'reflected', learner, question: 'sure', value }];
}

function toAnswered(
  ports: PracticePorts,
  { record, place, item, open }: OnItem,
  answer: Answer,
  marked: { readonly correct: boolean; readonly score: number; readonly misconceptions: readonly string[] },
): Extract<EventBody, { readonly type: 'answered' }> {
  const elapsedMs = ports.now() - place.shownAtMs;
  const rapidMs = open.course.model.rapidMsOf(rowOf(open.course.index, place.item));
  // Written down, a short time would be taken for a guess by every device that folds it.
  const isLeftOut = isSpared(ports, record) && isRapid(elapsedMs, rapidMs);
  const isKnown = elapsedMs > 0 && elapsedMs <= LONGEST_RESPONSE_MS && !isLeftOut;
  return {
    type: 'answered',
    learner: record.learner,
    pack: place.pack,
    packVersion: open.installed.version,
    item: place.item,
    seed: place.seed,
    skills: item.skills,
    answer,
    correct: marked.correct,
    score: marked.score,
    misconceptions: marked.misconceptions,
    attempt: place.attempt,
    hints: place.hintsShown,
    responseTicks: isKnown ? Math.round(elapsedMs / TICK_MS) : 0,
    language: item.askedIn ?? ports.language(record.learner),
    reason: place.reason,
  };
}

/** Opens the next hint, if there is one left; `more` is recorded in the same step. */
export async function openHint(ports: PracticePorts, on: OnItem, more: readonly EventBody[]): Done {
  const { record, place, item, open } = on;
  const { learner } = record;
  const hint = place.hintsShown;
  const isLeft = hint < item.hints.length;
  const shown: EventBody = { type: 'hint-shown', learner, item: place.item, seed: place.seed, hint };
  const bodies = forBoth(record, isLeft ? [...more, shown] : more);
  if (bodies.length === 0) return DONE;
  const written = await append(ports, learner, bodies);
  if (!written.ok) return written;
  const phase = { ...place, type: 'item', hintsShown: isLeft ? hint + 1 : hint } as const;
  await ports.turn.step({ ...record, phase }, { type: 'item', item, open });
  return DONE;
}

/** Help opens the next hint; when none is left the whole way is shown, and nobody has to guess. */
export async function giveHelp(ports: PracticePorts, on: OnItem): Done {
  const { record, place, item, open } = on;
  const { learner } = record;
  const asked: EventBody = { type: 'help-asked', learner, item: place.item, skill: place.skill };
  if (place.hintsShown < item.hints.length) return openHint(ports, on, [asked]);
  const { pack, seed, skill } = place;
  const passed: EventBody = { type: 'item-skipped', learner, pack, item: place.item, seed, skill };
  const written = await append(ports, learner, forBoth(record, [asked, passed]), record.after);
  if (!written.ok) return written;
  await ports.turn.step({ ...record, phase: { ...place, type: 'worked' } }, { type: 'item', item, open });
  return DONE;
}
