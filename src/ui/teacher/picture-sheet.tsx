// What stands behind one place of the class picture: one cell, one skill of the class, or one learner.

import { useState } from 'preact/hooks';
import type { ClassId, LearnerId, SkillId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { cellAt, type GridColumn, type GridRow, type PictureGrid } from '../../school/class-picture.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { AssignSheet } from './assign-sheet.tsx';
import classes from './class-set-screen.module.css';
import cells from './picture-grid.module.css';
import styles from './picture-legend.module.css';
import { toLastText } from './picture-words.ts';

export type About =
  | { readonly type: 'cell'; readonly learner: LearnerId; readonly skill: SkillId }
  | { readonly type: 'skill'; readonly skill: SkillId }
  | { readonly type: 'learner'; readonly learner: LearnerId };

export interface PictureSheetProps {
  readonly app: AppState;
  readonly grid: PictureGrid;
  readonly about: About;
  readonly classId: ClassId;
  readonly onClose: () => void;
}

export function PictureSheet({ app, grid, about, classId, onClose }: PictureSheetProps) {
  const { t, numerals } = app.context.value;
  const at = about.type === 'learner' ? -1 : grid.columns.findIndex(({ skill }) => skill === about.skill);
  const column = grid.columns[at];
  const row = about.type === 'skill' ? undefined : rowOf(grid, about.learner);
  const name = row ? row.learner.name || t('name.missing') : '';
  const title = column ? toNumerals(column.title, numerals) : name;
  const [given, setGiven] = useState<readonly LearnerId[] | null>(null);
  const decide = (learner: LearnerId) => () => {
    onClose();
    app.actions.go({ name: 'learner-skills', class: classId, learner });
  };
  if (given !== null && column) {
    const { skill, title: name } = column;
    return (
      <AssignSheet app={app} pack={grid.pack} skill={skill} title={name} picked={given} onClose={onClose} />
    );
  }
  return (
    <Sheet title={title} onClose={onClose}>
      {about.type === 'skill' && column && (
        <Lacking app={app} grid={grid} column={column} decide={decide} onGive={setGiven} />
      )}
      {row && column && <Cell app={app} row={row} at={column.place} name={name} />}
      {row && !column && (
        <p>
          {row.cells === null
            ? t('picture.unread')
            : t('picture.core-of', { core: row.core, of: grid.coreCount })}
          {' · '}
          {toLastText(app, row.lastDay)}
        </p>
      )}
      {row && column && (
        <Button
          kind="main"
          onClick={() => {
            onClose();
            const { pack, skill } = column;
            app.actions.go({ name: 'learner-skill', class: classId, learner: row.learner.id, pack, skill });
          }}
        >
          {t('picture.to-skill', { name })}
        </Button>
      )}
      {row && (
        <Button kind={column ? 'plain' : 'main'} onClick={decide(row.learner.id)}>
          {t('picture.decide', { name })}
        </Button>
      )}
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

const rowOf = (grid: PictureGrid, learner: LearnerId): GridRow | undefined =>
  grid.rows.find((row) => row.learner.id === learner);

interface CellProps {
  readonly app: AppState;
  readonly row: GridRow;
  readonly at: number;
  readonly name: string;
}

function Cell({ app, row, at, name }: CellProps) {
  const { t } = app.context.value;
  const cell = row.cells && cellAt(row.cells, at);
  if (!cell) return <p>{t('picture.unread')}</p>;
  return (
    <>
      <p class={styles.sign}>
        <span class={cells.cell} data-growth={cell.growth} data-word={cell.word} />
        <span>
          <bdi>{name}</bdi>: {t(`picture.${cell.growth}`)}
        </span>
      </p>
      {cell.word !== 'none' && <p>{t(`said.${cell.word}`)}</p>}
      <p>{t('picture.likely', { percent: cell.percent })}</p>
      <p>{toLastText(app, cell.day)}</p>
    </>
  );
}

interface LackingProps {
  readonly app: AppState;
  readonly grid: PictureGrid;
  readonly column: GridColumn;
  readonly decide: (learner: LearnerId) => () => void;
  readonly onGive: (learners: readonly LearnerId[]) => void;
}

/** Who does not have it yet: a group to teach, by name. */
function Lacking({ app, grid, column, decide, onGive }: LackingProps) {
  const { t } = app.context.value;
  const lacking = grid.rows.flatMap(({ learner, cells }) => {
    const cell = cells && cellAt(cells, column.place);
    return cell && !cell.stands ? [{ learner, growth: cell.growth }] : [];
  });
  return (
    <>
      <p>{t('picture.have', { count: column.stands })}</p>
      {lacking.length === 0 ? (
        <p>{t('picture.all-have')}</p>
      ) : (
        <>
          <Button kind="main" icon="play" onClick={() => onGive(lacking.map(({ learner }) => learner.id))}>
            {t('give.open', { count: lacking.length })}
          </Button>
          <p>{t('picture.lack')}</p>
          <ul class={classes.learners}>
            {lacking.map(({ learner, growth }) => (
              <li key={learner.id}>
                <Line
                  picture={<Avatar avatar={learner.avatar} size={40} />}
                  title={learner.name || t('name.missing')}
                  detail={t(`picture.${growth}`)}
                  onClick={decide(learner.id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
