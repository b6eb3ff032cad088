// Languages of the interface that came as files: which there are, and the words of one. The page holds them against the
// messages that it knows.
import { inflateSync } from 'fflate';
import type { InstalledAddOn } from '../device-store/add-on-shelf.ts';
import type { PackOrigin } from '../device-store/install-id.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { PackFault, Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { TextSource, TextTable } from '../packs/format.ts';
import { INTERFACE, LANGUAGE_INSTEAD, LANGUAGE_LETTERS, LANGUAGE_NAME } from '../packs/interface-words.ts';
import { parseTexts } from '../packs/parse/files.ts';
import { sizeOf, standingOf } from './add-on-standing.ts';
import { hashFile } from './installing.ts';
import { STORED_PER_BYTE, toSigner } from './looking-at-pack.ts';
import type { BroughtLanguage, LanguageLook, PackTrust } from './pack-files-api.ts';
import type { ReadAddOn } from './reading-add-on.ts';

export interface LookingAtWords {
  readonly shelf: PackShelf;
  readonly freeBytes: number | null;
  readonly trust: (origin: PackOrigin, sha256: string, claims: string) => Promise<PackTrust>;
}

/** What a teacher is told of such a file. One file is for one language. */
export async function lookAtWords(
  name: string,
  file: Blob,
  { manifest, signer, texts }: ReadAddOn,
  { shelf, freeBytes, trust }: LookingAtWords,
): Promise<Result<LanguageLook, Problem>> {
  const [first] = manifest.languages;
  const faults: readonly PackFault[] = [
    { code: 'manifest', file: 'pack.json', line: 0, detail: 'must be for one language' },
  ];
  if (first === undefined || manifest.languages.length > 1)
    return fail({ code: 'pack/invalid', file: name, faults });
  const all = await shelf.addOns.list();
  if (!all.ok) return all;
  const here = all.value.find(({ id }) => id === manifest.id);
  const sha256 = await hashFile(file);
  const unpackedBytes = sizeOf(manifest);
  const words = Object.fromEntries(texts.get(first.tag) ?? []);
  return ok({
    type: 'language',
    name,
    id: manifest.id,
    version: manifest.version,
    publisher: manifest.publisher,
    licence: manifest.licence,
    ...faceOf(first.tag, words),
    review: first.review,
    words,
    packedBytes: file.size,
    unpackedBytes,
    needsBytes: Math.ceil(unpackedBytes * STORED_PER_BYTE),
    freeBytes,
    trust: await trust({ signer, isShipped: false }, sha256, manifest.publisher),
    installed: here
      ? {
          version: here.manifest.version,
          is: standingOf(manifest, here.manifest),
          signer: toSigner(signer, here),
        }
      : null,
  });
}

export interface BroughtWords {
  /** In the order in which they came; of two for one language the last. */
  list(): Promise<readonly BroughtLanguage[]>;
  /** Null where no file has it. */
  read(tag: string): Promise<TextTable | null>;
}

export function createBroughtWords(shelf: PackShelf): BroughtWords {
  // A device view asks often, and what is in a file does not change.
  const known = new Map<string, TextTable>();
  const installed = async (): Promise<readonly InstalledAddOn[]> => {
    const all = await shelf.addOns.list();
    return all.ok ? all.value.filter(({ pack }) => pack === INTERFACE) : [];
  };
  const wordsOf = async (addOn: InstalledAddOn): Promise<TextTable> => {
    const held = known.get(addOn.install);
    if (held) return held;
    const words = await readWords(shelf, addOn);
    known.set(addOn.install, words);
    return words;
  };
  return {
    list: async () => {
      const found = new Map<string, BroughtLanguage>();
      for (const addOn of await installed()) {
        const [first] = addOn.manifest.languages;
        if (first === undefined) continue;
        const { id, manifest } = addOn;
        const face = faceOf(first.tag, await wordsOf(addOn));
        found.set(first.tag, { ...face, addOn: id, version: manifest.version, review: first.review });
      }
      return [...found.values()];
    },
    read: async (tag) => {
      const addOn = (await installed()).findLast(({ manifest }) => manifest.languages[0]?.tag === tag);
      return addOn ? wordsOf(addOn) : null;
    },
  };
}

async function readWords(shelf: PackShelf, { install, manifest }: InstalledAddOn): Promise<TextTable> {
  const words: Record<string, TextSource> = {};
  for (const { path } of manifest.files.filter((one) => one.path.startsWith('text/'))) {
    const kept = await shelf.addOns.readFile(install, path);
    if (!kept.ok || kept.value === null) continue;
    const { method, bytes, sizeBytes } = kept.value;
    const plain = method === 'stored' ? bytes : inflateSync(bytes, { out: new Uint8Array(sizeBytes) });
    Object.assign(words, parseTexts(path, plain, []).table);
  }
  return words;
}

/** How it is called and drawn; by its tag where the file does not say. */
function faceOf(
  tag: string,
  words: TextTable,
): Pick<BroughtLanguage, 'tag' | 'face' | 'letters' | 'instead'> {
  const said = (key: string, most: number, otherwise: string) => {
    const text = words[key];
    return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, most) : otherwise;
  };
  return {
    tag,
    face: said(LANGUAGE_NAME, 30, tag),
    letters: said(LANGUAGE_LETTERS, 5, tag.slice(0, 2)),
    instead: said(LANGUAGE_INSTEAD, 12, 'en'),
  };
}
