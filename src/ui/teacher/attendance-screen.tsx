// Who is in school today, in under a minute: everybody is here, a tap on a face says away, one button writes it down.
// Below, the days before; the same table goes out as a file.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { AttendanceView } from '../../worker/needs-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { BigAction, Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { AttendanceDays } from './attendance-days.tsx';
import styles from './attendance-screen.module.css';

export function AttendanceScreen({ app, place }: ScreenOfProps<'attendance'>) {
  const { t } = app.context.value;
  const [view, setView] = useState<AttendanceView | null>(null);
  const [away, setAway] = useState<ReadonlySet<LearnerId>>(new Set());
  const isOpen = app.device.value?.teacher === 'open';
  const read = async () => {
    const told = await app.actions.readAttendance(place.class);
    if (!told.ok) return;
    setView(told.value);
    setAway(awayNow(told.value));
  };
  useEffect(() => {
    if (isOpen) void read();
  }, [isOpen, place.class]);
  const toggle = (learner: LearnerId) => {
    const next = new Set(away);
    if (!next.delete(learner)) next.add(learner);
    setAway(next);
  };
  return (
    <TeacherFrame
      app={app}
      title={t('attendance.title')}
      up={{ name: 'class-set', class: place.class }}
      foot={
        view &&
        view.learners.length > 0 && (
          <BigAction icon="check" disabled={app.busy.value} onClick={() => void save(app, view, away, read)}>
            {t('attendance.save', { away: away.size })}
          </BigAction>
        )
      }
    >
      {view === null && <div aria-busy="true" />}
      {view && view.learners.length === 0 && <p>{t('faces.none')}</p>}
      {view && view.learners.length > 0 && (
        <>
          <p>{t('attendance.what')}</p>
          <ul class={styles.faces}>
            {view.learners.map((card, at) => (
              <li key={card.id}>
                <Face
                  app={app}
                  card={card}
                  isAway={away.has(card.id)}
                  hadTurn={view.table.rows[at]?.cells.at(-1) === 'turn'}
                  onTap={() => toggle(card.id)}
                />
              </li>
            ))}
          </ul>
          {view.table.days.length > 1 && (
            <Section title={t('attendance.days')}>
              <AttendanceDays app={app} view={view} />
            </Section>
          )}
          <Button
            icon="save"
            disabled={app.busy.value}
            onClick={() =>
              void app.actions.handOutAttendance(place.class, {
                learner: t('attendance.learner'),
                here: t('attendance.here'),
                away: t('attendance.away'),
              })
            }
          >
            {t('attendance.file')}
          </Button>
        </>
      )}
    </TeacherFrame>
  );
}

interface FaceProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly isAway: boolean;
  readonly hadTurn: boolean;
  readonly onTap: () => void;
}

/** Its own word and sign for each state: never by colour alone. */
function Face({ app, card, isAway, hadTurn, onTap }: FaceProps) {
  const { t } = app.context.value;
  const state = isAway ? t('attendance.away') : hadTurn ? t('attendance.had-turn') : t('attendance.here');
  return (
    <button type="button" class={styles.face} data-away={isAway} aria-pressed={isAway} onClick={onTap}>
      <Avatar avatar={card.avatar} size={56} />
      <bdi class={styles.name}>{card.name || t('name.missing')}</bdi>
      <span class={styles.state}>
        <Icon name={isAway ? 'close' : 'check'} size={20} />
        {state}
      </span>
    </button>
  );
}

/** As the table has them for today: a list that was taken, less who came after it. */
function awayNow({ table }: AttendanceView): ReadonlySet<LearnerId> {
  return new Set(table.rows.flatMap(({ learner, cells }) => (cells.at(-1) === 'away' ? [learner] : [])));
}

async function save(
  { actions, context }: AppState,
  view: AttendanceView,
  away: ReadonlySet<LearnerId>,
  read: () => Promise<void>,
): Promise<void> {
  const { today: day, learners, said } = view;
  const id = view.class;
  const ids = learners.map((card) => card.id);
  const list = {
    day,
    here: ids.filter((learner) => !away.has(learner)),
    away: ids.filter((learner) => away.has(learner)),
  };
  if (!(await actions.takeAttendance(id, list)).ok) return;
  await read();
  const text = context.value.t('attendance.saved', { here: list.here.length, away: list.away.length });
  actions.offerUndo(text, () => {
    actions.dismissUndoable();
    void actions.takeAttendance(id, said ?? { day, here: [], away: [] }).then(read);
  });
}
