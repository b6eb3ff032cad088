// Makes a pack of what a teacher wrote, or says at which field something is not yet right.
import type { SkillId } from '../../domain/ids.ts';
import type { Item } from '../../domain/item.ts';
import type { PackFault } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type BuiltPack, buildPack } from '../build.ts';
import { checkPack } from '../check.ts';
import type { PackFiles } from '../pack-contents.ts';
import { isObject } from '../parse/shape.ts';
import { decodeUtf8, encodeUtf8 } from '../utf8.ts';
import { createVariant } from '../variant.ts';
import type { OwnFault, OwnFaultCode } from './own-fault.ts';
import type { OwnPack, OwnPublished, OwnQuestion } from './own-pack.ts';
import { AUTHOR_FILE, type OwnMedia, toOwnSource } from './own-source.ts';

/** Of questions whose numbers change: what fails once in twenty draws is mostly found. The others are tried four times. */
const SEEDS = 40;
const VERSION = '1.0.0';

export interface OwnBuilt {
  readonly built: BuiltPack;
  readonly published: OwnPublished;
}

/** The pack under that version; the same draft gives the same bytes. */
export function buildOwnPack(
  own: OwnPack,
  media: OwnMedia,
  version: string,
): Result<OwnBuilt, readonly OwnFault[]> {
  const { files, now, retired, faults } = toOwnSource(own, media, version);
  if (faults.length > 0) return fail([...faults, ...findFaults(own, files)]);
  const built = buildPack(files, SEEDS);
  if (!built.ok) return fail(toOwnFaults(own, files, built.problem));
  return ok({ built: built.value, published: { ...now, version, retired } });
}

/** The same under another version, without another check. */
export function atVersion({ built, published }: OwnBuilt, version: string): OwnBuilt {
  const manifest = { ...built.manifest, version };
  const files = new Map([...built.files, ['pack.json', encodeUtf8(JSON.stringify(manifest))] as const]);
  return { built: { ...built, manifest, files }, published: { ...published, version } };
}

/** Of all that is there so far, also where nothing can be built of it. */
export function checkOwnPack(own: OwnPack, media: OwnMedia): readonly OwnFault[] {
  const { files, faults } = toOwnSource(own, media, VERSION);
  return [...faults, ...findFaults(own, files)];
}

/** The question as a learner meets it, by itself. */
export function previewQuestion(
  own: OwnPack,
  question: OwnQuestion,
  media: OwnMedia,
  seed: number,
): Result<Item, readonly OwnFault[]> {
  const title = own.title.trim() || '…';
  const skill = own.skills.find(({ id }) => id === question.skill);
  const alone: OwnPack = {
    ...own,
    title: title.slice(0, 80),
    picture: null,
    publisher: '',
    skills: [{ id: question.skill, title: skill?.title.trim().slice(0, 80) || '…', needs: [] as SkillId[] }],
    mixups: own.mixups.map((mixup) => ({
      ...mixup,
      skill: question.skill,
      title: mixup.title.trim().slice(0, 80) || '…',
    })),
    questions: [question],
    voices: [],
    published: null,
  };
  const { files, faults } = toOwnSource(alone, media, VERSION);
  const checked = files.has(ITEMS) ? checkSource(files) : null;
  const found = [...faults, ...(checked ? toOwnFaults(alone, files, checked.faults) : [])];
  const source = checked?.contents.items[0]?.value;
  const texts = checked?.contents.texts.get(own.language);
  if (found.length > 0 || !source || !texts) return fail(found);
  const made = createVariant(source, {
    ...{ pack: own.id, seed, language: own.language },
    text: (key) => texts.get(key)?.value,
  });
  return made.ok
    ? made
    : fail([{ question: question.id, field: '', code: 'numbers', detail: made.problem.detail }]);
}

/** The first file of items that a draft writes. */
const ITEMS = 'items/imported.jsonl';

function findFaults(own: OwnPack, files: PackFiles): readonly OwnFault[] {
  return files.has(ITEMS) ? toOwnFaults(own, files, checkSource(files).faults) : [];
}

const checkSource = (files: PackFiles) =>
  checkPack(withoutAuthor(files), { form: 'source', isDraft: true, seeds: SEEDS });

/** A file of texts that is refused makes every question look wrong. */
function toOwnFaults(own: OwnPack, files: PackFiles, faults: readonly PackFault[]): readonly OwnFault[] {
  const inTexts = faults.filter(({ file }) => file.startsWith('text/'));
  return (inTexts.length > 0 ? inTexts : faults).map((fault) => toOwnFault(own, files, fault));
}

const withoutAuthor = (files: PackFiles): PackFiles =>
  new Map([...files].filter(([path]) => path !== AUTHOR_FILE));

const CODES: Readonly<Partial<Record<PackFault['code'], OwnFaultCode>>> = {
  cycle: 'circle',
  mathematics: 'mathematics',
  media: 'media',
  'too-large': 'too-long',
  'template-empty': 'numbers',
  expression: 'numbers',
};

/** What the check of packs says of a line that the draft wrote, at the field that it was typed in. */
function toOwnFault(own: OwnPack, files: PackFiles, fault: PackFault): OwnFault {
  const code = CODES[fault.code] ?? 'other';
  const { detail, file } = fault;
  if (fault.code === 'cycle') return { question: null, field: 'skills', code, detail };
  const line = lineOf(files, fault);
  const key = /^\s*"([^"]*)":/.exec(line)?.[1] ?? '';
  const id = file.startsWith('text/') ? key : idIn(line);
  const question = own.questions.find((one) => id === one.id || id.startsWith(`${one.id}.`));
  if (question) return { question: question.id, detail, ...placeOf(question, key, fault, code) };
  const user = file.startsWith('media/')
    ? own.questions.find((one) => JSON.stringify(one).includes(file))
    : undefined;
  return { question: user?.id ?? null, field: user ? 'picture' : '', code, detail };
}

type FaultPlace = Pick<OwnFault, 'field' | 'code'>;

/** Where in its form, as far as the check of packs tells: by the text's key, or by the value that it names. */
function placeOf(question: OwnQuestion, key: string, fault: PackFault, code: OwnFaultCode): FaultPlace {
  const part = key.slice(question.id.length + 1);
  if (part === 'prompt' || /^(?:hints|solution)\.\d+$/.test(part)) return { field: part, code };
  const { answering, numbers } = question;
  if (numbers !== null && fault.code !== 'text-missing') return { field: 'numbers', code: 'numbers' };
  if (answering.type === 'read-aloud') return { field: 'text', code: readingCode(fault) };
  const field = 'wrong' in answering ? valueField(answering, fault.detail) : '';
  if (fault.detail.includes('is marked right')) return { field, code: 'wrong-is-right' };
  return { field, code: answering.type === 'expression' ? 'algebra' : code };
}

const readingCode = ({ detail }: PackFault): OwnFaultCode =>
  detail.includes('mathematics') ? 'mathematics' : 'too-long';

function valueField(
  answering: Extract<OwnQuestion['answering'], { readonly wrong: unknown }>,
  detail: string,
): string {
  const at = answering.wrong.findIndex(({ value }) => detail.includes(`"${value.trim()}"`));
  if (at >= 0) return `wrong.${at}`;
  return 'answer' in answering ? 'answer' : '';
}

function lineOf(files: PackFiles, { file, line }: PackFault): string {
  const text = decodeUtf8(files.get(file) ?? new Uint8Array()) ?? '';
  return text.split('\n')[line - 1] ?? '';
}

/** Of a line of JSON that the draft wrote. */
function idIn(line: string): string {
  if (!line.startsWith('{') || !line.endsWith('}')) return '';
  const read: unknown = JSON.parse(line);
  return isObject(read) && typeof read.id === 'string' ? read.id : '';
}
