import { Button } from '../kit/button.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { Progress } from '../kit/progress.tsx';
import { toMegabytes } from '../megabytes.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import type { AppState } from '../state.ts';
import styles from './pack-progress.module.css';

/** The questions are on their way: how much is here, in real counts, and what went wrong if it did. */
export function PackProgress({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const packs = app.device.value?.packs ?? [];
  return (
    <div class={styles.packs}>
      <PlantPicture growth="sprout" size={112} />
      {packs.map(({ id, title, state }) => {
        if (state.type === 'installing') {
          const facts = { done: toMegabytes(state.doneBytes), of: toMegabytes(state.ofBytes) };
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
