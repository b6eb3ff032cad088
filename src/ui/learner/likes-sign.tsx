// The way to what a child likes, on its own page: a heart, or what it chose last time.
import { useState } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { InterestPicture } from '../kit/interest-picture.tsx';
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import type { AppState } from '../state.ts';
import styles from './foot-sign.module.css';
import type { LikesScreenProps } from './likes-screen.tsx';
import pictures from './likes-sign.module.css';

/** Fetched when it is opened: a child comes here once in a while. */
const SCREEN = createLazyPart(() => import('./likes-screen.tsx'));

export interface LikesSignProps {
  readonly app: AppState;
  readonly learner: LearnerCard;
  readonly onClick: () => void;
}

export function LikesSign({ app, learner: { interests = [] }, onClick }: LikesSignProps) {
  const { t } = app.context.value;
  return (
    <button type="button" class={styles.sign} disabled={app.busy.value} onClick={onClick}>
      <span class={pictures.pictures}>
        {(interests.length > 0 ? interests : (['any'] as const)).map((one) => (
          <InterestPicture key={one} interest={one} size={interests.length > 1 ? 20 : 28} />
        ))}
      </span>
      <span>{t('likes.open')}</span>
    </button>
  );
}

/** Opened, and its screen where it is here; nothing while it is closed or on its way. */
export function useLikes(props: Omit<LikesScreenProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  const part = usePart(SCREEN, isOpen);
  const open = () => setOpen(true);
  const screen = isOpen && part ? <part.LikesScreen {...props} onClose={() => setOpen(false)} /> : null;
  return { open, screen };
}
