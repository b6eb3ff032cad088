// A pack that a teacher made, as the files of a pack's source folder: the same draft gives the same bytes.
import type { ItemSource } from '../format.ts';
import { createDraft } from '../import/draft.ts';
import type { PackFiles } from '../pack-contents.ts';
import { namedByItem } from '../text-keys.ts';
import { encodeUtf8 } from '../utf8.ts';
import { voiceLanguageOf, voicePath } from '../voice.ts';
import type { PackWas } from '../was.ts';
import type { OwnFault, OwnFaultCode } from './own-fault.ts';
import type { OwnIds, OwnPack, OwnVoice } from './own-pack.ts';
import { type WrittenQuestion, writeQuestion } from './own-question.ts';
import { toMarkup } from './own-writing.ts';

/** Bytes of pictures and sounds by the path under which the draft names them. */
export type OwnMedia = ReadonlyMap<string, Uint8Array>;

/** Where a built pack keeps what the teacher wrote, so that another tablet can go on with it. */
export const AUTHOR_FILE = 'author.json';

/** What a pack says that nobody told it; screens pass over it. */
const UNTOLD = 'unknown';
const TITLE_MOST = 80;

export interface OwnSource {
  readonly files: PackFiles;
  /** What the files hold, and what they say is gone. */
  readonly now: OwnIds;
  readonly retired: OwnIds;
  /** What can be seen without making variants. */
  readonly faults: readonly OwnFault[];
}

/** Questions with faults are left out of the files. */
export function toOwnSource(own: OwnPack, media: OwnMedia, version: string): OwnSource {
  const faults = packFaults(own);
  const mixups = new Set(own.mixups.map(({ id }) => id));
  const draft = createDraft();
  const written = own.questions.map((question) =>
    writeQuestion(question, { language: own.language, mixups }),
  );
  const kept: ItemSource[] = [];
  for (const one of written) {
    const lost = lostMedia(one, media);
    faults.push(...one.faults, ...lost);
    if (one.item === undefined || one.faults.length + lost.length > 0) continue;
    for (const [key, text] of one.texts) draft.say(key, { [own.language]: text });
    draft.addItem(one.item);
    kept.push(one.item);
  }
  const named = new Set(kept.flatMap((item) => [...namedByItem(item).misconceptions]));
  for (const { id, skill, title } of own.mixups) {
    if (!named.has(id)) continue;
    const key = draft.say(`mixup.${id}`, { [own.language]: line(title) });
    draft.addMisconception({ id, skill, title: key });
  }
  for (const { id, title, needs } of own.skills) {
    draft.addSkill({ id, prerequisites: needs, grades: own.grades, title: { [own.language]: line(title) } });
  }
  const sounds: string[] = [];
  addMedia(own, written, kept, media, (path, bytes) => {
    if (voiceLanguageOf(path) !== undefined) sounds.push(path);
    draft.addMedia(path, bytes);
  });
  const picture = own.picture && media.has(own.picture.path) ? own.picture.path : undefined;
  const now: OwnIds = {
    questions: kept.map(({ id }) => id),
    skills: [...new Set(kept.map(({ skill }) => skill))],
    mixups: own.mixups.map(({ id }) => id).filter((id) => named.has(id)),
  };
  const retired = nextRetired(own, now);
  const was = toWas(retired);
  const title = { [own.language]: line(own.title) || UNTOLD };
  const files = draft.toFiles({
    ...{ id: own.id, version, licence: UNTOLD, publisher: line(own.publisher) || UNTOLD },
    languages: [{ tag: own.language, review: 'teacher', ...(sounds.length > 0 && { voice: 'teacher' }) }],
    ...{ title, description: title },
    ...(picture && { picture }),
    ...(was && { was }),
  });
  return { files: new Map([...files, [AUTHOR_FILE, toAuthorFile(own)]]), now, retired, faults };
}

/** Without what was published: whoever goes on reads that from the pack itself. */
function toAuthorFile(own: OwnPack): Uint8Array {
  return encodeUtf8(JSON.stringify({ ...own, published: null } satisfies OwnPack));
}

const line = (typed: string): string => toMarkup(typed.replace(/\s+/g, ' '), []);

function packFaults(own: OwnPack): OwnFault[] {
  const fault = (field: string, code: OwnFaultCode): OwnFault => ({
    question: null,
    field,
    code,
    detail: '',
  });
  const named = (field: string, title: string): readonly OwnFault[] => [
    ...(title.trim() === '' ? [fault(field, 'empty')] : []),
    ...(title.length > TITLE_MOST ? [fault(field, 'too-long')] : []),
  ];
  return [
    ...named('title', own.title),
    ...own.skills.flatMap(({ title }, at) => named(`skills.${at}`, title)),
    ...own.mixups.flatMap(({ title }, at) => named(`mixups.${at}`, title)),
    ...(own.questions.length === 0 ? [fault('questions', 'too-few')] : []),
  ];
}

function lostMedia({ item }: WrittenQuestion, media: OwnMedia): readonly OwnFault[] {
  const lost = item ? namedByItem(item).media.filter((path) => !media.has(path)) : [];
  return item && lost.length > 0
    ? [{ question: item.id, field: 'picture', code: 'media', detail: lost.join(' ') }]
    : [];
}

function addMedia(
  own: OwnPack,
  written: readonly WrittenQuestion[],
  kept: readonly ItemSource[],
  media: OwnMedia,
  add: (path: string, bytes: Uint8Array) => void,
): void {
  const named = kept.flatMap((item) => namedByItem(item).media);
  const paths = new Set(own.picture ? [...named, own.picture.path] : named);
  for (const path of [...paths].sort()) {
    const bytes = media.get(path);
    if (bytes) add(path, bytes);
  }
  for (const { sentence, path } of saidStill(own.voices, written)) {
    const bytes = media.get(path);
    if (bytes) add(voicePath(own.language, sentence), bytes);
  }
}

/** Where numbers or formulas are read aloud, nobody can tell here what is said: those sounds stay. */
function saidStill(voices: readonly OwnVoice[], written: readonly WrittenQuestion[]): readonly OwnVoice[] {
  const texts = written.flatMap((one) => [...one.texts.values()]);
  if (texts.some((text) => /\$|\[/.test(text.replace(/\\[$[]/g, '')))) return voices;
  const all = lettersOf(texts.join(' '));
  return voices.filter(({ sentence }) => all.includes(lettersOf(sentence)));
}

const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/** What children did with what was taken out stays in the log; the pack says that it is gone on purpose. */
function toWas({ questions, skills, mixups }: OwnIds): PackWas | undefined {
  const out = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, []]));
  if (questions.length + skills.length + mixups.length === 0) return undefined;
  return {
    ...(skills.length > 0 && { skills: out(skills) }),
    ...(questions.length > 0 && { items: out(questions) }),
    ...(mixups.length > 0 && { misconceptions: out(mixups) }),
  };
}

/** What was published at any time and is not there now. */
function nextRetired({ published }: OwnPack, now: OwnIds): OwnIds {
  if (published === null) return { questions: [], skills: [], mixups: [] };
  const { retired } = published;
  return {
    questions: gone([...retired.questions, ...published.questions], now.questions),
    skills: gone([...retired.skills, ...published.skills], now.skills),
    mixups: gone([...retired.mixups, ...published.mixups], now.mixups),
  };
}

function gone<T extends string>(before: readonly T[], now: readonly T[]): readonly T[] {
  return [...new Set(before)].filter((id) => !now.includes(id)).sort();
}
