import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { MatchItem, NumberLineItem, OrderItem, SortGroups } from '../../../src/domain/item.ts';
import { base, options } from '../../domain/items.ts';
import { startAnswering, viewContext } from './answering.tsx';

afterEach(cleanup);

const order: OrderItem = {
  ...base,
  type: 'order',
  entries: options('30', '4', '12'),
  answer: ['4', '12', '30'],
  wrong: [],
};
const match: MatchItem = {
  ...base,
  type: 'match',
  left: options('3', '5'),
  right: options('five', 'three', 'six'),
  pairs: [
    ['3', 'three'],
    ['5', 'five'],
  ],
  wrong: [],
};
const sort: SortGroups = {
  ...base,
  type: 'sort-groups',
  groups: options('even', 'odd'),
  entries: options('1', '2', '3'),
  answer: [
    ['1', 'odd'],
    ['2', 'even'],
    ['3', 'odd'],
  ],
  wrong: [],
};
const line: NumberLineItem = {
  ...base,
  type: 'number-line',
  from: 0,
  to: 1,
  step: 0.1,
  labels: 'ends',
  answer: 0.3,
  tolerance: 0,
  snap: 0.1,
  wrong: [],
};

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const press = (name: string, key: string) => fireEvent.keyDown(screen.getByRole('button', { name }), { key });
const placed = () => {
  const places = within(screen.getByRole('list', { name: 'Your order' })).getAllByRole('listitem');
  return places.map((place) => within(place).queryByRole('button')?.textContent ?? null);
};

describe('putting in order', () => {
  it('places what is tapped, first to last', () => {
    const turn = startAnswering(order);
    for (const name of ['4', '12']) tap(name);
    expect(turn.answer()).toBeNull();
    tap('30');
    expect(placed()).toEqual(['4', '12', '30']);
    expect(turn.isRight()).toBe(true);
  });

  it('takes back what is tapped again', () => {
    const turn = startAnswering(order);
    for (const name of ['30', '4', '30', '12', '30']) tap(name);
    expect(turn.isRight()).toBe(true);
  });

  it('moves with the arrow keys and says where it is', () => {
    const turn = startAnswering(order);
    for (const name of ['30', '4', '12']) tap(name);
    press('30', 'ArrowRight');
    press('30', 'ArrowDown');
    expect(turn.isRight()).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('30: place 3');
    expect(document.activeElement?.textContent).toBe('30');
  });

  it('moves the other way with the arrow keys where text runs from the right', () => {
    const turn = startAnswering(order, { context: viewContext('ar') });
    for (const name of ['٣٠', '٤', '١٢']) tap(name);
    press('٣٠', 'ArrowLeft');
    press('٣٠', 'ArrowLeft');
    expect(turn.isRight()).toBe(true);
  });

  it('keeps the focus on what waits next', () => {
    startAnswering(order);
    tap('30');
    expect(document.activeElement?.textContent).toBe('4');
  });
});

describe('matching', () => {
  it('pairs what is tapped on either side, in either order', () => {
    const turn = startAnswering(match);
    tap('3');
    tap('three');
    expect(turn.answer()).toBeNull();
    tap('five');
    tap('5');
    expect(turn.isRight()).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('5 goes with five');
  });

  it('undoes a pair by a tap on it', () => {
    const turn = startAnswering(match);
    for (const name of ['3', 'five', '5', 'three']) tap(new RegExp(`^${name}`));
    expect(turn.isRight()).toBe(false);
    tap('3 = five');
    expect(turn.answer()).toBeNull();
  });

  it('gives a card to its newest pair', () => {
    const turn = startAnswering(match);
    for (const name of ['3', 'five', '5', 'three']) tap(new RegExp(`^${name}`));
    tap('5 = three');
    tap('5');
    tap('five = 3');
    tap('3');
    tap('three');
    expect(turn.isRight()).toBe(true);
  });
});

describe('sorting into groups', () => {
  it('puts a tapped thing into the tapped group', () => {
    const turn = startAnswering(sort);
    for (const [thing, group] of sort.answer) {
      tap(thing);
      tap(`Put into ${group}`);
    }
    expect(turn.isRight()).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('3 is in odd');
  });

  it('moves a thing that lies in the wrong group, and takes it out', () => {
    const turn = startAnswering(sort);
    for (const thing of ['1', '2', '3']) {
      tap(thing);
      tap('Put into even');
    }
    for (const thing of ['1', '3']) {
      tap(thing);
      tap('Put into odd');
    }
    expect(turn.isRight()).toBe(true);
    tap('1');
    tap('Still to place');
    expect(turn.answer()).toBeNull();
  });

  it('does nothing to a group while no thing is chosen', () => {
    const turn = startAnswering(sort);
    tap('Put into odd');
    expect(turn.changes()).toBe(0);
  });
});

describe('marking on a number line', () => {
  const slider = () => screen.getByRole('slider');
  const arrow = (key: string, times = 1) => {
    for (let time = 0; time < times; time++) fireEvent.keyDown(slider(), { key });
  };

  it('puts the marker on the start with the first arrow, then moves by the snap', () => {
    const turn = startAnswering(line);
    expect(turn.answer()).toBeNull();
    arrow('ArrowRight', 4);
    expect(turn.answer()).toEqual({ type: 'number-line', value: 0.3 });
    expect(turn.isRight()).toBe(true);
  });

  it('stays on the line', () => {
    const turn = startAnswering(line);
    arrow('End');
    arrow('ArrowRight', 2);
    expect(turn.answer()).toEqual({ type: 'number-line', value: 1 });
  });

  it('says the tick and not the number where the ticks carry none', () => {
    startAnswering(line);
    expect(slider().getAttribute('aria-valuetext')).toBe('not placed yet');
    arrow('ArrowRight', 4);
    expect(slider().getAttribute('aria-valuetext')).toBe('tick 4');
    expect(slider().getAttribute('aria-valuenow')).toBe('3');
  });

  it('says the number where every tick shows its own', () => {
    startAnswering({ ...line, labels: 'all' });
    arrow('ArrowRight', 4);
    expect(slider().getAttribute('aria-valuetext')).toBe('0.3');
  });

  it('runs left to right also in Arabic', () => {
    const turn = startAnswering(line, { context: viewContext('ar') });
    arrow('ArrowRight', 2);
    expect(turn.answer()).toEqual({ type: 'number-line', value: 0.1 });
  });
});
