import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import { BigAction } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { PinKeys } from './pin-keys.tsx';

export interface TeacherDoorProps {
  readonly app: AppState;
  /** There is no PIN yet: it is set now, typed twice. */
  readonly isNew: boolean;
}

/** Sets or asks for the teacher's PIN. A wrong one is told, with how long to wait. */
export function TeacherDoor({ app, isNew }: TeacherDoorProps) {
  const { t } = app.context.value;
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [checking, setChecking] = useState(false);
  const differs = isNew && again !== '' && again !== pin;
  const ready = pin !== '' && (!isNew || again === pin) && !checking;

  async function open(): Promise<void> {
    if (!ready) return;
    setChecking(true);
    const opened = await (isNew ? app.actions.setTeacherPin(pin) : app.actions.unlockTeacher(pin));
    setChecking(false);
    setProblem(opened.ok ? null : opened.problem);
    if (!opened.ok) setPin('');
    setAgain('');
  }

  return (
    <Screen
      app={app}
      side="teacher"
      title={isNew ? t('door.new') : t('door.title')}
      onBack={() => app.actions.go({ name: 'start' })}
      foot={
        <BigAction icon="key" disabled={!ready} onClick={() => void open()}>
          {isNew ? t('door.set') : t('door.open')}
        </BigAction>
      }
    >
      {isNew && <p>{t('door.why')}</p>}
      <Field
        kind="pin"
        label={t('door.pin')}
        value={pin}
        onInput={setPin}
        onEnter={() => void open()}
        help={isNew ? t('door.four') : undefined}
      />
      <PinKeys app={app} label={t('door.pin')} value={pin} onInput={setPin} />
      {isNew && (
        <Field
          kind="pin"
          label={t('door.again')}
          value={again}
          onInput={setAgain}
          onEnter={() => void open()}
          help={differs ? t('door.differs') : undefined}
        />
      )}
      {isNew && <PinKeys app={app} label={t('door.again')} value={again} onInput={setAgain} />}
      {problem && <ProblemNotice app={app} problem={problem} />}
    </Screen>
  );
}
