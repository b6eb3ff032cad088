import type { LearnerCard } from '../../worker/views.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './pause-sheet.module.css';

export interface ClaimSheetProps {
  readonly app: AppState;
  readonly learner: LearnerCard;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Was it really you? The face is one's own; a second look is the only way back that there is. */
export function ClaimSheet({ app, learner, onYes, onNo }: ClaimSheetProps) {
  const { t } = app.context.value;
  return (
    <Sheet
      title={t('guest-work.sure', { name: learner.name || t('name.missing') })}
      hear={app.context.value}
      onClose={onNo}
    >
      <div class={styles.face}>
        <Avatar avatar={learner.avatar} size={128} />
      </div>
      <p>{t('guest-work.final')}</p>
      <Button kind="main" icon="check" disabled={app.busy.value} onClick={onYes}>
        {t('guest-work.yes')}
      </Button>
      <Button onClick={onNo}>{t('guest-work.no')}</Button>
    </Sheet>
  );
}
