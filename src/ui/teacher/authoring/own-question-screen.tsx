// One question: written, looked at as a child does, and on to the next. What is not ready is said at its field once
// somebody has looked; until then nobody is interrupted.
import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../domain/item.ts';
import type { OwnFault, OwnPack, OwnQuestion } from '../../../worker/authoring-api.ts';
import { TeacherFrame } from '../../door/teacher-frame.tsx';
import { BigAction } from '../../kit/button.tsx';
import type { ScreenOfProps } from '../../role-screens.ts';
import type { AppState } from '../../state.ts';
import { isDraft, NotThere } from './own-pack-screen.tsx';
import styles from './own-question-screen.module.css';
import { QuestionForm } from './question-form.tsx';
import { TryQuestion } from './try-question.tsx';
import { Fault } from './typed-field.tsx';
import { type OwnDraft, useOwnPack } from './use-own-pack.ts';
import { useWriting } from './use-writing.ts';
import { VoiceSection } from './voice-section.tsx';

export function OwnQuestionScreen({ app, place }: ScreenOfProps<'own-question'>) {
  const { t } = app.context.value;
  const draft = useOwnPack(app, place.own);
  const { own } = draft;
  const question = isDraft(own) ? own.questions.find(({ id }) => id === place.item) : undefined;
  if (isDraft(own) && question) {
    return <Writing app={app} own={own} first={question} draft={draft} />;
  }
  return (
    <TeacherFrame app={app} title={t('own.title')} up={{ name: 'own' }}>
      {own === null ? <div aria-busy="true" /> : <NotThere app={app} isGone={own !== 'failed'} />}
    </TeacherFrame>
  );
}

interface WritingProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly first: OwnQuestion;
  readonly draft: OwnDraft;
}

const LOOK_AFTER_MS = 400;

function Writing({ app, own, first, draft }: WritingProps) {
  const { t } = app.context.value;
  const { question, isKept, type, keep } = useWriting(first, draft.change);
  const [faults, setFaults] = useState<readonly OwnFault[]>([]);
  const [item, setItem] = useState<Item | null>(null);
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (looks > 0) showFirstFault();
  }, [looks]);
  // Behind the door that shut meanwhile nothing could be kept.
  const isOpen = app.device.value?.teacher === 'open';
  useEffect(() => {
    if (isOpen) void keep();
  }, [isOpen]);
  // What was mended is not told any longer; what is new is told when somebody looks again.
  useEffect(() => {
    if (faults.length === 0 || isKept) return undefined;
    const timer = setTimeout(() => {
      void app.actions.lookAtOwnQuestion(own.id, question).then((tried) => {
        if (!tried.ok) return;
        const now = tried.value.type === 'faults' ? tried.value.faults : [];
        setFaults(
          faults.filter(({ field, code }) => now.some((one) => one.field === field && one.code === code)),
        );
      });
    }, LOOK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [question]);
  const look = async () => {
    if (!(await keep())) return;
    const tried = await app.actions.tryOwnQuestion(own.id, question, looks);
    if (!tried.ok) return;
    const { value } = tried;
    setFaults(value.type === 'faults' ? value.faults : []);
    setItem(value.type === 'item' ? value.item : null);
    setLooks(looks + 1);
  };
  const form = {
    app,
    own,
    question,
    faultAt: (field: string) => faults.find((fault) => fault.field === field)?.code,
    change: async (step: Parameters<OwnDraft['change']>[0]) => ((await keep()) ? draft.change(step) : null),
    onQuestion: type,
  };
  return (
    <TeacherFrame
      app={app}
      title={t(`own.kind.${question.answering.type}`)}
      up={{ name: 'own-pack', own: own.id }}
      foot={
        <BigAction icon="forward" disabled={app.busy.value} onClick={() => void look()}>
          {t('own.try')}
        </BigAction>
      }
    >
      {faults.length > 0 && <Fault words={t('own.look-below')} />}
      <QuestionForm form={form} />
      <VoiceSection form={form} />
      <p class={styles.kept} aria-live="polite">
        {t(isKept ? 'own.saved' : 'own.saving')}
      </p>
      {item && (
        <TryQuestion
          app={app}
          own={own}
          item={item}
          onAgain={() => void look()}
          onClose={() => setItem(null)}
        />
      )}
    </TeacherFrame>
  );
}

/** The keyboard goes where something is missing; a finger sees it. */
function showFirstFault(): void {
  const field = document.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus({ preventScroll: true });
  (field ?? document.querySelector('[data-fault]'))?.scrollIntoView({ block: 'center' });
}
