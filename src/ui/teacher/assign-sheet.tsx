// Gives a skill, or chosen questions of it, to several learners in one go: who, what, when, and one button. What was
// said before comes back with Undo.
import { useState } from 'preact/hooks';
import { ASSIGNED_ITEMS_MOST } from '../../domain/event.ts';
import type { ItemId, LearnerId, PackId, SkillId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { Askable, LearnerWord } from '../../worker/assigning-api.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { AssignDates, type ChosenDays, toDates } from './assign-dates.tsx';
import styles from './assign-sheet.module.css';
import { Choices } from './choices.tsx';
import { offerBack } from './deciding.ts';
import { PickLearners } from './pick-learners.tsx';
import { PickQuestions } from './pick-questions.tsx';

export interface AssignSheetProps {
  readonly app: AppState;
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly title: string;
  /** For whom it is meant; others of the class can be added. */
  readonly picked: readonly LearnerId[];
  /** Questions that are chosen already. */
  readonly chosen?: readonly ItemId[];
  readonly onClose: () => void;
}

export function AssignSheet({ app, pack, skill, title, picked, chosen = [], onClose }: AssignSheetProps) {
  const { t, numerals } = app.context.value;
  const [who, setWho] = useState<ReadonlySet<LearnerId>>(new Set(picked));
  const [what, setWhat] = useState<'skill' | 'items'>('skill');
  const [items, setItems] = useState<readonly ItemId[]>(chosen);
  const [askable, setAskable] = useState<Askable | null>(null);
  const [isTogether, setTogether] = useState(false);
  const [days, setDays] = useState<ChosenDays>({ from: 0, until: null });
  const give = async () => {
    const dates = toDates(days, app.platform.now());
    const word = toWord({ pack, skill, what, items, askable, isTogether, dates });
    if (word === null) return;
    onClose();
    const done = await app.actions.decide([...who], word);
    if (done.ok) offerBack(app, t('give.done', { count: who.size }), done.value);
  };
  const isReady = who.size > 0 && (what === 'skill' || (items.length > 0 && askable !== null));
  return (
    <Sheet title={toNumerals(title, numerals)} onClose={onClose}>
      <div class={styles.parts} data-assign="true">
        <Who app={app} who={who} onPick={setWho} />
        <Section title={t('give.what')}>
          <Choices
            legend={
              what === 'skill'
                ? t('give.practise-what')
                : t('give.questions-what', { most: ASSIGNED_ITEMS_MOST })
            }
          >
            <Button pressed={what === 'skill'} onClick={() => setWhat('skill')}>
              {t('give.practise')}
            </Button>
            <Button pressed={what === 'items'} onClick={() => setWhat('items')}>
              {t('give.questions')}
            </Button>
          </Choices>
          {what === 'items' && (
            <>
              <Button
                icon={isTogether ? 'check' : 'plus'}
                pressed={isTogether}
                onClick={() => setTogether(!isTogether)}
              >
                {t('give.together')}
              </Button>
              <p class={styles.what}>{t('give.together-what')}</p>
              <PickQuestions
                app={app}
                about={{ pack, skill }}
                chosen={items}
                onChoose={setItems}
                onRead={setAskable}
              />
            </>
          )}
        </Section>
        <AssignDates app={app} days={days} onChange={setDays} />
      </div>
      <div class={styles.foot}>
        <Button kind="main" icon="play" disabled={!isReady || app.busy.value} onClick={() => void give()}>
          {t('give.do', { count: who.size })}
        </Button>
      </div>
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

interface Choice {
  readonly pack: PackId;
  readonly skill: SkillId;
  readonly what: 'skill' | 'items';
  readonly items: readonly ItemId[];
  readonly askable: Askable | null;
  readonly isTogether: boolean;
  readonly dates: ReturnType<typeof toDates>;
}

function toWord({ pack, skill, what, items, askable, isTogether, dates }: Choice): LearnerWord | null {
  if (what === 'skill') return { type: 'skill', pack, skill, dates };
  if (askable === null) return null;
  const seed = isTogether ? askable.seed : null;
  return { type: 'items', pack, set: askable.set, items, ordered: isTogether, seed, dates };
}

interface WhoProps {
  readonly app: AppState;
  readonly who: ReadonlySet<LearnerId>;
  readonly onPick: (who: ReadonlySet<LearnerId>) => void;
}

/** Folded: most often those who are meant are chosen already. */
function Who({ app, who, onPick }: WhoProps) {
  const { t } = app.context.value;
  const [isOpen, setOpen] = useState(false);
  const learners = app.class.value?.learners ?? [];
  return (
    <Section title={t('give.who')}>
      <div class={styles.row}>
        <p class={styles.count}>{t('give.who-count', { count: who.size })}</p>
        {learners.length > 0 && (
          <Button icon="people" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('give.choose-who')}
          </Button>
        )}
      </div>
      {isOpen && <PickLearners app={app} learners={learners} picked={who} onPick={onPick} />}
    </Section>
  );
}
