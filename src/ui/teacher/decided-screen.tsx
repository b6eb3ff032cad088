// All that was decided of a class or of one learner, in one list: what, of whom, by whom and when, whether it can be
// followed on this tablet, and one button that lifts it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DecidedRow, DecidedView } from '../../worker/assigning-api.ts';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import styles from './decided-screen.module.css';
import { toNamesText, toTimesText, toTroubleText, toWordText } from './decided-words.ts';
import { offerBack } from './deciding.ts';
import { ReachedSheet } from './reached-sheet.tsx';
import { toSaidByText } from './skill-words.ts';
import { useTold } from './use-told.ts';

export function DecidedScreen({ app, place }: ScreenOfProps<'decided'>) {
  const { up, about } = { up: { ...place, name: 'class-set' } as const, about: { class: place.class } };
  const { t } = app.context.value;
  return (
    <Decided app={app} up={up} about={about}>
      <Button
        kind="main"
        icon="people"
        onClick={() => app.actions.go({ name: 'class-picture', class: place.class })}
      >
        {t('picture.line')}
      </Button>
    </Decided>
  );
}

export function LearnerDecidedScreen({ app, place }: ScreenOfProps<'learner-decided'>) {
  const up = { ...place, name: 'learner-set' } as const;
  const { t } = app.context.value;
  return (
    <Decided app={app} up={up} about={{ learner: place.learner }}>
      <Button kind="main" icon="edit" onClick={() => app.actions.go({ ...place, name: 'learner-skills' })}>
        {t('skills.short')}
      </Button>
    </Decided>
  );
}

interface DecidedProps {
  readonly app: AppState;
  readonly up: Place;
  readonly about: Parameters<AppState['actions']['readDecided']>[0];
  /** Where something can be decided, as long as nothing is. */
  readonly children: ComponentChildren;
}

function Decided({ app, up, about, children }: DecidedProps) {
  const { t } = app.context.value;
  const [asked, setAsked] = useState(0);
  // The class's view comes anew with every change, also with one from elsewhere.
  const now = [asked, app.class.value, app.learner.value, app.language.value];
  const view = useTold(() => app.actions.readDecided(about), now);
  const lift = async (row: DecidedRow) => {
    const done = await app.actions.liftDecision(row.lift);
    if (!done.ok) return;
    setAsked((before) => before + 1);
    offerBack(app, t('decided.lifted'), done.value, () => setAsked((before) => before + 1));
  };
  return (
    <TeacherFrame app={app} title={t('decided.line')} up={up}>
      {view === null && <div aria-busy="true" />}
      {view && view.name !== '' && <p class={styles.of}>{view.name}</p>}
      {view?.rows.length === 0 && (
        <>
          <p>{t('decided.none')}</p>
          <Ways>{children}</Ways>
        </>
      )}
      {view && view.rows.length > 0 && (
        <Rows app={app} view={view} ofOne={'learner' in about} onLift={(row) => void lift(row)} />
      )}
    </TeacherFrame>
  );
}

interface RowsProps {
  readonly app: AppState;
  readonly view: DecidedView;
  /** On one learner's page the name stands above. */
  readonly ofOne: boolean;
  readonly onLift: (row: DecidedRow) => void;
}

function Rows({ app, view, ofOne, onLift }: RowsProps) {
  return (
    <ul class={styles.rows}>
      {view.rows.map((row) => (
        <li key={JSON.stringify(row.word)} data-word={row.word.type}>
          <Row app={app} row={row} ofOne={ofOne} onLift={() => onLift(row)} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends Pick<RowsProps, 'app' | 'ofOne'> {
  readonly row: DecidedRow;
  readonly onLift: () => void;
}

function Row({ app, row, ofOne, onLift }: RowProps) {
  const context = app.context.value;
  const { t } = context;
  const [isOpen, setOpen] = useState(false);
  const times = toTimesText(app, row);
  const trouble = toTroubleText(row, context);
  return (
    <Card tone={trouble === null ? 'plain' : 'marigold'}>
      <h2 class={styles.what} dir="auto">
        {toWordText(row, context)}
      </h2>
      {(!ofOne || row.learners.length === 0) && <p>{toWhoText(app, row)}</p>}
      {times !== '' && <p>{times}</p>}
      {trouble !== null && <p class={styles.trouble}>{trouble}</p>}
      <p class={styles.by}>
        <bdi>{toSaidByText(app, row)}</bdi>
      </p>
      <div class={styles.ways}>
        {row.word.type === 'items' && (
          <Button icon="people" onClick={() => setOpen(true)}>
            {t('reached.title')}
          </Button>
        )}
        <Button icon="undo" disabled={app.busy.value} onClick={onLift}>
          {t('decided.lift')}
        </Button>
      </div>
      {isOpen && <ReachedSheet app={app} row={row} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function toWhoText({ context }: AppState, { learners }: DecidedRow): string {
  if (learners.length === 0) return context.value.t('decided.whole-class');
  return toNamesText(learners, context.value);
}
