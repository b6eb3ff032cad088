// Reads what a teacher wrote, from this tablet's storage or from another one's pack: to be trusted as little as any file.
import {
  type ItemId,
  type MisconceptionId,
  type PackId,
  parseItemId,
  parseMisconceptionId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { PACK_LIMITS, type ParameterSource } from '../format.ts';
import { item as itemShape } from '../parse/items.ts';
import { NAME, PARAMETER } from '../parse/references.ts';
import {
  boolean,
  choice,
  integer,
  list,
  matching,
  number,
  object,
  pair,
  readJson,
  type Shape,
  table,
  text,
  wrong,
} from '../parse/shape.ts';
import { fileKind } from '../paths.ts';
import type {
  OwnAnswering,
  OwnFace,
  OwnGroup,
  OwnIds,
  OwnMixup,
  OwnNumbers,
  OwnOption,
  OwnPack,
  OwnPair,
  OwnPicture,
  OwnPublished,
  OwnQuestion,
  OwnRegion,
  OwnSkill,
  OwnVoice,
  OwnWrong,
} from './own-pack.ts';

/** Of one pack: a tablet checks all of it at once. */
export const OWN_LIMITS = {
  questions: 400,
  skills: 40,
  mixups: 200,
  voices: 2_000,
  textLength: 3_000,
} as const;
const MOST = PACK_LIMITS.options;

const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (input, at) =>
    input === null ? null : shape(input, at);

const idOf =
  <T extends string>(parse: (input: unknown) => Result<T, unknown>): Shape<T> =>
  (input, at) => {
    const id = parse(input);
    return id.ok ? id.value : wrong(at, 'an id', input);
  };

const packId = idOf<PackId>(parsePackId);
const itemId = idOf<ItemId>(parseItemId);
const skillId = idOf<SkillId>(parseSkillId);
const mixupId = idOf<MisconceptionId>(parseMisconceptionId);
const typed = text(OWN_LIMITS.textLength, 0);
const name = matching<string>(NAME, 'a short name');
const mediaPath: Shape<string> = (input, at) =>
  typeof input === 'string' && fileKind(input) === 'media' ? input : wrong(at, 'a path of media/', input);

const picture = nullable(object<OwnPicture>({ path: mediaPath, alt: typed }));
const face = { id: name, text: typed, picture };
const option = object<OwnOption>({ ...face, isRight: boolean, shows: nullable(mixupId) });
const options = list(option, 0, MOST);
const wrongs = list(object<OwnWrong>({ value: typed, shows: nullable(mixupId) }), 0, MOST);
const plainFace = object<OwnFace>(face);
const share = number(0, 1);
const region = object<OwnRegion>({
  id: name,
  label: typed,
  ...{ x: share, y: share, width: share, height: share },
  isRight: boolean,
  shows: nullable(mixupId),
});

const is = <T extends string>(type: T): Shape<T> => matching<T>(new RegExp(`^${type}$`), type);

const answering: Shape<OwnAnswering> = choice<OwnAnswering>('type', {
  'choose-one': object({ type: is('choose-one'), options }),
  'choose-several': object({ type: is('choose-several'), options }),
  number: object({ type: is('number'), answer: typed, unit: typed, tolerance: typed, wrong: wrongs }),
  'short-text': object({ type: is('short-text'), accepted: list(typed, 0, MOST), wrong: wrongs }),
  order: object({ type: is('order'), entries: list(plainFace, 0, MOST) }),
  match: object({
    type: is('match'),
    pairs: list(object<OwnPair>({ left: plainFace, right: plainFace }), 0, MOST),
  }),
  'sort-groups': object({
    type: is('sort-groups'),
    groups: list(object<OwnGroup>({ ...face, entries: list(plainFace, 0, MOST) }), 0, MOST),
  }),
  'fill-gaps': object({ type: is('fill-gaps'), text: typed }),
  'number-line': object({
    type: is('number-line'),
    ...{ from: typed, to: typed, step: typed, answer: typed },
    wrong: wrongs,
  }),
  'point-picture': object({ type: is('point-picture'), picture, regions: list(region, 0, MOST) }),
  draw: object({ type: is('draw'), sign: typed, isTraced: boolean }),
  'read-aloud': object({ type: is('read-aloud'), text: typed }),
  'write-freely': object({
    type: is('write-freely'),
    model: typed,
    points: list(object<{ readonly id: string; readonly text: string }>({ id: name, text: typed }), 0, MOST),
  }),
  expression: object({ type: is('expression'), answer: typed, wrong: wrongs }),
});

/** As an item of a pack may have them; a whole item is read around them, so that there is one place that says how. */
const numbers: Shape<OwnNumbers> = (input, at) => {
  const read = object<{
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly where: readonly string[];
  }>({
    parameters: table(PARAMETER, (value) => value ?? undefined),
    where: list(text(400), 0, 16),
  })(input, at);
  const around = read && itemShape({ ...SMALLEST, ...read }, at);
  const parameters: Readonly<Record<string, ParameterSource>> | undefined = around?.parameters;
  return read && parameters ? { parameters, where: read.where } : undefined;
};
const SMALLEST = {
  ...{ id: 'q', skill: 's', difficulty: 1, prompt: 'q', hints: [], solution: [] },
  ...{ type: 'number', answer: 1 },
};

const question = object<OwnQuestion>({
  id: itemId,
  skill: skillId,
  difficulty: integer(1, 5),
  prompt: typed,
  picture,
  hints: list(typed, 0, MOST),
  solution: list(typed, 0, MOST),
  numbers: nullable(numbers),
  answering,
});

const ids = {
  questions: list(itemId, 0, PACK_LIMITS.items),
  skills: list(skillId, 0, PACK_LIMITS.skills),
  mixups: list(mixupId, 0, PACK_LIMITS.items),
};

/** Only what was begun on a tablet is gone on with there: nobody's draft may take the place of a publisher's pack. */
export const isOwnId = (id: string): boolean => id.startsWith('own.');
const ownId: Shape<PackId> = (input, at) =>
  typeof input === 'string' && isOwnId(input) ? packId(input, at) : wrong(at, 'an id of own.', input);

const ownPack = object<OwnPack>({
  id: ownId,
  title: typed,
  language: matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag', 35),
  grades: pair(integer(0, 20), integer(0, 20)),
  publisher: typed,
  picture,
  skills: list(
    object<OwnSkill>({ id: skillId, title: typed, needs: list(skillId, 0, OWN_LIMITS.skills) }),
    1,
    OWN_LIMITS.skills,
  ),
  mixups: list(object<OwnMixup>({ id: mixupId, skill: skillId, title: typed }), 0, OWN_LIMITS.mixups),
  questions: list(question, 0, OWN_LIMITS.questions),
  voices: list(object<OwnVoice>({ sentence: typed, path: mediaPath }), 0, OWN_LIMITS.voices),
  published: nullable(
    object<OwnPublished>({
      version: matching(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'a version'),
      ...ids,
      retired: object<OwnIds>(ids),
    }),
  ),
});

/** Nothing where it is not what this version of the app writes. */
export function parseOwnPack(input: unknown): OwnPack | undefined {
  let isWhole = true;
  const read = ownPack(input, {
    path: '',
    report: () => {
      isWhole = false;
    },
  });
  return isWhole ? read : undefined;
}

export function readOwnPack(json: string): OwnPack | undefined {
  return parseOwnPack(readJson(json, { path: '', report: () => undefined }));
}
