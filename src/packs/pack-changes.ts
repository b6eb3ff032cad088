// What a version of a pack changes against the one that is installed, counted for whoever has to say yes or no to it.
import type { PackManifest } from './format.ts';
import { fileKind } from './paths.ts';

export interface PackSide {
  readonly manifest: PackManifest;
  /** Each item as it is stored, by its id. */
  readonly items: ReadonlyMap<string, string>;
}

export interface Changed {
  readonly added: number;
  readonly changed: number;
  /** Not in the new version: they are asked no more, and what was answered counts. */
  readonly retired: number;
}

export interface PackChanges {
  readonly items: Changed;
  readonly skills: Changed;
  readonly languagesAdded: readonly string[];
  readonly languagesGone: readonly string[];
  /** Languages of both versions whose texts are not the same. */
  readonly rewritten: readonly string[];
  /** Pictures, drawings and sounds. */
  readonly media: Changed;
}

export function toPackChanges(old: PackSide, fresh: PackSide): PackChanges {
  const [before, after] = [tagsOf(old.manifest), tagsOf(fresh.manifest)];
  return {
    items: countChanges(old.items, fresh.items, fresh.manifest.was?.items),
    skills: countChanges(skillsOf(old.manifest), skillsOf(fresh.manifest), fresh.manifest.was?.skills),
    languagesAdded: after.filter((tag) => !before.includes(tag)),
    languagesGone: before.filter((tag) => !after.includes(tag)),
    rewritten: after.filter(
      (tag) => before.includes(tag) && textsOf(old.manifest, tag) !== textsOf(fresh.manifest, tag),
    ),
    media: countChanges(mediaOf(old.manifest), mediaOf(fresh.manifest)),
  };
}

/** Below 0 where `a` is the older one. Versions are three numbers (`parse/manifest.ts`). */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(first.length, second.length); at++) {
    const difference = Number(first[at] ?? 0) - Number(second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `was`: what things of earlier versions are called now; a renamed one has neither come nor gone. */
function countChanges(
  old: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
  was: Readonly<Record<string, readonly string[]>> = {},
): Changed {
  const nowOf = (id: string): readonly string[] =>
    fresh.has(id) ? [id] : (Object.hasOwn(was, id) ? (was[id] ?? []) : []).filter((now) => fresh.has(now));
  const goingOn = [...old.keys()].filter((id) => nowOf(id).length > 0);
  const followed = new Set(goingOn.flatMap(nowOf));
  return {
    added: [...fresh.keys()].filter((id) => !followed.has(id)).length,
    changed: goingOn.filter((id) => old.get(id) !== fresh.get(id)).length,
    retired: old.size - goingOn.length,
  };
}

const tagsOf = ({ languages }: PackManifest): readonly string[] => languages.map(({ tag }) => tag);

const skillsOf = ({ skills }: PackManifest): ReadonlyMap<string, string> =>
  new Map(skills.map((skill) => [skill.id, JSON.stringify(skill)]));

const mediaOf = ({ files }: PackManifest): ReadonlyMap<string, string> =>
  new Map(files.filter(({ path }) => fileKind(path) === 'media').map(({ path, sha256 }) => [path, sha256]));

/** By the hashes of its files, so that no text is read for it. */
function textsOf({ files }: PackManifest, tag: string): string {
  const own = files.filter(({ path }) => path.startsWith(`text/${tag}/`));
  return own.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n');
}
