// The way to what has grown, on a child's own page.
import { useState } from 'preact/hooks';
import { createLazyPart, usePart } from '../kit/lazy-part.ts';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './foot-sign.module.css';
import type { GardenScreenProps } from './garden-screen.tsx';

/** Fetched when it is opened: a child comes here once in a while. */
const SCREEN = createLazyPart(() => import('./garden-screen.tsx'));

interface GardenSignProps {
  readonly app: AppState;
  readonly onClick: () => void;
}

export function GardenSign({ app, onClick }: GardenSignProps) {
  return (
    <button type="button" class={styles.sign} disabled={app.busy.value} onClick={onClick}>
      <PlantPicture growth="fruit" size={28} />
      <span>{app.context.value.t('garden.open')}</span>
    </button>
  );
}

/** Opened, and its screen where it is here; nothing while it is closed or on its way. */
export function useGarden(props: Omit<GardenScreenProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  const part = usePart(SCREEN, isOpen);
  const open = () => setOpen(true);
  const screen = isOpen && part ? <part.GardenScreen {...props} onClose={() => setOpen(false)} /> : null;
  return { open, screen };
}
