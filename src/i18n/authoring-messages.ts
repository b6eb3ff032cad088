// Packs that a teacher makes on the tablet. The comment is the translator’s note; the type lists the places.
import type { ItemType } from '../domain/item.ts';
import type { OwnFaultWords } from './own-fault-words.ts';

type KindMessages = { readonly [T in ItemType as `own.kind.${T}`]: null };
type KindExamples = { readonly [T in ItemType as `own.kind-what.${T}`]: null };

export interface AuthoringMessages extends KindMessages, KindExamples, OwnFaultWords {
  /** Heading, and button on the page of packs. */
  'own.title': null;
  /** What can be done here, in one or two sentences. */
  'own.what': null;
  /** Heading above the boxes that begin a pack. */
  'own.begin': null;
  /** Label of a box: what the pack is called. */
  'own.name': null;
  'own.name-example': null;
  'own.language': null;
  /** Above the school years that can be chosen. */
  'own.grades': null;
  'own.grades-help': null;
  /** Button: makes the pack and leads to its first question. */
  'own.start': null;
  /** Heading: packs that were begun here. */
  'own.mine': null;
  'own.count': { readonly count: number };
  'own.not-out': null;
  /** The version that children have. */
  'own.out': { readonly version: string };
  /** Heading: packs that came from another tablet. */
  'own.elsewhere': null;
  'own.elsewhere-what': null;
  /** Button: go on writing at this pack. */
  'own.take-up': { readonly pack: string };
  /** What the address leads to was removed. */
  'own.gone': null;
  /** On a button that shows what can be done with one question. */
  'own.do-with': { readonly question: string };
  'own.questions': null;
  /** No question yet. */
  'own.none': null;
  /** Button: write another question. */
  'own.new': null;
  /** Above the kinds of question, each with a picture. */
  'own.kinds': null;
  /** Stands in the list for a question without words yet. */
  'own.untold': null;
  /** Button: the questions go to the children of this tablet. */
  'own.publish': null;
  'own.publish-again': null;
  'own.publish-what': null;
  /** Above buttons with the names of classes, each leads to the picture of that class. */
  'own.publish-next': null;
  'own.published': { readonly version: string };
  'own.published-same': null;
  'own.publishing': null;
  /** Above a list of what is missing. */
  'own.not-ready': { readonly count: number };
  /** Button: the pack as a file, to be sent on. */
  'own.hand-on': null;
  'own.hand-on-what': null;
  /** Button and heading: what is said of the whole pack. */
  'own.about': null;
  'own.publisher': null;
  'own.publisher-help': null;
  'own.skills': null;
  'own.skills-what': null;
  'own.skill': { readonly number: number };
  'own.add-skill': null;
  /** Button: takes out a skill that no question practises. */
  'own.drop-skill': { readonly skill: string };
  /** Above the other skills: which of them a child needs first. */
  'own.needs': { readonly skill: string };
  /** Label for words of a mistake that wrong answers show. */
  'own.mixups': null;
  'own.mixup': { readonly number: number };
  'own.copy': null;
  'own.copy-pack': null;
  'own.copied': { readonly pack: string };
  /** Name of a copied pack. */
  'own.copy-name': { readonly pack: string };
  /** Button: takes the question out of the pack. */
  'own.leave': null;
  'own.left': null;
  'own.left-published': null;
  'own.earlier': null;
  'own.later': null;
  /** Button: deletes what was written, not what children have. */
  'own.remove': null;
  'own.remove-sure': null;
  'own.remove-published': null;
  'own.remove-do': null;
  'own.keep': null;
  /** Above the boxes of a question. */
  'own.prompt': null;
  'own.prompt-help': null;
  'own.add-picture': null;
  'own.other-picture': null;
  'own.drop-picture': null;
  'own.picture-alt': null;
  'own.options': null;
  'own.option': { readonly number: number };
  /** On a button beside an answer: it is a right one. */
  'own.right': null;
  'own.right-of': { readonly number: number };
  'own.add-option': null;
  'own.drop': { readonly number: number };
  /** Label above the mistakes that a wrong answer may show. */
  'own.shows': { readonly number: number };
  'own.shows-nothing': null;
  'own.shows-other': null;
  'own.shows-words': null;
  'own.shows-example': null;
  'own.shows-keep': null;
  'own.answer': null;
  'own.number-help': null;
  /** Under the right answer in the place of that, where numbers change: it is reckoned, such as =a-b. */
  'own.reckoned-help': null;
  'own.unit': null;
  'own.tolerance': null;
  'own.wrongs': null;
  'own.wrongs-what': null;
  'own.wrong': { readonly number: number };
  'own.add-wrong': null;
  'own.accepted': { readonly number: number };
  'own.accepted-help': null;
  'own.add-accepted': null;
  'own.in-order': null;
  'own.entry': { readonly number: number };
  'own.add-entry': null;
  'own.pairs': null;
  'own.pair-left': { readonly number: number };
  'own.pair-right': { readonly number: number };
  'own.add-pair': null;
  'own.groups': null;
  'own.group': { readonly number: number };
  'own.group-entry': { readonly group: number; readonly number: number };
  'own.drop-entry': { readonly group: number; readonly number: number };
  'own.add-group': null;
  'own.gap-text': null;
  /** The four are examples as they are typed, with brackets. */
  'own.gap-help': {
    readonly number: string;
    readonly word: string;
    readonly either: string;
    readonly choice: string;
  };
  'own.from': null;
  'own.to': null;
  'own.step': null;
  'own.where': null;
  'own.sign': null;
  'own.sign-help': null;
  'own.traced': null;
  'own.reading': null;
  'own.model': null;
  'own.points': null;
  'own.point': { readonly number: number };
  'own.add-point': null;
  'own.expression-help': null;
  'own.place': null;
  'own.place-help': null;
  'own.region': { readonly number: number };
  'own.add-region': null;
  /** Fields of a place in a picture, each with − and +. */
  'own.region-x': null;
  'own.region-y': null;
  'own.region-width': null;
  'own.region-height': null;
  'own.hints': null;
  'own.hint': { readonly number: number };
  'own.add-hint': null;
  'own.solution': null;
  'own.solution-step': { readonly number: number };
  'own.add-step': null;
  'own.difficulty': null;
  'own.easy': null;
  'own.middle': null;
  'own.hard': null;
  'own.practises': null;
  /** Heading of the part of the form that may stay empty. */
  'own.more': null;
  'own.saved': null;
  'own.saving': null;
  /** Button: the question as a child meets it. */
  'own.try': null;
  /** Above the form, when something in it is not ready. */
  'own.look-below': null;
  /** Heading above the question as a child sees it. */
  'own.trying': null;
  'own.try-again': null;
  'own.write-on': null;
  'own.all-questions': null;
  /** What a wrong answer of the teacher herself showed. */
  'own.showed': { readonly mixup: string };
}
