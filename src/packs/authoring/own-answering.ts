// How a question is answered, as an item's own fields, a kind each. What is missing is noted at its field.
import { isSign } from '../../domain/signs/sign.ts';
import { PACK_LIMITS, type WrongSource } from '../format.ts';
import type { Answering } from '../import/making.ts';
import { acceptedWording } from '../import/markup.ts';
import { toGapText } from './own-gaps.ts';
import type { OwnAnswering, OwnFace, OwnOption, OwnType, OwnWrong } from './own-pack.ts';
import type { OwnWriting } from './own-writing.ts';

type OwnOf<T extends OwnType> = Extract<OwnAnswering, { readonly type: T }>;
type Maker<T extends OwnType> = (own: OwnOf<T>, writing: OwnWriting) => Answering | undefined;

const MAKERS = {
  'choose-one': toChooseOne,
  'choose-several': toChooseSeveral,
  number: toNumberItem,
  'short-text': toShortText,
  order: toOrder,
  match: toMatch,
  'sort-groups': toSortGroups,
  'fill-gaps': ({ text }, writing) => toGapText(text, writing),
  'number-line': toNumberLine,
  'point-picture': toPointPicture,
  draw: toDraw,
  'read-aloud': ({ text }, writing) => ({ type: 'read-aloud', text: writing.say('text', 'text', text) }),
  'write-freely': toWriteFreely,
  expression: toExpression,
} as const satisfies { readonly [T in OwnType]: Maker<T> };

/** Nothing where so much is missing that no item comes of it; the writing has the faults. */
export function toAnswering(own: OwnAnswering, writing: OwnWriting): Answering | undefined {
  // Sound because each entry of the table is typed by its own name.
  const make = MAKERS[own.type] as Maker<OwnType>;
  return make(own, writing);
}

const MOST_WRONG = 12;
const POINTS = { least: 2, most: 5 } as const;

function toChooseOne({ options }: OwnOf<'choose-one'>, writing: OwnWriting): Answering | undefined {
  const rights = options.filter(({ isRight }) => isRight);
  if (rights.length === 0) writing.fault('options', 'no-right');
  if (rights.length > 1) writing.fault('options', 'several-right');
  const faces = toOptions(options, writing);
  const answer = rights[0]?.id;
  return answer === undefined ? undefined : { type: 'choose-one', options: faces, answer };
}

function toChooseSeveral({ options }: OwnOf<'choose-several'>, writing: OwnWriting): Answering | undefined {
  const answers = options.filter(({ isRight }) => isRight).map(({ id }) => id);
  if (answers.length === 0) writing.fault('options', 'no-right');
  if (answers.length === options.length && options.length > 1) writing.fault('options', 'several-right');
  return { type: 'choose-several', options: toOptions(options, writing), answers };
}

function toOptions(options: readonly OwnOption[], writing: OwnWriting) {
  checkCount('options', options.length, writing);
  checkAlike('options', options, writing);
  return options.map((option, at) => ({
    ...writing.face(`options.${at}`, `o.${option.id}`, option),
    ...(option.isRight ? {} : writing.shows(option.shows)),
  }));
}

function checkCount(field: string, count: number, writing: OwnWriting, least = 2): void {
  if (count < least) writing.fault(field, 'too-few');
  if (count > PACK_LIMITS.options) writing.fault(field, 'too-many');
}

/** Two faces that look the same: nobody could say which is meant. */
function checkAlike(field: string, faces: readonly OwnFace[], writing: OwnWriting): void {
  const seen = new Set<string>();
  faces.forEach(({ text, picture }, at) => {
    const look = `${text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()}\n${picture?.path ?? ''}`;
    if (look !== '\n' && seen.has(look)) writing.fault(`${field}.${at}`, 'alike');
    seen.add(look);
  });
}

/** Of answers that are typed a wrong one is foreseen only to say what it shows. Rows that are still empty are passed over. */
function toWrong<T>(
  wrong: readonly OwnWrong[],
  writing: OwnWriting,
  read: (field: string, value: string, at: number) => T | undefined,
): readonly { readonly value: T; readonly misconception: WrongSource['misconception'] }[] {
  if (wrong.length > MOST_WRONG) writing.fault('wrong', 'too-many');
  return wrong.flatMap(({ value, shows }, at) => {
    if (value.trim() === '' && shows === null) return [];
    const { misconception } = writing.shows(shows);
    if (misconception === undefined) writing.fault(`wrong.${at}`, 'needs-shows');
    const made = read(`wrong.${at}`, value, at);
    return made === undefined || misconception === undefined ? [] : [{ value: made, misconception }];
  });
}

const someWrong = <T>(wrong: readonly T[]) => (wrong.length > 0 ? { wrong } : {});

function toNumberItem(own: OwnOf<'number'>, writing: OwnWriting): Answering | undefined {
  const answer = writing.number('answer', own.answer);
  const tolerance = own.tolerance.trim() === '' ? undefined : writing.number('tolerance', own.tolerance);
  const wrong = toWrong(own.wrong, writing, (field, value) => writing.number(field, value));
  wrong.forEach(({ value }, at) => {
    if (value === answer) writing.fault(`wrong.${at}`, 'wrong-is-right');
  });
  if (answer === undefined) return undefined;
  return {
    type: 'number',
    answer,
    ...(tolerance !== undefined && { tolerance }),
    ...(own.unit.trim() === '' ? {} : { unit: writing.say('unit', 'unit', own.unit) }),
    ...someWrong(wrong),
  };
}

function toShortText(own: OwnOf<'short-text'>, writing: OwnWriting): Answering | undefined {
  // Who writes several in one box means each of them.
  const accepted = own.accepted.flatMap((typed, at) =>
    typed.split('|').flatMap((part) => {
      const wording = acceptedWording(part);
      if (wording === undefined && part.trim() !== '') writing.fault(`accepted.${at}`, 'too-long');
      return wording ?? [];
    }),
  );
  if (accepted.length === 0) writing.fault('accepted.0', 'empty');
  const wrong = toWrong(own.wrong, writing, (field, value, at) => {
    const wording = acceptedWording(value.replaceAll('|', ' '));
    if (wording === undefined) writing.fault(field, value.trim() === '' ? 'empty' : 'too-long');
    else if (accepted.includes(wording)) writing.fault(field, 'wrong-is-right');
    return wording === undefined ? undefined : writing.keep(`w.${at}`, wording);
  });
  if (accepted.length === 0) return undefined;
  return {
    type: 'short-text',
    accepted: writing.keep('accepted', [...new Set(accepted)].join(' | ')),
    ...someWrong(wrong),
  };
}

function toOrder({ entries }: OwnOf<'order'>, writing: OwnWriting): Answering | undefined {
  checkCount('entries', entries.length, writing);
  checkAlike('entries', entries, writing);
  return {
    type: 'order',
    entries: entries.map((entry, at) => writing.face(`entries.${at}`, `e.${entry.id}`, entry)),
    answer: entries.map(({ id }) => id),
  };
}

function toMatch({ pairs }: OwnOf<'match'>, writing: OwnWriting): Answering | undefined {
  checkCount('pairs', pairs.length, writing);
  const side = (name: 'left' | 'right') => {
    checkAlike(
      `pairs.${name}`,
      pairs.map((pair) => pair[name]),
      writing,
    );
    return pairs.map((pair, at) =>
      writing.face(`pairs.${at}.${name}`, `${name}.${pair[name].id}`, pair[name]),
    );
  };
  return {
    type: 'match',
    left: side('left'),
    right: side('right'),
    pairs: pairs.map(({ left, right }) => [left.id, right.id] as const),
  };
}

function toSortGroups({ groups }: OwnOf<'sort-groups'>, writing: OwnWriting): Answering | undefined {
  checkCount('groups', groups.length, writing);
  checkAlike('groups', groups, writing);
  const entries = groups.flatMap((group, at) =>
    group.entries.map((entry, place) => ({ entry, group: group.id, field: `groups.${at}.entries.${place}` })),
  );
  groups.forEach((group, at) => {
    if (group.entries.length === 0) writing.fault(`groups.${at}`, 'too-few');
  });
  checkCount('groups', entries.length, writing);
  checkAlike(
    'groups',
    entries.map(({ entry }) => entry),
    writing,
  );
  return {
    type: 'sort-groups',
    groups: groups.map((group, at) => writing.face(`groups.${at}`, `g.${group.id}`, group)),
    entries: entries.map(({ entry, field }) => writing.face(field, `e.${entry.id}`, entry)),
    answer: entries.map(({ entry, group }) => [entry.id, group] as const),
  };
}

function toNumberLine(own: OwnOf<'number-line'>, writing: OwnWriting): Answering | undefined {
  const from = writing.number('from', own.from);
  const to = writing.number('to', own.to);
  const step = writing.number('step', own.step);
  const answer = writing.number('answer', own.answer);
  const wrong = toWrong(own.wrong, writing, (field, value) => writing.number(field, value));
  if (from === undefined || to === undefined || step === undefined || answer === undefined) return undefined;
  if (typeof step === 'number' && step <= 0) writing.fault('step', 'range');
  if (typeof from === 'number' && typeof to === 'number') {
    if (from >= to) writing.fault('to', 'range');
    else if (typeof answer === 'number' && (answer < from || answer > to)) writing.fault('answer', 'range');
  }
  return { type: 'number-line', from, to, step, answer, ...someWrong(wrong) };
}

function toPointPicture(own: OwnOf<'point-picture'>, writing: OwnWriting): Answering | undefined {
  const { picture, regions } = own;
  if (picture === null) writing.fault('place', 'no-picture');
  else if (picture.alt.trim() === '') writing.fault('place', 'no-alt');
  const answers = regions.filter(({ isRight }) => isRight).map(({ id }) => id);
  if (regions.length === 0) writing.fault('regions', 'too-few');
  else if (answers.length === 0) writing.fault('regions', 'no-right');
  if (regions.length > PACK_LIMITS.options) writing.fault('regions', 'too-many');
  const made = regions.map(({ id, label, x, y, width, height, isRight, shows }, at) => ({
    ...{ id, x, y, width, height },
    label: writing.say(`regions.${at}`, `r.${id}`, label),
    ...(isRight ? {} : writing.shows(shows)),
  }));
  if (picture === null) return undefined;
  const alt = writing.say('place', 'place.alt', picture.alt);
  return { type: 'point-picture', src: picture.path, alt, regions: made, answers };
}

function toDraw({ sign, isTraced }: OwnOf<'draw'>, writing: OwnWriting): Answering | undefined {
  const wanted = sign.trim();
  const isComputed = writing.question.numbers !== null && wanted.startsWith('=');
  if (wanted === '') writing.fault('sign', 'empty');
  else if (!isComputed && !isSign(wanted)) writing.fault('sign', 'sign');
  return wanted === '' ? undefined : { type: 'draw', sign: wanted, ...(isTraced && { trace: true }) };
}

function toWriteFreely({ model, points }: OwnOf<'write-freely'>, writing: OwnWriting): Answering | undefined {
  if (points.length < POINTS.least) writing.fault('points', 'too-few');
  if (points.length > POINTS.most) writing.fault('points', 'too-many');
  return {
    type: 'write-freely',
    model: writing.say('model', 'model', model),
    points: points.map(({ id, text }, at) => ({ id, text: writing.say(`points.${at}`, `p.${id}`, text) })),
  };
}

function toExpression({ answer, wrong }: OwnOf<'expression'>, writing: OwnWriting): Answering | undefined {
  if (answer.trim() === '') writing.fault('answer', 'empty');
  const shown = toWrong(wrong, writing, (field, value) => {
    if (value.trim() === '') writing.fault(field, 'empty');
    return value.trim() === '' ? undefined : value.trim();
  });
  return answer.trim() === ''
    ? undefined
    : { type: 'expression', answer: answer.trim(), ...someWrong(shown) };
}
