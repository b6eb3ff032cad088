// How the tablet meets one learner, as the teacher says; each with who said it and when, until it is taken back.
import type { Support } from '../../domain/support.ts';
import type { LearnerWays, SupportChange } from '../../worker/classes-api.ts';
import type { SaidBy } from '../../worker/teaching-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { LearnerAccess } from '../access/learner-access.tsx';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { toSaidByText } from './skill-words.ts';
import styles from './ways-section.module.css';

/** 0 for what the class has. */
const MINUTES = [0, 5, 10, 15, 20, 30] as const;
const HINTS = ['usual', 'early', 'none'] as const;
const WAYS = ['readAloud', 'calmMotion', 'extraTime'] as const;

export interface WaysSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly ways: LearnerWays;
}

export function WaysSection({ app, card, ways }: WaysSectionProps) {
  const { t } = app.context.value;
  const { support, said } = ways;
  const set = async (change: SupportChange, before: SupportChange) => {
    if (!(await app.actions.setSupport(card.id, change)).ok) return;
    app.actions.offerUndo(t('ways.told', { name: card.name || t('name.missing') }), () => {
      app.actions.dismissUndoable();
      void app.actions.setSupport(card.id, before);
    });
  };
  return (
    <Section title={t('ways.title')}>
      <p>{t('ways.what')}</p>
      <Choices legend={t('ways.minutes')}>
        {MINUTES.map((minutes) => (
          <Button
            key={minutes}
            pressed={support.turnMinutes === minutes}
            disabled={app.busy.value}
            onClick={() => void set({ turnMinutes: minutes }, { turnMinutes: support.turnMinutes })}
          >
            {minutes === 0 ? t('ways.as-class') : t('class.minutes', { count: minutes })}
          </Button>
        ))}
      </Choices>
      <Said app={app} said={said.turnMinutes} />
      <Choices legend={t('hints.legend')}>
        {HINTS.map((hints) => (
          <Button
            key={hints}
            pressed={support.hints === hints}
            disabled={app.busy.value}
            onClick={() => void set({ hints }, { hints: support.hints })}
          >
            {t(`hints.${hints}`)}
          </Button>
        ))}
      </Choices>
      <p class={styles.what}>
        {t(`hints.${support.hints}-what`)} <Said app={app} said={said.hints} />
      </p>
      <ul class={styles.ways}>
        {WAYS.map((way) => (
          <li key={way} class={styles.way}>
            <Button
              icon={support[way] ? 'check' : 'plus'}
              pressed={support[way]}
              disabled={app.busy.value}
              onClick={() => void set({ [way]: !support[way] }, { [way]: support[way] })}
            >
              {t(`ways.${way}`)}
            </Button>
            <span class={styles.what}>
              {t(`ways.${way}-what`)} <Said app={app} said={said[way]} />
            </span>
          </li>
        ))}
      </ul>
      <LearnerAccess
        app={app}
        access={support}
        onChange={(change) => void set(change, before(support, change))}
        said={(key) => <Said app={app} said={said[key]} />}
      />
    </Section>
  );
}

/** The same fields as they were. */
function before(support: Support, change: SupportChange): SupportChange {
  return Object.fromEntries(Object.keys(change).map((key) => [key, support[key as keyof Support]]));
}

function Said({ app, said }: { readonly app: AppState; readonly said: SaidBy | null }) {
  if (said === null) return null;
  return <span class={styles.said}>{toSaidByText(app, said)}</span>;
}
