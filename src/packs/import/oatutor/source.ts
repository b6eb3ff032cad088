// The files of an OATutor content repository as problems with their steps: `content-pool/P/P.json`,
// `P/steps/S/S.json`, `P/steps/S/tutoring/SDefaultPathway.json`, `P/figures/…`. A folder may stand anywhere.
import type { PackFiles } from '../../pack-contents.ts';
import type { ImportLine } from '../report.ts';
import { toNote } from '../report.ts';
import { type Fields, fieldOf, fieldsOf, listOf, readJsonFile, textOf, textsOf } from './json.ts';

/** The values that stand for `@{name}`, by name: the n-th of one goes with the n-th of the others. */
export type Variables = ReadonlyMap<string, readonly string[]>;

export interface Hint {
  readonly id: string;
  /** A scaffold is a small question on the way; `answers` are its right ones. */
  readonly type: 'hint' | 'scaffold';
  readonly title: string;
  readonly text: string;
  readonly answers: readonly string[];
  readonly choices: readonly string[];
  readonly after: readonly string[];
  readonly inner: readonly Hint[];
}

export interface Step {
  readonly id: string;
  /** What the source calls it, under which the skill model knows it. */
  readonly source: string;
  /** Its file. */
  readonly at: string;
  readonly title: string;
  readonly body: string;
  /** Any of them is right, but for `MultipleSelect`, where all are. */
  readonly answers: readonly string[];
  readonly answerLatex: string;
  /** `TextBox`, `MultipleChoice`, …, as written. */
  readonly problemType: string;
  /** `arithmetic`, `string`, `numeric`, `MultipleSelect`, `essay`, …, as written. */
  readonly answerType: string;
  readonly choices: readonly string[];
  readonly keepsOrder: boolean;
  readonly units: string;
  /** Decimal places that count, for `numeric`. */
  readonly precision: number | undefined;
  readonly variables: Variables;
  readonly pathway: readonly Hint[];
}

export interface Problem {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly source: string;
  readonly licence: string;
  readonly lesson: string;
  readonly lessonId: string;
  readonly course: string;
  readonly steps: readonly Step[];
  /** Bytes by name, as `##name##` names them. */
  readonly figures: ReadonlyMap<string, Uint8Array>;
}

export interface Repository {
  readonly problems: readonly Problem[];
  /** Of the whole repository, by the end of their paths: `coursePlans.json`. */
  readonly catalogues: ReadonlyMap<string, unknown>;
  /** Files that could not be read, and problems without a step. */
  readonly lines: readonly ImportLine[];
}

/** Files of one problem's folder, sorted by what they are. */
interface Folder {
  readonly steps: Map<string, readonly [path: string, bytes: Uint8Array]>;
  readonly pathways: Map<string, readonly [path: string, bytes: Uint8Array]>;
  readonly figures: Map<string, Uint8Array>;
  own?: readonly [path: string, bytes: Uint8Array];
}

const STEP = /^(?:.*\/)?([^/]+)\/steps\/([^/]+)\/\2\.json$/;
const PATHWAY = /^(?:.*\/)?([^/]+)\/steps\/([^/]+)\/tutoring\/([^/]+)\.json$/;
const FIGURE = /^(?:.*\/)?([^/]+)\/figures\/([^/]+)$/;
const OWN = /^(?:.*\/)?([^/]+)\/\1\.json$/;
const CATALOGUE =
  /(?:^|\/)((?:bkt-params\/)?(?:coursePlans|skillModel|[A-Za-z0-9]*BKTParams|bktParams\d*)\.json)$/;
/** What systems leave in folders. */
const LITTER = /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|README[^/]*|LICENSE[^/]*)$|(?:^|\/)\.git\//i;

export function readRepository(files: PackFiles): Repository {
  const { folders, catalogues, lines } = sortFiles(files);
  const problems: Problem[] = [];
  for (const id of [...folders.keys()].sort(inNumberOrder)) {
    const folder = folders.get(id);
    if (!folder) continue;
    const problem = readProblem(id, folder, lines);
    if (problem.steps.length > 0) problems.push(problem);
    else if (lines.every(({ name }) => name !== id)) {
      lines.push(leftLine(folder.own?.[0] ?? id, id, 'problem', toNote('no-right-answer', 'no step')));
    }
  }
  return { problems, catalogues, lines };
}

/** `a2` before `a10`, the same on every machine. */
export function inNumberOrder(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => id.replace(/\d+/g, (digits) => digits.padStart(12, '0')));
  if (x === y) return a < b ? -1 : a > b ? 1 : 0;
  return (x ?? '') < (y ?? '') ? -1 : 1;
}

function sortFiles(files: PackFiles) {
  const folders = new Map<string, Folder>();
  const catalogues = new Map<string, unknown>();
  const lines: ImportLine[] = [];
  const folderOf = (id: string): Folder => {
    const folder = folders.get(id) ?? { steps: new Map(), pathways: new Map(), figures: new Map() };
    folders.set(id, folder);
    return folder;
  };
  for (const [path, bytes] of files) {
    const catalogue = CATALOGUE.exec(path)?.[1];
    const step = STEP.exec(path);
    const pathway = PATHWAY.exec(path);
    const figure = FIGURE.exec(path);
    const own = OWN.exec(path);
    if (LITTER.test(path)) continue;
    if (catalogue !== undefined) {
      const value = readJsonFile(bytes);
      if (value === undefined) lines.push(leftLine(path, catalogue, 'catalogue', toNote('unreadable')));
      else catalogues.set(catalogue.split('/').at(-1) ?? '', value);
    } else if (step) folderOf(step[1] ?? '').steps.set(step[2] ?? '', [path, bytes]);
    else if (pathway) addPathway(folderOf(pathway[1] ?? ''), pathway[2] ?? '', path, bytes);
    else if (figure) folderOf(figure[1] ?? '').figures.set(figure[2] ?? '', bytes);
    else if (own) folderOf(own[1] ?? '').own = [path, bytes];
    else lines.push(leftLine(path, path.split('/').at(-1) ?? '', 'file', toNote('unknown-field', path)));
  }
  return { folders, catalogues, lines };
}

/** OATutor can hold several pathways of a step, for comparing them; `DefaultPathway` is what it shows. */
function addPathway(folder: Folder, step: string, path: string, bytes: Uint8Array): void {
  const other = folder.pathways.get(step);
  const isDefault = path.endsWith('DefaultPathway.json');
  if (other === undefined || (isDefault && !other[0].endsWith('DefaultPathway.json'))) {
    folder.pathways.set(step, [path, bytes]);
  }
}

function readProblem(id: string, folder: Folder, lines: ImportLine[]): Problem {
  const own = folder.own && fieldsOf(readJsonFile(folder.own[1]));
  const fields = own ?? {};
  if (own === undefined) {
    lines.push(leftLine(folder.own?.[0] ?? id, id, 'problem', toNote('unreadable')));
  }
  const shared = readVariables(fieldOf(fields, 'variabilization'));
  const steps: Step[] = [];
  for (const name of [...folder.steps.keys()].sort(inNumberOrder)) {
    const [path, bytes] = folder.steps.get(name) ?? ['', new Uint8Array()];
    const read = fieldsOf(readJsonFile(bytes));
    if (read === undefined) lines.push(leftLine(path, name, 'step', toNote('unreadable')));
    else steps.push(readStep(name, path, read, readPathway(name, folder, lines), shared));
  }
  for (const [name, [path]] of folder.pathways) {
    if (!folder.steps.has(name)) lines.push(leftLine(path, name, 'pathway', toNote('unreadable', 'no step')));
  }
  return {
    id,
    title: textOf(fields, 'title'),
    body: textOf(fields, 'body'),
    source: textOf(fields, 'oer'),
    licence: textOf(fields, 'license'),
    lesson: textOf(fields, 'lesson'),
    lessonId: textOf(fields, 'lessonId'),
    course: textOf(fields, 'courseName'),
    steps,
    figures: folder.figures,
  };
}

function readPathway(step: string, folder: Folder, lines: ImportLine[]): readonly Hint[] {
  const found = folder.pathways.get(step);
  if (!found) return [];
  const value = readJsonFile(found[1]);
  if (!Array.isArray(value)) {
    lines.push(leftLine(found[0], step, 'pathway', toNote('unreadable')));
    return [];
  }
  return readHints(value, 0);
}

/** Hints of a hint go as deep as anyone has seen, and then some. */
const DEEPEST = 4;
const MOST_HINTS = 100;

function readHints(value: readonly unknown[], depth: number): readonly Hint[] {
  if (depth > DEEPEST) return [];
  return value.slice(0, MOST_HINTS).flatMap((entry, at) => {
    const fields = fieldsOf(entry);
    if (!fields) return [];
    const answers = textsOf(fields, 'hintAnswer');
    return [
      {
        id: textOf(fields, 'id') || String(at),
        type: answers.length > 0 ? 'scaffold' : 'hint',
        title: textOf(fields, 'title'),
        text: textOf(fields, 'text'),
        answers,
        choices: textsOf(fields, 'choices'),
        after: textsOf(fields, 'dependencies'),
        inner: readHints(listOf(fields, 'subHints'), depth + 1),
      } satisfies Hint,
    ];
  });
}

function readStep(id: string, at: string, fields: Fields, pathway: readonly Hint[], shared: Variables): Step {
  const precision = fieldOf(fields, 'precision');
  return {
    id,
    source: textOf(fields, 'id') || id,
    at,
    title: textOf(fields, 'stepTitle'),
    body: textOf(fields, 'stepBody'),
    answers: textsOf(fields, 'stepAnswer'),
    answerLatex: textOf(fields, 'answerLatex'),
    problemType: textOf(fields, 'problemType'),
    answerType: textOf(fields, 'answerType'),
    choices: textsOf(fields, 'choices'),
    keepsOrder: fieldOf(fields, 'keepMCOrder') === true || fieldOf(fields, 'keepMCOrder') === 'true',
    units: textOf(fields, 'units'),
    precision: typeof precision === 'number' && precision >= 0 && precision <= 9 ? precision : undefined,
    variables: new Map([...shared, ...readVariables(fieldOf(fields, 'variabilization'))]),
    pathway,
  };
}

function readVariables(value: unknown): Variables {
  const fields = fieldsOf(value) ?? {};
  return new Map(
    Object.keys(fields)
      .slice(0, 24)
      .map((name) => [name, textsOf(fields, name)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

export function leftLine(
  at: string,
  name: string,
  kind: string,
  note: ImportLine['notes'][number],
): ImportLine {
  return { at, name, kind, outcome: 'left', items: [], notes: [note] };
}
