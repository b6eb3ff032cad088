// A second language on demand: the same question, hint, lesson or answer to it in the language of home, or in that of
// school. It is shown in place of the first one until it is tapped again, or something else comes.
import { effect, type ReadonlySignal } from '@preact/signals';
import { baseLanguage } from '../i18n/numerals.ts';
import type { DeviceView, LearnerCard, TurnStep, TurnView } from '../worker/views.ts';
import { languageHere } from './languages-here.ts';
import type { LanguageHere } from './platform.ts';
import { askedIn, learnersLanguages } from './questions-language.ts';
import type { Signals } from './signals.ts';

/** The languages that a learner can have beside the own one. */
export function secondLanguages(
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
  first: string,
): readonly string[] {
  return learnersLanguages(device, spoken).filter((tag) => tag !== first);
}

/** What can be shown in place of the first language now; null where the pack of the step does not have it. */
export function secondAt(
  turn: Extract<TurnView, { type: 'running' }>,
  device: DeviceView | undefined,
  spoken: readonly LanguageHere[],
): string | null {
  const wanted = turn.learner.secondLanguage;
  // A teacher may have made it the first one since.
  if (wanted === undefined || wanted === turn.learner.language) return null;
  const pack = packOf(turn.step);
  if (pack === null) return languageHere(wanted, spoken) ? wanted : null;
  const tags = device?.packs.find(({ id }) => id === pack)?.languages.map(({ tag }) => tag) ?? [];
  return tags.some((tag) => tag === wanted || tag === baseLanguage(wanted)) ? wanted : null;
}

function packOf(step: TurnStep): string | null {
  if ('item' in step) return step.item.pack;
  return 'pack' in step ? step.pack : null;
}

/** In which language something is said that the interface does not speak; null for that of the screen. */
export function saidIn({ turn, device, languages, secondShown }: Signals): string | null {
  const second = secondShown.peek();
  if (second === null) return askedIn(turn.peek(), device.peek(), languages.peek());
  return languageHere(second, languages.peek()) ? null : second;
}

/** The next question comes in the first language again, and so does whoever comes next. */
export function endSecondLanguage(signals: Signals, readIn: (tag: string | null) => void): void {
  let before = '';
  effect(() => {
    const now = aboutOf(signals.turn.value);
    if (now === before) return;
    before = now;
    if (signals.secondShown.peek() !== null) readIn(null);
  });
}

function aboutOf(turn: TurnView | undefined): string {
  if (turn?.type !== 'running') return '';
  const { step, learner } = turn;
  const what = 'item' in step ? String(step.item.seed) : 'lesson' in step ? step.lesson.id : step.type;
  return `${learner.id} ${what}`;
}

/** Of whom the second language is asked and set; nobody where no named learner is here. */
export function learnerHere(
  app: {
    readonly [K in 'turn' | 'learner' | 'admitted']: ReadonlySignal<Signals[K]['value']>;
  },
): LearnerCard | null {
  const turn = app.turn.value;
  if (turn?.type === 'running') return turn.learner.guest ? null : turn.learner;
  const card = app.learner.value?.learner;
  return card !== undefined && card.id === app.admitted.value ? card : null;
}
