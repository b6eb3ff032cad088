// A pack of any size for benchmarks: items of about 600 bytes with their texts, several types, a layered skill graph.
import { strToU8 } from 'fflate';

export interface GeneratedPackOptions {
  readonly items: number;
  readonly skills: number;
  readonly version: string;
  /** So many items get another difficulty than in version 1.0.0: what an update changes. */
  readonly changed?: number;
}

export const GENERATED_PACK = 'org.banyan.bench';
const ITEMS_A_FILE = 500;
const PREREQUISITE_SPAN = 7;

/** The pack's source files by path; equal options give equal bytes. */
export function generatePack(options: GeneratedPackOptions): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const put = (path: string, value: unknown) => files.set(path, strToU8(JSON.stringify(value)));
  put('pack.json', toManifest(options));
  const texts: Record<string, string> = {
    'pack.title': 'Generated',
    'pack.description': 'A pack for benchmarks',
  };
  for (let skill = 0; skill < options.skills; skill++) texts[`skill.${toSkill(skill)}`] = `Skill ${skill}`;
  for (let first = 0; first < options.items; first += ITEMS_A_FILE) {
    const lines: string[] = [];
    for (let row = first; row < Math.min(first + ITEMS_A_FILE, options.items); row++) {
      lines.push(JSON.stringify(toItem(row, options)));
      addTexts(row, texts);
    }
    files.set(`items/${String(first).padStart(6, '0')}.jsonl`, strToU8(`${lines.join('\n')}\n`));
  }
  const lessons = Array.from({ length: options.skills }, (_, skill) => toLessons(skill, texts)).flat();
  files.set('lessons/all.jsonl', strToU8(`${lessons.map((one) => JSON.stringify(one)).join('\n')}\n`));
  put('text/en/all.json', texts);
  return files;
}

function toManifest({ skills, version }: GeneratedPackOptions) {
  return {
    format: 1,
    id: GENERATED_PACK,
    version,
    licence: 'CC0-1.0',
    publisher: 'bench',
    languages: [{ tag: 'en', review: 'machine' }],
    skills: Array.from({ length: skills }, (_, skill) => ({
      id: toSkill(skill),
      prerequisites: skill < PREREQUISITE_SPAN ? [] : [toSkill(skill - PREREQUISITE_SPAN)],
      core: skill % 2 === 0,
      grades: [1, 6],
    })),
  };
}

const toSkill = (skill: number) => `skill-${skill}`;
const toId = (row: number) => `item-${String(row).padStart(6, '0')}`;

function toItem(row: number, { skills, changed = 0 }: GeneratedPackOptions) {
  const id = toId(row);
  const difficulty = 1 + ((row + (row < changed ? 1 : 0)) % 5);
  const base = {
    id,
    skill: toSkill(row % skills),
    difficulty,
    prompt: `${id}.prompt`,
    hints: [`${id}.hint-1`, `${id}.hint-2`],
    solution: [`${id}.solution`],
  };
  const parameters = { a: { from: 2, to: 60 }, b: { from: 2, to: 60 } };
  if (row % 3 === 0) return { ...base, type: 'number', parameters, answer: '=a+b' };
  if (row % 3 === 1) {
    const options = ['a+b', 'a+b+1', 'a+b+10', 'a+b-1'].map((value, at) => ({
      id: `o${at}`,
      text: `=${value}`,
    }));
    return { ...base, type: 'choose-one', parameters, options, answer: 'o0' };
  }
  const entries = ['a', 'a+b', 'a+b+b'].map((value, at) => ({ id: `e${at}`, text: `=${value}` }));
  return { ...base, type: 'order', parameters, entries, answer: ['e0', 'e1', 'e2'] };
}

function addTexts(row: number, texts: Record<string, string>): void {
  const id = toId(row);
  const place = `at the market stall number ${row}`;
  texts[`${id}.prompt`] = `Amina has [a] beads and finds [b] more ${place}. What now?`;
  texts[`${id}.hint-1`] = `Begin with [a] and count on, one bead after the other, ${place}.`;
  texts[`${id}.hint-2`] = `Make a ten first, then add what is left of [b].`;
  texts[`${id}.solution`] = `From [a], go on by [b]: that is what Amina has ${place}.`;
}

function toLessons(skill: number, texts: Record<string, string>) {
  return ['steps', 'story'].map((kind) => {
    const id = `${toSkill(skill)}.${kind}`;
    texts[`${id}.title`] = `A lesson on skill ${skill}`;
    texts[`${id}.text`] = `This is how skill ${skill} works, shown as ${kind}.`;
    return { id, skill: toSkill(skill), kind, title: `${id}.title`, steps: [{ text: `${id}.text` }] };
  });
}
