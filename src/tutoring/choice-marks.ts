// What of a learner's log a choice rests on, and which events it follows at once: so that what was known when something
// was chosen can be read from the log afterwards.
import type { BanyanEvent, EventOf, EventType, StoredEvent } from '../domain/event.ts';
import { isOnPaper } from '../domain/on-paper.ts';

/**
 * `marks`: the worker chooses right after it, on the tablet that wrote it. `folds`: changes what is believed or chosen,
 * and may be written while something stands on the screen that was chosen before. `nothing`: leaves all of it alone.
 */
type Weight = 'marks' | 'folds' | 'nothing';

const WEIGHTS = {
  'turn-started': 'marks',
  answered: 'marks',
  'lesson-seen': 'marks',
  'item-skipped': 'marks',
  'history-known': 'marks',
  'choice-made': 'marks',
  'plan-made': 'marks',
  'example-seen': 'folds',
  'finding-set': 'folds',
  'stage-set': 'folds',
  'override-set': 'folds',
  'skill-assigned': 'folds',
  'assignment-lifted': 'folds',
  'items-assigned': 'folds',
  'items-lifted': 'folds',
  'progress-carried': 'folds',
  'learner-merged': 'folds',
  reflected: 'folds',
  'help-asked': 'folds',
  'paper-taken-back': 'folds',
  'goal-chosen': 'nothing',
  'strategy-chosen': 'nothing',
  'hint-shown': 'nothing',
  'turn-ended': 'nothing',
  'stream-started': 'nothing',
  'school-founded': 'nothing',
  'device-admitted': 'nothing',
  'device-set': 'nothing',
  'device-revoked': 'nothing',
  'key-shared': 'nothing',
  'key-chosen': 'nothing',
  'recovery-set': 'nothing',
  'class-added': 'nothing',
  'class-set': 'nothing',
  'learner-added': 'nothing',
  'learner-set': 'nothing',
  'learner-erased': 'nothing',
  'consent-set': 'nothing',
  'note-added': 'nothing',
  'said-privately': 'nothing',
  'pin-set': 'nothing',
  'attributes-defined': 'nothing',
  'attendance-taken': 'nothing',
  'need-answered': 'nothing',
  'lesson-taught': 'nothing',
  'tablet-lent': 'nothing',
  'worksheet-made': 'nothing',
  'pack-installed': 'nothing',
  'publisher-set': 'nothing',
  'pack-removed': 'nothing',
  'storage-told': 'nothing',
} as const satisfies Readonly<Record<EventType, Weight>>;

/** Whether something is chosen right after this, by the tablet that wrote it. */
export function isMark(event: StoredEvent): boolean {
  return weightOf(event) === 'marks';
}

/** Whether it may change what is chosen. Kinds that this version does not know change nothing here. */
export function isFolded(event: StoredEvent): boolean {
  return weightOf(event) !== 'nothing' && (event as BanyanEvent).type !== 'history-known';
}

function weightOf(event: StoredEvent): Weight {
  const { type } = event;
  // What stands on the screen then was chosen before.
  if (type === 'turn-started' && (event as EventOf<'turn-started'>).kept) return 'folds';
  // Put in by a teacher, whatever stands on a screen: nothing is chosen for it.
  if (isOnPaper(event)) return 'folds';
  // Of two at one tablet everything is chosen by what is known of one of them.
  if (isChosenForOther(event)) return 'folds';
  // How the turn felt is for the learner and the teacher; how sure an answer was is for the tutor as well.
  if (type === 'reflected' && (event as EventOf<'reflected'>).question !== 'sure') return 'nothing';
  const weights: Readonly<Record<string, Weight>> = WEIGHTS;
  return Object.hasOwn(weights, type) ? (weights[type] ?? 'nothing') : 'nothing';
}

function isChosenForOther(event: StoredEvent): boolean {
  return 'chosenForOther' in event && event.chosenForOther === true;
}
