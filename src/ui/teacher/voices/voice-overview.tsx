// How far a pack is in the teacher's voice, and where to go on.
import { useState } from 'preact/hooks';
import type { SkillId } from '../../../domain/ids.ts';
import type { VoicePlan } from '../../../worker/voice-api.ts';
import { Section, Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card, Line } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Progress } from '../../kit/progress.tsx';
import { toMegabytes } from '../../megabytes.ts';
import type { AppState } from '../../state.ts';
import { Choices } from '../choices.tsx';
import { languageNames } from '../language-names.ts';
import { countSaid } from './next-to-say.ts';
import { RemoveVoice } from './remove-voice.tsx';
import type { PlannedVoice } from './use-voice-plan.ts';
import styles from './voices.module.css';

export interface VoiceOverviewProps {
  readonly app: AppState;
  readonly plan: VoicePlan;
  readonly voice: PlannedVoice;
  /** The youngest of which something is not said yet; null where there is none so far. */
  readonly nextSkill: VoicePlan['skills'][number] | null;
  readonly onSay: (skill: SkillId) => void;
  readonly onSkill: (skill: SkillId) => void;
}

export function VoiceOverview(props: VoiceOverviewProps) {
  const { app, plan, voice, nextSkill, onSay } = props;
  const { t } = app.context.value;
  const { skills, said } = voice;
  const isWhole = skills.size === plan.skills.length;
  const all = countSaid(
    [...skills.values()].flatMap(({ sentences }) => sentences),
    said,
  );
  const changing = [...skills.values()].reduce((sum, one) => sum + one.changing, 0);
  const go = t('voices.go-on');
  return (
    <>
      <h2 class={styles.pack}>
        <bdi>{plan.title}</bdi>
      </h2>
      <p>{t('voices.what')}</p>
      <p class={styles.warning}>{t('voices.only-you')}</p>
      {!isWhole && (
        <Progress
          done={skills.size}
          of={plan.skills.length}
          words={t('voices.looking', { done: skills.size, count: plan.skills.length })}
        />
      )}
      {isWhole && <Progress done={all.done} of={all.count} words={t('voices.count', all)} />}
      {nextSkill && (
        <Ways>
          <Button
            kind="main"
            icon="say"
            label={t('voices.of-skill', { what: go, skill: nextSkill.title })}
            onClick={() => onSay(nextSkill.id)}
          >
            {go}
          </Button>
        </Ways>
      )}
      <Languages app={app} plan={plan} voice={voice} />
      {isWhole && !nextSkill && (
        <Card tone="leaf">
          <p>{t('voices.all-said')}</p>
        </Card>
      )}
      {isWhole && all.elsewhere > 0 && (
        <p class={styles.soft}>{t('voices.elsewhere', { count: all.elsewhere })}</p>
      )}
      {isWhole && changing > 0 && <p class={styles.soft}>{t('voices.changing', { count: changing })}</p>}
      {isWhole && <Old {...props} />}
      <Kept {...props} />
      <Skills {...props} />
    </>
  );
}

function Languages({ app, plan, voice }: Pick<VoiceOverviewProps, 'app' | 'plan' | 'voice'>) {
  const { t, language } = app.context.value;
  if (plan.languages.length < 2) return null;
  const named = languageNames(language);
  return (
    <Choices legend={t('voices.language')}>
      {plan.languages.map((tag) => (
        <Button key={tag} pressed={tag === plan.language} onClick={() => voice.choose(tag)}>
          {named([tag])}
        </Button>
      ))}
    </Choices>
  );
}

function Skills({ app, plan, voice, onSkill }: VoiceOverviewProps) {
  const { t } = app.context.value;
  return (
    <Section title={t('voices.skills')}>
      {plan.skills.map(({ id, title }) => {
        const skill = voice.skills.get(id);
        if (!skill) return null;
        const counted = countSaid(skill.sentences, voice.said);
        const isDone = counted.done === counted.count;
        return (
          <Line
            key={id}
            picture={<Icon name={isDone ? 'check' : 'say'} />}
            title={title}
            detail={t('voices.count', counted)}
            onClick={() => onSkill(id)}
          />
        );
      })}
    </Section>
  );
}

/** A new version of the pack says some of it otherwise. */
function Old({ app, voice }: VoiceOverviewProps) {
  const { t } = app.context.value;
  const now = new Set(
    [...voice.skills.values()].flatMap(({ sentences }) => sentences.map((one) => one.sentence)),
  );
  const old = [...voice.said].filter((sentence) => !now.has(sentence));
  if (old.length === 0) return null;
  return (
    <Card>
      <p>{t('voices.old', { count: old.length })}</p>
      <Ways>
        <Button icon="put" disabled={app.busy.value} onClick={() => void voice.drop(old)}>
          {t('voices.old-remove')}
        </Button>
      </Ways>
    </Card>
  );
}

function Kept({ app, plan, voice }: VoiceOverviewProps) {
  const { t } = app.context.value;
  const [shared, setShared] = useState<{ readonly version: string; readonly count: number } | null>(null);
  const [asking, setAsking] = useState(false);
  if (voice.said.size === 0) return null;
  const share = async () => {
    const made = await app.actions.fileVoice(plan.pack, plan.language);
    if (made.ok) setShared({ version: made.value.version, count: made.value.sentences });
  };
  const size = { size: toMegabytes(voice.sizeBytes), most: toMegabytes(plan.mostBytes) };
  return (
    <Section title={t('voices.share')}>
      <p>{t('voices.share-what')}</p>
      <p class={styles.soft}>{t('voices.size', size)}</p>
      <Ways>
        <Button icon="open" disabled={app.busy.value} onClick={() => void share()}>
          {t('voices.share')}
        </Button>
        <Button kind="quiet" icon="put" expanded={asking} onClick={() => setAsking(!asking)}>
          {t('voices.remove')}
        </Button>
      </Ways>
      {shared && <p role="status">{t('voices.shared', shared)}</p>}
      {asking && (
        <RemoveVoice
          app={app}
          pack={plan.pack}
          onRemoved={() => {
            setAsking(false);
            voice.forget();
          }}
          onKeep={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
