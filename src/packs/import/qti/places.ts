// Interactions with places on a picture. Our places are rectangles, in shares of the picture: a circle or a polygon
// becomes the rectangle around it.
import { PACK_LIMITS } from '../../format.ts';
import { plainLine } from '../markup.ts';
import { pictureSize } from '../xml/picture-size.ts';
import type { Pair } from '../xml/placing.ts';
import { type Picture, toName } from '../xml/question.ts';
import { attributeOf, childNamed, childrenNamed, descendantsNamed, textIn } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { readCoords } from './declarations.ts';
import { identifierOf, type Maker, type Making, pairsOf, rightValues } from './making.ts';
import { fromPool, placedOrTold } from './placings.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Board {
  readonly picture: Picture;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export const makeHotspot: Maker = (interaction, making) => {
  const answers = rightValues(making).map(toName);
  const board = boardOf(interaction, making);
  if (!board || answers.length === 0) return undefined;
  const regions = childrenNamed(interaction, 'hotspotChoice').flatMap((choice, at) => {
    const box = boxOf(attributeOf(choice, 'shape'), readCoords(attributeOf(choice, 'coords')), board);
    const id = toName(identifierOf(choice));
    return box
      ? [{ id, label: making.question.say(`${making.part}r.${id}`, labelOf(choice, at)), ...box }]
      : [];
  });
  return pointing(making, board, regions, answers);
};

/** Where any place may be pointed at, the right one stands among others that are drawn around it. */
export const makeSelectPoint: Maker = (interaction, making) => {
  const { response, question, part } = making;
  const areas = (response?.areas ?? []).filter(({ worth }) => worth > 0);
  const best = Math.max(0, ...areas.map(({ worth }) => worth));
  const board = boardOf(interaction, making);
  if (!board) return undefined;
  const boxes = areas
    .filter(({ worth }) => worth === best)
    .flatMap(({ shape, coords }) => boxOf(shape, coords, board) ?? []);
  const [only] = boxes;
  if (!only) {
    question.note('no-right-answer', response?.id ?? '');
    return undefined;
  }
  const isOne = response?.cardinality === 'single';
  const right = isOne ? [only] : boxes;
  const regions = [...right, ...around(right)].slice(0, PACK_LIMITS.options).map((box, at) => ({
    id: `p${at + 1}`,
    label: question.say(`${part}r.p${at + 1}`, String.fromCharCode(65 + at)),
    ...box,
  }));
  question.note('otherwise', interaction.name);
  return pointing(
    making,
    board,
    regions,
    regions.slice(0, right.length).map(({ id }) => id),
  );
};

/** The picture shows the places, their names are put in order. */
export const makeGraphicOrder: Maker = (interaction, making) => {
  const answer = rightValues(making).map(toName);
  const entries = namedPlaces(childrenNamed(interaction, 'hotspotChoice'), making);
  const placed = entries.filter(({ id }) => answer.includes(id));
  return answer.length > 0 && placed.length === answer.length
    ? { type: 'order', entries: placed, answer }
    : undefined;
};

export const makeGraphicAssociate: Maker = (interaction, making) => {
  const pairs = pairsOf(rightValues(making));
  const places = namedPlaces(childrenNamed(interaction, 'associableHotspot'), making);
  return pairs.length > 0 ? fromPool(making, places, pairs) : undefined;
};

export const makeGraphicGapMatch: Maker = (interaction, making) => {
  const pairs = pairsOf(rightValues(making)) as readonly Pair[];
  if (pairs.length === 0) return undefined;
  const { question, part } = making;
  const labels = childrenNamed(interaction, 'gapImg').concat(childrenNamed(interaction, 'gapText'));
  const left = labels.flatMap((label, at) => {
    const image = childNamed(label, 'object') ?? childNamed(label, 'img') ?? childNamed(label, 'picture');
    const src = attributeOf(image, 'data') || attributeOf(image, 'src');
    const words = labelOf(label, at, textIn(label).trim() || attributeOf(image, 'alt'));
    const pictures = src === '' ? [] : [{ src, alt: words, width: 0, height: 0 }];
    const text = src === '' ? words : '';
    return question.option(`${part}o`, toName(identifierOf(label)), { text, pictures, notes: [] }) ?? [];
  });
  const right = namedPlaces(childrenNamed(interaction, 'associableHotspot'), making);
  return placedOrTold(making, left, right, pairs);
};

function pointing(
  { question, part }: Making,
  board: Board,
  regions: readonly (Box & { readonly id: string; readonly label: string })[],
  answers: readonly string[],
): ReturnType<Maker> {
  return {
    type: 'point-picture',
    src: board.picture.path,
    alt: question.say(`${part}alt`, board.alt),
    regions,
    answers,
  };
}

/** Places are named instead of pointed at, and the picture with them stands above. */
function namedPlaces(places: readonly XmlElement[], { question, part }: Making) {
  question.note('otherwise', places[0]?.name);
  return places.map((place, at) => {
    const id = toName(identifierOf(place));
    return { id, text: question.say(`${part}o.${id}`, labelOf(place, at)) };
  });
}

/** What the source calls a place; its identifier is what its makers see on the picture, mostly. */
function labelOf(element: XmlElement, at: number, words = ''): string {
  const label =
    attributeOf(element, 'hotspotLabel') ||
    attributeOf(element, 'objectLabel') ||
    words ||
    identifierOf(element);
  return plainLine(label) || String(at + 1);
}

function boardOf(interaction: XmlElement, { question }: Making): Board | undefined {
  const [image] = descendantsNamed(interaction, 'object', 'img').filter(
    (element) => attributeOf(element, 'data') !== '' || attributeOf(element, 'src') !== '',
  );
  const src = attributeOf(image, 'data') || attributeOf(image, 'src');
  const picture = question.picture(src);
  if (!picture) return undefined;
  const header = pictureSize(picture.bytes);
  const width = Number.parseFloat(attributeOf(image, 'width')) || header?.width || 0;
  const height = Number.parseFloat(attributeOf(image, 'height')) || header?.height || 0;
  if (!(width > 0 && height > 0)) {
    question.note('unreadable', `${src}: width, height`);
    return undefined;
  }
  const alt = attributeOf(image, 'alt') || (image ? textIn(image).trim() : '') || src;
  return { picture, alt: plainLine(alt), width, height };
}

function boxOf(shape: string, coords: readonly number[], board: Board): Box | undefined {
  const corners = cornersOf(shape, coords, board);
  if (!corners) return undefined;
  const share = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e4) / 1e4;
  const [left, top] = [share(corners[0], board.width), share(corners[1], board.height)];
  const [right, bottom] = [share(corners[2], board.width), share(corners[3], board.height)];
  return right > left && bottom > top
    ? { x: left, y: top, width: rounded(right - left), height: rounded(bottom - top) }
    : undefined;
}

function cornersOf(
  shape: string,
  coords: readonly number[],
  { width, height }: Board,
): readonly [number, number, number, number] | undefined {
  const [a = 0, b = 0, c = 0, d = c] = coords;
  if (shape === 'default') return [0, 0, width, height];
  if (shape === 'circle') return coords.length >= 3 ? [a - c, b - c, a + c, b + c] : undefined;
  if (shape === 'ellipse') return coords.length >= 3 ? [a - c, b - d, a + c, b + d] : undefined;
  if (shape === 'rect') return coords.length === 4 ? [a, b, c, d] : undefined;
  const xs = coords.filter((_, at) => at % 2 === 0);
  const ys = coords.filter((_, at) => at % 2 === 1);
  return coords.length >= 6
    ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
    : undefined;
}

/** Places of the same size on a grid over the picture, but for those that touch the right ones. */
function around(right: readonly Box[]): readonly Box[] {
  const [{ width, height }] = [right[0] ?? { width: 0.2, height: 0.2 }];
  const size = {
    width: Math.min(0.25, Math.max(0.08, width)),
    height: Math.min(0.25, Math.max(0.08, height)),
  };
  const spots = [0.02, 0.36, 0.72].flatMap((y) => [0.02, 0.36, 0.72].map((x) => ({ x, y, ...size })));
  return spots.filter((spot) => !right.some((box) => touch(spot, box))).slice(0, 6);
}

function touch(a: Box, b: Box): boolean {
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isApart;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
