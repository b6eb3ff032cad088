// What came back on paper, a row a child, a cell a question: a tap for right, a second one for not yet. What was saved
// stays; nothing is written before it is saved.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { formatNumber } from '../../i18n/numerals.ts';
import type { GroupCard, GroupMember } from '../../worker/together-api.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import styles from './check-grid.module.css';

type Cell = GroupMember['results'][number];

export interface CheckEntry {
  readonly learner: LearnerId;
  readonly question: number;
  readonly result: 'right' | 'not-yet';
}

export interface CheckGridProps {
  readonly app: AppState;
  readonly group: GroupCard;
  readonly onSave: (entries: readonly CheckEntry[]) => void;
}

const NEXT = { right: 'not-yet', 'not-yet': null } as const;
const keyOf = (learner: LearnerId, question: number): string => `${learner} ${question}`;

export function CheckGrid({ app, group, onSave }: CheckGridProps) {
  const { t, language, numerals } = app.context.value;
  const [put, setPut] = useState<ReadonlyMap<string, CheckEntry>>(new Map());
  const questions = group.members[0]?.results.length ?? 0;
  const set = (learner: LearnerId, question: number, result: Cell) => {
    const next = new Map(put);
    if (result === null) next.delete(keyOf(learner, question));
    else next.set(keyOf(learner, question), { learner, question, result });
    setPut(next);
  };
  const saved = new Map(group.members.map(({ learner, results }) => [learner.id, results]));
  // What could not be saved stays as it was tapped.
  const open = [...put.values()].filter((one) => (saved.get(one.learner)?.[one.question] ?? null) === null);
  return (
    <div class={styles.check}>
      <p>{t('check.how')}</p>
      <table class={styles.grid}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: questions }, (_, at) => (
              <th key={at} scope="col" aria-label={t('check.question', { question: at + 1 })}>
                {formatNumber(at + 1, language, numerals)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.members.map(({ learner, results }) => (
            <tr key={learner.id}>
              <th scope="row" class={styles.who}>
                <span class={styles.face}>
                  <Avatar avatar={learner.avatar} size={32} />
                  <bdi>{learner.name || t('name.missing')}</bdi>
                </span>
              </th>
              {results.map((saved, at) => (
                <td key={at}>
                  <GridCell
                    app={app}
                    name={learner.name || t('name.missing')}
                    question={at + 1}
                    cell={saved ?? put.get(keyOf(learner.id, at))?.result ?? null}
                    saved={saved !== null}
                    onSet={(result) => set(learner.id, at, result)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        kind="main"
        icon="check"
        disabled={open.length === 0 || app.busy.value}
        onClick={() => onSave(open)}
      >
        {t('check.save')}
      </Button>
    </div>
  );
}

interface GridCellProps {
  readonly app: AppState;
  readonly name: string;
  readonly question: number;
  readonly cell: Cell;
  readonly saved: boolean;
  readonly onSet: (result: Cell) => void;
}

function GridCell({ app, name, question, cell, saved, onSet }: GridCellProps) {
  const { t } = app.context.value;
  const result = t(cell === null ? 'check.empty' : `check.${cell}`);
  return (
    <button
      type="button"
      class={styles.cell}
      data-result={cell ?? 'empty'}
      aria-label={t('check.cell', { name, question, result })}
      disabled={saved}
      onClick={() => onSet(cell === null ? 'right' : NEXT[cell])}
    >
      {cell === 'right' && <Icon name="check" />}
      {cell === 'not-yet' && <span class={styles.dot} />}
    </button>
  );
}
