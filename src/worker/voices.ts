// What a teacher says of packs: kept sentence by sentence, taken away, and made into a file for other tablets.
import { toOwnBuffer } from '../device-store/own-buffer.ts';
import type { OwnVoices } from '../device-store/own-voices.ts';
import type { InstalledPack } from '../device-store/pack-shelf.ts';
import type { SharedVoice, VoiceLine } from '../device-store/voice-rows.ts';
import { type PackId, parsePackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createArchiveParts, toPackedFile } from '../packs/archive-parts.ts';
import { toVoiceFile } from '../packs/authoring/voice-file.ts';
import { hashOf } from '../packs/build.ts';
import type { PackFile } from '../packs/format.ts';
import { FIRST_VERSION, versionAfter } from '../packs/next-version.ts';
import { mimeOf } from '../packs/paths.ts';
import { encodeUtf8 } from '../packs/utf8.ts';
import { voiceLanguage, voicePath } from '../packs/voice.ts';
import { voiceContent, voiceManifest } from '../packs/voice-add-on.ts';
import type { Core } from './core.ts';
import type { SharedVoiceFile, VoiceSet } from './voice-api.ts';

type Done<T> = Promise<Result<T, Problem>>;

/** All sentences of a large pack, said in two seconds each: what a tablet of 16 GB can spare beside the packs themselves. */
export const VOICE_PACK_BYTES = 48 * 1024 * 1024;

export const keepVoice = (
  core: Core,
  pack: PackId,
  language: string,
  sentence: string,
  sound: Blob,
): Done<number> =>
  withVoices(core, async (voices) => {
    const made = toVoiceFile(new Uint8Array(await sound.arrayBuffer()));
    if (!made.ok) {
      const fault = { code: 'media', file: sentence, line: 0, detail: made.problem } as const;
      return fail({ code: 'pack/damaged', file: sentence, faults: [fault] });
    }
    const line = { pack, path: voicePath(language, sentence), sentence, saidAtMs: core.surroundings.now() };
    const kept = await voices.keep(line, made.value.bytes, VOICE_PACK_BYTES);
    return kept.ok ? sizeOf(voices, pack, language) : kept;
  });

export const readOwnVoice = (
  core: Core,
  pack: PackId,
  language: string,
  sentence: string,
): Done<Blob | null> =>
  withVoices(core, async (voices) => {
    const path = voicePath(language, sentence);
    const read = await voices.read(pack, path);
    if (!read.ok) return read;
    return ok(read.value && new Blob([toOwnBuffer(read.value)], { type: mimeOf(path) }));
  });

export const dropVoice = (
  core: Core,
  pack: PackId,
  language: string,
  sentences: readonly string[],
): Done<number> =>
  withVoices(core, async (voices) => {
    const dropped = await voices.drop(
      pack,
      sentences.map((sentence) => voicePath(language, sentence)),
    );
    return dropped.ok ? sizeOf(voices, pack, language) : dropped;
  });

export const dropAllVoice = (core: Core, pack: PackId): Done<null> =>
  withVoices(core, async (voices) => {
    const all = await voices.all();
    if (!all.ok) return all;
    return voices.drop(
      pack,
      all.value.filter((line) => line.pack === pack).map(({ path }) => path),
    );
  });

export const readVoiceSets = (core: Core): Done<readonly VoiceSet[]> =>
  withVoices(core, async (voices) => {
    const [all, packs] = [await voices.all(), await core.stores.shelf.list()];
    if (!all.ok) return all;
    if (!packs.ok) return packs;
    const here = new Set(packs.value.map(({ pack }) => pack));
    return ok(
      [...new Set(all.value.map(({ pack }) => pack))].map((pack) => {
        const lines = all.value.filter((line) => line.pack === pack);
        return { pack, isHere: here.has(pack), sentences: lines.length, sizeBytes: bytesOf(lines) };
      }),
    );
  });

/** One sound at a time lies in memory. The same recordings give the same file again; others give the next version. */
export const fileVoice = (core: Core, pack: PackId, language: string): Done<SharedVoiceFile> =>
  withVoices(core, async (voices) => {
    const packs = await core.stores.shelf.list();
    if (!packs.ok) return packs;
    const installed = packs.value.find((one) => one.pack === pack);
    if (!installed) return fail({ code: 'pack/not-installed', pack });
    const lines = await voices.list(pack, voiceLanguage(language));
    if (!lines.ok) return lines;
    const files: PackFile[] = [];
    const blobs = new Map<string, Blob>();
    for (const { path } of lines.value) {
      const bytes = await voices.read(pack, path);
      if (!bytes.ok) return bytes;
      if (bytes.value === null) continue;
      files.push({ path, sizeBytes: bytes.value.length, sha256: hashOf(bytes.value) });
      blobs.set(path, new Blob([toOwnBuffer(bytes.value)]));
    }
    if (files.length === 0) return fail({ code: 'own/gone' });
    const made = await nextShared(core, voices, installed, language, files);
    if (!made.ok) return made;
    const manifest = voiceManifest({ ...made.value, language, files }, installed.manifest);
    const file = await toArchive(encodeUtf8(JSON.stringify(manifest)), manifest.files, blobs);
    const noted = await voices.noteShared(made.value);
    if (!noted.ok) return noted;
    const { id, version } = made.value;
    const name = `${id.split('.').at(-1) ?? id}-${version}.zip`;
    return ok({ name, file, version, sentences: files.length });
  });

async function nextShared(
  core: Core,
  voices: OwnVoices,
  installed: InstalledPack,
  language: string,
  files: readonly PackFile[],
): Done<SharedVoice> {
  const { pack, manifest } = installed;
  const base = voiceLanguage(language);
  const before = await voices.readShared(pack, base);
  if (!before.ok) return before;
  const id = before.value?.id ?? newVoiceId(core, pack, base);
  const version = before.value?.version ?? FIRST_VERSION;
  const content = voiceContent(voiceManifest({ id, version, language, files }, manifest));
  const isNew = before.value !== null && before.value.content !== content;
  return ok({ pack, language: base, id, version: isNew ? versionAfter(version) : version, content });
}

async function toArchive(
  manifest: Uint8Array,
  files: readonly PackFile[],
  blobs: ReadonlyMap<string, Blob>,
): Promise<Blob> {
  const parts = createArchiveParts();
  const pieces = [new Blob([...parts.add('pack.json', toPackedFile('pack.json', manifest))])];
  for (const { path } of files) {
    const bytes = new Uint8Array((await blobs.get(path)?.arrayBuffer()) ?? new ArrayBuffer(0));
    pieces.push(new Blob([...parts.add(path, toPackedFile(path, bytes))]));
  }
  return new Blob([...pieces, ...parts.end()], { type: 'application/zip' });
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Another tablet's voice for the same pack has another one, so that neither takes the other's place. */
function newVoiceId({ surroundings }: Core, pack: PackId, language: string): PackId {
  const random = [...surroundings.randomBytes(8)].map((byte) => LETTERS[byte & 31]).join('');
  const name = (pack.split('.').at(-1) ?? '').slice(0, 30);
  const id = parsePackId(`own.${random}.${name}-voice-${language}`);
  if (!id.ok) throw new Error(`Must make the id of a voice, got ${id.problem.got}`);
  return id.value;
}

async function sizeOf(voices: OwnVoices, pack: PackId, language: string): Done<number> {
  const lines = await voices.list(pack, voiceLanguage(language));
  return lines.ok ? ok(bytesOf(lines.value)) : lines;
}

export const bytesOf = (lines: readonly VoiceLine[]): number =>
  lines.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

export async function withVoices<T>({ stores }: Core, work: (voices: OwnVoices) => Done<T>): Done<T> {
  const opened = await stores.voices();
  return opened.ok ? work(opened.value) : opened;
}
