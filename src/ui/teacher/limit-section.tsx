// In which packs a class or one learner practises, each tap at once, with a way back.
import type { PackId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import type { Dates, DecidedRow } from '../../worker/assigning-api.ts';
import { endOfDay, toComingDay } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { toTroubleText } from './decided-words.ts';
import { offerBack } from './deciding.ts';
import { toSaidByText } from './skill-words.ts';
import { useTold } from './use-told.ts';

type About = Parameters<AppState['actions']['readDecided']>[0];

/** To the end of the day, of a week, of four weeks from now. */
const UNTIL_DAYS = [0, 6, 27] as const;
const NO_DATES: Dates = { fromMs: null, untilMs: null };

export interface LimitSectionProps {
  readonly app: AppState;
  readonly about: About;
}

export function LimitSection({ app, about }: LimitSectionProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const now = [app.class.value, app.learner.value, app.device.value];
  const view = useTold(() => app.actions.readDecided(about), now);
  const row = view?.rows.find((one) => one.word.type === 'packs' && isOf(one, about)) ?? null;
  const said = row?.word.type === 'packs' ? row.word : null;
  const installed = (app.device.value?.packs ?? []).filter(({ state }) => state.type === 'installed');
  const set = async (packs: readonly PackId[], dates: Dates) => {
    const word = { type: 'packs', packs, dates } as const;
    const { decide, decideForClass } = app.actions;
    const done = await ('class' in about ? decideForClass(about.class, word) : decide([about.learner], word));
    if (done.ok) offerBack(app, t('limit.told'), done.value);
  };
  const turn = (pack: PackId) => {
    const packs = said?.packs ?? [];
    const next = packs.includes(pack) ? packs.filter((one) => one !== pack) : [...packs, pack];
    void set(next, said?.dates ?? NO_DATES);
  };
  if (view === null || (installed.length < 2 && said === null)) return null;
  const trouble = row && toTroubleText(row, context);
  return (
    <Section title={t('limit.title')}>
      <Choices legend={t('class' in about ? 'limit.what' : 'limit.what-one')}>
        <Button pressed={said === null} disabled={app.busy.value} onClick={() => void set([], NO_DATES)}>
          {t('class' in about ? 'limit.all' : 'limit.as-class')}
        </Button>
        {installed.map(({ id, title }) => (
          <Button
            key={id}
            icon={said?.packs.includes(id) ? 'check' : 'plus'}
            pressed={said?.packs.includes(id) ?? false}
            disabled={app.busy.value}
            onClick={() => turn(id)}
          >
            {toNumerals(title, numerals)}
          </Button>
        ))}
      </Choices>
      {said && <Until app={app} dates={said.dates} onChoose={(dates) => void set(said.packs, dates)} />}
      {row && <p>{toSaidByText(app, row)}</p>}
      {trouble && (
        <Card tone="marigold">
          <p>{trouble}</p>
        </Card>
      )}
    </Section>
  );
}

const isOf = ({ lift }: DecidedRow, about: About): boolean => 'class' in lift === 'class' in about;

interface UntilProps {
  readonly app: AppState;
  readonly dates: Dates;
  readonly onChoose: (dates: Dates) => void;
}

function Until({ app, dates, onChoose }: UntilProps) {
  const context = app.context.value;
  const { t } = context;
  const nowMs = app.platform.now();
  const own = UNTIL_DAYS.map((days) => endOfDay(nowMs, days));
  // What was said on another day stays among the choices.
  const times = dates.untilMs === null ? own : [...new Set([...own, dates.untilMs])].sort((a, b) => a - b);
  return (
    <Choices legend={t('give.until')}>
      <Button
        pressed={dates.untilMs === null}
        disabled={app.busy.value}
        onClick={() => onChoose({ ...dates, untilMs: null })}
      >
        {t('decided.lift-myself')}
      </Button>
      {times.map((untilMs) => (
        <Button
          key={untilMs}
          pressed={dates.untilMs === untilMs}
          disabled={app.busy.value}
          onClick={() => onChoose({ ...dates, untilMs })}
        >
          {toComingDay(untilMs - 1, context)}
        </Button>
      ))}
    </Choices>
  );
}
