import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChooseOne, ChooseSeveral, PointPicture } from '../../../src/domain/item.ts';
import { facesOf } from '../../../src/ui/item-views/option-face.tsx';
import { base, options } from '../../domain/items.ts';
import { startAnswering } from './answering.tsx';

afterEach(cleanup);

const one: ChooseOne = {
  ...base,
  type: 'choose-one',
  prompt: 'Which is most?',
  options: options('three', 'five', 'two'),
  answer: 'five',
};
const several: ChooseSeveral = {
  ...base,
  type: 'choose-several',
  options: options('2', '3', '4'),
  answers: ['2', '4'],
};
const region = (id: string, x: number) => ({ id, label: `the ${id}`, x, y: 0.1, width: 0.2, height: 0.2 });
const picture: PointPicture = {
  ...base,
  type: 'point-picture',
  src: 'media/field.svg',
  alt: 'A field',
  regions: [region('goat', 0.1), region('hen', 0.6)],
  answers: ['hen'],
};

describe('choosing one', () => {
  it('is a group of radio buttons that the question names', () => {
    startAnswering(one);
    expect(screen.getByRole('radiogroup', { name: 'Which is most?' })).toBeTruthy();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('type'))).toEqual([
      'radio',
      'radio',
      'radio',
    ]);
  });

  it('takes the last card that was chosen', () => {
    const turn = startAnswering(one);
    expect(turn.answer()).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'two' }));
    expect(turn.isRight()).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: 'five' }));
    expect(turn.isRight()).toBe(true);
  });

  it('says pictures part by part, so that a child who listens can count', () => {
    const pictured = {
      ...one,
      options: [2, 3].map((count) => ({ id: `o${count}`, text: '', figure: dots(count) })),
    };
    startAnswering(pictured);
    expect(screen.getByRole('radio', { name: 'a row, a dot, a dot, a dot' })).toBeTruthy();
  });
});

describe('choosing several', () => {
  it('takes and gives back each card by itself', () => {
    const turn = startAnswering(several);
    for (const name of ['2', '3', '4', '3']) fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(turn.isRight()).toBe(true);
  });

  it('is not complete while nothing is chosen', () => {
    const turn = startAnswering(several);
    fireEvent.click(screen.getByRole('checkbox', { name: '2' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '2' }));
    expect(turn.answer()).toBeNull();
  });
});

describe('pointing at a picture', () => {
  it('offers every place as a button with its name', () => {
    const turn = startAnswering(picture);
    fireEvent.click(screen.getByRole('button', { name: 'the hen' }));
    expect(screen.getByRole('button', { name: 'the hen', pressed: true })).toBeTruthy();
    expect(turn.isRight()).toBe(true);
  });

  it('replaces the choice where one place is asked for', () => {
    const turn = startAnswering(picture);
    fireEvent.click(screen.getByRole('button', { name: 'the hen' }));
    fireEvent.click(screen.getByRole('button', { name: 'the goat' }));
    expect(turn.answer()).toEqual({ type: 'point-picture', regions: ['goat'] });
  });

  it('gathers the places where several are asked for', () => {
    const turn = startAnswering({ ...picture, answers: ['goat', 'hen'] });
    fireEvent.click(screen.getByRole('button', { name: 'the hen' }));
    fireEvent.click(screen.getByRole('button', { name: 'the goat' }));
    expect(turn.isRight()).toBe(true);
  });
});

function dots(columns: number) {
  return { type: 'array', rows: 1, columns } as const;
}

describe('cards', () => {
  it.each([
    ['numbers', ['12', '1/2'], 'tiny'],
    ['short words', ['Kisumu', 'the goat'], 'short'],
    ['a word that half a small screen would break', ['Mombasa', 'the cow'], 'word'],
    ['the same with vowel signs, which take no room', ['مَدْرَسَةٌ', 'بَقَرَةٌ'], 'short'],
    ['a sentence', ['It has eight legs, insects six', 'cow'], 'long'],
    ['a formula of one line', ['<math><mn>1234567890</mn></math>', '1'], 'short'],
  ])('have the room that %s need', (_, texts, faces) => {
    expect(facesOf(options(...texts))).toBe(faces);
  });
});
