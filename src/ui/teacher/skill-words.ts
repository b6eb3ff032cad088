// What is said of a skill on the teacher's side: how well it is known, what was decided, by whom, when and until when.
import type { AssignmentWord, SaidBy, SkillRow } from '../../worker/teaching-api.ts';
import { toDayText } from '../day-text.ts';
import type { AppState } from '../state.ts';

export type Speaking = Pick<AppState, 'context' | 'platform'>;

/** One of the four words, and whether that is sure; of what was never tried there is nothing to be sure of. */
export function toLevelText({ context }: Speaking, { level, sure, answers }: SkillRow): string {
  const { t } = context.value;
  const word = t(`level.${level}`);
  return answers === 0 ? word : `${word} · ${t(sure ? 'level.sure' : 'level.unsure')}`;
}

/** The same as a sentence: beside a teacher's word it has to say that it is not that. */
export function toAnswersText(speaking: Speaking, row: SkillRow): string {
  return speaking.context.value.t('skill.by-answers', { level: toLevelText(speaking, row) });
}

/** Whose tablet, and which day. */
export function toSaidByText({ context, platform }: Speaking, { here, by, atMs }: SaidBy): string {
  const { t } = context.value;
  const device = here ? t('said.on-this') : by || t('said.on-other');
  const day = atMs === null ? t('said.no-day') : toDayText(atMs, platform.now(), context.value);
  return t('said.by', { device, day });
}

/** How an assignment stands, and until when it does. */
export function toAssignedText({ context, platform }: Speaking, { state, untilMs }: AssignmentWord): string {
  const { t } = context.value;
  const stands = t(`assigned.${state}`);
  if (state !== 'open' && state !== 'later') return stands;
  // Midnight is the next day's: the day that is meant ends there.
  const until =
    untilMs === null
      ? t('assigned.until-secure')
      : t('assigned.until', { day: toDayText(untilMs - 1, platform.now(), context.value) });
  return `${stands} · ${until}`;
}
