// Looks for codes through the rear camera while it is on the screen, and not a moment longer.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import { openCamera, type StopCamera } from './camera.ts';
import { createCodeDetector } from './code-detector.ts';
import { useKeepAwake } from './keep-awake.ts';
import styles from './qr-scanner.module.css';

/** Time for touches and drawing between two pictures; a small tablet reads one in 50 to 150 ms. */
const PAUSE_MS = 40;
/** Pixels on a side of what is searched: a code of 97 modules then has four and more to a module. */
const SEARCHED = 720;

export interface QrScannerProps {
  /** Called with every code that is read, the same one again and again too. */
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: Problem) => void;
  /** Point at the code. */
  readonly words: string;
  /** Over the picture: how far a run has come. */
  readonly children?: ComponentChildren;
}

export function QrScanner({ onText, onProblem, words, children }: QrScannerProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [sees, setSees] = useState(false);
  const latest = useRef({ onText, onProblem });
  latest.current = { onText, onProblem };
  useKeepAwake();
  useEffect(() => {
    if (!video.current) return undefined;
    return watchCodes(video.current, {
      onText: (text) => latest.current.onText(text),
      onProblem: (problem) => latest.current.onProblem(problem),
      onSees: setSees,
    });
  }, []);
  return (
    <div class={styles.scanner}>
      <div class={styles.window}>
        <video class={styles.picture} ref={video} muted playsInline aria-label={words} data-sees={sees} />
        <svg class={styles.corners} viewBox="0 0 100 100" aria-hidden="true">
          <path d="M14 30V14h16M70 14h16v16M86 70v16H70M30 86H14V70" />
        </svg>
        {children && <div class={styles.over}>{children}</div>}
      </div>
      <p class={styles.words}>{words}</p>
    </div>
  );
}

interface Watching {
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: Problem) => void;
  readonly onSees: (sees: boolean) => void;
}

/** The camera is off while the page is hidden, and for good once what this gives is called. */
function watchCodes(video: HTMLVideoElement, { onText, onProblem, onSees }: Watching): () => void {
  let left = false;
  let opening = false;
  let stop: StopCamera | null = null;
  const close = () => {
    stop?.();
    stop = null;
    onSees(false);
  };
  const open = async () => {
    if (left || stop || opening || document.visibilityState !== 'visible') return;
    opening = true;
    const opened = await openCamera(video);
    opening = false;
    if (!opened.ok) return left ? undefined : onProblem(opened.problem);
    stop = opened.value;
    if (left || document.visibilityState !== 'visible') return close();
    onSees(true);
  };
  const followSight = () => (document.visibilityState === 'visible' ? void open() : close());
  document.addEventListener('visibilitychange', followSight);
  void open();
  void readOnAndOn(video, () => left, onText).catch(() => onProblem({ code: 'camera/none' }));
  return () => {
    left = true;
    document.removeEventListener('visibilitychange', followSight);
    close();
  };
}

async function readOnAndOn(
  video: HTMLVideoElement,
  left: () => boolean,
  onText: (text: string) => void,
): Promise<void> {
  const detector = await createCodeDetector();
  const picture = document.createElement('canvas');
  while (!left()) {
    if (video.srcObject && video.videoWidth > 0 && takePicture(video, picture)) {
      const text = await detector.read(picture);
      if (text && !left()) onText(text);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The middle square of what the camera sees: that is what the screen shows, and where people point. */
function takePicture(video: HTMLVideoElement, picture: HTMLCanvasElement): boolean {
  const drawn = picture.getContext('2d', { willReadFrequently: true });
  if (!drawn) return false;
  const side = Math.min(video.videoWidth, video.videoHeight);
  const size = Math.min(side, SEARCHED);
  if (picture.width !== size) {
    picture.width = size;
    picture.height = size;
  }
  const [x, y] = [(video.videoWidth - side) / 2, (video.videoHeight - side) / 2];
  drawn.drawImage(video, x, y, side, side, 0, 0, size, size);
  return true;
}
