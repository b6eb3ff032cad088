// A pack in the teacher's voice: what of it was said, some sentences more, and the whole as a file for other tablets.
import { useRef, useState } from 'preact/hooks';
import type { SkillId } from '../../../domain/ids.ts';
import type { VoicePlan, VoiceSkill } from '../../../worker/voice-api.ts';
import { Ways } from '../../door/section.tsx';
import { TeacherFrame } from '../../door/teacher-frame.tsx';
import { Button } from '../../kit/button.tsx';
import type { ScreenOfProps } from '../../role-screens.ts';
import type { AppState } from '../../state.ts';
import { nextToSay } from './next-to-say.ts';
import { SayRound } from './say-round.tsx';
import { type PlannedVoice, useVoicePlan } from './use-voice-plan.ts';
import { VoiceOverview } from './voice-overview.tsx';
import type { VoicePorts } from './voice-ports.ts';
import { VoiceSkillPage } from './voice-skill-page.tsx';

export type VoiceScreenProps = ScreenOfProps<'voice'> & VoicePorts;

type Step =
  | { readonly type: 'all' }
  | { readonly type: 'skill'; readonly skill: SkillId }
  /** `round` makes each one a new one. */
  | { readonly type: 'say'; readonly skill: SkillId; readonly round: number };

export function VoiceScreen({ app, place, ...ports }: VoiceScreenProps) {
  const { t } = app.context.value;
  const voice = useVoicePlan(app, place.own);
  const [step, setStep] = useState<Step>({ type: 'all' });
  const { plan } = voice;
  const skill = step.type === 'all' ? undefined : voice.skills.get(step.skill);
  return (
    <TeacherFrame app={app} title={t('voices.title')} up={{ name: 'packs' }} about={step.type}>
      {plan === null && <div aria-busy="true" />}
      {(plan === 'gone' || plan === 'failed') && <NotThere app={app} isGone={plan === 'gone'} />}
      {plan !== null && typeof plan === 'object' && (
        <Steps
          {...{ app, plan, voice, step, ports, setStep }}
          // While it is looked through anew the page waits at the whole.
          skill={skill ?? null}
        />
      )}
    </TeacherFrame>
  );
}

interface StepsProps {
  readonly app: AppState;
  readonly plan: VoicePlan;
  readonly voice: PlannedVoice;
  readonly step: Step;
  readonly skill: VoiceSkill | null;
  readonly ports: VoicePorts;
  readonly setStep: (step: Step) => void;
}

function Steps({ app, plan, voice, step, skill, ports, setStep }: StepsProps) {
  const putOff = useRef(new Set<string>());
  const toAll = () => setStep({ type: 'all' });
  const nextSkill = plan.skills.find(({ id }) => {
    const one = voice.skills.get(id);
    return one?.sentences.some(({ sentence }) => !voice.said.has(sentence));
  });
  if (step.type === 'all' || skill === null) {
    return (
      <VoiceOverview
        {...{ app, plan, voice, nextSkill: nextSkill ?? null }}
        onSay={(id) => setStep({ type: 'say', skill: id, round: 0 })}
        onSkill={(id) => setStep({ type: 'skill', skill: id })}
      />
    );
  }
  const title = plan.skills.find(({ id }) => id === step.skill)?.title ?? '';
  if (step.type === 'skill') {
    return (
      <VoiceSkillPage
        {...{ app, plan, voice, skill, title, ports }}
        onSay={() => setStep({ type: 'say', skill: step.skill, round: 0 })}
        onBack={toAll}
      />
    );
  }
  const isMoreHere = nextToSay(skill, voice.said, putOff.current).length > 0;
  const more = isMoreHere ? step.skill : nextSkill?.id;
  return (
    <SayRound
      key={`${step.skill} ${step.round}`}
      {...{ app, plan, voice, title, ports }}
      sentences={() => nextToSay(skill, voice.said, putOff.current)}
      onLater={(sentence) => putOff.current.add(sentence)}
      onEnough={toAll}
      onMore={more === undefined ? null : () => setStep({ type: 'say', skill: more, round: step.round + 1 })}
    />
  );
}

/** Removed here, or in another window; else it could not be read, which has been told. */
function NotThere({ app, isGone }: { readonly app: AppState; readonly isGone: boolean }) {
  const { t } = app.context.value;
  return (
    <>
      {isGone && <p>{t('own.gone')}</p>}
      <Ways>
        <Button kind="main" icon="box" onClick={() => app.actions.go({ name: 'packs' })}>
          {t('packs.title')}
        </Button>
      </Ways>
    </>
  );
}
