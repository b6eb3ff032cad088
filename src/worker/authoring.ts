// Packs that a teacher makes on the tablet. Checking them and setting their mathematics is much code that no learner
// needs: it comes in a file of its own, when a teacher first asks for it.
import type { OwnPacks } from '../device-store/own-packs.ts';
import type { Answer } from '../domain/answer.ts';
import { type PackId, parseItemId, parseMisconceptionId, parsePackId, parseSkillId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { checkOwnPack, previewQuestion } from '../packs/authoring/own-check.ts';
import {
  changeOwnPack,
  type NewIds,
  type OwnAbout,
  type OwnChange,
  type OwnChanged,
  startOwnPack,
} from '../packs/authoring/own-edits.ts';
import type { OwnFault } from '../packs/authoring/own-fault.ts';
import { mediaIn, type OwnPack, type OwnQuestion } from '../packs/authoring/own-pack.ts';
import { AUTHOR_FILE } from '../packs/authoring/own-source.ts';
import { isOwnId, parseOwnPack } from '../packs/authoring/parse-own-pack.ts';
import { hashOf } from '../packs/build.ts';
import { toAuthorId } from '../packs/import/source-ids.ts';
import { mimeOf } from '../packs/paths.ts';
import type { OwnMarked, OwnPackList, OwnTried } from './authoring-api.ts';
import type { Core } from './core.ts';
import { pickLanguage } from './courses.ts';
import { loadMarking } from './marking.ts';

export { filePack, publishPack, takeUpPack } from './publishing.ts';

type Done<T> = Promise<Result<T, Problem>>;

export async function readOwnPacks({ stores }: Core, language: string): Done<OwnPackList> {
  const opened = await stores.own();
  const drafts = opened.ok ? await opened.value.list() : opened;
  if (!drafts.ok) return drafts;
  const shelf = await stores.shelf.list();
  if (!shelf.ok) return shelf;
  const known = new Set<string>(drafts.value.map(({ id }) => id));
  const others = shelf.value.filter(
    ({ pack, manifest }) =>
      !known.has(pack) && isOwnId(pack) && manifest.files.some(({ path }) => path === AUTHOR_FILE),
  );
  const elsewhere = others.map(async (one) => {
    const texts = await stores.shelf.readPackTexts(one.install, pickLanguage(one, language));
    return { id: one.pack, title: texts.ok ? texts.value.title : one.pack };
  });
  return ok({
    packs: drafts.value.map(({ id, title, questions, published }) => ({
      ...{ id, title, questions: questions.length, version: published?.version ?? null },
    })),
    elsewhere: await Promise.all(elsewhere),
  });
}

export const startPack = (
  core: Core,
  about: Pick<OwnAbout, 'title' | 'language' | 'grades' | 'publisher'>,
): Done<OwnPack> =>
  withOwn(core, async (own) => {
    const ids = newIds(core);
    return own.add(startOwnPack(newPackId(core, about.title), ids.skill(), about), core.surroundings.now());
  });

export const readPack = (core: Core, pack: PackId): Done<OwnPack> => withOwn(core, (own) => own.read(pack));

export const changePack = (core: Core, pack: PackId, change: OwnChange): Done<OwnChanged> =>
  withOwn(core, async (packs) => {
    let made: string | null = null;
    const changed = await packs.change(pack, core.surroundings.now(), (own) => {
      const next = changeOwnPack(own, change, newIds(core));
      if (!next.ok) return next;
      made = next.value.made;
      // What cannot be read back must never be written.
      const read = parseOwnPack(next.value.own);
      return read ? ok(read) : fail({ code: 'own/full', most: MOST_TYPED });
    });
    return changed.ok ? ok({ own: changed.value, made }) : changed;
  });

/** Of one field; the screen's boxes take no more. */
const MOST_TYPED = 3_000;

export const copyPack = (core: Core, pack: PackId, title: string): Done<OwnPack> =>
  withOwn(core, async (packs) => {
    const own = await packs.read(pack);
    const media = own.ok ? await packs.allMedia(pack) : own;
    if (!own.ok) return own;
    if (!media.ok) return media;
    const copy = { ...own.value, id: newPackId(core, title), title, published: null };
    for (const [path, bytes] of media.value) {
      const added = await packs.addMedia(copy.id, path, bytes);
      if (!added.ok) return added;
    }
    return packs.add(copy, core.surroundings.now());
  });

export const removePack = (core: Core, pack: PackId): Done<null> =>
  withOwn(core, (packs) => packs.remove(pack));

/** Many times what a small WebP or a sentence needs; what is larger was not made by our own chooser. */
const MOST_BYTES = 2 * 1024 * 1024;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/svg+xml': 'svg',
  'audio/ogg': 'opus',
};

/** The same bytes lie there once. */
export const addMedia = (core: Core, pack: PackId, file: Blob): Done<string> =>
  withOwn(core, async (packs) => {
    const ending = ENDINGS[file.type.split(';')[0] ?? ''] ?? 'webp';
    if (file.size > MOST_BYTES) {
      return fail({ code: 'pack/too-large', file: ending, sizeBytes: file.size, limitBytes: MOST_BYTES });
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const path = `media/own/${hashOf(bytes).slice(0, 20)}.${ending}`;
    const added = await packs.addMedia(pack, path, bytes);
    return added.ok ? ok(path) : added;
  });

export const readMedia = (core: Core, pack: PackId, path: string): Done<Blob | null> =>
  withOwn(core, async (packs) => {
    const read = await packs.readMedia(pack, path);
    if (!read.ok) return read;
    return ok(read.value && new Blob([new Uint8Array(read.value)], { type: mimeOf(path) }));
  });

export async function listDrawings({
  stores,
}: Core): Done<readonly { readonly pack: PackId; readonly path: string }[]> {
  const packs = await stores.shelf.list();
  if (!packs.ok) return packs;
  return ok(
    packs.value.flatMap(({ pack, manifest }) =>
      manifest.files.flatMap(({ path }) => (path.endsWith('.svg') ? [{ pack, path }] : [])),
    ),
  );
}

export const checkPack = (core: Core, pack: PackId): Done<readonly OwnFault[]> =>
  withOwn(core, async (packs) => {
    const [own, media] = await Promise.all([packs.read(pack), packs.allMedia(pack)]);
    if (!own.ok) return own;
    return media.ok ? ok(checkOwnPack(own.value, media.value)) : media;
  });

export const tryQuestion = (core: Core, pack: PackId, question: OwnQuestion, seed: number): Done<OwnTried> =>
  withOwn(core, async (packs) => {
    const own = await packs.read(pack);
    if (!own.ok) return own;
    const media = new Map<string, Uint8Array>();
    for (const path of mediaIn(question)) {
      const read = await packs.readMedia(pack, path);
      if (!read.ok) return read;
      if (read.value) media.set(path, read.value);
    }
    const tried = previewQuestion(own.value, question, media, seed);
    return ok(tried.ok ? { type: 'item', item: tried.value } : { type: 'faults', faults: tried.problem });
  });

export async function markAnswer(item: Item, answer: Answer): Done<OwnMarked> {
  const marking = await loadMarking();
  if (!marking.ok) return marking;
  const marked = marking.value.mark(item, answer);
  return marked.ok ? ok({ mark: marked.value, right: marking.value.rightAnswer(item) }) : marked;
}

async function withOwn<T>({ stores }: Core, work: (own: OwnPacks) => Done<T>): Done<T> {
  const opened = await stores.own();
  return opened.ok ? work(opened.value) : opened;
}

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 40 bits: enough that two tablets that go on with one pack do not give the same id. */
function randomName({ surroundings }: Core): string {
  return [...surroundings.randomBytes(8)].map((byte) => LETTERS[byte & 31]).join('');
}

function newIds(core: Core): NewIds {
  const made = <T>(parsed: Result<T, unknown>): T => {
    if (!parsed.ok) throw new Error('Must make an id');
    return parsed.value;
  };
  return {
    question: () => made(parseItemId(`q-${randomName(core)}`)),
    skill: () => made(parseSkillId(`s-${randomName(core)}`)),
    mixup: () => made(parseMisconceptionId(`m-${randomName(core)}`)),
  };
}

/** The name stands last, since files are called by it. */
function newPackId(core: Core, title: string): PackId {
  const name = toAuthorId(title).replaceAll('.', '-').slice(0, 40);
  const id = parsePackId(`own.${randomName(core)}.${name}`);
  if (!id.ok) throw new Error(`Must make the id of a pack, got ${id.problem.got}`);
  return id.value;
}
