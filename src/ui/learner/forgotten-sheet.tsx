import type { ClassId, LearnerId } from '../../domain/ids.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';

export interface ForgottenSheetProps {
  readonly app: AppState;
  readonly classId: ClassId;
  readonly learner: LearnerId;
  readonly onClose: () => void;
}

/** Forgetting is no fault: the teacher, who is in the room, lets the learner choose anew. */
export function ForgottenSheet({ app, classId, learner, onClose }: ForgottenSheetProps) {
  const { t } = app.context.value;
  return (
    <Sheet title={t('pin.ask-teacher')} hear={app.context.value} onClose={onClose}>
      <p>{t('pin.ask-teacher-how')}</p>
      <Button
        icon="teacher"
        onClick={() => app.actions.go({ name: 'learner-set', class: classId, learner }, 'replace')}
      >
        {t('start.teacher')}
      </Button>
      <Button kind="main" onClick={onClose}>
        {t('bar.back')}
      </Button>
    </Sheet>
  );
}
