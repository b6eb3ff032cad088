import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { FigureView } from '../../../src/ui/item-views/figure-view.tsx';
import {
  diceLayout,
  groupLayout,
  type Layout,
  rowLayout,
  type Spot,
  scatterLayout,
  tenFrameLayout,
} from '../../../src/ui/item-views/figures/thing-layout.ts';
import type { ViewContext } from '../../../src/ui/kit/view-context.ts';
import { base } from '../../domain/items.ts';
import { viewContext } from './answering.tsx';

afterEach(cleanup);

const draw = (figure: Figure, context: ViewContext = viewContext()) =>
  render(<FigureView figure={figure} pack={base.pack} context={context} />);
const heard = () => screen.getByRole('img').getAttribute('aria-label');
const things = (count: number, more: object = {}): Figure => ({
  type: 'objects',
  object: 'media/mango.svg',
  count,
  arrange: 'row',
  ...more,
});

describe('a figure is heard part by part, never as its total', () => {
  it.each<readonly [Figure, string]>([
    [things(3), 'a thing, a thing, a thing'],
    [things(2, { crossed: 1 }), 'a thing, a thing crossed out'],
    [things(1, { also: { object: 'media/cup.svg', count: 1 } }), 'a thing, a thing of another kind'],
    [things(0), 'nothing'],
    [{ type: 'groups', object: 'media/cup.svg', groups: 2, each: 1 }, 'a group, a thing, a group, a thing'],
    [{ type: 'place-value', hundreds: 0, tens: 1, ones: 2 }, 'a ten, a one, a one'],
    [{ type: 'fraction-disc', parts: 3, shaded: 1 }, 'a disc, a shaded part, a white part, a white part'],
    [{ type: 'shape', shape: 'triangle' }, 'a shape with three sides'],
    [{ type: 'pattern', tiles: ['star', 'heart', '?'] }, 'star, heart, the missing one'],
    [
      {
        type: 'number-line',
        from: 0,
        to: 4,
        step: 1,
        labels: 'ends',
        marks: [3],
        jumps: [{ from: 0, to: 2.5 }],
      },
      'number line from 0 to 4, a mark at tick 4, a jump from tick 1 to between ticks 3 and 4',
    ],
    [
      { type: 'number-line', from: 0, to: 4, step: 1, labels: 'all', marks: [3] },
      'number line from 0 to 4, a mark at 3',
    ],
  ])('%j', (figure, words) => {
    draw(figure);
    expect(heard()).toBe(words);
  });
});

it('things are drawn as counters when the pack lacks their picture, so that they can be counted', async () => {
  const { container } = draw(things(4));
  await waitFor(() => expect(container.querySelectorAll('circle')).toHaveLength(4));
});

it('things are drawn with the picture of the pack', async () => {
  const context = { ...viewContext(), readMedia: async (_: unknown, path: string) => `blob:${path}` };
  const { container } = draw(things(2), context);
  await waitFor(() => expect(container.querySelectorAll('image')).toHaveLength(2));
  expect(container.querySelector('image')?.getAttribute('href')).toBe('blob:media/mango.svg');
});

it('a picture that is missing leaves its words', async () => {
  draw({ type: 'picture', src: 'media/none.svg', alt: 'A market with three goats' });
  expect(await screen.findByText('A market with three goats')).toBeTruthy();
});

describe('a picture that is wider than the screen', () => {
  const ruler: Figure = { type: 'picture', src: 'media/ruler.png', alt: 'A ruler from 0 to 1' };
  /** Of a width and height of its own, in 270 pixels of room. */
  const load = async (width: number, height: number, inLabel = false) => {
    const context = { ...viewContext(), readMedia: async () => 'blob:ruler' };
    const figure = <FigureView figure={ruler} pack={base.pack} context={context} />;
    const { container } = render(inLabel ? <label htmlFor="none">{figure}</label> : figure);
    const image = await waitFor(() => {
      const found = container.querySelector('img');
      if (!found) throw new Error('Must show the picture');
      return found;
    });
    const sizes = { naturalWidth: width, naturalHeight: height, clientWidth: Math.min(width, 270) };
    for (const [name, value] of Object.entries(sizes)) Object.defineProperty(image, name, { value });
    await act(() => {
      fireEvent.load(image);
    });
  };
  const strip = () => screen.queryByRole('region', { name: 'A ruler from 0 to 1' });

  it('is moved sideways where fitting it would leave a line that nobody reads, by finger and by keys', async () => {
    await load(676, 58);
    expect(strip()?.dir).toBe('ltr');
    expect(strip()?.tabIndex).toBe(0);
  });

  it('is fitted where it stays large, where it has room, and where it is an option to tap', async () => {
    await load(676, 400);
    expect(strip()).toBeNull();
    cleanup();
    await load(200, 20);
    expect(strip()).toBeNull();
    cleanup();
    await load(676, 58, true);
    expect(strip()).toBeNull();
  });
});

it('a number line runs left to right in Arabic, with Arabic digits', () => {
  const { container } = draw(
    { type: 'number-line', from: 0, to: 10, step: 5, labels: 'all' },
    viewContext('ar'),
  );
  const labels = [...container.querySelectorAll('text')];
  expect(labels.map((label) => label.textContent)).toEqual(['٠', '٥', '١٠']);
  const places = labels.map((label) => Number.parseFloat(label.getAttribute('x') ?? ''));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe('things to count', () => {
  const count = fc.integer({ min: 0, max: 40 });
  const layouts: Readonly<Record<string, (count: number) => Layout>> = {
    row: (many) => rowLayout(many, 0),
    'row of two kinds': (many) => rowLayout(Math.floor(many / 2), Math.ceil(many / 2)),
    scatter: scatterLayout,
    dice: diceLayout,
    'ten frame': tenFrameLayout,
  };

  it.each(Object.keys(layouts))('never touch each other nor leave the picture: %s', (name) => {
    fc.assert(
      fc.property(count, (many) => {
        const layout = layouts[name]?.(many) ?? rowLayout(0, 0);
        expect(layout.spots).toHaveLength(many);
        expect(nearest(layout.spots)).toBeGreaterThan(0.7);
        for (const { x, y } of layout.spots) {
          expect(Math.min(x, y)).toBeGreaterThan(0.3);
          expect(x).toBeLessThan(layout.width - 0.3);
          expect(y).toBeLessThan(layout.height - 0.3);
        }
      }),
    );
  });

  it('lie within their plate, as many on each', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 12 }), (groups, each) => {
        const layout = groupLayout(groups, each);
        expect(layout.centres).toHaveLength(groups);
        expect(layout.inside).toHaveLength(each);
        for (const { x, y } of layout.inside) expect(Math.hypot(x, y)).toBeLessThan(layout.radius);
        expect(nearest(layout.centres)).toBeGreaterThan(layout.radius * 2);
      }),
    );
  });

  it('are scattered the same way every time', () => {
    fc.assert(
      fc.property(count, (many) => {
        expect(scatterLayout(many)).toEqual(scatterLayout(many));
      }),
    );
  });
});

/** The smallest distance between two of them. */
function nearest(spots: readonly Spot[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, a] of spots.entries()) {
    for (const b of spots.slice(at + 1))
      least = Math.min(least, Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)));
  }
  return least;
}
