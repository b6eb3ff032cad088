// Who has the core skills, who is on the way, who will not get there: three numbers, with the names behind each.
import { useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { type Adequacy, adequacyOf, MINUTES_A_WEEK_MOST, type Standing } from '../../school/adequacy.ts';
import { coreOverTime, type PictureGrid } from '../../school/class-picture.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import classes from './class-set-screen.module.css';
import styles from './core-board.module.css';
import { isWeighed, WeighCard } from './weigh-card.tsx';

/** A month, a term, half a year, a year of school. */
const WEEKS = [4, 12, 20, 40] as const;
/** The smallest part is looked for first: the signs differ in shape. */
const PARTS = [
  { part: 'there', icon: 'check' },
  { part: 'onTheWay', icon: 'forward' },
  { part: 'willNot', icon: 'clock' },
  { part: 'tooEarly', icon: 'pause' },
] as const;
type Part = keyof Adequacy;

export interface CoreBoardProps {
  readonly app: AppState;
  /** Of all learners. */
  readonly grid: PictureGrid;
  readonly classId: ClassId;
}

export function CoreBoard({ app, grid, classId }: CoreBoardProps) {
  const { t, numerals } = app.context.value;
  const [weeks, setWeeks] = useState<number>(WEEKS[1]);
  const [open, setOpen] = useState<Part | null>(null);
  const board = adequacyOf(grid, weeks);
  const shown = PARTS.filter(({ part }) => part !== 'tooEarly' || board.tooEarly.length > 0);
  return (
    <Section title={t('adequacy.title')}>
      <div class={styles.board}>
        <ul class={styles.parts}>
          {shown.map(({ part, icon }) => (
            <li key={part}>
              <button type="button" class={styles.part} data-part={part} onClick={() => setOpen(part)}>
                <Icon name={icon} size={32} />
                <span class={styles.number}>{toNumerals(String(board[part].length), numerals)}</span>
                <span>{t(`adequacy.${part}`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <div class={styles.when}>
          <Choices beside legend={t('adequacy.by')}>
            {WEEKS.map((count) => (
              <Button key={count} pressed={count === weeks} onClick={() => setWeeks(count)}>
                {t('adequacy.weeks', { count })}
              </Button>
            ))}
          </Choices>
          <div class={styles.last}>
            <OverTime app={app} grid={grid} />
            <ByNeed
              app={app}
              classId={classId}
              willNot={board.willNot.length}
              onOpen={() => setOpen('willNot')}
            />
          </div>
        </div>
      </div>
      {open && (
        <Sheet title={t(`adequacy.${open}`)} onClose={() => setOpen(null)}>
          {open === 'willNot' && <WeighCard app={app} classId={classId} willNot={board.willNot.length} />}
          <Names app={app} part={open} some={board[open]} classId={classId} onLeave={() => setOpen(null)} />
          <p>{t('adequacy.what')}</p>
          <Button kind="quiet" onClick={() => setOpen(null)}>
            {t('bar.done')}
          </Button>
        </Sheet>
      )}
    </Section>
  );
}

interface ByNeedProps {
  readonly app: AppState;
  readonly classId: ClassId;
  readonly willNot: number;
  readonly onOpen: () => void;
}

/** Whether turns go by need, or the way to it where somebody would gain by it; what it changes stands behind. */
function ByNeed({ app, classId, willNot, onOpen }: ByNeedProps) {
  const { t } = app.context.value;
  const isOn = isWeighed(app, classId);
  if (app.class.value?.archived || (!isOn && willNot === 0)) return null;
  return (
    <Button icon={isOn ? 'check' : 'clock'} onClick={onOpen}>
      {t(isOn ? 'weigh.on' : 'weigh.do')}
    </Button>
  );
}

interface NamesProps {
  readonly app: AppState;
  readonly part: Part;
  readonly some: readonly Standing[];
  readonly classId: ClassId;
  readonly onLeave: () => void;
}

function Names({ app, part, some, classId, onLeave }: NamesProps) {
  const { t } = app.context.value;
  if (some.length === 0) return <p>{t('adequacy.nobody')}</p>;
  return (
    <ul class={classes.learners}>
      {some.map((one) => (
        <li key={one.learner.id}>
          <Line
            picture={<Avatar avatar={one.learner.avatar} size={40} />}
            title={one.learner.name || t('name.missing')}
            detail={toDetail(app, part, one)}
            onClick={() => {
              onLeave();
              app.actions.go({ name: 'learner-set', class: classId, learner: one.learner.id });
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function toDetail(
  { context }: AppState,
  part: Part,
  { missing, minutesAWeek, neededAWeek }: Standing,
): string | undefined {
  const { t } = context.value;
  if (part === 'there') return undefined;
  const lacks = t('adequacy.missing', { count: missing });
  const minutes = t('adequacy.minutes', { count: Math.round(minutesAWeek) });
  if (part === 'tooEarly') return lacks;
  if (part === 'onTheWay') return `${lacks} ${minutes}`;
  const needed =
    neededAWeek === null
      ? t('adequacy.too-many', { count: MINUTES_A_WEEK_MOST })
      : t('adequacy.needed', { count: neededAWeek });
  return `${lacks} ${minutes} ${needed}`;
}

/** Where the class came from: a column a week, the last is now. */
function OverTime({ app, grid }: { readonly app: AppState; readonly grid: PictureGrid }) {
  const { t } = app.context.value;
  const ends = coreOverTime(grid);
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined || last === 0) return null;
  const most = Math.max(grid.coreCount, 1);
  return (
    <figure class={styles.over}>
      <span class={styles.columns} aria-hidden="true">
        {ends.map((height, week) => (
          <span
            key={ends.length - week}
            class={styles.column}
            style={{ blockSize: `${Math.round((100 * height) / most)}%` }}
          />
        ))}
      </span>
      <figcaption>
        {t('adequacy.average', { now: oneDigit(last), before: oneDigit(first), count: ends.length - 1 })}
      </figcaption>
    </figure>
  );
}

const oneDigit = (value: number): number => Math.round(10 * value) / 10;
