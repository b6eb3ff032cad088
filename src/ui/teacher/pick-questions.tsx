// The questions of a skill to choose from, each as it would be asked, with its answer. The number on one is its place.
import { useEffect } from 'preact/hooks';
import { ASSIGNED_ITEMS_MOST } from '../../domain/event.ts';
import type { ItemId, PackId, SkillId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { Askable } from '../../worker/assigning-api.ts';
import type { AppState } from '../state.ts';
import styles from './pick-questions.module.css';
import { PlanQuestion } from './plan-question.tsx';
import { useTold } from './use-told.ts';

export interface PickQuestionsProps {
  readonly app: AppState;
  readonly about: { readonly pack: PackId; readonly skill: SkillId };
  /** In the order of the taps. */
  readonly chosen: readonly ItemId[];
  readonly onChoose: (chosen: readonly ItemId[]) => void;
  /** They are read: what names the set, and the seed that makes them. */
  readonly onRead: (askable: Askable) => void;
}

export function PickQuestions({ app, about, chosen, onChoose, onRead }: PickQuestionsProps) {
  const context = app.context.value;
  const { t } = context;
  const { pack, skill } = about;
  const askable = useTold(() => app.actions.readAskable(pack, skill), [pack, skill]);
  useEffect(() => {
    if (askable) onRead(askable);
  }, [askable]);
  if (askable === null) return <div aria-busy="true" />;
  if (askable.questions.length === 0) return <p>{t('assign.no-items')}</p>;
  const isFull = chosen.length >= ASSIGNED_ITEMS_MOST;
  const turn = (id: ItemId) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <>
      <p class={styles.count} aria-live="polite">
        {t('give.chosen', { count: chosen.length })}
      </p>
      <ul class={styles.list}>
        {askable.questions.map((question) => {
          const { id } = question.item;
          const place = chosen.indexOf(id);
          return (
            <li key={id}>
              <button
                type="button"
                class={styles.question}
                aria-pressed={place >= 0}
                disabled={place < 0 && isFull}
                onClick={() => turn(id)}
              >
                <span class={styles.place}>
                  {place >= 0 && toNumerals(String(place + 1), context.numerals)}
                </span>
                <span class={styles.asked}>
                  <PlanQuestion question={question} context={context} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
