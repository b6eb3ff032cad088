// One QR code, or a run of them that cycles until the other camera has them all, in whatever order.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useKeepAwake } from './keep-awake.ts';
import { createLazyPart, usePart } from './lazy-part.ts';
import styles from './qr-code.module.css';

/** Four a second: two cameras' frames each, and below the three flashes a second that can harm (WCAG 2.3.1). */
const NEXT_AFTER_MS = 250;
/** Modules of white around a code, as its standard asks. */
const QUIET = 4;

const DRAWING = createLazyPart(() => import('./qr-drawing.ts'));

export interface QrCodeProps {
  /** What the codes say, in the order of the run. */
  readonly texts: readonly string[];
  /** Said to who cannot see it. */
  readonly label: string;
  /** For paper: folds and fingers are made up for. */
  readonly printed?: boolean;
}

export function QrCode({ texts, label, printed = false }: QrCodeProps) {
  const drawing = usePart(DRAWING);
  const shown = useTurning(texts.length);
  const known = useMemo(
    () => new Map<string, ReturnType<NonNullable<typeof drawing>['drawCode']>>(),
    [texts],
  );
  useKeepAwake();
  const text = texts[shown];
  if (!drawing || text === undefined) return <div class={styles.code} aria-busy="true" />;
  const code = known.get(text) ?? drawing.drawCode(text, printed ? 'medium' : 'low');
  known.set(text, code);
  const whole = code.size + 2 * QUIET;
  return (
    <svg
      class={styles.code}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shape-rendering="crispEdges"
      data-shown={shown}
    >
      <path class={styles.paper} d={`M${-QUIET} ${-QUIET}h${whole}v${whole}h${-whole}z`} />
      <path class={styles.ink} d={code.path} />
    </svg>
  );
}

/** The number of the code that is shown now. */
function useTurning(count: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    setShown(0);
    if (count < 2) return undefined;
    const timer = setInterval(() => setShown((now) => (now + 1) % count), NEXT_AFTER_MS);
    return () => clearInterval(timer);
  }, [count]);
  return shown;
}
