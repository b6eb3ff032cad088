// The days before today, the newest first: how many were here, and who was away. What a file holds in full.
import type { AttendanceView } from '../../worker/needs-api.ts';
import { toDayText } from '../day-text.ts';
import type { AppState } from '../state.ts';
import styles from './attendance-screen.module.css';

/** Two weeks on the screen; the file has them all. */
const DAYS_MOST = 10;

export function AttendanceDays({ app, view }: { readonly app: AppState; readonly view: AttendanceView }) {
  const context = app.context.value;
  const { t } = context;
  const { days, counts } = view.table;
  const before = days.map((day, at) => ({ day, at })).slice(0, -1);
  return (
    <ul class={styles.days}>
      {before
        .reverse()
        .slice(0, DAYS_MOST)
        .map(({ day, at }) => (
          <li key={day} class={styles.day}>
            <span class={styles.date}>{toDayText(noonOf(day), app.platform.now(), context)}</span>
            <span>{t('attendance.day', counts[at] ?? { here: 0, of: 0 })}</span>
            <Away app={app} view={view} at={at} />
          </li>
        ))}
    </ul>
  );
}

interface AwayProps {
  readonly app: AppState;
  readonly view: AttendanceView;
  readonly at: number;
}

function Away({ app, view, at }: AwayProps) {
  const { t, language } = app.context.value;
  const away = view.learners.filter((_, row) => view.table.rows[row]?.cells[at] === 'away');
  if (away.length === 0) return null;
  const names = new Intl.ListFormat(language).format(away.map(({ name }) => name || t('name.missing')));
  return <span class={styles.away}>{t('attendance.were-away', { names })}</span>;
}

/** Of the day where the tablet is: midnight may not be there on the day that clocks are put forward. */
function noonOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}
