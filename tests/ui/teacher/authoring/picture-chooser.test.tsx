import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePackId } from '../../../../src/domain/ids.ts';
import { fail, ok, type Result } from '../../../../src/domain/result.ts';
import { mediaFault } from '../../../../src/packs/parse/media.ts';
import { PictureChooser } from '../../../../src/ui/teacher/authoring/picture-chooser.tsx';
import type { DrawingShelf } from '../../../../src/ui/teacher/authoring/picture-drawings.tsx';
import type { PictureFault } from '../../../../src/ui/teacher/authoring/picture-file.ts';
import { valueIn } from '../../../support/event-samples.ts';
import { pickNext } from '../../../support/ui/pick-next.ts';
import { partContext } from './part-context.ts';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const PHOTO = new File(['photo'], 'photo.jpg', { type: 'image/jpeg' });
const SMALL = new Blob(['small'], { type: 'image/webp' });
const PACK = valueIn(parsePackId('org.example.things'));

type Used = readonly [picture: Blob, alt: string];

function open(shrunk: Result<Blob, PictureFault> = ok(SMALL), drawings: DrawingShelf | null = null) {
  const used: Used[] = [];
  const shrunken: Blob[] = [];
  render(
    <PictureChooser
      context={partContext()}
      drawings={drawings}
      onPicture={(picture, alt) => used.push([picture, alt])}
      shrink={async (file) => {
        shrunken.push(file);
        return shrunk;
      }}
    />,
  );
  return { used, shrunken };
}

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const describeAs = (alt: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: 'What is to be seen?' }), { target: { value: alt } });

describe('choosing a picture', () => {
  it('says before anything else that no child is photographed', () => {
    open();
    expect(screen.getByText(/Photograph things, never a child/)).toBeDefined();
  });

  it('makes a photo small and uses it only with words for who cannot see it', async () => {
    const { used, shrunken } = open();
    pickNext(PHOTO);
    tap('In the gallery');
    await screen.findByRole('button', { name: 'Use this picture' });
    expect(shrunken).toEqual([PHOTO]);
    tap('Use this picture');
    expect(screen.getByRole('alert').textContent).toBe('Say first what is to be seen.');
    expect(used).toEqual([]);
    describeAs('  three mangoes ');
    tap('Use this picture');
    expect(used).toEqual([[SMALL, 'three mangoes']]);
  });

  it("opens the system's camera for a photo, and its files for the gallery", () => {
    open();
    const made: HTMLInputElement[] = [];
    const create = document.createElement.bind(document);
    vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
      const element = create(name);
      if (element instanceof HTMLInputElement) made.push(element);
      return element;
    });
    tap('Take a photo');
    tap('In the gallery');
    expect(made.map(({ capture, accept }) => [capture, accept])).toEqual([
      ['environment', 'image/*'],
      [made[1]?.capture, 'image/*'],
    ]);
    expect(made[1]?.capture).not.toBe('environment');
  });

  it.each([
    ['too-large', 'too large for the tablet'],
    ['other-kind', 'cannot read this kind'],
    ['damaged', 'damaged or not whole'],
    ['too-detailed', 'does not get small enough'],
  ] as const)(
    'of a picture that is %s says what to do, and every way is there again',
    async (fault, words) => {
      const { used } = open(fail(fault));
      pickNext(PHOTO);
      tap('In the gallery');
      const told = await screen.findByRole('alert');
      expect(told.textContent).toContain(words);
      expect(told.textContent).toContain('Nothing is lost.');
      expect(screen.getByRole('button', { name: 'Draw it' })).toBeDefined();
      expect(used).toEqual([]);
    },
  );

  it('copies a drawing that a pack of this tablet has', async () => {
    const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' });
    const paths = Array.from({ length: 30 }, (_, at) => ({ pack: PACK, path: `media/red-apple-${at}.svg` }));
    const drawings = { list: async () => paths, read: async () => svg };
    const { shrunken } = open(ok(svg), drawings);
    tap('A drawing from a pack');
    await screen.findByRole('button', { name: 'Drawing 1' });
    expect(screen.queryByRole('button', { name: 'Drawing 30' })).toBeNull();
    tap('6 more');
    tap('Drawing 30');
    await screen.findByRole('button', { name: 'Use this picture' });
    expect(shrunken).toEqual([svg]);
  });

  it('says that there are no drawings where the packs have none', async () => {
    open(ok(SMALL), { list: async () => [], read: async () => null });
    tap('A drawing from a pack');
    expect(await screen.findByText('The packs of this tablet have no drawings.')).toBeDefined();
  });
});

it('the keyboard goes on in the next step, since the button that led there is gone', () => {
  open();
  const way = screen.getByRole('button', { name: 'Draw it' });
  way.focus();
  tap('Draw it');
  expect(document.activeElement?.contains(screen.getByRole('img'))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});

describe('drawing with a finger', () => {
  const SIDE = 200;
  function line(...points: readonly (readonly [number, number])[]): void {
    const paper = screen.getByRole('img', { name: 'Square to draw in with a finger' });
    paper.getBoundingClientRect = () => new DOMRect(0, 0, SIDE, SIDE);
    Object.assign(paper, { setPointerCapture: () => undefined });
    const at = ([x, y]: readonly [number, number]) => ({
      pointerId: 1,
      button: 0,
      clientX: x * SIDE,
      clientY: y * SIDE,
    });
    const [first = [0, 0]] = points;
    fireEvent.pointerDown(paper, at(first));
    for (const point of points.slice(1)) fireEvent.pointerMove(paper, at(point));
    fireEvent.pointerUp(paper, at(points.at(-1) ?? first));
  }

  it('becomes a drawing that passes the check of packs, line by line in its colours', async () => {
    const { used } = open();
    tap('Draw it');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The drawing is done' }).disabled).toBe(
      true,
    );
    line([0.1, 0.1], [0.5, 0.5], [0.9, 0.1]);
    tap('Red');
    line([0.2, 0.8]);
    line([0.4, 0.8], [0.6, 0.8]);
    tap('Last line back');
    tap('The drawing is done');
    describeAs('a valley');
    tap('Use this picture');
    const [picture, alt] = used[0] ?? [];
    const svg = await picture?.text();
    expect(alt).toBe('a valley');
    expect([...(svg ?? '').matchAll(/d="([^"]*)"/g)].map(([, path]) => path)).toEqual([
      'M10 10L50 50 90 10',
      'M20 80L20 80',
    ]);
    expect(mediaFault('media/own/a.svg', new TextEncoder().encode(svg))).toBeUndefined();
  });

  it('all away leaves an empty square', () => {
    open();
    tap('Draw it');
    line([0.1, 0.1], [0.9, 0.9]);
    tap('All away');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The drawing is done' }).disabled).toBe(
      true,
    );
  });
});
