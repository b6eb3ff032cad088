// What a step shows: the pieces of the app itself, filled with an invented class. A tap looks closer, as it does there;
// it leads nowhere, since nobody stands behind it.
import { useState } from 'preact/hooks';
import { toNumerals } from '../../../domain/numerals.ts';
import { cellAt, type PictureGrid } from '../../../school/class-picture.ts';
import type { SkillRow } from '../../../worker/teaching-api.ts';
import { Avatar } from '../../kit/avatar.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import type { AppState } from '../../state.ts';
import { GroupLine } from '../group-line.tsx';
import { NeedAnswers } from '../need-answers.tsx';
import { PictureGridView } from '../picture-grid.tsx';
import { PictureLegend } from '../picture-legend.tsx';
import type { About } from '../picture-sheet.tsx';
import { toLastText } from '../picture-words.ts';
import { toReadyText } from '../ready-text.ts';
import { SkillLine } from '../skill-line.tsx';
import { toSaidByText } from '../skill-words.ts';
import styles from './coaching.module.css';
import {
  avatarOf,
  type Invention,
  toGivenAnswer,
  toGrid,
  toGroupCard,
  toSkillRow,
} from './invented-views.ts';
import type { Figure } from './step.ts';

type FigureOf<T extends Figure['type']> = Extract<Figure, { readonly type: T }>;

interface PartProps<T extends Figure['type']> {
  readonly app: AppState;
  readonly figure: FigureOf<T>;
  /** With the words of the situations. */
  readonly context: ViewContext;
}

export function CoachingFigure({ figure, ...rest }: PartProps<Figure['type']>) {
  return (
    <figure class={styles.figure} data-figure={figure.type}>
      <figcaption class={styles.invented}>{rest.context.t('coach.invented')}</figcaption>
      {figure.type === 'picture' && <PictureFigure {...rest} figure={figure} />}
      {figure.type === 'groups' && <GroupsFigure {...rest} figure={figure} />}
      {figure.type === 'answers' && <AnswersFigure {...rest} figure={figure} />}
      {figure.type === 'speech' && <SpeechFigure {...rest} figure={figure} />}
      {figure.type === 'skills' && <SkillsFigure {...rest} figure={figure} />}
    </figure>
  );
}

const inventionOf = ({ app, context }: Speaking): Invention => ({
  t: context.t,
  nowMs: app.platform.now(),
});

function PictureFigure({ app, figure, context }: PartProps<'picture'>) {
  const [about, setAbout] = useState<About | null>(null);
  const grid = toGrid(figure.lines, inventionOf({ app, context }));
  if (grid === null) return null;
  return (
    <>
      <PictureGridView app={app} grid={grid} onOpen={setAbout} />
      <Closer lines={about ? wordsOn(about, grid, { app, context }) : []} />
      {figure.legend && (
        <div class={styles.legend}>
          <PictureLegend app={app} />
        </div>
      )}
    </>
  );
}

interface Speaking {
  readonly app: AppState;
  readonly context: ViewContext;
}

/** What the sheet of the class picture would say. */
function wordsOn(about: About, grid: PictureGrid, { app, context }: Speaking): readonly string[] {
  const { t, numerals } = context;
  const column =
    about.type === 'learner' ? undefined : grid.columns.find(({ skill }) => skill === about.skill);
  const row =
    about.type === 'skill' ? undefined : grid.rows.find(({ learner }) => learner.id === about.learner);
  const skill = toNumerals(column?.title ?? '', numerals);
  if (!row) return [skill, t('picture.have', { count: column?.stands ?? 0 })];
  const { name } = row.learner;
  if (!column || !row.cells) {
    const core = t('picture.core-of', { core: row.core, of: grid.coreCount });
    return [name, core, toLastText(app, row.lastDay)];
  }
  const { growth, percent, day } = cellAt(row.cells, column.place);
  return [
    t('coach.field', { name, skill, growth: t(`picture.${growth}`) }),
    t('picture.likely', { percent }),
    toLastText(app, day),
  ];
}

function GroupsFigure({ app, figure, context }: PartProps<'groups'>) {
  const [open, setOpen] = useState<number | null>(null);
  const cards = figure.groups.map((group, at) => toGroupCard(group, at, inventionOf({ app, context })));
  return (
    <ul class={styles.lines}>
      {cards.map((group, at) => (
        <li key={group.id}>
          <GroupLine app={app} group={group} onClick={() => setOpen(open === at ? null : at)} />
          <Closer
            lines={
              open === at
                ? group.members.map(({ learner, why }) =>
                    context.t('words.labelled', { label: learner.name, value: toReadyText(why, context) }),
                  )
                : []
            }
          />
        </li>
      ))}
    </ul>
  );
}

function AnswersFigure({ app, figure, context }: PartProps<'answers'>) {
  const answers = figure.sums.map((sum) => toGivenAnswer(sum, inventionOf({ app, context })));
  return (
    <>
      {figure.onBoard && <p class={styles.name}>{context.t('coach.on-board')}</p>}
      <NeedAnswers app={app} answers={answers} />
    </>
  );
}

function SpeechFigure({ figure: { child, words }, context }: PartProps<'speech'>) {
  const { t, numerals } = context;
  return (
    <div class={styles.speech}>
      <Avatar avatar={avatarOf(child)} size={56} />
      <div>
        <p class={styles.name}>{t(`coach-child.${child}`)}</p>
        <blockquote class={styles.said}>{toNumerals(t(words), numerals)}</blockquote>
      </div>
    </div>
  );
}

function SkillsFigure({ app, figure: { child, skills }, context }: PartProps<'skills'>) {
  const { t } = context;
  const [open, setOpen] = useState<number | null>(null);
  const rows = skills.map((skill) => toSkillRow(skill, inventionOf({ app, context })));
  const standing = ({ answers, said }: SkillRow): readonly string[] => [
    t('skill.tried', { count: answers }),
    ...(said ? [t('words.labelled', { label: t(`said.${said.as}`), value: toSaidByText(app, said) })] : []),
  ];
  return (
    <>
      <div class={styles.speech}>
        <Avatar avatar={avatarOf(child)} size={40} />
        <p class={styles.name}>{t(`coach-child.${child}`)}</p>
      </div>
      <ul class={styles.lines}>
        {rows.map((row, at) => (
          <li key={row.skill}>
            <SkillLine app={app} row={row} onClick={() => setOpen(open === at ? null : at)} />
            <Closer lines={open === at || rows.length === 1 ? standing(row) : []} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a tap brought to light, said to who cannot see it. */
function Closer({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div class={styles.closer} aria-live="polite">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
