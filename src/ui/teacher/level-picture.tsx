import type { LevelWord } from '../../school/skill-summary.ts';
import styles from './learner-look.module.css';

/** How high each word stands among the four steps. */
const STEPS = { 'not-yet': 0, learning: 1, nearly: 3, knows: 4 } as const satisfies Readonly<
  Record<LevelWord, number>
>;
const STEP = 12;

export interface LevelPictureProps {
  readonly level: LevelWord;
  /** Full where it is sure, an outline where it may be a step more or less. */
  readonly sure: boolean;
}

/** Steps to climb: those that were climbed are filled, or only drawn while that is not sure. Decoration beside words. */
export function LevelPicture({ level, sure }: LevelPictureProps) {
  return (
    <svg
      class={styles.steps}
      width={52}
      height={40}
      viewBox="0 0 52 40"
      aria-hidden="true"
      data-level={level}
      data-sure={sure}
    >
      {[1, 2, 3, 4].map((step) => {
        const climbed = step <= STEPS[level];
        const height = 8 * step;
        return (
          <rect
            key={step}
            x={2 + (step - 1) * STEP}
            y={38 - height}
            width={STEP - 3}
            height={height}
            rx="2"
            fill={climbed && sure ? 'var(--leaf-full)' : 'none'}
            stroke={climbed ? 'var(--leaf-full)' : 'var(--line)'}
            stroke-width="2"
            stroke-dasharray={climbed && !sure ? '3 2' : undefined}
          />
        );
      })}
    </svg>
  );
}
