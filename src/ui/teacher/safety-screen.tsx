// How safe the learners' work is, what makes it safer now, and where it goes by itself.
import { formatNumber } from '../../i18n/numerals.ts';
import type { SchoolView } from '../../worker/sync-api.ts';
import { type NextStep, toNextStep, toSafetyText } from '../carrying/safety-words.ts';
import { Standing } from '../carrying/standing.tsx';
import { SyncButton } from '../carrying/sync-button.tsx';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { Ring } from '../kit/ring.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { RelaysSection } from './relays-section.tsx';

export function SafetyScreen({ app }: ScreenOfProps<'safety'>) {
  const { t } = app.context.value;
  const school = app.school.value;
  return (
    <TeacherFrame app={app} title={t('safety.title')} up={{ name: 'teacher' }}>
      {!school && <div aria-busy="true" />}
      {school && <SchoolStanding app={app} school={school} />}
      {school?.alarms.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} app={app} problem={problem} tone="marigold" />
      ))}
      {school && <Roads app={app} />}
      {school && <RelaysSection app={app} safety={school.safety} />}
    </TeacherFrame>
  );
}

interface SchoolStandingProps {
  readonly app: AppState;
  readonly school: SchoolView;
}

function SchoolStanding({ app, school }: SchoolStandingProps) {
  const { language, numerals, t } = app.context.value;
  const { safety, state } = school;
  const text = toSafetyText(app, safety);
  const step = toNextStep(state, safety);
  const share = safety.inTwoPlaces / Math.max(1, safety.answers);
  const ring = (
    <Ring safe={safety.inTwoPlaces} of={safety.answers} words={text} size={112}>
      {/* Never 100 while one answer is on this tablet alone. */}
      {formatNumber(Math.floor(share * 100) / 100, language, numerals, { style: 'percent' })}
    </Ring>
  );
  const isAllSafe = safety.answers > 0 && safety.onlyHere === 0;
  return (
    <Standing app={app} safety={safety} isAllSafe={isAllSafe} ring={ring} text={text}>
      <p>{t(`safety.next-${step}`)}</p>
      <Ways>
        <NextButton app={app} step={step} />
        {safety.relays.length > 0 && step !== 'sync' && <SyncButton app={app} kind="plain" />}
      </Ways>
    </Standing>
  );
}

function NextButton({ app, step }: { readonly app: AppState; readonly step: NextStep }) {
  const { t } = app.context.value;
  if (step === 'nothing') return null;
  if (step === 'sync') return <SyncButton app={app} kind="main" />;
  const to = step === 'school' ? ({ name: 'school' } as const) : ({ name: 'hand-over' } as const);
  return (
    <Button kind="main" icon={step === 'school' ? 'school' : 'forward'} onClick={() => app.actions.go(to)}>
      {t(step === 'school' ? 'school.title' : 'hand.title')}
    </Button>
  );
}

/** The roads that need no network. */
function Roads({ app }: { readonly app: AppState }) {
  const { t } = app.context.value;
  const road = (place: 'hand-over' | 'take-in', icon: IconName, title: string, detail: string) => (
    <Line
      picture={<Icon name={icon} size={32} />}
      title={title}
      detail={detail}
      onClick={() => app.actions.go({ name: place })}
    />
  );
  return (
    <Section title={t('safety.by-hand')}>
      {road('hand-over', 'forward', t('hand.title'), t('hand.what'))}
      {road('take-in', 'put', t('take.title'), t('take.what'))}
    </Section>
  );
}
