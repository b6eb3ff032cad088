// Pictures of what a learner says of the own learning, each told apart by its shape.
import type { ComponentChildren } from 'preact';
import type { BackQuestion, Strategy } from '../../domain/self-asked.ts';
import heard from '../kit/heard.module.css';
import { Icon, type IconName } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import styles from './self-pictures.module.css';

/** How full the jar is of what one is sure of: to the brim, half, a little. */
export function SurePicture({ value, size = 72 }: { readonly value: 1 | 2 | 3; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 72 72" aria-hidden="true">
      <path class={styles.water} d={LEVELS[value]} />
      <path
        class={styles.jar}
        d="M22 8h28M24 8v8c-8 4-12 10-12 20v16c0 8 4 12 12 12h24c8 0 12-4 12-12V36c0-10-4-16-12-20V8"
      />
    </svg>
  );
}

const LEVELS = {
  1: 'M14 54q11-5 22 0t22 0c-1 7-4 10-10 10H24c-6 0-9-3-10-10Z',
  2: 'M12 40q12-5 24 0t24 0v12c0 8-4 12-12 12H24c-8 0-12-4-12-12Z',
  3: 'M16 24q10-4 20 0t20 0c3 4 4 8 4 12v16c0 8-4 12-12 12H24c-8 0-12-4-12-12V36c0-4 1-8 4-12Z',
} as const;

const WAYS = {
  example: 'teacher',
  again: 'sound',
  hint: 'bulb',
  draw: 'edit',
  tell: 'say',
  partner: 'people',
} as const satisfies Partial<Readonly<Record<Strategy, IconName>>>;

export function WayPicture({ way, size = 48 }: { readonly way: Strategy; readonly size?: number }) {
  if (way !== 'smaller') return <Icon name={WAYS[way]} size={size} />;
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      {LARGE.map(([x, y]) => (
        <circle key={`${x} ${y}`} class={styles.dot} cx={x} cy={y} r="3" />
      ))}
      <path class={styles.line} d="M24 24h8m-4-4 4 4-4 4" />
      <circle class={styles.dot} cx="39" cy="20" r="3" />
      <circle class={styles.dot} cx="39" cy="29" r="3" />
    </svg>
  );
}

/** Many that become few. */
const LARGE = [6, 15, 24, 33, 42].flatMap((y) => [5, 13].map((x) => [x, y] as const));

/** The three answers to one question back, in the order of their values. */
const ANSWERS: Readonly<Record<BackQuestion, readonly (IconName | 'thirsty' | 'sprout')[]>> = {
  next: ['clock', 'thirsty', 'sprout'],
  helped: ['people', 'bulb', 'undo'],
  well: ['hand', 'forward', 'clock'],
};

export function AnswerPicture({
  question,
  value,
}: {
  readonly question: BackQuestion;
  readonly value: number;
}) {
  const picture = ANSWERS[question][value - 1] ?? 'more';
  if (picture === 'thirsty' || picture === 'sprout') return <PlantPicture growth={picture} size={60} />;
  return <Icon name={picture} size={48} />;
}

export interface ThreeProps {
  readonly legend: string;
  /** Said by the heading above already; only read aloud. */
  readonly quiet?: boolean;
  readonly choices: readonly {
    readonly value: number;
    readonly words: string;
    readonly picture: ComponentChildren;
  }[];
  readonly chosen: number | null;
  readonly disabled?: boolean;
  readonly onChoose: (value: number) => void;
}

/** A question with pictures to tap: one tap, and no answer is a bad one. */
export function ThreePictures({
  legend,
  quiet = false,
  choices,
  chosen,
  disabled = false,
  onChoose,
}: ThreeProps) {
  return (
    <fieldset class={styles.three}>
      <legend class={quiet ? heard.text : styles.question}>{legend}</legend>
      {choices.map(({ value, words, picture }) => (
        <button
          key={value}
          type="button"
          class={styles.choice}
          aria-pressed={chosen === value}
          disabled={disabled}
          onClick={() => onChoose(value)}
        >
          <span class={styles.picture}>{picture}</span>
          <span>{words}</span>
        </button>
      ))}
    </fieldset>
  );
}
