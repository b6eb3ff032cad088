// One switch for all that is on the screen: a frame goes through it, and a press takes what is framed. The focus stays
// where it is until something is taken, so that a box that is typed into keeps it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccessWays } from '../../domain/access.ts';
import type { AppState } from '../state.ts';
import { afterTaken, firstScan, nextScan, pressScan, type Scan } from './scan-steps.ts';
import { frameOf, nameOf, readGroups, type ScanGroup } from './scan-targets.ts';
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
    const words = (group: ScanGroup) => toWords(group, speak.current.t);
    return scanPage({
      switchMs,
      switchKey,
      touch: switchUse === 'touch',
      onFrame: (group, target) => say(target ? nameOf(target) : words(group)),
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

function toWords({ name, targets }: ScanGroup, t: Context['t']): string {
  const [first, last] = [targets[0], targets.at(-1)];
  if (name !== null || !first || !last) return name ?? '';
  return first === last ? nameOf(first) : t('access.group', { first: nameOf(first), last: nameOf(last) });
}

interface Scanning {
  readonly switchMs: number;
  readonly switchKey: string;
  readonly touch: boolean;
  /** The target is null where the whole group is framed. */
  readonly onFrame: (group: ScanGroup, target: HTMLElement | null) => void;
  readonly onWaits: (waits: boolean) => void;
  readonly onTouchBack: () => void;
}

/** Goes through the page until what it returns is called. */
function scanPage({ switchMs, switchKey, touch, onFrame, onWaits, onTouchBack }: Scanning): () => void {
  let groups = readGroups(document);
  let scan = firstScan(sizesOf(groups));
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.documentElement.dataset.switch = touch ? 'touch' : 'key';

  const show = (to: Scan, dwell = 1) => {
    if (to.waits !== scan.waits) onWaits(to.waits);
    scan = to;
    frame(to.waits ? null : groups[to.group], to.item);
    const group = groups[to.group];
    if (group && !to.waits) onFrame(group, to.item === null ? null : (group.targets[to.item] ?? null));
    clearTimeout(timer);
    timer = setTimeout(tick, switchMs * dwell);
  };
  /** Whether what is framed is still there; then the frame stays on it, whatever came beside it or went. */
  const look = (): boolean => {
    const framed = targetOf(groups, scan);
    const now = readGroups(document);
    const isSame = sameGroups(groups, now);
    groups = now;
    if (isSame) return true;
    const found = framed && placeOf(groups, framed);
    if (!found) return false;
    const isAlone = groups.length === 1;
    scan = { ...scan, group: found.group, item: scan.item === null && !isAlone ? null : found.item };
    return true;
  };
  const tick = () => {
    if (document.hidden) return show({ ...scan, waits: true });
    if (look()) show(nextScan(sizesOf(groups), scan));
    else show(firstScan(sizesOf(groups)), NEW_TAKES);
  };
  const press = () => {
    if (!look()) return show(firstScan(sizesOf(groups)), NEW_TAKES);
    const pressed = pressScan(sizesOf(groups), scan);
    if (pressed.type === 'goes-on') return show(pressed.scan);
    const target = groups[pressed.group]?.targets[pressed.item];
    if (!target) return undefined;
    const stays = target.closest('[data-scan="stay"], fieldset:has([data-key])') !== null;
    take(target);
    // What the press does is drawn in the next frame; where it is another screen, the next look sees it.
    requestAnimationFrame(() => {
      const after = look()
        ? afterTaken(sizesOf(groups), { group: scan.group, item: pressed.item }, stays)
        : null;
      show(after ?? firstScan(sizesOf(groups)), NEW_TAKES);
    });
    return undefined;
  };
  const stop = listenForPresses(document, { key: switchKey, touch, onPress: press, onTouchBack });
  show(scan, NEW_TAKES);
  return () => {
    stop();
    clearTimeout(timer);
    frame(undefined, null);
    delete document.documentElement.dataset.switch;
  };
}

const sizesOf = (groups: readonly ScanGroup[]): readonly number[] =>
  groups.map(({ targets }) => targets.length);

function targetOf(groups: readonly ScanGroup[], { group, item }: Scan): HTMLElement | undefined {
  return groups[group]?.targets[item ?? 0];
}

function placeOf(groups: readonly ScanGroup[], target: HTMLElement) {
  const group = groups.findIndex(({ targets }) => targets.includes(target));
  return group < 0 ? null : { group, item: groups[group]?.targets.indexOf(target) ?? 0 };
}

function sameGroups(before: readonly ScanGroup[], now: readonly ScanGroup[]): boolean {
  const flat = (groups: readonly ScanGroup[]) => groups.flatMap(({ targets }) => targets);
  const [a, b] = [flat(before), flat(now)];
  return a.length === b.length && a.every((target, at) => target === b[at]);
}

function take(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (!target.matches('input[inputmode="none"]')) target.click();
}

/** Marks what is framed, and nothing else. */
function frame(group: ScanGroup | null | undefined, item: number | null): void {
  for (const one of document.querySelectorAll('[data-framed]')) one.removeAttribute('data-framed');
  if (!group) return;
  const targets = item === null ? group.targets : group.targets.slice(item, item + 1);
  for (const target of targets) frameOf(target).setAttribute('data-framed', item === null ? 'group' : 'item');
  targets[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
