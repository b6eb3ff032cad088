// Figures in words, for who does not see them. A figure is heard as it is seen: part by part, never as its total,
// so that a child who listens counts as a child who looks, and no question is answered by its own picture.
import type { Figure } from '../../../domain/figure.ts';
import { toListText } from '../../../i18n/joined.ts';
import type { ViewContext } from '../../kit/view-context.ts';
import { type LineScale, ticksOf } from '../number-line-scale.ts';
import { type Speaker, showNumber } from '../shown-number.ts';
import type { FigureOf } from './figure-props.ts';

type Words = Speaker & Pick<ViewContext, 't'>;

/** More than this is said as rows and columns: nobody counts a hundred by ear. */
const MANY = 40;

export function describeFigure(figure: Figure, words: Words): string {
  const { t } = words;
  switch (figure.type) {
    case 'picture':
      return figure.alt;
    case 'objects':
      return listed(objectParts(figure, words), words);
    case 'groups':
      return listed(
        repeat(figure.groups, listed([t('item.group'), ...repeat(figure.each, t('item.thing'))], words)),
        words,
      );
    case 'array':
      return figure.rows * figure.columns > MANY
        ? t('item.rows-of', { rows: figure.rows, columns: figure.columns })
        : listed(
            repeat(figure.rows, listed([t('item.row'), ...repeat(figure.columns, t('item.dot'))], words)),
            words,
          );
    case 'place-value':
      return listed(
        [
          ...repeat(figure.hundreds, t('item.hundred')),
          ...repeat(figure.tens, t('item.ten')),
          ...repeat(figure.ones, t('item.one')),
        ],
        words,
      );
    case 'number-line':
      return listed(lineParts(figure, words), words);
    case 'fraction-bars':
      return listed(
        figure.bars.map((bar) => listed([t('item.bar'), ...partWords(bar, words)], words)),
        words,
      );
    case 'fraction-disc':
      return listed([t('item.disc'), ...partWords(figure, words)], words);
    case 'shape':
      return t(`item.shape-${figure.shape}`);
    case 'pattern':
      return listed(
        figure.tiles.map((tile) => t(tile === '?' ? 'item.tile-missing' : `item.tile-${tile}`)),
        words,
      );
  }
}

/** Where on a line a value stands: its number where the ticks carry theirs, else the tick. */
export function placeOnLine(
  line: LineScale & { readonly labels: 'all' | 'ends' | 'none' },
  value: number,
  words: Words,
): string {
  const ticks = ticksOf(line);
  const before = ticks.findLastIndex((tick) => tick <= value + 1e-9);
  const isOnTick = Math.abs((ticks[before] ?? Number.NaN) - value) < 1e-9;
  if (line.labels === 'all' && isOnTick) return showNumber(value, words);
  return isOnTick
    ? words.t('item.at-tick', { tick: before + 1 })
    : words.t('item.between-ticks', { tick: before + 1, next: before + 2 });
}

export function describeLine({ from, to, labels }: LineScale & { labels: string }, words: Words): string {
  if (labels === 'none') return words.t('item.line-bare');
  return words.t('item.line', { from: showNumber(from, words), to: showNumber(to, words) });
}

/** Words one after the other, as the language lists them. */
export const listed = (parts: readonly string[], { language }: Pick<Speaker, 'language'>): string =>
  toListText(parts, language);

function objectParts(figure: FigureOf<'objects'>, { t }: Words): readonly string[] {
  const total = figure.count + (figure.also?.count ?? 0);
  const crossed = figure.crossed ?? 0;
  const free = figure.arrange === 'ten-frame' ? Math.max(1, Math.ceil(total / 10)) * 10 - total : 0;
  return [
    ...(total === 0 && free === 0 ? [t('item.nothing')] : []),
    ...repeat(figure.count - crossed, t('item.thing')),
    ...repeat(crossed, t('item.thing-crossed')),
    ...repeat(figure.also?.count ?? 0, t('item.other-thing')),
    ...repeat(free, t('item.empty-place')),
  ];
}

function lineParts(figure: FigureOf<'number-line'>, words: Words): readonly string[] {
  const at = (value: number) => placeOnLine(figure, value, words);
  return [
    describeLine(figure, words),
    ...(figure.marks ?? []).map((mark) => words.t('item.mark', { place: at(mark) })),
    ...(figure.jumps ?? []).map((jump) => words.t('item.jump', { from: at(jump.from), to: at(jump.to) })),
  ];
}

function partWords(bar: { readonly parts: number; readonly shaded: number }, { t }: Words) {
  return [
    ...repeat(bar.shaded, t('item.part-shaded')),
    ...repeat(bar.parts - bar.shaded, t('item.part-plain')),
  ];
}

function repeat(count: number, word: string): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => word);
}
