// What on the screen one switch can reach, in groups: what belongs together in the page is a group, and a large one goes
// by the rows that the eye sees. What is asked comes first, language and ear last.
export interface ScanGroup {
  /** What is framed and pressed; a card's own hidden radio button stands for the card. */
  readonly targets: readonly HTMLElement[];
  readonly name: string | null;
}

const REACHED = [
  'button',
  'a[href]',
  'input[type="radio"]',
  'input[type="checkbox"]',
  'input[inputmode="none"]',
  '[role="button"]',
  'summary',
].join(',');
const GROUPS = 'fieldset, ul, ol, [role="group"], [role="radiogroup"], header, [data-scan]';

/** Fewer are gone through one by one. */
const FEW = 4;
const LARGEST_GROUP = 6;
/** Of a row's things, which are not always of one height. */
const ROW_TOLERANCE_PX = 12;

export function readGroups(page: Document): readonly ScanGroup[] {
  const root = [...page.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? page.body;
  const targets = [...root.querySelectorAll<HTMLElement>(REACHED)].filter(isReached);
  const order = [...targets.filter((one) => !isBar(one)), ...targets.filter(isBar)];
  if (order.length <= FEW) return order.length === 0 ? [] : [{ targets: order, name: null }];
  return toRuns(order).flatMap<ScanGroup>(({ of, targets: all }) =>
    all.length > LARGEST_GROUP
      ? toRows(all).map((row) => ({ targets: row, name: null }))
      : [{ targets: all, name: of && all.length > 1 ? groupName(of) : null }],
  );
}

const isBar = (target: Element): boolean => target.closest('header') !== null;

function isReached(target: HTMLElement): boolean {
  if (target.matches(':disabled, [aria-disabled="true"], [readonly]')) return false;
  if (target.closest('[inert], [aria-hidden="true"]') !== null) return false;
  const box = frameOf(target).getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(target).visibility !== 'hidden';
}

/** What the eye sees of it. */
export const frameOf = (target: HTMLElement): HTMLElement => target.closest('label') ?? target;

interface Run {
  readonly of: Element | null;
  readonly targets: HTMLElement[];
}

/** What stands side by side in the same part of the page. */
function toRuns(order: readonly HTMLElement[]): readonly Run[] {
  const runs: Run[] = [];
  for (const target of order) {
    const of = target.closest(GROUPS);
    const last = runs.at(-1);
    if (last && last.of === of) last.targets.push(target);
    else runs.push({ of, targets: [target] });
  }
  return runs;
}

function toRows(targets: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const rows: { readonly middle: number; readonly targets: HTMLElement[] }[] = [];
  for (const target of targets) {
    const { top, height } = frameOf(target).getBoundingClientRect();
    const middle = top + height / 2;
    const row = rows.find((one) => Math.abs(one.middle - middle) <= ROW_TOLERANCE_PX);
    if (row) row.targets.push(target);
    else rows.push({ middle, targets: [target] });
  }
  return rows.map((row) => row.targets);
}

function groupName(group: Element): string | null {
  const own = group.getAttribute('aria-label') ?? group.querySelector(':scope > legend')?.textContent;
  return own?.trim() || null;
}

/** What is said of it; empty where it has no words. */
export function nameOf(target: HTMLElement): string {
  const label = target.getAttribute('aria-label');
  if (label) return label;
  const by = target.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return (named.trim() || textOf(frameOf(target))).replaceAll(/\s+/g, ' ').trim();
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  return label ?? [...node.childNodes].map(textOf).join(' ');
}
