// What is said of the class picture's cells, on screen, on paper and in a file.
import { toSaidText } from '../../i18n/joined.ts';
import type { PictureCell } from '../../school/class-picture.ts';
import type { PictureCsvWords } from '../../school/picture-csv.ts';
import { toDayText } from '../day-text.ts';
import type { AppState } from '../state.ts';

type Speaking = Pick<AppState, 'context' | 'platform'>;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Whose it is and of which skill is said by the heads of its row and column. */
export function toCellLabel({ context }: Speaking, { growth, percent, word }: PictureCell): string {
  const { t } = context.value;
  const said = t('picture.cell', { growth: t(`picture.${growth}`), percent });
  return word === 'none' ? said : toSaidText([said, t(`said.${word}`)], context.value.language);
}

/** A day since 1970 where the tablet is, as people say it. */
export function toLastText({ context, platform }: Speaking, day: number): string {
  const { t } = context.value;
  if (day === 0) return t('picture.never');
  const noonMs = day * DAY_MS + DAY_MS / 2;
  const atMs = noonMs + new Date(noonMs).getTimezoneOffset() * MINUTE_MS;
  return t('picture.practised', { day: toDayText(atMs, platform.now(), context.value) });
}

export function toCsvWords({ context }: Speaking): PictureCsvWords {
  const { t } = context.value;
  return {
    learner: t('picture.learner'),
    core: t('picture.csv-core'),
    ofCore: t('picture.csv-of'),
    skills: t('picture.csv-skills'),
    lastDay: t('picture.csv-last'),
    sum: t('picture.csv-have'),
    isCore: t('picture.csv-is-core'),
    unread: t('picture.unread'),
    growths: {
      seed: t('picture.seed'),
      sprout: t('picture.sprout'),
      leaf: t('picture.leaf'),
      fruit: t('picture.fruit'),
      thirsty: t('picture.thirsty'),
    },
    words: {
      known: t('said.known'),
      'not-known': t('said.not-known'),
      blocked: t('said.blocked'),
    },
  };
}
