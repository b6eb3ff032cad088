// What a class grows together: the teacher sets it and can end it. Pictured on the class's screen as one tree.
import { useState } from 'preact/hooks';
import { type ClassGoalType, GOAL_TYPES } from '../../domain/class-goal.ts';
import type { ClassId } from '../../domain/ids.ts';
import type { GoalWanted } from '../../worker/growing-api.ts';
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { ClassGrove } from '../kit/class-grove.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { useTold } from './use-told.ts';

/** Few enough to be reached; of every day so many questions as a turn brings. */
const COUNTS: Readonly<Record<ClassGoalType, readonly number[]>> = {
  fruits: [20, 40, 80],
  questions: [200, 500, 1000],
  'each-day': [5, 10, 15],
};
const SPANS = [
  { days: 7, key: 'class-goal.week' },
  { days: 14, key: 'class-goal.two-weeks' },
  { days: 28, key: 'class-goal.four-weeks' },
] as const;

export interface ClassGoalSectionProps {
  readonly app: AppState;
  readonly view: ClassView;
}

export function ClassGoalSection({ app, view }: ClassGoalSectionProps) {
  const context = app.context.value;
  const { t } = context;
  const goal = useTold(() => app.actions.readClassGoal(view.id), [view]);
  return (
    <Section title={t('class-goal.set-title')}>
      <p>{t('class-goal.set-what')}</p>
      {goal ? (
        <>
          <ClassGrove goal={goal} context={context} />
          <Button icon="close" disabled={app.busy.value} onClick={() => void save(app, view.id, null)}>
            {t('class-goal.end')}
          </Button>
        </>
      ) : (
        <NewGoal app={app} view={view} />
      )}
    </Section>
  );
}

/** Told below, with a way back to the goal that stood before, or to none. */
async function save({ actions, context }: AppState, id: ClassId, wanted: GoalWanted | null): Promise<void> {
  const before = await actions.setClassGoal(id, wanted);
  if (!before.ok) return;
  actions.offerUndo(context.value.t(wanted ? 'class-goal.told' : 'class-goal.ended'), () => {
    actions.dismissUndoable();
    void actions.giveBackClassGoal(id, before.value);
  });
}

function NewGoal({ app, view }: ClassGoalSectionProps) {
  const context = app.context.value;
  const { t } = context;
  const [type, setType] = useState<ClassGoalType>('questions');
  const [at, setAt] = useState(1);
  const [days, setDays] = useState<number>(SPANS[0].days);
  const count = COUNTS[type][at] ?? 0;
  const number = new Intl.NumberFormat(`${context.language}-u-nu-${context.numerals}`);
  const set = () => save(app, view.id, { type, count, days });
  return (
    <>
      <Choices legend={t('class-goal.kind')}>
        {GOAL_TYPES.map((one) => (
          <Button key={one} pressed={type === one} onClick={() => setType(one)}>
            {t(`class-goal.kind-${one}`)}
          </Button>
        ))}
      </Choices>
      <Choices legend={t('class-goal.count')}>
        {COUNTS[type].map((one, place) => (
          <Button key={one} pressed={at === place} onClick={() => setAt(place)}>
            {number.format(one)}
          </Button>
        ))}
      </Choices>
      <Choices legend={t('class-goal.until')}>
        {SPANS.map((span) => (
          <Button key={span.days} pressed={days === span.days} onClick={() => setDays(span.days)}>
            {t(span.key)}
          </Button>
        ))}
      </Choices>
      <Button icon="check" disabled={app.busy.value} onClick={() => void set()}>
        {t('class-goal.set')}
      </Button>
    </>
  );
}
