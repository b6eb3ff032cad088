import type { PackCard, PackModelCard } from '../../worker/views.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './packs-screen.module.css';

export interface PackModelProps {
  readonly app: AppState;
  readonly pack: PackCard;
  readonly model: PackModelCard;
}

/** What a pack's fitted model was learnt from and what it leaves open; one that was opened here can be taken away. */
export function PackModel({ app, pack, model }: PackModelProps) {
  const { t, language, numerals } = app.context.value;
  const { madeAtMs, learners, answers, missingSkills, changedSkills, skippedSections, from } = model;
  const remove = async () => {
    if ((await app.actions.removeModel(pack.id)).ok)
      app.actions.offerUndo(t('packs.model-removed', { pack: pack.title }), null);
  };
  return (
    <>
      <p class={styles.facts}>
        {t('packs.model', { answers, learners })}{' '}
        {madeAtMs > 0 && t('packs.model-made', { date: toDate(madeAtMs, `${language}-u-nu-${numerals}`) })}
      </p>
      {missingSkills > 0 && <p class={styles.facts}>{t('packs.model-missing', { count: missingSkills })}</p>}
      {changedSkills > 0 && <p class={styles.facts}>{t('packs.model-changed', { count: changedSkills })}</p>}
      {skippedSections.length > 0 && <p class={styles.facts}>{t('packs.model-skipped')}</p>}
      {from === 'teacher' && (
        <div class={styles.end}>
          <Button kind="quiet" icon="put" disabled={app.busy.value} onClick={() => void remove()}>
            {t('packs.model-remove')}
          </Button>
        </div>
      )}
    </>
  );
}

/** A model may be years old, so a weekday would not do. */
function toDate(atMs: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(atMs);
}
