// Skills of a table: those of the table of skills, and those that only questions name. Prerequisites that lead in a
// circle or name nothing are told and left.
import type { SkillId } from '../../../domain/ids.ts';
import type { DraftSkill, PackDraft } from '../draft.ts';
import { plainLine } from '../markup.ts';
import { type ImportNote, toNote } from '../report.ts';
import { toSkillId } from '../source-ids.ts';
import type { CsvCells } from './csv-row.ts';

interface KnownSkill {
  readonly id: SkillId;
  readonly title: DraftSkill['title'];
  readonly core: boolean;
  readonly grades: readonly [number, number] | undefined;
  readonly prerequisites: Set<SkillId>;
}

export interface Skills {
  /** A row of the table of skills; gives what is wrong with it. */
  add(cells: CsvCells): readonly ImportNote[];
  /** The skill of a question's row, and what is wrong with the prerequisites that the row names. */
  named(cells: CsvCells): SkillId;
  /** After all rows have named their skills. */
  addPrerequisites(cells: CsvCells, skill: SkillId): readonly ImportNote[];
  addTo(draft: PackDraft): void;
}

const SEPARATOR = /[|;\n]/;
const NO = /^(?:no|non|n|0|false|faux|لا|não|nao|hapana|नहीं)$/i;

export function createSkills(packTitle: string, language: string): Skills {
  const skills = new Map<SkillId, KnownSkill>();
  const byName = new Map<string, SkillId>();
  let last = '';
  const keep = (name: string, id: SkillId, skill: Partial<KnownSkill>): SkillId => {
    const title = plainLine(name, 120);
    byName.set(toName(name), id);
    byName.set(id, id);
    if (!skills.has(id)) {
      const plain = { title: { [language]: title }, core: true, grades: undefined };
      skills.set(id, { ...plain, ...skill, id, prerequisites: new Set() });
    }
    return id;
  };
  return {
    add(cells) {
      const name = cells.plain('skill');
      if (name === '') return [toNote('unreadable', 'skill')];
      if (byName.has(toName(name))) return [toNote('doubled', name)];
      const id = cells.plain('id');
      const grades = cells.plain('grades');
      const years = gradesIn(grades);
      const title = Object.entries(cells.said('skill')).map(([tag, words]) => [tag, plainLine(words, 120)]);
      keep(name, toSkillId(id === '' ? name : id), {
        title: Object.fromEntries(title),
        core: !NO.test(cells.plain('core')),
        grades: years,
      });
      return grades !== '' && years === undefined ? [toNote('unreadable', `grades: ${grades}`)] : [];
    },
    named(cells) {
      const name = cells.plain('skill') || last || packTitle;
      last = name;
      return (
        byName.get(toName(name)) ?? keep(name, toSkillId(name), { title: titlesOf(cells, name, language) })
      );
    },
    addPrerequisites(cells, skill) {
      const notes: ImportNote[] = [];
      for (const name of cells.plain('prerequisites').split(SEPARATOR)) {
        if (name.trim() === '') continue;
        const before = byName.get(toName(name));
        if (before === undefined) notes.push(toNote('unknown-field', `prerequisites: ${name.trim()}`));
        else if (leadsTo(skills, before, skill)) notes.push(toNote('circle', name.trim()));
        else skills.get(skill)?.prerequisites.add(before);
      }
      return notes;
    },
    addTo(draft) {
      for (const { prerequisites, grades, ...skill } of skills.values()) {
        draft.addSkill({
          ...skill,
          ...(grades && { grades }),
          prerequisites: [...prerequisites].slice(0, 32),
        });
      }
    },
  };
}

/** Whether `to` stands before `from` already, near or far, or is the same. */
function leadsTo(skills: ReadonlyMap<SkillId, KnownSkill>, from: SkillId, to: SkillId): boolean {
  const seen = new Set<SkillId>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(skills.get(id)?.prerequisites ?? []));
  }
  return false;
}

function titlesOf(cells: CsvCells, name: string, language: string): DraftSkill['title'] {
  const said = Object.entries(cells.said('skill'));
  return said.length > 0
    ? Object.fromEntries(said.map(([tag, words]) => [tag, plainLine(words, 120)]))
    : { [language]: plainLine(name, 120) };
}

function gradesIn(cell: string): readonly [number, number] | undefined {
  const [, from, to = from] = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(cell) ?? [];
  const years = [Number(from), Number(to)] as const;
  return from !== undefined && years[0] <= years[1] && years[1] <= 20 ? years : undefined;
}

function toName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
