import { Avatar } from '../kit/avatar.tsx';
import { toAvatarParts } from '../kit/avatar-parts.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './avatar-sheet.module.css';

export interface AvatarSheetProps {
  readonly app: AppState;
  readonly avatars: readonly number[];
  readonly onChoose: (avatar: number) => void;
  readonly onClose: () => void;
}

export function AvatarSheet({ app, avatars, onChoose, onClose }: AvatarSheetProps) {
  const { t } = app.context.value;
  return (
    <Sheet title={t('learner.new-picture')} onClose={onClose}>
      <ul class={styles.faces}>
        {avatars.map((avatar) => (
          <li key={avatar}>
            <button
              type="button"
              class={styles.face}
              aria-label={t('learner.picture-with', {
                animal: t(`animal.${toAvatarParts(avatar).companion}`),
              })}
              onClick={() => onChoose(avatar)}
            >
              <Avatar avatar={avatar} size={72} />
            </button>
          </li>
        ))}
      </ul>
      <div class={styles.foot}>
        <Button onClick={onClose}>{t('bar.back')}</Button>
      </div>
    </Sheet>
  );
}
