import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DrawItem, ReadAloud, WriteFreely } from '../../../src/domain/item.ts';
import { familyOf } from '../../../src/domain/signs/sign.ts';
import type { Stroke } from '../../../src/domain/signs/strokes.ts';
import { tracedStrokes } from '../../../src/domain/signs/trace-cover.ts';
import { base } from '../../domain/items.ts';
import { startAnswering, viewContext } from './answering.tsx';

afterEach(cleanup);

const SIDE = 200;

/** The square as a finger meets it: 200 pixels wide. */
function draw(strokes: readonly Stroke[]): void {
  for (const stroke of strokes) {
    const pad = screen.getByRole('img', { name: 'Place to draw' });
    pad.getBoundingClientRect = () => new DOMRect(0, 0, SIDE, SIDE);
    Object.assign(pad, { setPointerCapture: () => undefined });
    const at = (point: { x: number; y: number } | undefined) => ({
      pointerId: 1,
      button: 0,
      clientX: (point?.x ?? 0) * SIDE,
      clientY: (point?.y ?? 0) * SIDE,
    });
    fireEvent.pointerDown(pad, at(stroke[0]));
    for (const point of stroke.slice(1)) fireEvent.pointerMove(pad, at(point));
    fireEvent.pointerUp(pad, at(stroke.at(-1)));
  }
}

const item = (sign: string, more: Partial<DrawItem> = {}): DrawItem => ({
  ...base,
  type: 'draw',
  prompt: 'Draw it',
  sign,
  among: familyOf(sign),
  trace: false,
  wrong: [],
  ...more,
});
const SCRIBBLE: readonly Stroke[] = [
  [0.1, 0.9, 0.2, 0.7, 0.95, 0.05, 0.6, 0.3].map((x, at) => ({ x, y: (at * 0.37) % 1 })),
];

describe('drawing a sign', () => {
  it('says what it reads, and is marked by it', () => {
    const turn = startAnswering(item('4'));
    draw(tracedStrokes('4'));
    expect(screen.getByRole('status').textContent).toBe('I read: 4');
    expect(turn.isRight()).toBe(true);
    expect(turn.answer()).toMatchObject({ by: 'read', sign: '4' });
  });

  it('reads the digits that the learner writes', () => {
    const turn = startAnswering(item('4'), { context: viewContext('ar') });
    const pad = screen.getByRole('img', { name: 'مكان الرسم' });
    pad.setAttribute('aria-label', 'Place to draw');
    for (const stroke of tracedStrokes('٤')) draw([stroke]);
    expect(turn.answer()).toMatchObject({ sign: '٤' });
    expect(turn.isRight()).toBe(true);
  });

  it('asks for unclear writing once more, then what it was, and never marks it wrong', async () => {
    const turn = startAnswering(item('7'));
    draw(SCRIBBLE);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^I cannot read it yet/), {
      timeout: 3000,
    });
    expect(turn.answer()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Draw again' }));
    draw(SCRIBBLE);
    await waitFor(() => expect(screen.getByRole('group', { name: 'Signs' })).toBeTruthy(), { timeout: 3000 });
    expect(turn.answer()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '7' }));
    expect(turn.answer()).toMatchObject({ sign: '7', by: 'said' });
    expect(turn.isRight()).toBe(true);
  });

  it('lets the child say that another sign was meant', () => {
    const turn = startAnswering(item('9'));
    draw(tracedStrokes('4'));
    expect(turn.isRight()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'I meant another one' }));
    fireEvent.click(screen.getByRole('button', { name: '9' }));
    expect(turn.isRight()).toBe(true);
  });

  it('can be answered from a list by who cannot draw, and the answer says so', () => {
    const turn = startAnswering(item('circle'));
    fireEvent.click(screen.getByRole('button', { name: 'Choose instead' }));
    fireEvent.click(screen.getByRole('button', { name: 'circle' }));
    expect(turn.answer()).toEqual({ type: 'draw', sign: 'circle', strokes: '', by: 'listed' });
  });

  it('follows a dotted sign', () => {
    const turn = startAnswering(item('3', { trace: true }));
    draw([
      [
        { x: 0.5, y: 0.5 },
        { x: 0.52, y: 0.5 },
      ],
    ]);
    expect(turn.isRight()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Draw again' }));
    draw(tracedStrokes('3'));
    expect(turn.isRight()).toBe(true);
    expect(turn.answer()).toMatchObject({ by: 'traced' });
  });
});

const reading: ReadAloud = {
  ...base,
  type: 'read-aloud',
  prompt: 'Read the story aloud',
  text: 'The goat ran home.\nIt was dark.',
  pass: 0.9,
  set: 'text',
};

describe('reading aloud', () => {
  it('shows the text when the child begins, and no clock ever', () => {
    const turn = startAnswering(reading);
    expect(screen.queryByText(/goat/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Begin to read aloud' }));
    expect(screen.getByText('The goat ran home.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'I stop reading' }));
    fireEvent.click(screen.getByRole('button', { name: 'I did, myself' }));
    fireEvent.click(screen.getByRole('button', { name: 'I read it all' }));
    expect(turn.isRight()).toBe(true);
    expect(document.body.textContent).not.toMatch(/second|minute|\d:\d/);
  });

  const toMarking = (who: string) => {
    const turn = startAnswering(reading);
    for (const name of ['Begin to read aloud', 'I stop reading', who]) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    return turn;
  };

  it('costs a child nothing to say which words were hard', () => {
    const turn = toMarking('I did, myself');
    fireEvent.click(screen.getByRole('button', { name: 'I read it all' }));
    fireEvent.click(screen.getByRole('button', { name: 'goat' }));
    fireEvent.click(screen.getByRole('button', { name: 'dark.' }));
    expect(turn.answer()).toMatchObject({ last: 7, missed: [1, 6], by: 'self' });
    expect(turn.isRight()).toBe(true);
  });

  it('counts words that a teacher heard read wrongly', () => {
    const turn = toMarking('My teacher did');
    fireEvent.click(screen.getByRole('button', { name: 'dark.' }));
    fireEvent.click(screen.getByRole('button', { name: 'goat' }));
    expect(turn.answer()).toMatchObject({ last: 7, missed: [1], by: 'teacher' });
    expect(turn.isRight()).toBe(false);
  });

  it('leads the focus on from stage to stage', () => {
    startAnswering(reading);
    const names = [
      'Begin to read aloud',
      'I stop reading',
      'I did, myself',
      'I read it all',
      'Change how far',
    ];
    for (const [at, name] of names.entries()) {
      const button = screen.getByRole('button', { name });
      if (at > 0) expect(document.activeElement).toBe(button);
      button.focus();
      fireEvent.click(button);
    }
  });

  it('takes the last word read, and no word after it', () => {
    const turn = toMarking('I did, myself');
    fireEvent.click(screen.getByRole('button', { name: 'home.' }));
    expect(turn.answer()).toMatchObject({ last: 4 });
    expect(screen.queryByRole('button', { name: 'dark.' })).toBeNull();
  });
});

const writing: WriteFreely = {
  ...base,
  type: 'write-freely',
  prompt: 'Why is 8 even?',
  model: 'It is two times four.',
  points: [
    { id: 'two', text: 'I said two times' },
    { id: 'four', text: 'I said which number' },
  ],
  lines: 3,
};

describe('writing freely', () => {
  it('shows the model only to who has written, and lets the text be made better beside it', () => {
    const turn = startAnswering(writing);
    expect(screen.queryByText('It is two times four.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Compare with a model' })).toBeNull();
    const box = screen.getByRole('textbox', { name: 'Why is 8 even?' });
    fireEvent.input(box, { target: { value: 'it is 2 times' } });
    expect(turn.answer()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Compare with a model' }));
    expect(screen.getByText('It is two times four.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'I said two times' }));
    expect(turn.isRight()).toBe(false);
    fireEvent.input(box, { target: { value: 'it is 2 times 4' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'I said which number' }));
    expect(turn.isRight()).toBe(true);
    expect(turn.answer()).toMatchObject({ written: { in: 'clear', text: 'it is 2 times 4' } });
  });

  it('can be written in a book', () => {
    const turn = startAnswering(writing);
    fireEvent.click(screen.getByRole('button', { name: 'I wrote it in my book' }));
    fireEvent.click(screen.getByRole('button', { name: 'Compare with a model' }));
    expect(turn.answer()).toEqual({ type: 'write-freely', ticked: [], written: { in: 'book' } });
  });
});
