import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../src/packs/check.ts';
import { PACK_LIMITS } from '../../../../src/packs/format.ts';
import { createDraft, type PackDraft } from '../../../../src/packs/import/draft.ts';
import { finishImport } from '../../../../src/packs/import/finish.ts';
import { toManifest } from '../../../../src/packs/import/importer.ts';
import type { ImportLine } from '../../../../src/packs/import/report.ts';
import { toAuthorId, toItemId, toSkillId } from '../../../../src/packs/import/source-ids.ts';
import { encodeUtf8 } from '../../../../src/packs/utf8.ts';
import { WISHES } from '../imported-pack.ts';

const skill = toSkillId('adding');

/** A question to type, and its line in the report. */
function addSum(draft: PackDraft, name: string, prompt: string, accepted = '4', about = skill): ImportLine {
  const id = toItemId(name);
  draft.addItem({
    id,
    skill: about,
    type: 'short-text',
    difficulty: 2,
    hints: [],
    solution: [],
    prompt: draft.say(`${id}.prompt`, { en: prompt }),
    accepted: draft.say(`${id}.accepted`, { en: accepted }),
  });
  return { at: name, name, kind: 'sum', outcome: 'carried', items: [id], notes: [] };
}

function draftWithSkill(): PackDraft {
  const draft = createDraft();
  draft.addSkill({ id: skill, title: { en: 'Adding' }, prerequisites: [] });
  return draft;
}

describe('an import that is done', () => {
  it('leaves out what a pack would refuse, with its texts, and tells why', () => {
    const draft = draftWithSkill();
    const lines = [
      addSum(draft, 'good', '2 + 2?'),
      addSum(draft, 'tag', 'Is it <b>4</b>?'),
      addSum(draft, 'formula', 'Is it $\\nothing$?'),
      addSum(draft, 'gap', 'Is it [n]?'),
      addSum(draft, 'empty', ''),
      addSum(draft, 'long', 'x'.repeat(5_000)),
    ];
    const result = finishImport(draft, toManifest(WISHES), lines);
    if (!result.ok) throw new Error(result.problem.detail);
    expect(result.value.report.lines.map(({ outcome }) => outcome)).toEqual([
      'carried',
      ...Array.from({ length: 5 }, () => 'left'),
    ]);
    expect(result.value.report.lines[3]?.notes).toEqual([
      { code: 'unsound', detail: expect.stringContaining('[n]') },
    ]);
    expect(checkPack(result.value.files, { form: 'source', isDraft: true }).faults).toEqual([]);
    const texts = new TextDecoder().decode(result.value.files.get('text/en/imported.json'));
    expect(Object.keys(JSON.parse(texts))).toEqual([
      'good.prompt',
      'good.accepted',
      'pack.title',
      'pack.description',
      'skill.adding',
    ]);
  });

  it('asks nobody to be sure of a skill that questions only practise beside another one', () => {
    const draft = draftWithSkill();
    draft.addSkill({ id: toSkillId('carrying'), title: { en: 'Carrying' }, prerequisites: [] });
    const id = toItemId('both');
    draft.addItem({
      ...{ id, skill, also: [toSkillId('carrying')], type: 'number', difficulty: 2, answer: 4 },
      ...{ hints: [], solution: [], prompt: draft.say(`${id}.prompt`, { en: '2 + 2?' }) },
    });
    const line: ImportLine = {
      at: 'both',
      name: 'both',
      kind: 'sum',
      outcome: 'carried',
      items: [id],
      notes: [],
    };
    const result = finishImport(draft, toManifest(WISHES), [line]);
    if (!result.ok) throw new Error(result.problem.detail);
    const { skills } = JSON.parse(new TextDecoder().decode(result.value.files.get('pack.json')));
    expect(skills).toMatchObject([
      { id: 'adding', core: true },
      { id: 'carrying', core: false },
    ]);
  });

  it('leaves out a question whose picture no tablet may show', () => {
    const draft = draftWithSkill();
    const good = addSum(draft, 'good', '2 + 2?');
    const id = toItemId('drawn');
    draft.addMedia('media/bad.svg', encodeUtf8('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'));
    draft.addItem({
      id,
      skill,
      type: 'number',
      answer: 4,
      difficulty: 2,
      hints: [],
      solution: [],
      prompt: draft.say('drawn.prompt', { en: 'How many?' }),
      figure: { type: 'picture', src: 'media/bad.svg', alt: draft.say('drawn.alt', { en: 'Four' }) },
    });
    const line: ImportLine = { ...good, at: 'drawn', items: [id] };
    const result = finishImport(draft, toManifest(WISHES), [good, line]);
    expect(result).toMatchObject({ ok: true, value: { report: { lines: [{}, { outcome: 'left' }] } } });
    expect(result.ok && [...result.value.files.keys()]).not.toContain('media/bad.svg');
  });

  it('is refused with its report when nothing is left', () => {
    const draft = draftWithSkill();
    const result = finishImport(draft, toManifest(WISHES), [addSum(draft, 'tag', '<b>')]);
    expect(result).toMatchObject({
      ok: false,
      problem: { code: 'import/nothing-carried', report: { lines: [{ outcome: 'left' }] } },
    });
  });

  it('keeps a skill that lost its questions out, and what stood before it before what stood after it', () => {
    const draft = draftWithSkill();
    const [empty, last] = [toSkillId('empty'), toSkillId('last')];
    draft.addSkill({ id: empty, title: { en: 'Empty' }, prerequisites: [skill] });
    draft.addSkill({ id: last, title: { en: '\u0000 ' }, prerequisites: [empty] });
    const line = addSum(draft, 'good', '2 + 2?');
    draft.addItem({
      id: toItemId('late'),
      skill: last,
      type: 'number',
      answer: 4,
      difficulty: 2,
      hints: [],
      solution: [],
      prompt: draft.say('late.prompt', { en: '2 + 2 =' }),
    });
    const result = finishImport(draft, toManifest(WISHES), [line]);
    if (!result.ok) throw new Error(result.problem.detail);
    const { skills } = JSON.parse(new TextDecoder().decode(result.value.files.get('pack.json')));
    expect(skills).toMatchObject([
      { id: 'adding', prerequisites: [] },
      { id: 'last', prerequisites: ['adding'] },
    ]);
  });

  it('leaves out questions of more skills than a pack may have', () => {
    const draft = createDraft();
    const lines = Array.from({ length: PACK_LIMITS.skills + 2 }, (_, at) => {
      const own = toSkillId(`s-${at}`);
      draft.addSkill({ id: own, title: { en: `S${at}` }, prerequisites: [] });
      return at < 2 || at >= PACK_LIMITS.skills
        ? addSum(draft, `q-${at}`, `${at} + 1?`, '4', own)
        : undefined;
    }).flatMap((line) => line ?? []);
    const result = finishImport(draft, toManifest(WISHES), lines);
    if (!result.ok) throw new Error(result.problem.detail);
    expect(result.value.report.lines.map(({ outcome }) => outcome)).toEqual([
      'carried',
      'carried',
      'left',
      'left',
    ]);
    expect(result.value.report.lines[3]?.notes).toEqual([{ code: 'too-large', detail: '5002 skills' }]);
  });

  it('cuts thousands of questions into files that a person can open', () => {
    const draft = draftWithSkill();
    const lines = Array.from({ length: 1_200 }, (_, at) => addSum(draft, `sum-${at}`, `${at} + 1?`));
    const result = finishImport(draft, toManifest(WISHES), lines);
    if (!result.ok) throw new Error(result.problem.detail);
    expect([...result.value.files.keys()].filter((path) => path.startsWith('items/'))).toEqual([
      'items/imported.jsonl',
      'items/imported_002.jsonl',
      'items/imported_003.jsonl',
    ]);
  });
});

describe('an id made of a name', () => {
  it('is the name where it can be, and tells names apart where it cannot', () => {
    expect(toAuthorId('fractions-1.2')).toBe('fractions-1.2');
    expect(toAuthorId('Größe & Zahl')).toMatch(/^gro-e-zahl-[0-9a-f]{8}$/);
    expect(toAuthorId('الجمع')).toMatch(/^n-[0-9a-f]{8}$/);
    expect(toAuthorId('A b')).not.toBe(toAuthorId('a B'));
    expect(toAuthorId('x'.repeat(300))).toHaveLength(64);
  });

  it.each(['constructor', 'prototype', 'tostring', '__proto__', '', '.', 'valueof'])(
    'of "%s" is one',
    (name) => {
      expect(toItemId(name)).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      expect(toItemId(name) in {} || toItemId(name) === 'prototype').toBe(false);
    },
  );
});
