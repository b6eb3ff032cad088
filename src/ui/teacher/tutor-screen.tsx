// A learner's answers, turn by turn, each question and lesson with its reason; a tap opens it as the child saw it, with the
// facts behind it.
// It is read from the log's end, a page at a time.
import { useEffect, useState } from 'preact/hooks';
import type { DecisionCard, DecisionPage, ToldTurn } from '../../worker/telling-api.ts';
import { toDayText, toHourText } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { DecisionLine } from './decision-line.tsx';
import { DecisionSheet } from './decision-sheet.tsx';
import styles from './tutor-screen.module.css';

export function TutorScreen({ app, place }: ScreenOfProps<'tutor'>) {
  const { t } = app.context.value;
  const card = app.learner.value?.learner;
  const name = card?.name || t('name.missing');
  const isOpen = app.device.value?.teacher === 'open';
  return (
    <TeacherFrame app={app} title={t('because.line')} up={{ ...place, name: 'learner-set' }}>
      <p class={styles.name}>
        <bdi>{name}</bdi>
      </p>
      {isOpen && <Turns key={place.learner} app={app} place={place} name={name} />}
    </TeacherFrame>
  );
}

interface TurnsProps extends Pick<ScreenOfProps<'tutor'>, 'app' | 'place'> {
  readonly name: string;
}

function Turns({ app, place, name }: TurnsProps) {
  const { t } = app.context.value;
  const [told, setTold] = useState<DecisionPage | null>(null);
  const [failed, setFailed] = useState(false);
  const [open, setOpen] = useState<DecisionCard | null>(null);
  const read = async (before: DecisionPage['before']) => {
    const page = await app.actions.readDecisions(place.learner, before);
    setFailed(!page.ok);
    if (!page.ok) return;
    setTold((shown) => ({
      ...page.value,
      turns: [...(before ? (shown?.turns ?? []) : []), ...page.value.turns],
    }));
  };
  useEffect(() => void read(null), [app.language.value]);
  // What went wrong stands above, with what to do now.
  if (told === null) return failed ? null : <div aria-busy="true" />;
  const { turns, before } = told;
  return (
    <>
      {turns.length === 0 && <p>{t('because.none')}</p>}
      {turns.map((turn) => (
        <Section key={keyOf(turn)} title={toTurnText(app, turn)}>
          <ul class={styles.list}>
            {turn.decisions.map((card) => (
              <li key={`${card.id.stream} ${card.id.sequence}`}>
                <DecisionLine app={app} card={card} name={name} onClick={() => setOpen(card)} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {before && (
        <Button icon="clock" disabled={app.busy.value} onClick={() => void read(before)}>
          {t('because.older')}
        </Button>
      )}
      {open && (
        <DecisionSheet
          app={app}
          learner={place.learner}
          card={open}
          name={name}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function keyOf({ decisions }: ToldTurn): string {
  const first = decisions.at(-1)?.id;
  return `${first?.stream} ${first?.sequence}`;
}

function toTurnText({ context, platform }: AppState, { startedAtMs, onPaper, beside }: ToldTurn): string {
  const { t } = context.value;
  const withOthers = (turn: string) =>
    beside ? `${turn} · ${t('given.beside', { name: beside.name || t('name.missing') })}` : turn;
  if (startedAtMs === 0) return withOthers(t('because.turn-undated'));
  const day = toDayText(startedAtMs, platform.now(), context.value);
  if (onPaper) return t('given.paper-turn', { day });
  return withOthers(t('because.turn', { day, hour: toHourText(startedAtMs, context.value) }));
}
