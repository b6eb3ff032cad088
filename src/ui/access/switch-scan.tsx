// One switch for all that is on the screen: a frame goes through it, and a press takes what is framed. The focus stays
// where it is until something is taken, so that a box that is typed into keeps it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccessWays } from '../../domain/access.ts';
import type { AppState } from '../state.ts';
import { afterTaken, firstScan, nextScan, pressScan, type Scan, scanFrom } from './scan-steps.ts';
import { frameOf, nameOf, partAt, pathTo, readParts, type ScanPart, shapeOf } from './scan-targets.ts';
import { listenForPresses } from './switch-listening.ts';
import styles from './switch-scan.module.css';

/** What is new on the screen is looked at before it is gone through. */
const NEW_TAKES = 1.5;

export interface SwitchScanProps {
  readonly app: AppState;
  readonly ways: AccessWays;
}

export function SwitchScan({ app, ways }: SwitchScanProps) {
  const [told, setTold] = useState<'waits' | 'touch-back' | null>(null);
  const { switchUse, switchMs, switchKey, switchVoice } = ways;
  const speak = useRef(app.context.value);
  speak.current = app.context.value;
  useEffect(() => {
    const say = (text: string) => switchVoice && text !== '' && speak.current.speak(text);
    const words = (part: ScanPart) => toWords(part, speak.current.t);
    return scanPage({
      switchMs,
      switchKey,
      touch: switchUse === 'touch',
      onFrame: (part) => say(words(part)),
      onWaits: (waits) => setTold(waits ? 'waits' : null),
      onTouchBack: () => setTold('touch-back'),
    });
  }, [switchUse, switchMs, switchKey, switchVoice]);
  if (told === null) return null;
  return (
    <p class={styles.told} role="status">
      {app.context.value.t(`access.${told}`)}
    </p>
  );
}

type Context = AppState['context']['value'];

function toWords({ name, targets }: ScanPart, t: Context['t']): string {
  const [first, last] = [targets[0], targets.at(-1)];
  if (name !== null || !first || !last) return name ?? '';
  return first === last ? nameOf(first) : t('access.group', { first: nameOf(first), last: nameOf(last) });
}

interface Scanning {
  readonly switchMs: number;
  readonly switchKey: string;
  readonly touch: boolean;
  readonly onFrame: (part: ScanPart) => void;
  readonly onWaits: (waits: boolean) => void;
  readonly onTouchBack: () => void;
}

/** Goes through the page until what it returns is called. */
function scanPage({ switchMs, switchKey, touch, onFrame, onWaits, onTouchBack }: Scanning): () => void {
  let screen = readParts(document);
  let scan = firstScan(shapeOf(screen));
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.documentElement.dataset.switch = touch ? 'touch' : 'key';

  const show = (to: Scan, dwell = 1) => {
    if (to.waits !== scan.waits) onWaits(to.waits);
    scan = to;
    const part = partAt(screen, to.path);
    frame(to.waits ? undefined : part);
    if (part && !to.waits) onFrame(part);
    clearTimeout(timer);
    timer = setTimeout(tick, switchMs * dwell);
  };
  /** Whether what is framed is still there; then the frame stays on it, whatever came beside it or went. */
  const look = (): boolean => {
    const framed = partAt(screen, scan.path)?.targets[0];
    const now = readParts(document);
    const isSame = isSameScreen(screen, now);
    screen = now;
    if (isSame) return true;
    const found = framed && pathTo(screen, framed);
    if (!found) return false;
    scan = { ...scan, path: scanFrom(shapeOf(screen), found.slice(0, scan.path.length)).path };
    return true;
  };
  const tick = () => {
    if (document.hidden) return show({ ...scan, waits: true });
    if (look()) show(nextScan(shapeOf(screen), scan));
    else show(firstScan(shapeOf(screen)), NEW_TAKES);
  };
  const press = () => {
    if (!look()) return show(firstScan(shapeOf(screen)), NEW_TAKES);
    const pressed = pressScan(shapeOf(screen), scan);
    if (pressed.type === 'goes-on') return show(pressed.scan);
    const [target] = partAt(screen, pressed.path)?.targets ?? [];
    if (!target) return undefined;
    scan = { ...scan, path: pressed.path };
    const stays = target.closest('[data-scan="stay"], fieldset:has([data-key])') !== null;
    take(target);
    // What the press does is drawn in the next frame; where it is another screen, the next look sees it.
    requestAnimationFrame(() => {
      const after = look() ? afterTaken(shapeOf(screen), scan.path, stays) : null;
      show(after ?? firstScan(shapeOf(screen)), NEW_TAKES);
    });
    return undefined;
  };
  const stop = listenForPresses(document, { key: switchKey, touch, onPress: press, onTouchBack });
  show(scan, NEW_TAKES);
  return () => {
    stop();
    clearTimeout(timer);
    frame(undefined);
    delete document.documentElement.dataset.switch;
  };
}

function isSameScreen(before: ScanPart, now: ScanPart): boolean {
  const isOne = before.targets.length === now.targets.length;
  return (
    isOne &&
    before.targets.every((target, at) => target === now.targets[at]) &&
    JSON.stringify(shapeOf(before)) === JSON.stringify(shapeOf(now))
  );
}

function take(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (!target.matches('input[inputmode="none"]')) target.click();
}

/** Marks what is framed, and nothing else. */
function frame(part: ScanPart | undefined): void {
  for (const one of document.querySelectorAll('[data-framed]')) one.removeAttribute('data-framed');
  if (!part) return;
  const kind = part.parts.length > 0 ? 'group' : 'item';
  for (const target of part.targets) frameOf(target).setAttribute('data-framed', kind);
  part.targets[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
