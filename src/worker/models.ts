// The fitted models of this tablet's packs: what a teacher brings, checked before anything changes. The courses are
// made anew from it, and what was folded under another model is folded again from the log: nothing is ever lost.
import type { ModelShelf } from '../device-store/model-shelf.ts';
import type { PackShelf } from '../device-store/pack-shelf.ts';
import type { PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok } from '../domain/result.ts';
import { type ModelFileFault, parseModelFile } from '../tracing/model-file.ts';
import { isOfUse, readSections } from '../tracing/model-sections.ts';
import type { Done } from './api.ts';
import type { Courses } from './courses.ts';
import type { PackModelCard } from './views.ts';

export interface ModelPorts {
  readonly models: ModelShelf;
  readonly shelf: Pick<PackShelf, 'list'>;
  readonly courses: Pick<Courses, 'open'>;
  readonly now: () => number;
  /** A pack has another model now. */
  readonly changed: () => Promise<void>;
}

export interface Models {
  /** From a picked file; says for which pack it is. */
  install(name: string, file: Blob): Done<PackId>;
  /** Back to what the pack itself brings. */
  remove(pack: PackId): Done;
  /** Of the installed packs that have a fitted model. */
  cards(): Promise<ReadonlyMap<PackId, PackModelCard>>;
}

/** Ten times the largest that a fit writes; a film that was picked by mistake is not read. */
const MOST_BYTES = 1024 * 1024;
const GZIP = [0x1f, 0x8b];

export function createModels({ models, shelf, courses, now, changed }: ModelPorts): Models {
  const store = async (name: string, bytes: Uint8Array): Done<PackId> => {
    const parsed = parseModelFile(bytes, null);
    if (!parsed.ok) return fail(toProblem(name, parsed.problem));
    const { pack } = parsed.value;
    const packs = await shelf.list();
    if (!packs.ok) return packs;
    const installed = packs.value.find((one) => one.pack === pack);
    if (!installed) return fail({ code: 'model/for-absent-pack', file: name, pack });
    const skills = installed.manifest.skills.map(({ id }) => id);
    if (!isOfUse(readSections(parsed.value), parsed.value, skills)) {
      return fail({ code: 'model/of-no-use', file: name, pack });
    }
    const stored = await models.write(pack, bytes, now());
    if (!stored.ok) return stored;
    await changed();
    return ok(pack);
  };

  return {
    install: async (name, file) => {
      if (file.size > MOST_BYTES) return fail({ code: 'model/no-model', file: name });
      const bytes = await readWhole(file);
      return bytes === null ? fail({ code: 'model/damaged', file: name }) : store(name, bytes);
    },
    remove: async (pack) => {
      const removed = await models.remove(pack);
      if (removed.ok && removed.value) await changed();
      return removed.ok ? ok(null) : removed;
    },
    cards: async () => {
      const open = await courses.open();
      const cards = new Map<PackId, PackModelCard>();
      for (const { course, modelFrom } of open.ok ? open.value : []) {
        if (course.fitted && modelFrom) cards.set(course.pack, { ...course.fitted, from: modelFrom });
      }
      return cards;
    },
  };
}

/** Unpacked, where it is packed as `npm run fit` does. Null for what is broken, and where the card was pulled out. */
async function readWhole(file: Blob): Promise<Uint8Array | null> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return GZIP.every((byte, at) => bytes[at] === byte) ? await unpack(file) : bytes;
  } catch {
    return null;
  }
}

/** A few bytes can unpack to gigabytes: no more is taken than a model can have. */
async function unpack(file: Blob): Promise<Uint8Array | null> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let sizeBytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    sizeBytes += part.value.length;
    if (sizeBytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** The first fault says what to do. */
function toProblem(file: string, [fault]: readonly ModelFileFault[]): Problem {
  if (fault?.code === 'model-file/no-model-file') return { code: 'model/no-model', file };
  if (fault?.code !== 'model-file/newer') return { code: 'model/damaged', file };
  return { code: 'model/newer', file, needs: fault.needs, knows: fault.knows };
}
