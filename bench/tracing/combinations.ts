// Answers in which every combination of skills is a skill of its own: how plain models, which know of one skill an
// answer, are usually given questions that ask for several.
import type { Answers, AnswerVocabulary } from '../../src/tracing/fit/answers.ts';
import type { Skills } from '../../src/tracing/learner-model.ts';

/** Combinations that items have in the vocabulary, then those of the answers that the vocabulary is from. */
export function combineVocabulary(vocabulary: AnswerVocabulary, answers: Answers): AnswerVocabulary {
  const all = [
    ...new Set([...answers.skillSets, ...vocabulary.itemSkills].map((one) => nameOf(one, vocabulary))),
  ];
  const places = new Map(all.map((name, place) => [name, place]));
  return {
    skills: all,
    items: vocabulary.items,
    itemSkills: vocabulary.itemSkills.map((one) => [places.get(nameOf(one, vocabulary)) ?? -1]),
  };
}

/** `combined` is what `combineVocabulary` made of `vocabulary`; a combination that it does not have is -1. */
export function combineAnswers(
  answers: Answers,
  vocabulary: AnswerVocabulary,
  combined: AnswerVocabulary,
): Answers {
  const places = new Map(combined.skills.map((name, place) => [name, place]));
  return {
    ...answers,
    skillSets: answers.skillSets.map((one) => [places.get(nameOf(one, vocabulary)) ?? -1]),
  };
}

/** Order does not matter: 3;17 and 17;3 are one combination. */
function nameOf(skills: Skills, vocabulary: AnswerVocabulary): string {
  return skills
    .map((skill) => vocabulary.skills[skill] ?? '?')
    .sort()
    .join(';');
}
