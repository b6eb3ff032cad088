// Whether histories find their way: `was` against what the pack has, and a version against the one before it.
import type { PackFault } from '../domain/problem.ts';
import type { PackContents } from './pack-contents.ts';
import { placeIn } from './parse/files.ts';

const KINDS = ['skills', 'items', 'misconceptions'] as const;
type Kind = (typeof KINDS)[number];

/** What `was` names must be there; an old id that is there again would have two histories in one. */
export function checkWas(contents: PackContents, faults: PackFault[]): void {
  const at = placeIn('pack.json', 0, faults);
  for (const kind of KINDS) {
    const ids = idsOf(contents, kind);
    const was: Readonly<Record<string, readonly string[]>> = contents.manifest?.was?.[kind] ?? {};
    for (const [old, now] of Object.entries(was)) {
      for (const id of now)
        if (!ids.has(id)) at.report('', `was: ${kind}: "${old}": there is no "${id}"`, 'dangling');
      if (ids.has(old) && !(kind === 'skills' && now.includes(old))) {
        const detail = `was: ${kind}: "${old}" is there still: ${kind === 'skills' ? 'name it among its parts, or give' : 'give'} the new one another id`;
        at.report('', detail, 'duplicate-id');
      }
    }
  }
}

/** Ids that an earlier version had, or knew of, and that this one neither has nor says anything of. */
export function findVanished(before: PackContents, now: PackContents): readonly PackFault[] {
  const faults: PackFault[] = [];
  const at = placeIn('pack.json', 0, faults);
  if (before.manifest?.id !== now.manifest?.id) {
    at.report(
      'id',
      `is not ${before.manifest?.id ?? 'readable there'}: two packs, not two versions`,
      'manifest',
    );
    return faults;
  }
  for (const kind of KINDS) {
    const known = new Set([...idsOf(now, kind), ...Object.keys(now.manifest?.was?.[kind] ?? {})]);
    const asked = [...idsOf(before, kind), ...Object.keys(before.manifest?.was?.[kind] ?? {})];
    for (const id of asked) {
      if (known.has(id)) continue;
      const example = `{"${kind}": {"${id}": ["its-new-id"]}}, or [] if it is taken out`;
      at.report(
        '',
        `${kind}: "${id}" is gone, and what was learned with it: declare it in "was": ${example}`,
        'dangling',
      );
    }
  }
  return faults;
}

function idsOf({ manifest, items, misconceptions }: PackContents, kind: Kind): ReadonlySet<string> {
  if (kind === 'skills') return new Set(manifest?.skills.map(({ id }) => id));
  return new Set((kind === 'items' ? items : misconceptions).map(({ value }) => value.id));
}
