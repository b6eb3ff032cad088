// One thing that the tutor chose: how it went as a sign and a word, the skill, and why it came.
import { toNumerals } from '../../domain/numerals.ts';
import type { DecisionCard } from '../../worker/telling-api.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { TapLine } from '../kit/tap-line.tsx';
import type { AppState } from '../state.ts';
import { toCardText } from './because-text.ts';
import styles from './decision-line.module.css';

export interface DecisionLineProps {
  readonly app: AppState;
  readonly card: DecisionCard;
  readonly name: string;
  readonly onClick: () => void;
}

/** Each outcome has its own sign beside its colour. */
const SIGNS = {
  right: 'check',
  helped: 'bulb',
  missed: 'clock',
  skipped: 'next',
  lesson: 'teacher',
} as const satisfies Readonly<Record<DecisionCard['outcome'], IconName>>;

export function DecisionLine({ app, card, name, onClick }: DecisionLineProps) {
  const { context } = app;
  const { t, numerals } = context.value;
  return (
    <TapLine dense onClick={onClick}>
      <span class={`${styles.sign} ${styles[card.outcome]}`}>
        <Icon name={SIGNS[card.outcome]} />
      </span>
      <span class={styles.words}>
        <span class={styles.head}>
          <bdi class={styles.skill}>{toNumerals(card.skillTitle, numerals)}</bdi>
          <span class={styles.outcome}>{t(`because.${card.outcome}`)}</span>
        </span>
        <span class={styles.why}>{toCardText(card, name, context.value)}</span>
      </span>
    </TapLine>
  );
}
