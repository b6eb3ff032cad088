// What a child said of how it was, turn by turn, as the pictures that were tapped; quietly, below what is about the work.
// Nothing is counted, and nothing is made of it. Whether this child is asked is set here too.
import type { Feeling } from '../../domain/private-words.ts';
import type { FeltTurn } from '../../worker/caring-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { toDayText } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { WeatherPicture } from '../kit/weather-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './feelings-section.module.css';
import { useTold } from './use-told.ts';

export interface FeelingsSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

export function FeelingsSection({ app, card }: FeelingsSectionProps) {
  const { t } = app.context.value;
  const told = useTold(() => app.actions.readFeelings(card.id), [card.id, app.learner.value]);
  if (told === null) return null;
  const { asks, turns } = told;
  return (
    <Section title={t('feelings.title')}>
      <p>{turns.length > 0 ? t('feelings.what') : t('feelings.none')}</p>
      {turns.length > 0 && (
        <ul class={styles.turns} data-feelings>
          {turns.map((turn, at) => (
            // Two turns can be alike in all that was said of them.
            <li key={at} class={styles.turn}>
              <Turn app={app} turn={turn} />
            </li>
          ))}
        </ul>
      )}
      <Button
        icon="say"
        pressed={asks}
        disabled={app.busy.value}
        onClick={() => void app.actions.setAsksFeeling(card.id, !asks)}
      >
        {asks ? t('feelings.on') : t('feelings.off')}
      </Button>
      <p class={styles.small}>{t('feelings.switch-what')}</p>
    </Section>
  );
}

const CAME = { 1: 'check-in.rain', 2: 'check-in.cloud', 3: 'check-in.sun' } as const;
const LEFT = { 1: 'summary.felt-hard', 2: 'summary.felt-fair', 3: 'summary.felt-good' } as const;

function Turn({ app, turn: { atMs, came, left } }: { readonly app: AppState; readonly turn: FeltTurn }) {
  const context = app.context.value;
  const { t } = context;
  return (
    <>
      {atMs > 0 && <span class={styles.day}>{toDayText(atMs, app.platform.now(), context)}</span>}
      {came !== null && <Said when={t('feelings.came')} feeling={came} word={t(CAME[came])} />}
      {left !== null && <Said when={t('feelings.left')} feeling={left} word={t(LEFT[left])} />}
      {came === 1 && <span class={styles.small}>{t('feelings.gentle')}</span>}
    </>
  );
}

interface SaidProps {
  readonly when: string;
  readonly feeling: Feeling;
  readonly word: string;
}

function Said({ when, feeling, word }: SaidProps) {
  return (
    <span class={styles.said}>
      <span class={styles.small}>{when}</span>
      <WeatherPicture feeling={feeling} size={30} label={word} />
    </span>
  );
}
