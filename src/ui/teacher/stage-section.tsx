// How much a learner decides: three stages, or as it grows. What the teacher sets holds until it is set back.
import type { ComponentChildren } from 'preact';
import type { LearnerId } from '../../domain/ids.ts';
import type { LearnerView } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { BanyanMark } from '../kit/banyan-mark.tsx';
import heard from '../kit/heard.module.css';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './stage-section.module.css';

export interface StageSectionProps {
  readonly app: AppState;
  readonly learner: LearnerId;
  readonly stage: LearnerView['stage'];
}

const STAGES = [
  { stage: 1, title: 'stage.tutor', what: 'stage.tutor-what' },
  { stage: 2, title: 'stage.three', what: 'stage.three-what' },
  { stage: 3, title: 'stage.plan', what: 'stage.plan-what' },
] as const;

export function StageSection({ app, learner, stage }: StageSectionProps) {
  const { t } = app.context.value;
  const now = STAGES.find((one) => one.stage === stage.own) ?? STAGES[0];
  const set = (said: 0 | 1 | 2 | 3) => void app.actions.setStage(learner, said);
  return (
    <Section title={t('stage.title')}>
      <p>{t('stage.why')}</p>
      <fieldset class={styles.stages}>
        <legend class={heard.text}>{t('stage.title')}</legend>
        <Stage
          chosen={stage.said === 0}
          title={t('stage.grows')}
          what={t('stage.grows-what', { stage: t(now.title) })}
          disabled={app.busy.value}
          onChoose={() => set(0)}
          picture={<Growing />}
        />
        {STAGES.map((one) => (
          <Stage
            key={one.stage}
            chosen={stage.said === one.stage}
            title={t(one.title)}
            what={t(one.what)}
            disabled={app.busy.value}
            onChoose={() => set(one.stage)}
            picture={PICTURES[one.stage]}
          />
        ))}
      </fieldset>
    </Section>
  );
}

interface StageProps {
  readonly chosen: boolean;
  readonly title: string;
  readonly what: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
  readonly picture: ComponentChildren;
}

function Stage({ chosen, title, what, disabled, onChoose, picture }: StageProps) {
  return (
    <button type="button" class={styles.stage} aria-pressed={chosen} disabled={disabled} onClick={onChoose}>
      <span class={styles.picture}>{picture}</span>
      <span class={styles.title}>{title}</span>
      <span class={styles.what}>{what}</span>
    </button>
  );
}

function Growing() {
  return (
    <>
      <PlantPicture growth="sprout" size={36} />
      <PlantPicture growth="leaf" size={48} />
      <PlantPicture growth="fruit" size={60} />
    </>
  );
}

function Three() {
  return (
    <>
      {(['sprout', 'thirsty', 'leaf'] as const).map((growth) => (
        <span key={growth} class={styles.card}>
          <PlantPicture growth={growth} size={36} />
        </span>
      ))}
    </>
  );
}

function Path() {
  return (
    <svg class={styles.path} width="128" height="60" viewBox="0 0 128 60" aria-hidden="true">
      <path class={styles.way} d="M6 48c20-2 18-22 38-22s22 16 42 10c14-4 12-20 34-22" />
      <circle class={styles.stone} cx="10" cy="48" r="8" />
      <circle class={styles.stone} cx="46" cy="26" r="8" />
      <circle class={styles.stone} cx="84" cy="36" r="8" />
      <path class={styles.pole} d="M116 26V4h12l-4 5 4 5h-12" transform="translate(-4 0)" />
    </svg>
  );
}

const PICTURES = { 1: <BanyanMark size={60} />, 2: <Three />, 3: <Path /> } as const;
