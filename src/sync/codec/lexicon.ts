// Vocabularies made ready for the codec: by number for reading, by name for writing.
import type { Answer } from '../../domain/answer.ts';
import type { ItemId, LearnerId, LessonId, PackId, SkillId } from '../../domain/ids.ts';
import type { ForeseenAnswer, PackVocabulary, Vocabulary } from '../vocabulary.ts';

/** Skills of one item, at most. */
export const MOST_SKILLS = 32;

/** An item as events name it, with what a decoder would otherwise make anew each time. */
export interface Entry {
  readonly pack: PackId;
  readonly version: string;
  readonly item: ItemId;
  readonly skills: readonly [SkillId, ...SkillId[]];
  readonly right: Foreseen | null;
  readonly wrong: readonly Foreseen[];
  /** Null for an entry that was spelled in the chunk. */
  readonly group: Group | null;
  /** Number in its group. */
  readonly place: number;
  /** Pieces of the canonical text of an answer to it. */
  readonly itemText: string;
  readonly packText: string;
  readonly reasonText: string;
  readonly skillsText: string;
}

export interface Foreseen extends ForeseenAnswer {
  readonly answer: Answer;
  readonly misconceptionsText: string;
  readonly coded: CodedAnswer;
}

export interface CodedAnswer {
  readonly answer: Answer;
  readonly json: string;
  /** `{"answer":…`, as an answer's canonical text begins. */
  readonly head: string;
  /** Null for an answer that was spelled. */
  readonly foreseen: Foreseen | null;
}

/** The items of one skill of a pack. */
export interface Group {
  readonly skill: SkillId;
  readonly pack: PackId;
  /** Number among all groups of its vocabulary. */
  readonly place: number;
  readonly entries: Entry[];
  readonly lessons: { readonly lesson: LessonId; readonly mends: string | null }[];
}

export interface PackLexicon {
  readonly pack: PackId;
  readonly version: string;
  readonly groups: readonly Group[];
  readonly bySkill: ReadonlyMap<string, Group>;
  readonly byItem: ReadonlyMap<string, Entry>;
}

export interface Lexicon {
  readonly packs: readonly PackLexicon[];
  readonly learners: readonly LearnerId[];
  readonly learnerNumbers: ReadonlyMap<string, number>;
  /** Groups of all packs, in their order. */
  readonly groups: readonly Group[];
  readonly groupNumbers: ReadonlyMap<Group, number>;
}

interface LearnerLexicon {
  readonly learners: readonly LearnerId[];
  readonly numbers: ReadonlyMap<string, number>;
}

const ready = new WeakMap<Vocabulary, PackLexicon | LearnerLexicon>();
/** By their first vocabulary: chunks of one school name the same few again and again. */
const joined = new WeakMap<Vocabulary, Joined[]>();
/** Combinations kept of one vocabulary with others. */
const MOST_JOINED = 16;

interface Joined {
  readonly of: readonly Vocabulary[];
  readonly lexicon: Lexicon;
}

/** What the vocabularies say, in their order. Indexing one costs O(its words), joining them O(their groups), once. */
export function toLexicon(vocabularies: readonly Vocabulary[]): Lexicon {
  const [first] = vocabularies;
  if (first === undefined) return join([]);
  const known = joined.get(first) ?? [];
  const found = known.find(({ of }) => {
    return of.length === vocabularies.length && of.every((one, at) => one === vocabularies[at]);
  });
  if (found) return found.lexicon;
  const lexicon = join(vocabularies);
  joined.set(first, [{ of: vocabularies, lexicon }, ...known.slice(0, MOST_JOINED - 1)]);
  return lexicon;
}

function join(vocabularies: readonly Vocabulary[]): Lexicon {
  const parts = vocabularies.map(prepare);
  const packs = parts.filter((part) => 'pack' in part);
  const lists = parts.filter((part) => 'numbers' in part);
  const groups = packs.flatMap((pack) => pack.groups);
  const learners = lists.length === 1 ? (lists[0]?.learners ?? []) : lists.flatMap((list) => list.learners);
  return {
    packs,
    learners,
    learnerNumbers: lists.length === 1 && lists[0] ? lists[0].numbers : numbersOf(learners),
    groups,
    groupNumbers: new Map(groups.map((group, at) => [group, at])),
  };
}

/** An item that no vocabulary has. */
export function toSpelledEntry(named: {
  readonly pack: PackId;
  readonly version: string;
  readonly item: ItemId;
  readonly skills: readonly [SkillId, ...SkillId[]];
}): Entry {
  return { ...named, right: null, wrong: [], group: null, place: 0, ...toTexts(named) };
}

function prepare(vocabulary: Vocabulary): PackLexicon | LearnerLexicon {
  const known = ready.get(vocabulary);
  if (known) return known;
  const { words } = vocabulary;
  const made =
    words.type === 'pack'
      ? preparePack(words)
      : { learners: words.learners, numbers: numbersOf(words.learners) };
  ready.set(vocabulary, made);
  return made;
}

/** The first place of each. */
function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [at, id] of ids.entries()) if (!numbers.has(id)) numbers.set(id, at);
  return numbers;
}

function preparePack({ pack, version, items, lessons }: PackVocabulary): PackLexicon {
  const bySkill = new Map<string, Group>();
  const groupOf = (skill: SkillId): Group => {
    const known = bySkill.get(skill);
    if (known) return known;
    const group: Group = { skill, pack, place: bySkill.size, entries: [], lessons: [] };
    bySkill.set(skill, group);
    return group;
  };
  const byItem = new Map<string, Entry>();
  for (const { item, skills, right, wrong } of items) {
    const group = groupOf(skills[0]);
    const named = { pack, version, item, skills };
    const answers = { right: right && toForeseen(right), wrong: wrong.map(toForeseen) };
    const entry: Entry = { ...named, ...answers, group, place: group.entries.length, ...toTexts(named) };
    group.entries.push(entry);
    byItem.set(item, entry);
  }
  for (const { lesson, skill, mends } of lessons) groupOf(skill).lessons.push({ lesson, mends });
  return { pack, version, groups: [...bySkill.values()], bySkill, byItem };
}

function toForeseen({ json, misconceptions }: ForeseenAnswer): Foreseen {
  const answer = JSON.parse(json) as Answer;
  const coded = { answer, json, head: `{"answer":${json}`, foreseen: null as Foreseen | null };
  coded.foreseen = {
    json,
    misconceptions,
    answer,
    misconceptionsText: JSON.stringify(misconceptions),
    coded,
  };
  return coded.foreseen;
}

function toTexts(named: {
  readonly pack: string;
  readonly version: string;
  readonly item: string;
  readonly skills: readonly string[];
}) {
  return {
    itemText: `","item":${JSON.stringify(named.item)},"language":`,
    packText: `,"pack":${JSON.stringify(named.pack)},"packVersion":${JSON.stringify(named.version)},"reason":`,
    reasonText: `,"skill":${JSON.stringify(named.skills[0])}},"responseTicks":`,
    skillsText: `,"skills":${JSON.stringify(named.skills)},"stream":`,
  };
}
