import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Manipulative } from '../../../src/domain/figure.ts';
import { parseLessonId } from '../../../src/domain/ids.ts';
import type { Lesson } from '../../../src/domain/lesson.ts';
import { LessonSteps } from '../../../src/ui/item-views/lesson-view.tsx';
import { base } from '../../domain/items.ts';
import { must } from '../../domain/support.ts';
import { viewContext } from './answering.tsx';

afterEach(cleanup);

function teach(manipulative: Manipulative) {
  const lesson: Lesson = {
    id: must(parseLessonId('lesson-1')),
    skill: base.skills[0],
    kind: 'steps',
    title: 'Counting on',
    steps: [{ text: 'Try it.', manipulative }],
  };
  render(<LessonSteps lesson={lesson} pack={base.pack} context={viewContext()} step={0} />);
}

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const arrow = (key: string) => fireEvent.keyDown(screen.getByRole('slider'), { key });
const text = () => screen.getByRole('slider').getAttribute('aria-valuetext');

describe('a walker on a number line', () => {
  const line: Manipulative = { type: 'number-line', from: 0, to: 5, step: 1, start: 3 };

  it('hops by taps and by arrow keys, and says where it is', () => {
    teach(line);
    tap('One step on');
    arrow('ArrowLeft');
    arrow('ArrowLeft');
    expect(text()).toBe('2');
    expect(screen.getByRole('status').textContent).toBe('2');
  });

  it('stays on the line', () => {
    teach(line);
    for (let hop = 0; hop < 4; hop++) arrow('ArrowRight');
    expect(text()).toBe('5');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'One step on' }).disabled).toBe(true);
  });
});

it('bars are shaded part by part with the keys', () => {
  teach({ type: 'fraction-bars', parts: [3] });
  arrow('ArrowRight');
  arrow('ArrowRight');
  expect(text()).toBe('2 of 3 parts shaded');
  arrow('ArrowLeft');
  expect(text()).toBe('1 of 3 parts shaded');
});

describe('counters to share', () => {
  const counters: Manipulative = { type: 'counters', object: 'media/mango.svg', count: 4, groups: 2 };

  it('are dealt into a group by taps on it, until none is left', () => {
    teach(counters);
    for (let deal = 0; deal < 5; deal++) tap(/^Group 1/);
    expect(screen.getByRole('button', { name: 'Group 1: 4. Add one' })).toBeTruthy();
  });

  it('go to the smallest group when tapped, and back when tapped again', () => {
    teach(counters);
    for (const counter of [1, 2, 3, 4]) tap(`Counter ${counter}`);
    expect(screen.getByRole('button', { name: 'Group 1: 2. Add one' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Group 2: 2. Add one' })).toBeTruthy();
    tap('Counter 1');
    expect(screen.getByRole('button', { name: 'Group 1: 1. Add one' })).toBeTruthy();
  });
});
