// What is asked about the own learning, each with a switch: of one learner, or of a whole class.
import type { ClassId } from '../../domain/ids.ts';
import { SELF_QUESTIONS, type SelfQuestion } from '../../domain/self-asked.ts';
import type { SelfTold } from '../../worker/self-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './self-section.module.css';
import { useTold } from './use-told.ts';

type Asked = readonly SelfQuestion[];

export interface AsksSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly unasked: SelfTold['unasked'];
}

export function AsksSection({ app, card, unasked: { own, ofClass } }: AsksSectionProps) {
  const { t } = app.context.value;
  const set = (unasked: Asked | null) =>
    void saveWithUndo(app, own, unasked, app.actions.setUnasked, card.id);
  return (
    <Section title={t('self.asks')}>
      <p>{t('self.asks-what')}</p>
      <Button
        icon={own === null ? 'check' : 'people'}
        pressed={own === null}
        disabled={app.busy.value}
        onClick={() => set(own === null ? ofClass : null)}
      >
        {t('self.as-class')}
      </Button>
      <Switches app={app} unasked={own ?? ofClass} onSet={set} />
    </Section>
  );
}

export function ClassAsksSection({ app, id }: { readonly app: AppState; readonly id: ClassId }) {
  const { t } = app.context.value;
  // The class's view comes anew with every change, also with one from elsewhere.
  const unasked = useTold(() => app.actions.readClassUnasked(id), [id, app.class.value]);
  if (!unasked) return null;
  const set = (next: Asked) => void saveWithUndo(app, unasked, next, app.actions.setClassUnasked, id);
  return (
    <Section title={t('self.asks')}>
      <p>{t('self.asks-class')}</p>
      <Switches app={app} unasked={unasked} onSet={set} />
    </Section>
  );
}

/** Undo instead of «are you sure?». */
async function saveWithUndo<About, Said>(
  app: AppState,
  before: Said,
  next: Said,
  save: (about: About, said: Said) => Promise<{ readonly ok: boolean }>,
  about: About,
): Promise<void> {
  if (!(await save(about, next)).ok) return;
  app.actions.offerUndo(app.context.value.t('self.told'), () => {
    app.actions.dismissUndoable();
    void save(about, before);
  });
}

interface SwitchesProps {
  readonly app: AppState;
  readonly unasked: Asked;
  readonly onSet: (unasked: Asked) => void;
}

function Switches({ app, unasked, onSet }: SwitchesProps) {
  const { t } = app.context.value;
  return (
    <ul class={styles.asks}>
      {SELF_QUESTIONS.map((question) => {
        const isOn = !unasked.includes(question);
        const others = unasked.filter((one) => one !== question);
        return (
          <li key={question} class={styles.ask}>
            <Button
              icon={isOn ? 'check' : 'plus'}
              pressed={isOn}
              disabled={app.busy.value}
              onClick={() => onSet(isOn ? [...others, question] : others)}
            >
              {t(`self.ask-${question}`)}
            </Button>
            <span class={styles.small}>{t(`self.ask-${question}-what`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
