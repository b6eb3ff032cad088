// One QTI item as one question of ours, or as several that share a stem.
import { type ItemId, parsePackId, type SkillId } from '../../../domain/ids.ts';
import type { ItemSource, StemSource } from '../../format.ts';
import { createDraft } from '../draft.ts';
import { finishImport } from '../finish.ts';
import { distinctNotes, type ImportNote, toNote } from '../report.ts';
import { toItemId } from '../source-ids.ts';
import {
  type Answering,
  createQuestion,
  type FindPicture,
  type Question,
  toItem,
  wordsForUnseen,
} from '../xml/question.ts';
import { attributeOf, childNamed, descendantsNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import type { Words } from '../xml/xml-words.ts';
import { type Body, isInline, readBody } from './body.ts';
import { makeChoice, makeHottext } from './choices.ts';
import { type ResponseDeclaration, readResponses } from './declarations.ts';
import { drawnItems } from './drawn-items.ts';
import { fillGaps, makeGapMatch, makeInlineChoice, makeInlineGap } from './gaps.ts';
import { askedWith, layOut, leadOf, ownWords, type Part } from './lay-out.ts';
import type { Maker, Making } from './making.ts';
import {
  makeGraphicAssociate,
  makeGraphicGapMatch,
  makeGraphicOrder,
  makeHotspot,
  makeSelectPoint,
} from './places.ts';
import { makeAssociate, makeMatch, makeOrder } from './placings.ts';
import { createFindRight, type FindRight } from './right-response.ts';
import { readTemplate, type Template } from './templates.ts';
import { makeExtendedText, makeSlider, makeTextEntry } from './typed.ts';

export interface ItemContext {
  readonly identifier: string;
  readonly title: string;
  readonly skill: SkillId;
  readonly also: readonly SkillId[];
  readonly languages: readonly string[];
  readonly find: FindPicture;
  /** Words that stand in a file of their own and belong to several items. */
  readonly stimuli: readonly Words[];
  /** Whether a question of this name is there already. */
  readonly isTaken: (id: ItemId) => boolean;
}

export interface ConvertedItem {
  readonly kind: string;
  readonly made: readonly { readonly question: Question; readonly item: ItemSource }[];
  readonly notes: readonly ImportNote[];
}

const MAKERS: Readonly<Record<string, Maker>> = {
  choiceInteraction: makeChoice,
  hottextInteraction: makeHottext,
  orderInteraction: makeOrder,
  matchInteraction: makeMatch,
  associateInteraction: makeAssociate,
  gapMatchInteraction: makeGapMatch,
  inlineChoiceInteraction: makeInlineChoice,
  textEntryInteraction: makeTextEntry,
  extendedTextInteraction: makeExtendedText,
  sliderInteraction: makeSlider,
  hotspotInteraction: makeHotspot,
  selectPointInteraction: makeSelectPoint,
  positionObjectInteraction: makeSelectPoint,
  graphicOrderInteraction: makeGraphicOrder,
  graphicAssociateInteraction: makeGraphicAssociate,
  graphicGapMatchInteraction: makeGraphicGapMatch,
};
interface Work {
  readonly context: ItemContext;
  readonly body: Body;
  readonly template: Template | undefined;
  readonly responses: ReadonlyMap<string, ResponseDeclaration>;
  readonly findRight: FindRight;
}

export function convertItem(item: XmlElement, context: ItemContext): ConvertedItem {
  const template = readTemplate(item);
  if (!template) return convertOne(item, context, template);
  const converted = convertOne(item, context, template);
  const isWhole = template.notes.length === 0 && !hasChosenWords(item);
  if (isWhole && isSound(converted, context)) return converted;
  const drawn = drawnItems(item);
  return drawn.length > 0 ? convertDrawn(drawn, context) : converted;
}

/** Words that a variable shows or hides: our templates have nothing like them. */
function hasChosenWords(item: XmlElement): boolean {
  return descendantsNamed(item, 'templateBlock', 'templateInline').length > 0;
}

/** Whether it passes the check of a pack by itself. A template may draw what cannot be computed or looks alike. */
function isSound({ made }: ConvertedItem, { skill, languages }: ItemContext): boolean {
  const draft = createDraft();
  const [language = 'en'] = languages;
  draft.addSkill({ id: skill, prerequisites: [], title: { [language]: skill } });
  for (const { question, item } of made) question.keep(draft, { ...item, also: [] });
  const wishes = {
    version: '1.0.0',
    licence: '-',
    publisher: '-',
    languages: [{ tag: language, review: 'machine' as const }],
  };
  const said = { title: { [language]: '-' }, description: { [language]: '-' } };
  const id = parsePackId('org.banyan.check');
  const checked = id.ok ? finishImport(draft, { ...wishes, ...said, id: id.value }, []) : undefined;
  return checked?.ok === true && made.length > 0;
}

/** A few draws of a template are not the template: its numbers are told to stand still. */
function convertDrawn(drawn: readonly XmlElement[], context: ItemContext): ConvertedItem {
  const all = drawn.map((item, at) => {
    const identifier = `${context.identifier}.v${at + 1}`;
    return convertOne(item, { ...context, identifier }, undefined);
  });
  const [first] = all;
  const notes = [toNote('template', `${drawn.length}`), ...all.flatMap((one) => one.notes)];
  return { kind: first?.kind ?? '', made: all.flatMap(({ made }) => made), notes: distinctNotes(notes) };
}

function convertOne(item: XmlElement, context: ItemContext, template: Template | undefined): ConvertedItem {
  const body = readBody(item, template);
  const responses = readResponses(item);
  const work = { context, body, template, responses, findRight: createFindRight(item, responses) };
  const kind = [...new Set(body.interactions.map(({ name }) => name))].join(' ') || item.name;
  const early = refusal(item, work);
  if (early) return { kind, made: [], notes: distinctNotes([...early, ...body.notes]) };
  const { stem, parts } = layOut(body, responses, work.findRight);
  const made: { question: Question; item: ItemSource }[] = [];
  const notes: ImportNote[] = [...body.notes];
  for (const [at, part] of parts.entries()) {
    const name = parts.length === 1 ? context.identifier : `${context.identifier}.${at + 1}`;
    const question = createQuestion(toItemId(name), context.languages, context.find);
    const item = makePart(question, part, work, parts.length === 1 ? '' : stem);
    if (item && !context.isTaken(question.id)) made.push({ question, item });
    if (item && context.isTaken(question.id)) question.note('doubled', name);
    notes.push(...question.notes());
  }
  if (body.afterwards.length > 0) notes.push(toNote('feedback', body.afterwards[0]));
  if (body.forScorers.length > 0 && !kind.includes('extendedText'))
    notes.push(toNote('unknown-field', body.forScorers[0]));
  return { kind, made: withStem(made, stem, work), notes: distinctNotes(notes) };
}

function refusal(item: XmlElement, { body, template }: Work): readonly ImportNote[] | undefined {
  if (childNamed(item, 'itemBody') === undefined) return [toNote('unreadable', 'itemBody')];
  if (body.interactions.length === 0) return [toNote('no-item-type', 'no interaction')];
  return template && template.notes.length > 0 ? template.notes : undefined;
}

function makePart(question: Question, part: Part, work: Work, stem: string): ItemSource | undefined {
  const { body, template, context } = work;
  const [first] = part.interactions;
  if (!first) return undefined;
  const isText = part.interactions.length > 1 || first.name === 'inlineChoiceInteraction';
  const answering = isText ? makeText(question, part, work) : makeOne(question, first, work);
  if (!answering) return undefined;
  const own = ownWords(first, body);
  question.noteAll(own.notes);
  const [single] = [stem === '' && !hasStem(work, part)];
  const pictures = [...(single ? body.pictures : []), ...own.pictures];
  const stimulus = single ? context.stimuli : [];
  const allPictures = [...pictures, ...stimulus.flatMap((words) => words.pictures)];
  const isPlace = answering.type === 'point-picture';
  const figure = isPlace ? undefined : question.figure('', allPictures);
  const unseen = isPlace ? '' : wordsForUnseen(allPictures, figure);
  const prompt = isText ? leadOf(part, answering) : askedWith(part, first, own.text);
  const parameters =
    template && Object.keys(template.parameters).length > 0 ? toParameters(template, question) : undefined;
  return toItem(
    question,
    {
      skill: context.skill,
      also: context.also,
      prompt:
        [...stimulus.map(({ text }) => text), unseen, prompt].filter((text) => text !== '').join('\n') ||
        context.title,
      figure,
      hints: body.hints,
      solution: body.afterwards,
      ...(parameters && {
        templated: { parameters, ...(template && template.where.length > 0 && { where: template.where }) },
      }),
    },
    answering,
  );
}

/** Several questions of one item show what they share above each. */
function hasStem({ body }: Work, part: Part): boolean {
  return body.interactions.length > part.interactions.length;
}

/** Keys of words that a variable may hold stand where the words stood. */
function toParameters({ parameters, texts }: Template, question: Question): ItemSource['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const words = texts.get(name);
      const keys = words?.map((text, at) => question.say(`is.${name}.${at + 1}`, text));
      return [name, keys ? { oneOf: keys } : parameter];
    }),
  );
}

function makeOne(question: Question, interaction: XmlElement, work: Work): Answering | undefined {
  const maker = Object.hasOwn(MAKERS, interaction.name) ? MAKERS[interaction.name] : undefined;
  if (!maker) {
    question.note('no-item-type', interaction.name);
    return undefined;
  }
  const making = makingFor(question, interaction, work, '');
  const computed = computedAnswer(making, work);
  return computed ?? maker(interaction, making);
}

/** A template's right answer that is a formula; names of options go the usual way. */
function computedAnswer({ response }: Making, { template }: Work): Answering | undefined {
  const [formula] = template?.correct.get(response?.id ?? '') ?? [];
  if (formula === undefined || formula.startsWith("'") || response?.baseType === 'identifier')
    return undefined;
  return { type: 'number', answer: `=${formula}` };
}

function makeText(question: Question, part: Part, work: Work): Answering | undefined {
  const { body } = work;
  const gaps = part.interactions.map((interaction, at) => {
    const making = makingFor(question, interaction, work, `g${at + 1}.`);
    const [formula] = work.template?.correct.get(making.response?.id ?? '') ?? [];
    if (formula !== undefined && !formula.startsWith("'"))
      return { type: 'number' as const, answer: `=${formula}` };
    return makeInlineGap(interaction, making);
  });
  const [firstMaking] = part.interactions.map((interaction) => makingFor(question, interaction, work, ''));
  const lead = part.before.split('\n').slice(-1);
  const segments = part.interactions.length > 1 ? [...lead, ...body.between.slice(1)] : [...lead, part.after];
  const text = segments.map((segment, at) => (at === 0 ? segment : `{{${at}}} ${segment}`)).join(' ');
  return (
    firstMaking &&
    fillGaps(
      text
        .replace(/ ?\n ?/g, '\n')
        .replace(/ ([.,;:!?])/g, '$1')
        .trim(),
      gaps,
      firstMaking,
    )
  );
}

function makingFor(question: Question, interaction: XmlElement, work: Work, part: string): Making {
  const { body, responses, findRight, template, context } = work;
  const response = responses.get(attributeOf(interaction, 'responseIdentifier'));
  const right = response && findRight(response);
  const named = response && template?.correct.get(response.id)?.filter((value) => value.startsWith("'"));
  const [language = 'en'] = context.languages;
  const making = {
    question,
    part,
    response,
    words: body.words,
    language,
    looksFor: body.forScorers.join('\n'),
  };
  if (!named || named.length === 0) return { ...making, right };
  const values = named.map((value) => value.slice(1));
  return { ...making, right: { values, alternatives: [], tolerance: undefined, isWeighted: false } };
}

function withStem(
  made: readonly { readonly question: Question; readonly item: ItemSource }[],
  stem: string,
  { body, context }: Work,
): readonly { readonly question: Question; readonly item: ItemSource }[] {
  const words = [...context.stimuli.map(({ text }) => text), stem].filter((text) => text !== '').join('\n');
  const pictures = [...body.pictures, ...context.stimuli.flatMap((stimulus) => stimulus.pictures)];
  if (body.interactions.length < 2 || (words === '' && pictures.length === 0)) return made;
  if (made.length === 1 && body.interactions.every(isInline)) return made;
  const [first] = made;
  if (!first) return made;
  const figure = first.question.figure('stem.', pictures);
  const shared = {
    id: toItemId(context.identifier),
    of: made.length,
    text: first.question.say('stem', words || context.title),
    ...(figure && { figure }),
  };
  return made.map(({ question, item }, at) => {
    const stem: StemSource = { ...shared, part: at + 1 };
    return { question, item: { ...item, stem } };
  });
}
