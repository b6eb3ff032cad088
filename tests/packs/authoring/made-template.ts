// A teacher's question with numbers, taken through the helper as the panel does when nothing is changed by hand, and put
// into a pack of its own for the pack's check.
import type { Rational } from '../../../src/domain/rational.ts';
import {
  type NumbersTemplate,
  type NumbersTexts,
  nameNumbers,
  offerConditions,
  offerRelations,
  toScope,
  toTemplate,
} from '../../../src/packs/authoring/numbers.ts';
import { findNumbers } from '../../../src/packs/authoring/numbers-found.ts';
import { suggestRange } from '../../../src/packs/authoring/numbers-range.ts';
import type { Tree } from '../../../src/packs/authoring/numbers-tree.ts';
import { findWrong, WRONG_KINDS } from '../../../src/packs/authoring/numbers-wrong.ts';
import { checkPack } from '../../../src/packs/check.ts';
import { encodeUtf8 } from '../../../src/packs/utf8.ts';

export function offersFor(prompt: string, answer: Rational, language = 'en') {
  const found = findNumbers(prompt, language);
  const changing = nameNumbers(found, [...found.keys()]);
  return { found, changing, relations: offerRelations(found, changing, answer) };
}

/** With the bounds and conditions that are suggested, and all wrong answers. */
export function templateFor(
  texts: NumbersTexts,
  tree: Tree,
  changing: ReturnType<typeof nameNumbers>,
  language = 'en',
): NumbersTemplate {
  return toTemplate({
    texts,
    language,
    changing: changing.map((one) => ({ ...one, range: suggestRange(one.value) })),
    tree,
    conditions: offerConditions(tree, changing),
    most: null,
    wrong: findWrong(tree, toScope(changing)),
  });
}

/** Everything that the pack's own check finds wrong with a pack that has this question alone. */
export function faultsOf(template: NumbersTemplate, language = 'en'): readonly string[] {
  const { parameters, where, answer, prompt, hints, solution } = template;
  const texts: Record<string, string> = {
    'pack.title': 'Own',
    'pack.description': 'Own',
    'skill.own': 'Own',
    prompt,
    ...Object.fromEntries(hints.map((text, at) => [`hint.${at}`, text])),
    ...Object.fromEntries(solution.map((text, at) => [`step.${at}`, text])),
    ...Object.fromEntries(WRONG_KINDS.map((kind) => [`m.${kind}`, kind])),
  };
  const item = {
    id: 'own.one',
    skill: 'own',
    type: 'number',
    difficulty: 2,
    prompt: 'prompt',
    hints: hints.map((_, at) => `hint.${at}`),
    solution: solution.map((_, at) => `step.${at}`),
    parameters,
    where,
    answer,
    wrong: template.wrong.map(({ value, shows }) => ({ value, misconception: shows })),
  };
  const sources = {
    'pack.json': {
      format: 1,
      id: 'org.example.own',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      publisher: 'Example',
      languages: [{ tag: language, review: 'teacher' }],
      skills: [{ id: 'own', prerequisites: [], core: true, grades: [1, 2] }],
    },
    'items/own.jsonl': item,
    'misconceptions/own.jsonl': WRONG_KINDS.map((kind) =>
      JSON.stringify({ id: kind, skill: 'own', title: `m.${kind}` }),
    ).join('\n'),
    [`text/${language}/own.json`]: texts,
  };
  const files = new Map(
    Object.entries(sources).map(([path, content]) => [
      path,
      encodeUtf8(typeof content === 'string' ? content : JSON.stringify(content)),
    ]),
  );
  return checkPack(files, { form: 'source', isDraft: true }).faults.map(({ detail }) => detail);
}
