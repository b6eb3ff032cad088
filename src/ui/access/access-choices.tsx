// What makes a screen easier to see, to read and to press: the same choices for a tablet and for one learner.
import type { ComponentChildren } from 'preact';
import {
  type AccessWays,
  SPEECH_SPEEDS,
  SWITCH_PACES_MS,
  SWITCH_USES,
  TEXT_SIZES,
} from '../../domain/access.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './access-choices.module.css';
import { Choice } from './choice.tsx';
import { KeyChoice } from './key-choice.tsx';

export interface AccessChoicesProps {
  readonly app: AppState;
  readonly access: AccessWays;
  readonly onChange: (change: Partial<AccessWays>) => void;
  /** Who said it, where that is known. */
  readonly said?: (field: keyof AccessWays) => ComponentChildren;
  /** Whether one switch goes through the teacher's screens too; of a tablet only. */
  readonly teacherToo?: { readonly on: boolean; readonly onChange: (on: boolean) => void };
}

const WAYS = ['strongContrast', 'wideSpacing'] as const;
const WORDS = { strongContrast: 'access.contrast', wideSpacing: 'access.spacing' } as const;

export function AccessChoices({ app, access, onChange, said, teacherToo }: AccessChoicesProps) {
  const { t } = app.context.value;
  const busy = app.busy.value;
  return (
    <>
      <Choice legend={t('access.size')}>
        {TEXT_SIZES.map((textSize) => (
          <Button
            key={textSize}
            pressed={access.textSize === textSize}
            disabled={busy}
            onClick={() => onChange({ textSize })}
          >
            {t('access.percent', { percent: textSize })}
          </Button>
        ))}
        {said?.('textSize')}
      </Choice>
      {WAYS.map((way) => (
        <div key={way} class={styles.way}>
          <Button
            icon={access[way] ? 'check' : 'plus'}
            pressed={access[way]}
            disabled={busy}
            onClick={() => onChange({ [way]: !access[way] })}
          >
            {t(WORDS[way])}
          </Button>
          <span class={styles.what}>
            {t(`${WORDS[way]}-what`)} {said?.(way)}
          </span>
        </div>
      ))}
      <Choice legend={t('hearing.speed')}>
        {SPEECH_SPEEDS.map((speechSpeed) => (
          <Button
            key={speechSpeed}
            pressed={access.speechSpeed === speechSpeed}
            disabled={busy}
            onClick={() => onChange({ speechSpeed })}
          >
            {t(`hearing.${speechSpeed}`)}
          </Button>
        ))}
      </Choice>
      <p class={styles.what}>
        {t('hearing.speed-what')} {said?.('speechSpeed')}
      </p>
      <Choice legend={t('access.switch')}>
        {SWITCH_USES.map((switchUse) => (
          <Button
            key={switchUse}
            pressed={access.switchUse === switchUse}
            disabled={busy}
            onClick={() => onChange({ switchUse })}
          >
            {t(`access.switch-${switchUse}`)}
          </Button>
        ))}
      </Choice>
      <p class={styles.what}>
        {t(`access.switch-${access.switchUse}-what`)} {said?.('switchUse')}
      </p>
      {access.switchUse !== 'none' && <SwitchChoices app={app} access={access} onChange={onChange} />}
      {access.switchUse !== 'none' && teacherToo && (
        <div class={styles.way}>
          <Button
            icon={teacherToo.on ? 'check' : 'plus'}
            pressed={teacherToo.on}
            disabled={busy}
            onClick={() => teacherToo.onChange(!teacherToo.on)}
          >
            {t('access.teacher')}
          </Button>
          <span class={styles.what}>{t('access.teacher-what')}</span>
        </div>
      )}
    </>
  );
}

/** How one switch works, once there is one. */
function SwitchChoices({ app, access, onChange }: AccessChoicesProps) {
  const { t } = app.context.value;
  const busy = app.busy.value;
  return (
    <>
      <Choice legend={t('access.pace')}>
        {SWITCH_PACES_MS.map((switchMs) => (
          <Button
            key={switchMs}
            pressed={access.switchMs === switchMs}
            disabled={busy}
            onClick={() => onChange({ switchMs })}
          >
            {toSeconds(switchMs, app)}
          </Button>
        ))}
      </Choice>
      <KeyChoice app={app} chosen={access.switchKey} onChoose={(switchKey) => onChange({ switchKey })} />
      <div class={styles.way}>
        <Button
          icon={access.switchVoice ? 'check' : 'plus'}
          pressed={access.switchVoice}
          disabled={busy}
          onClick={() => onChange({ switchVoice: !access.switchVoice })}
        >
          {t('access.voice')}
        </Button>
        <span class={styles.what}>{t('access.voice-what')}</span>
      </div>
    </>
  );
}

function toSeconds(ms: number, app: AppState): string {
  const { language, numerals } = app.context.value;
  return new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit: 'second', unitDisplay: 'long' },
    numberingSystem: numerals,
  }).format(ms / 1000);
}
