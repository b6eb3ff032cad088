// A learner's skills in the order of the path, each as a plant and a word; a tap opens what can be decided of it.
import { useState } from 'preact/hooks';
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import type { LearnerSkillsView, SkillRow } from '../../worker/teaching-api.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './learner-skills-screen.module.css';
import { SkillLine } from './skill-line.tsx';
import { SkillSheet } from './skill-sheet.tsx';

export function LearnerSkillsScreen({ app, place }: ScreenOfProps<'learner-skills'>) {
  return <SkillsScreen app={app} class={place.class} learner={place.learner} opened={null} />;
}

/** The same list with one skill open: where a cell of the class picture leads. Closed, the list is the screen. */
export function LearnerSkillScreen({ app, place }: ScreenOfProps<'learner-skill'>) {
  const { class: inClass, learner, pack, skill } = place;
  return <SkillsScreen app={app} class={inClass} learner={learner} opened={{ pack, skill }} />;
}

type Opened = Pick<SkillRow, 'pack' | 'skill'>;

interface SkillsScreenProps {
  readonly app: AppState;
  readonly class: ClassId;
  readonly learner: LearnerId;
  readonly opened: Opened | null;
}

function SkillsScreen({ app, class: inClass, learner, opened }: SkillsScreenProps) {
  const { t } = app.context.value;
  const view = app.skills.value;
  const up = { name: 'learner-set', class: inClass, learner } as const;
  const name = view === undefined ? t('skills.line') : view?.learner.name || t('name.missing');
  return (
    <TeacherFrame app={app} title={name} up={up}>
      {view === undefined && <div aria-busy="true" />}
      {view === null && <p>{t('pin.nobody')}</p>}
      {view && <Skills app={app} view={view} opened={opened} />}
    </TeacherFrame>
  );
}

interface SkillsProps extends Pick<SkillsScreenProps, 'app' | 'opened'> {
  readonly view: LearnerSkillsView;
}

function Skills({ app, view, opened }: SkillsProps) {
  const { t } = app.context.value;
  const [open, setOpen] = useState<Opened | null>(opened);
  const all = view.packs.flatMap(({ skills }) => skills);
  const decided = all.filter(({ said, assigned }) => said !== null || assigned !== null);
  const row = open && all.find(({ pack, skill }) => pack === open.pack && skill === open.skill);
  return (
    <>
      {all.length === 0 && <p>{t('skills.none')}</p>}
      {decided.length > 0 && (
        <Section title={t('skills.decided')}>
          <List app={app} rows={decided} onOpen={setOpen} />
        </Section>
      )}
      {view.packs.map(({ pack, title, skills }) => (
        <Section key={pack} title={title}>
          <List app={app} rows={skills} onOpen={setOpen} />
        </Section>
      ))}
      {row && <SkillSheet app={app} learner={view.learner} row={row} onClose={() => setOpen(null)} />}
    </>
  );
}

interface ListProps {
  readonly app: AppState;
  readonly rows: readonly SkillRow[];
  readonly onOpen: (row: SkillRow) => void;
}

function List({ app, rows, onOpen }: ListProps) {
  return (
    <ul class={styles.list}>
      {rows.map((row) => (
        <li key={row.skill} data-skill={row.skill}>
          <SkillLine app={app} row={row} onClick={() => onOpen(row)} />
        </li>
      ))}
    </ul>
  );
}
