// What on the screen one switch can reach, in groups: what belongs together in the page is a group, and a large one goes
// by the rows that the eye sees. Where there are many groups, as on a teacher's screens, they stand in parts themselves.
// What is asked comes first, language and ear last.
import type { Parts, Path } from './scan-steps.ts';

export interface ScanPart {
  readonly name: string | null;
  /** All that can be taken in it; a card's own hidden radio button stands for the card. A thing has itself alone. */
  readonly targets: readonly HTMLElement[];
  readonly parts: readonly ScanPart[];
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

/** Of what belongs together on a long screen. */
const SECTIONS = 'section, form, table, details, header';

/** Fewer are gone through one by one. */
const FEW = 4;
const LARGEST_GROUP = 6;
/** More groups than these take too long to come round. */
const MOST_GROUPS = 8;
/** Of a row's things, which are not always of one height. */
const ROW_TOLERANCE_PX = 12;

export function readParts(page: Document): ScanPart {
  const root = [...page.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? page.body;
  const targets = [...root.querySelectorAll<HTMLElement>(REACHED)].filter(isReached);
  const order = [...targets.filter((one) => !isBar(one)), ...targets.filter(isBar)];
  if (order.length <= FEW) return partOf(order.map(toThing));
  const groups = toRuns(order).flatMap(({ of, targets: all }) =>
    all.length > LARGEST_GROUP
      ? toRows(all).map((row) => partOf(row.map(toThing)))
      : [partOf(all.map(toThing), of && all.length > 1 ? groupName(of) : null)],
  );
  return partOf(groups.length > MOST_GROUPS ? toSections(groups) : groups);
}

const toThing = (target: HTMLElement): ScanPart => ({ name: null, targets: [target], parts: [] });

const partOf = (parts: readonly ScanPart[], name: string | null = null): ScanPart => ({
  name,
  targets: parts.flatMap(({ targets }) => targets),
  parts,
});

/** Without what is on the screen: how it is gone through. */
export const shapeOf = ({ parts }: ScanPart): Parts => parts.map(shapeOf);

export function partAt(screen: ScanPart, path: Path): ScanPart | undefined {
  return path.reduce<ScanPart | undefined>((part, at) => part?.parts[at], screen);
}

/** To the thing itself; null where it is gone. */
export function pathTo(screen: ScanPart, target: HTMLElement): Path | null {
  const at = screen.parts.findIndex(({ targets }) => targets.includes(target));
  const part = screen.parts[at];
  if (!part) return null;
  return part.parts.length === 0 ? [at] : [at, ...(pathTo(part, target) ?? [])];
}

/** Groups of one section of the page; of a long one so many at a time as a group has things. */
function toSections(groups: readonly ScanPart[]): readonly ScanPart[] {
  const sections: { readonly of: Element | null; readonly groups: ScanPart[] }[] = [];
  for (const group of groups) {
    const of = group.targets[0]?.closest(SECTIONS) ?? null;
    const last = sections.at(-1);
    if (last && last.of === of) last.groups.push(group);
    else sections.push({ of, groups: [group] });
  }
  return sections.flatMap(({ of, groups: all }) => {
    const [only] = all;
    if (only && all.length === 1) return [only];
    if (all.length <= LARGEST_GROUP) return [partOf(all, of && sectionName(of))];
    const size = Math.ceil(all.length / Math.ceil(all.length / LARGEST_GROUP));
    return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
      partOf(all.slice(at * size, (at + 1) * size)),
    );
  });
}

function sectionName(section: Element): string | null {
  return groupName(section) ?? (section.querySelector('h2, h3, summary')?.textContent?.trim() || null);
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
