// What there is to say of a pack, skill by skill. Making every question several times takes seconds on a small tablet, so
// it is asked for one skill at a time, and what was read of the pack last is kept for the next skill.
import type { InstalledPack, ItemsWithTexts, PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId, SkillId } from '../domain/ids.ts';
import type { SpokenWords } from '../domain/math-text.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { voiceLanguage, voicePath } from '../packs/voice.ts';
import { sentencesOfSkill } from '../packs/voice-plan.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import type { VoicePlan, VoiceSkill } from './voice-api.ts';
import { bytesOf, VOICE_PACK_BYTES, withVoices } from './voices.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** `screen` is the screen's language. */
export const readPlan = (core: Core, pack: PackId, tag: string | null, screen: string): Done<VoicePlan> =>
  withVoices(core, async (voices) => {
    const { shelf } = core.stores;
    const found = await findPack(shelf, pack);
    if (!found.ok) return found;
    const installed = found.value;
    const language = pickLanguage(installed, tag ?? screen);
    const names = await shelf.readPackTexts(installed.install, pickLanguage(installed, screen));
    const lines = await voices.list(pack, voiceLanguage(language));
    const shared = await voices.readShared(pack, voiceLanguage(language));
    if (!names.ok) return names;
    if (!lines.ok) return lines;
    if (!shared.ok) return shared;
    const { skills } = installed.manifest;
    return ok({
      pack,
      title: names.value.title,
      language,
      languages: installed.languages.map((one) => one.tag),
      skills: [...skills]
        .sort((a, b) => a.grades[0] - b.grades[0])
        .map(({ id }) => ({ id, title: names.value.skills[id] ?? id })),
      said: lines.value.map(({ sentence }) => sentence),
      sizeBytes: bytesOf(lines.value),
      mostBytes: VOICE_PACK_BYTES,
      shared: shared.value?.version ?? null,
    });
  });

export async function readSkill(
  { stores }: Core,
  pack: PackId,
  language: string,
  skill: SkillId,
  words: SpokenWords,
): Done<VoiceSkill> {
  const { shelf } = stores;
  const found = await findPack(shelf, pack);
  if (!found.ok) return found;
  const installed = found.value;
  const chunks = await readChunks(shelf, installed, language);
  const lessons = await shelf.readLessons(installed.install, skill, language);
  const names = await shelf.readPackTexts(installed.install, language);
  const elsewhere = await pathsElsewhere(shelf);
  if (!chunks.ok) return chunks;
  if (!lessons.ok) return lessons;
  if (!names.ok) return names;
  if (!elsewhere.ok) return elsewhere;
  const items = chunks.value.flatMap(({ items: all, texts }) =>
    all.filter((item) => item.skill === skill).map((item) => ({ item, texts })),
  );
  const name = names.value.skills[skill] ?? '';
  const said = sentencesOfSkill({ name, items, ...lessons.value }, { pack, language, words });
  const sentences = said.sentences.map((sentence) => ({
    sentence,
    isElsewhere: elsewhere.value.has(voicePath(language, sentence)),
  }));
  return ok({ sentences, changing: said.changing });
}

async function findPack(shelf: PackShelf, pack: PackId): Done<InstalledPack> {
  const packs = await shelf.list();
  if (!packs.ok) return packs;
  const found = packs.value.find((one) => one.pack === pack);
  return found ? ok(found) : fail({ code: 'pack/not-installed', pack });
}

/** Recordings that packs have or that were added to them. */
async function pathsElsewhere(shelf: PackShelf): Done<ReadonlySet<string>> {
  const [packs, addOns] = [await shelf.list(), await shelf.addOns.list()];
  if (!packs.ok) return packs;
  if (!addOns.ok) return addOns;
  const files = [...packs.value, ...addOns.value].flatMap(({ manifest }) => manifest.files);
  return ok(new Set(files.map(({ path }) => path).filter((path) => path.startsWith('media/voice/'))));
}

let last: { readonly key: string; readonly chunks: readonly ItemsWithTexts[] } | null = null;

async function readChunks(
  shelf: PackShelf,
  { install }: InstalledPack,
  language: string,
): Done<readonly ItemsWithTexts[]> {
  const woven = await shelf.addOns.readWoven(install);
  if (!woven.ok) return woven;
  const key = [install, language, ...woven.value.map((one) => one.install)].join('\n');
  if (last?.key === key) return ok(last.chunks);
  const chunks: ItemsWithTexts[] = [];
  for (let at = 0; ; at++) {
    const chunk = await shelf.readItems(install, at, language);
    if (!chunk.ok) return chunk;
    if (chunk.value === null) break;
    chunks.push(chunk.value);
  }
  last = { key, chunks };
  return ok(chunks);
}
