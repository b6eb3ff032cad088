// From the source of an item to the question that a learner meets, without the algebra that only some items need:
// it weighs a sixth of what stands before a tablet's first question. Whoever has it at hand takes variant.ts.
import type { PackId } from '../domain/ids.ts';
import type { Item, Stem } from '../domain/item.ts';
import type { Lesson } from '../domain/lesson.ts';
import { createRandom, type Random, toSeed } from '../domain/random.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Contexts, drawsContexts, drawsThings, readWordKey } from './contexts/drawing.ts';
import type { Scope } from './expression-value.ts';
import type { ItemSource, LessonSource, StemSource } from './format.ts';
import { drawParameters } from './parameters.ts';
import { type ExpressionMaker, makeItem } from './variant-makers.ts';
import {
  createResolver,
  type Resolver,
  type VariantContext,
  type VariantProblem,
} from './variant-resolver.ts';

/** How often conditions may fail before a template counts as empty; part of the format. */
export const MAX_DRAWS = 400;

export interface ItemContext extends VariantContext {
  readonly pack: PackId;
  /** 32-bit unsigned. */
  readonly seed: number;
  /** Names, money and things of where it is asked; needed by items that draw them (contexts/contexts.ts). */
  readonly contexts?: Contexts;
}

/** A variant with the parameters behind it, for who checks it. */
export interface Draw {
  readonly item: Item;
  readonly scope: Scope;
}

/** `algebra` may be null for all items but those of which an expression is asked. */
export function drawVariantWith(
  algebra: ExpressionMaker | null,
  source: ItemSource,
  context: ItemContext,
): Result<Draw, VariantProblem> {
  // Items of one stem draw the same numbers: what its first part found is what the second goes on with.
  const root = `${source.stem?.id ?? source.id}/${context.seed >>> 0}`;
  const random = createRandom(toSeed(root));
  const draws = source.parameters === undefined ? 1 : MAX_DRAWS;
  let problem: VariantProblem = { code: 'template-empty', detail: 'never drawn', again: false };
  for (let draw = 0; draw < draws; draw++) {
    const scope = drawParameters(source, random, { root, contexts: context.contexts });
    const made = scope.ok ? makeOnce(algebra, source, context, scope.value, random) : scope;
    if (made.ok) return made;
    problem = made.problem;
    if (!problem.again) break;
  }
  return fail(problem);
}

/** Makes a lesson in the learner's language; it has no parameters, so there is one of it in each. */
export function createLesson(source: LessonSource, context: VariantContext): Result<Lesson, VariantProblem> {
  const resolver = createResolver(context, new Map());
  const lesson: Lesson = {
    id: source.id,
    skill: source.skill,
    kind: source.kind,
    ...(source.misconception && { misconception: source.misconception }),
    title: resolver.text(source.title),
    steps: source.steps.map((step) => ({
      text: resolver.text(step.text),
      ...(step.figure && { figure: resolver.figure(step.figure) }),
      ...(step.manipulative && { manipulative: step.manipulative }),
    })),
  };
  const problem = resolver.problem();
  return problem ? fail(problem) : ok(lesson);
}

function makeOnce(
  algebra: ExpressionMaker | null,
  source: ItemSource,
  context: ItemContext,
  scope: Scope,
  random: Random,
): Result<Draw, VariantProblem> {
  const resolver = createResolver(withWords(context), scope);
  const item = makeItem(source, toCommon(source, context, resolver), { resolver, random, algebra });
  const problem = resolver.problem();
  return problem ? fail(problem) : ok({ item, scope });
}

/** Keys of drawn words are none of the pack's. */
function withWords(context: ItemContext): VariantContext {
  const { contexts, language, text } = context;
  if (!contexts) return context;
  return {
    language,
    text: (key) => {
      const place = readWordKey(key);
      return place ? contexts.word(place, language) : text(key);
    },
  };
}

function toCommon(source: ItemSource, context: ItemContext, resolver: Resolver) {
  return {
    pack: context.pack,
    id: source.id,
    skills: [source.skill, ...(source.also ?? [])] as const,
    seed: context.seed >>> 0,
    difficulty: source.difficulty,
    ...(context.contexts && drawsContexts(source) && { askedIn: context.contexts.tag(drawsThings(source)) }),
    ...(source.stem && { stem: toStem(source.stem, resolver) }),
    prompt: resolver.text(source.prompt),
    ...(source.figure && { figure: resolver.figure(source.figure) }),
    hints: source.hints.map((hint) => resolver.text(hint)),
    solution: source.solution.map((step) => resolver.text(step)),
    ...(source.helpFigures && {
      helpFigures: source.helpFigures.map((one) => ({ ...one, figure: resolver.figure(one.figure) })),
    }),
  };
}

function toStem({ id, part, of, text, figure }: StemSource, resolver: Resolver): Stem {
  return {
    ...{ id, part, of, text: resolver.text(text) },
    ...(figure && { figure: resolver.figure(figure) }),
  };
}
