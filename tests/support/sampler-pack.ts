// The shipped pack with few questions of some types and all of them in its first skill, so that a short walk through
// the app meets each type: the tutor repeats none before it showed eight others. The rest of the tree stands above
// that skill, to be looked at.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import { PACK_SOURCES, PROJECT } from '../../src/cli/project.ts';
import type { ItemType } from '../../src/domain/item.ts';
import { BESIDE, BESIDE_TEXTS } from './sampler-beside.ts';

export const SHIPPED = join(PROJECT, PACK_SOURCES, 'number-foundations');

interface Line {
  readonly type: ItemType;
  readonly skill: string;
  readonly kind?: string;
  readonly figure?: unknown;
}
interface Skill {
  readonly id: string;
  readonly prerequisites: readonly string[];
}

interface Manifest {
  readonly skills: readonly Skill[];
  readonly languages: readonly { readonly tag: string }[];
}

/** Writes the pack's source below `folder`. Of each of the types the plainest and the fullest question are kept. */
export async function writeSamplerPack(folder: string, types: readonly ItemType[]): Promise<void> {
  const shipped = readPackFolder(SHIPPED);
  const items: Line[] = [];
  let first = '';
  let languages: readonly string[] = [];
  for (const [path, content] of shipped) {
    const text = Buffer.from(content);
    if (path.startsWith('items/')) items.push(...readLines(text.toString()));
    else if (path !== 'pack.json') await put(join(folder, path), text);
    else {
      const manifest: Manifest = JSON.parse(text.toString());
      first = manifest.skills[0]?.id ?? '';
      languages = manifest.languages.map(({ tag }) => tag);
      await put(
        join(folder, path),
        JSON.stringify({ ...manifest, skills: manifest.skills.map(above(first)) }),
      );
    }
  }
  await putBeside(folder, languages);
  const kept = types.flatMap((type) => {
    const sampled = sample(items.filter((item) => item.type === type));
    return sampled.length > 0 ? sampled : BESIDE.filter((item) => item.type === type);
  });
  // As hard as each other, so that the tutor prefers none.
  const lines = kept.map((item) =>
    JSON.stringify({ ...item, skill: first, difficulty: 2, challenge: false }),
  );
  await put(join(folder, 'items/all.jsonl'), lines.join('\n'));
}

/** Their texts in each language of the pack; tours are made in the first three, the others say them in English. */
async function putBeside(folder: string, languages: readonly string[]): Promise<void> {
  const made = ['en', 'fr', 'ar'];
  for (const language of languages) {
    const at = Math.max(0, made.indexOf(language));
    const texts = Object.entries(BESIDE_TEXTS).map(([key, all]) => [key, all[at] ?? '']);
    await put(join(folder, `text/${language}/beside.json`), JSON.stringify(Object.fromEntries(texts)));
  }
}

/** All other skills wait for the first. */
const above = (first: string) => (skill: Skill) =>
  skill.id === first || skill.prerequisites.length > 0 ? skill : { ...skill, prerequisites: [first] };

function sample(items: readonly Line[]): readonly Line[] {
  const bySize = [...items].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const [plainest, fullest] = [bySize[0], bySize.at(-1)];
  if (!plainest || !fullest) return [];
  return plainest === fullest ? [plainest] : [plainest, fullest];
}

function readLines(text: string): readonly Line[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
