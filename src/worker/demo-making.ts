// Makes the invented class and writes it in one step. Loaded in the demo alone.
import { StorageFailure } from '../device-store/storage-problem.ts';
import type { Item } from '../domain/item.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sealTeacherPin } from '../identity/teacher-pin.ts';
import { ITEMS_PER_CHUNK } from '../packs/columns.ts';
import { contextsOf } from '../packs/contexts/contexts.ts';
import type { TextTable } from '../packs/format.ts';
import { createVariant } from '../packs/variant.ts';
import { type DemoClass, inventClass } from '../school/demo/demo-class.ts';
import type { Core } from './core.ts';
import { type OpenCourse, pickLanguage } from './courses.ts';
import type { DemoWords } from './demo-api.ts';
import { makeDemoRoster } from './demo-roster.ts';
import { dayOf } from './local-day.ts';
import { TEACHER_PIN } from './teacher.ts';

type Done<T = null> = Promise<Result<T, Problem>>;

/** Said on the screen all the time, guards nothing. */
export const DEMO_PIN = '1234';
const SEED = 1;
const MINUTE_MS = 60_000;
/** The screen has its share of the processor in between. */
const AT_A_STRETCH_MS = 50;
const LOOK_AGAIN_MS = 250;

/** Problems: origin/insecure, pack/not-reachable where no question is here, and whatever keeps the storage from it. */
export async function makeDemo(
  core: Core,
  words: DemoWords,
  language: string,
  tell: (made: number) => void,
): Done {
  const { school, stores, surroundings } = core;
  if ((await school.roster()).classes.size > 0) return ok(null);
  if (stores.vault === null) return fail({ code: 'origin/insecure' });
  const open = await waitForCourse(core);
  if (!open.ok) return open;
  const made = await invent(core, open.value, language, tell);
  if (!made.ok) return made;
  const roster = await makeDemoRoster(core, made.value, words);
  if (!roster.ok) return roster;
  const ring = await stores.vault.keys.readSchool();
  if (!ring.ok) return ring;
  const pin = await sealTeacherPin(stores.vault.crypto, ring.value, DEMO_PIN);
  const { database, log } = stores;
  let isThere = false;
  const written = await log.importWith([...roster.value, ...made.value.events], surroundings.now(), {
    tables: [database.settings],
    prepare: async () => {
      isThere = (await database.events.where('type').equals('class-added').count()) > 0;
      // Another tab was faster: nothing of this one is written.
      if (isThere) throw new StorageFailure({ code: 'turn/moved-on' });
    },
    write: () => database.settings.put({ key: TEACHER_PIN, value: pin }),
  });
  if (!written.ok && !isThere) return written;
  school.reload();
  core.states.forget();
  core.cards.forgetTurns();
  return ok(null);
}

/** The first pack on the shelf; on a tablet that has none yet it is fetched as at any first start. */
async function waitForCourse({ courses, library }: Core): Done<OpenCourse> {
  await library.installFirst();
  while (library.isInstalling()) await pause(LOOK_AGAIN_MS);
  const open = await courses.open();
  if (!open.ok) return open;
  const [first] = open.value;
  return first ? ok(first) : fail({ code: 'pack/not-reachable', file: 'org.banyan.number-foundations' });
}

async function invent(
  core: Core,
  { installed, course }: OpenCourse,
  language: string,
  tell: (made: number) => void,
): Done<DemoClass> {
  const tag = pickLanguage(installed, language);
  const itemAt = await readQuestions(core, installed, tag);
  if (!itemAt.ok) return itemAt;
  const { surroundings } = core;
  const nowMs = Math.floor(surroundings.now() / MINUTE_MS) * MINUTE_MS;
  const { app } = surroundings;
  const steps = inventClass({ course, itemAt: itemAt.value, language: tag, nowMs, dayOf, seed: SEED, app });
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return ok(step.value);
    if (performance.now() - since < AT_A_STRETCH_MS) continue;
    tell(step.value * ALMOST);
    await pause(0);
    since = performance.now();
  }
}

/** What is left then is writing it. */
const ALMOST = 0.9;

/** The whole pack in memory, for as long as it is needed: one question after the other would be read thousands of times. */
async function readQuestions(
  { stores: { shelf } }: Core,
  { install, pack, manifest }: OpenCourse['installed'],
  language: string,
): Done<(row: number, seed: number) => Item | null> {
  const sources = await shelf.readSources(install);
  if (!sources.ok) return sources;
  const { items } = sources.value;
  const texts: TextTable[] = [];
  for (let row = 0; row < items.length; row += ITEMS_PER_CHUNK) {
    const read = await shelf.readItem(install, row, language);
    if (!read.ok) return read;
    texts.push(read.value.texts);
  }
  if (items.length === 0) return fail({ code: 'pack/not-installed', pack: manifest.id });
  const contexts = contextsOf(language);
  return ok((row, seed) => {
    const source = items[row];
    const table = texts[Math.floor(row / ITEMS_PER_CHUNK)];
    const text = (key: string) => table?.[key];
    const made = source && createVariant(source, { pack, seed, language, text, contexts });
    return made?.ok ? made.value : null;
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
