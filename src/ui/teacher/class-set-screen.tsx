import { useState } from 'preact/hooks';
import type { ClassView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { ClassAsksSection } from './asks-section.tsx';
import { Choices } from './choices.tsx';
import { ClassGoalSection } from './class-goal-section.tsx';
import styles from './class-set-screen.module.css';
import { CoachingOffer } from './coaching-offer.tsx';
import { DecidedLine } from './decided-line.tsx';
import { LimitSection } from './limit-section.tsx';
import { NeedsSection } from './needs-section.tsx';
import { ClassLanguageSection } from './questions-language-section.tsx';
import { RegionSection } from './region-section.tsx';
import { PutAwayCard, YearSection } from './year-section.tsx';

const TURN_MINUTES = [5, 10, 15, 20, 30] as const;

/** A class: its learners, and how its turns go. */
export function ClassSetScreen({ app, place }: ScreenOfProps<'class-set'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  // Of a class that is put away nothing is asked for today.
  const runs = view?.archived === false ? view : null;
  return (
    <TeacherFrame app={app} title={view?.name ?? t('teacher.title')} up={{ name: 'teacher' }}>
      {view === null && <p>{t('class.gone')}</p>}
      {view?.archived && <PutAwayCard app={app} view={view} />}
      {runs && <NeedsSection app={app} view={runs} />}
      {runs && runs.learners.length > 1 && <TogetherLine app={app} view={runs} />}
      {view && view.learners.length > 0 && <PictureLine app={app} view={view} />}
      {runs && runs.learners.length > 0 && <AttendanceLine app={app} view={runs} />}
      {view && view.learners.length > 0 && <PaperLine app={app} view={view} />}
      {view && view.learners.length > 0 && (
        <DecidedLine
          app={app}
          about={{ class: view.id }}
          onOpen={() => app.actions.go({ name: 'decided', class: view.id })}
        />
      )}
      {runs && runs.learners.length > 0 && <CoachingOffer app={app} inClass={runs.id} />}
      {view && <Learners app={app} view={view} />}
      {view && view.away.length > 0 && <Away app={app} view={view} />}
      {runs && <Turns app={app} view={runs} />}
      {runs && <ClassGoalSection app={app} view={runs} />}
      {runs && <ClassAsksSection app={app} id={runs.id} />}
      {runs && <LimitSection app={app} about={{ class: runs.id }} />}
      {runs && <RegionSection app={app} view={runs} />}
      {runs && <ClassLanguageSection app={app} view={runs} />}
      {view && <Rename key={place.class} app={app} view={view} />}
      {runs && <YearSection app={app} view={runs} />}
    </TeacherFrame>
  );
}

interface PartProps {
  readonly app: AppState;
  readonly view: ClassView;
}

function AttendanceLine({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Line
      picture={<Icon name="hand" size={40} />}
      title={t('attendance.title')}
      detail={t('attendance.what')}
      onClick={() => app.actions.go({ name: 'attendance', class: view.id })}
    />
  );
}

function PaperLine({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Line
      picture={<Icon name="print" size={32} />}
      title={t('paper.title')}
      detail={t('paper.short')}
      onClick={() => app.actions.go({ name: 'paper', class: view.id })}
    />
  );
}

function PictureLine({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Line
      picture={<PlantPicture growth="fruit" size={40} />}
      title={t('picture.line')}
      detail={t('picture.short')}
      onClick={() => app.actions.go({ name: 'class-picture', class: view.id })}
    />
  );
}

function TogetherLine({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Line
      picture={<Icon name="people" size={40} />}
      title={t('together.title')}
      detail={t('together.short')}
      onClick={() => app.actions.go({ name: 'together', class: view.id })}
    />
  );
}

function Learners({ app, view }: PartProps) {
  const { t, language } = app.context.value;
  const collator = new Intl.Collator(language, { numeric: true });
  const inOrder = [...view.learners].sort((a, b) => collator.compare(a.name, b.name));
  return (
    <Section title={t('classes.learners', { count: view.learners.length })}>
      {inOrder.length === 0 && <p>{t('faces.none')}</p>}
      <Button
        kind={inOrder.length === 0 ? 'main' : 'plain'}
        icon="plus"
        onClick={() => app.actions.go({ name: 'add-learners', class: view.id })}
      >
        {t('add.title')}
      </Button>
      <Button icon="card" onClick={() => app.actions.go({ name: 'take-passport', class: view.id })}>
        {t('passport.take')}
      </Button>
      {inOrder.length > 0 && (
        <Button icon="print" onClick={() => app.actions.go({ name: 'login-cards', class: view.id })}>
          {t('cards.title')}
        </Button>
      )}
      <ul class={styles.learners}>
        {inOrder.map((card) => (
          <li key={card.id}>
            <Line
              picture={<Avatar avatar={card.avatar} size={48} />}
              title={card.name || t('name.missing')}
              detail={t('class.minutes-today', { count: card.minutesToday })}
              onClick={() => app.actions.go({ name: 'learner-set', class: view.id, learner: card.id })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The way back for who was taken from the list, long after the word that offered to undo it is gone. */
function Away({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Section title={t('learner.leaves')}>
      <ul class={styles.learners}>
        {view.away.map((card) => (
          <li key={card.id}>
            <Line
              picture={<Avatar avatar={card.avatar} size={48} />}
              title={card.name || t('name.missing')}
              detail={card.mayNotPractise ? t('consent.away') : t('learner.put-back')}
              onClick={() =>
                card.mayNotPractise
                  ? app.actions.go({ name: 'learner-set', class: view.id, learner: card.id })
                  : void app.actions.setLearner(card.id, { archived: false })
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Turns({ app, view }: PartProps) {
  const { t } = app.context.value;
  return (
    <Section title={t('class.turns')}>
      <Choices legend={t('class.turn-minutes')}>
        {TURN_MINUTES.map((minutes) => (
          <Button
            key={minutes}
            pressed={view.turnMinutes === minutes}
            onClick={() => void app.actions.setClass(view.id, { turnMinutes: minutes })}
          >
            {t('class.minutes', { count: minutes })}
          </Button>
        ))}
      </Choices>
      <Button
        icon="lock"
        pressed={view.picturePin}
        onClick={() => void app.actions.setClass(view.id, { picturePin: !view.picturePin })}
      >
        {view.picturePin ? t('class.pin-on') : t('class.pin-off')}
      </Button>
      <p>{t('class.pin-what')}</p>
      <Button
        icon="people"
        pressed={view.minutesByNeed}
        onClick={() => void app.actions.setClass(view.id, { minutesByNeed: !view.minutesByNeed })}
      >
        {view.minutesByNeed ? t('class.by-need-on') : t('class.by-need-off')}
      </Button>
      <p>{t('class.by-need-what')}</p>
      <AskFeeling app={app} view={view} />
    </Section>
  );
}

/** Whether children are asked how they are: on, until the teacher says otherwise. */
function AskFeeling({ app, view }: PartProps) {
  const { t } = app.context.value;
  const asks = view.asksFeeling !== false;
  return (
    <>
      <Button
        icon="say"
        pressed={asks}
        onClick={() => void app.actions.setClass(view.id, { asksFeeling: !asks })}
      >
        {asks ? t('feelings.on') : t('feelings.off')}
      </Button>
      <p>{t('feelings.switch-what')}</p>
    </>
  );
}

function Rename({ app, view }: PartProps) {
  const { t } = app.context.value;
  const [name, setName] = useState(view.name);
  const changed = name.trim() !== '' && name.trim() !== view.name;
  return (
    <Section title={t('class.name')}>
      <Field label={t('new-class.name')} value={name} onInput={setName} />
      <Button
        icon="check"
        disabled={!changed || app.busy.value}
        onClick={() => void app.actions.setClass(view.id, { name: name.trim() })}
      >
        {t('class.rename')}
      </Button>
    </Section>
  );
}
