// How safe the work stands: the circle that fills, beside the words that say it. Without any work there is no circle,
// for an empty one would look like a loss.
import type { ComponentChildren } from 'preact';
import type { SafetyView } from '../../worker/sync-api.ts';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { toContactText } from './safety-words.ts';
import styles from './standing.module.css';

export interface StandingProps {
  readonly app: AppState;
  readonly safety: SafetyView;
  readonly isAllSafe: boolean;
  readonly ring: ComponentChildren;
  readonly text: string;
  /** What makes it safer now, below the words. */
  readonly children: ComponentChildren;
  /** Across the whole card. */
  readonly below?: ComponentChildren;
}

export function Standing({ app, safety, isAllSafe, ring, text, children, below }: StandingProps) {
  return (
    <Card tone={isAllSafe ? 'leaf' : 'plain'}>
      <div class={styles.standing}>
        {safety.answers > 0 && ring}
        <div class={styles.words}>
          <p class={styles.text}>{text}</p>
          <p>{toContactText(app, safety.lastContactMs)}</p>
          {children}
        </div>
      </div>
      {below}
    </Card>
  );
}
