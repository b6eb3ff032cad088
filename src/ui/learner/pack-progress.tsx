import { Button } from '../kit/button.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { Progress } from '../kit/progress.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { AppState } from '../state.ts';
import styles from './pack-progress.module.css';

const BYTES_PER_MB = 1024 * 1024;

/** The questions are on their way: how much is here, in real counts, and what went wrong if it did. */
export function PackProgress({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  return (
    <div class={styles.packs}>
      <PlantPicture growth="sprout" size={112} />
      {packs.map(({ id, title, state }) => {
        if (state.type === 'installing') {
          const facts = { done: toMb(state.doneBytes), of: toMb(state.ofBytes) };
          return (
            <div key={id} class={styles.pack}>
              <p>{t('turn.getting', { pack: title })}</p>
              <Progress done={state.doneBytes} of={state.ofBytes} words={t('packs.progress', facts)} />
            </div>
          );
        }
        if (state.type !== 'failed') return null;
        return (
          <ProblemNotice key={id} app={app} problem={state.problem}>
            <Button icon="swap" onClick={() => app.actions.installOfferedPack(id)}>
              {t('packs.again')}
            </Button>
          </ProblemNotice>
        );
      })}
    </div>
  );
}

/** With one place, so that something moves on a slow link. */
export function toMb(bytes: number): number {
  return Math.round((bytes / BYTES_PER_MB) * 10) / 10;
}
