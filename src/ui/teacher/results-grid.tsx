// Results in one grid of taps: a line a learner, a cell a question. One tap says that all was right; further taps say
// where it was not yet. What was put in before stands there, and further taps put it right.
import { useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/numerals.ts';
import type { PaperCell, PaperEntry, PaperRow, SheetsView } from '../../worker/paper-api.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { PlaceOf } from '../router.ts';
import type { AppState } from '../state.ts';
import styles from './results-grid.module.css';

export interface ResultsGridProps {
  readonly app: AppState;
  readonly place: PlaceOf<'sheets'>;
  readonly view: SheetsView;
  readonly onSaved: () => Promise<void>;
}

/** What was tapped on one sheet, by the place of the question. */
type Tapped = ReadonlyMap<number, PaperEntry['result']>;

export function ResultsGrid({ app, place, view, onSaved }: ResultsGridProps) {
  const context = app.context.value;
  const { t } = context;
  const [tapped, setTapped] = useState<ReadonlyMap<string, Tapped>>(new Map());
  const entries = view.rows.flatMap((row) => entriesOf(row, tapped.get(keyOf(row)) ?? new Map()));
  const isDone = view.rows.every(({ cells }) => cells.every((cell) => cell !== null));
  const isChange = view.rows.some(({ cells, ...row }) =>
    [...(tapped.get(keyOf(row)) ?? [])].some(([at, result]) => (cells[at] ?? result) !== result),
  );
  // Each line keeps its own taps, and is drawn again for nobody else's: a hundred lines are slow on a slow tablet.
  const rows = useMemo(
    () =>
      view.rows.map((row) => (
        <Row
          key={keyOf(row)}
          context={context}
          row={row}
          gone={view.sheets[row.sheet]?.questions.map((question) => question === null) ?? []}
          onTap={(own) => setTapped((before) => new Map(before).set(keyOf(row), own))}
        />
      )),
    [view, context],
  );
  const save = async () => {
    const saved = await app.actions.enterSheets(place.class, place.code, entries);
    if (!saved.ok) return;
    await onSaved();
    const { entered, before } = saved.value;
    const undo = async () => {
      await app.actions.enterSheets(place.class, place.code, before);
      await onSaved();
    };
    const told = isChange ? t('grid.changed') : t('grid.saved', { count: entered });
    app.actions.offerUndo(told, entered === 0 ? null : () => void undo());
  };
  return (
    <Section title={t('grid.title')}>
      <p>{isDone ? t('paper.all-in') : t('grid.what')}</p>
      <ul class={styles.rows}>{rows}</ul>
      <p>{t('grid.counts')}</p>
      <div class={styles.save}>
        <Button
          kind="main"
          icon="save"
          disabled={entries.length === 0 || app.busy.value}
          onClick={() => void save()}
        >
          {isChange ? t('grid.change') : t('grid.save', { count: entries.length })}
        </Button>
      </div>
    </Section>
  );
}

/** Who was two entries when it was printed has two sheets, and so two lines. */
const keyOf = ({ learner, sheet }: Pick<PaperRow, 'learner' | 'sheet'>): string => `${learner.id} ${sheet}`;

/** What was tapped to say something else than what is put in. */
function entriesOf({ learner, sheet, cells }: PaperRow, tapped: Tapped): readonly PaperEntry[] {
  return [...tapped]
    .filter(([question, result]) => result !== (cells[question] ?? 'not-done'))
    .map(([question, result]) => ({ learner: learner.id, sheet, question, result }));
}

interface RowProps {
  readonly context: ViewContext;
  readonly row: PaperRow;
  /** Questions that the pack does not have any more. */
  readonly gone: readonly boolean[];
  /** With all that is tapped on the sheet now. */
  readonly onTap: (tapped: Tapped) => void;
}

function Row({ context, row, gone, onTap }: RowProps) {
  const { t, language, numerals } = context;
  const [tapped, setTapped] = useState<Tapped>(new Map());
  const { learner, cells } = row;
  const name = learner.name || t('name.missing');
  const stateOf = (at: number) => tapped.get(at) ?? cells[at] ?? 'not-done';
  const isOpen = (at: number): boolean => cells[at] === null && gone[at] !== true;
  const put = (next: Tapped) => {
    setTapped(next);
    onTap(next);
  };
  const allRight = () =>
    put(new Map([...tapped, ...[...cells.keys()].filter(isOpen).map((at) => [at, 'right'] as const)]));
  const tap = (at: number) => put(new Map(tapped).set(at, AFTER[stateOf(at)]));
  return (
    <li class={styles.row} data-row>
      <span class={styles.who}>
        <Avatar avatar={learner.avatar} size={40} />
        <span class={styles.name}>
          <bdi>{name}</bdi>
        </span>
        {cells.some((_, at) => isOpen(at)) && (
          <Button icon="check" label={t('grid.all-right-of', { name })} onClick={allRight}>
            {t('grid.all-right')}
          </Button>
        )}
      </span>
      <span class={styles.cells}>
        {cells.map((cell, at) => {
          const state = stateOf(at);
          return (
            <button
              // Questions keep their places.
              key={at}
              type="button"
              class={styles.cell}
              data-state={state}
              data-saved={cell === state}
              disabled={gone[at] === true}
              aria-label={t('grid.cell', { name, number: at + 1, state: t(`grid.${state}`) })}
              onClick={() => tap(at)}
            >
              <span class={styles.number}>{formatNumber(at + 1, language, numerals)}</span>
              <Sign state={state} />
            </button>
          );
        })}
      </span>
    </li>
  );
}

const AFTER = { 'not-done': 'right', right: 'not-yet', 'not-yet': 'not-done' } as const;

/** A tick, an open ring, or nothing: shapes that differ without their colours. */
function Sign({ state }: { readonly state: NonNullable<PaperCell> | 'not-done' }) {
  if (state === 'right') return <Icon name="check" size={20} />;
  return state === 'not-yet' ? <span class={styles.ring} /> : <span class={styles.empty} />;
}
