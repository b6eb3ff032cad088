// Moodle's drag and drop onto a picture: each thing to be dropped becomes a question of its own, "where is it?", with all
// the places to choose from.

import { plainLine } from '../markup.ts';
import { pictureSize } from '../xml/picture-size.ts';
import type { Picture, Question } from '../xml/question.ts';
import { attributeOf, childNamed, childrenNamed } from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { type Maker, signsOfText, wordsOfText } from './making.ts';
import { fieldOf, type MoodleQuestion, readText } from './read-moodle.ts';

interface Drop {
  /** Which of the things belongs there, from 1. */
  readonly choice: number;
  /** In points of the picture. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A thing to be dropped has no size in the file; on Moodle's screen it is about so large. */
const LABEL = { width: 80, height: 30 } as const;
const MOST_DROPS = 24;

export function dropCount({ element }: MoodleQuestion): number {
  return Math.min(MOST_DROPS, Math.max(1, childrenNamed(element, 'drop').length));
}

export const makePlace: Maker = (source, { question }, part) => {
  const { element } = source;
  const drops = childrenNamed(element, 'drop').slice(0, MOST_DROPS).flatMap(readDrop);
  const asked = drops[part];
  const thing = childrenNamed(element, 'drag').find((drag) => fieldOf(drag, 'no') === String(asked?.choice));
  const board = boardOf(element, question);
  if (!board) return undefined;
  const label = thing && (signsOfText(readText(thing)) || fieldOf(thing, 'text'));
  if (!asked || !label) {
    question.note(childNamed(thing ?? element, 'file') ? 'no-item-type' : 'no-right-answer', source.name);
    return undefined;
  }
  const regions = drops.map(({ box }, at) => regionOf(box, at, board, question));
  // Two places for the same thing are both right, and either is asked for by itself: both are to be pointed at.
  const answers = drops.flatMap(({ choice }, at) => (choice === asked.choice ? [`p${at + 1}`] : []));
  question.note('otherwise', source.type);
  return {
    prompt: [wordsOfText(source.text).text, `**${plainLine(label)}**`]
      .filter((text) => text !== '')
      .join('\n'),
    answering: {
      type: 'point-picture',
      src: board.picture.path,
      alt: question.say('alt', plainLine(source.name) || '…'),
      regions,
      answers,
    },
  };
};

interface Board {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

function boardOf(element: XmlElement, question: Question): Board | undefined {
  const file = childNamed(element, 'file');
  const picture = question.picture(attributeOf(file, 'name'));
  const size = picture && pictureSize(picture.bytes);
  if (picture && !size) question.note('media-kind', attributeOf(file, 'name'));
  return picture && size && { picture, width: size.width, height: size.height };
}

function regionOf([left, top, right, bottom]: Drop['box'], at: number, board: Board, question: Question) {
  const share = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e4) / 1e4;
  const [x, y] = [share(left, board.width), share(top, board.height)];
  const id = `p${at + 1}`;
  return {
    id,
    label: question.say(`r.${id}`, String.fromCharCode(65 + at)),
    x,
    y,
    width: Math.round((share(right, board.width) - x) * 1e4) / 1e4,
    height: Math.round((share(bottom, board.height) - y) * 1e4) / 1e4,
  };
}

/** Of markers: `circle 40,30;10`, `rectangle 10,20;40,30`, `polygon 1,2;3,4;5,6`. Of labels: the corner. */
function readDrop(drop: XmlElement): readonly Drop[] {
  const choice = Number.parseInt(fieldOf(drop, 'choice'), 10);
  const [left, top] = [Number.parseFloat(fieldOf(drop, 'xleft')), Number.parseFloat(fieldOf(drop, 'ytop'))];
  if (Number.isFinite(left) && Number.isFinite(top)) {
    return [{ choice, box: [left, top, left + LABEL.width, top + LABEL.height] }];
  }
  const points = fieldOf(drop, 'coords')
    .split(';')
    .slice(0, 100)
    .map((point) => point.split(',').map(Number.parseFloat));
  const box = boxOf(fieldOf(drop, 'shape').toLowerCase(), points);
  return box?.every(Number.isFinite) ? [{ choice, box }] : [];
}

function boxOf(shape: string, points: readonly (readonly number[])[]): Drop['box'] | undefined {
  const [[x = Number.NaN, y = Number.NaN] = [], [a = Number.NaN, b = a] = []] = points;
  if (shape === 'circle') return [x - a, y - a, x + a, y + a];
  if (shape === 'rectangle') return [x, y, x + a, y + b];
  const xs = points.map(([one = Number.NaN]) => one);
  const ys = points.map(([, other = Number.NaN]) => other);
  return points.length > 2 ? [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] : undefined;
}
