import type { Item } from '../../domain/item.ts';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './cannot-card.module.css';

/** Words are typed with the system's keyboard, which one switch does not reach; all else has keys or buttons of ours. */
const needsKeyboard = (item: Item): boolean =>
  item.type === 'short-text' ||
  item.type === 'write-freely' ||
  (item.type === 'fill-gaps' && item.gaps.some(({ type }) => type === 'text'));

export interface CannotCardProps {
  readonly app: AppState;
  readonly item: Item;
  readonly onAnother: () => void;
}

/** Said plainly to who has one switch, with the way to a question that it can answer. */
export function CannotCard({ app, item, onAnother }: CannotCardProps) {
  const { t } = app.context.value;
  if (app.access.value.switchUse === 'none' || !needsKeyboard(item)) return null;
  return (
    <div class={styles.card}>
      <p>{t('access.cannot')}</p>
      <Button icon="forward" disabled={app.busy.value} onClick={onAnother}>
        {t('help.another')}
      </Button>
    </div>
  );
}
