// A question as it stands on paper: words, picture, and a place for a pencil. One way of answering a kind of item.
import type { ComponentChildren } from 'preact';
import type { Item, ItemType, Option } from '../../domain/item.ts';
import { toWritten } from '../../domain/signs/sign.ts';
import { tracedStrokes } from '../../domain/signs/trace-cover.ts';
import { formatNumber } from '../../i18n/numerals.ts';
import { Drawing } from '../item-views/draw-pad.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { GapText } from '../item-views/gap-text.tsx';
import { NumberLineAxis } from '../item-views/number-line-axis.tsx';
import { OptionFace } from '../item-views/option-face.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './paper-question.module.css';
import { PaperStem } from './paper-stem.tsx';

type ItemOf<T extends ItemType> = Extract<Item, { readonly type: T }>;
type Place<T extends ItemType> = (item: ItemOf<T>, context: ViewContext) => ComponentChildren;

/** Kinds that have a place on paper; who makes sheets chooses among them (school/worksheets.ts). */
type PaperType = Exclude<ItemType, 'point-picture'>;

const PLACES = {
  'choose-one': ({ options, pack }, context) => (
    <Choices options={options} pack={pack} context={context} shape="round" />
  ),
  'choose-several': ({ options, pack }, context) => (
    <Choices options={options} pack={pack} context={context} shape="square" />
  ),
  number: ({ unit, units }) => (
    <span class={styles.row}>
      <span class={styles.line} />
      {units.length > 0 ? <bdi>{units.join(' / ')}</bdi> : unit !== '' && <bdi>{unit}</bdi>}
    </span>
  ),
  'short-text': () => <span class={styles.long} />,
  order: ({ entries, pack }, context) => (
    <Choices options={entries} pack={pack} context={context} shape="box" />
  ),
  match: ({ left, right, pack }, context) => (
    <span class={styles.sides}>
      <Side options={left} pack={pack} context={context} side="first" />
      <Side options={right} pack={pack} context={context} side="second" />
    </span>
  ),
  'sort-groups': ({ groups, entries, pack }, context) => (
    <>
      <Choices options={entries} pack={pack} context={context} shape="none" />
      <span class={styles.groups}>
        {groups.map((group) => (
          <span key={group.id} class={styles.group}>
            <OptionFace option={group} pack={pack} context={context} />
          </span>
        ))}
      </span>
    </>
  ),
  'fill-gaps': (item, context) => (
    <GapText
      text={item.text}
      context={context}
      gap={(number) => <Gap item={item} gap={number} context={context} />}
    />
  ),
  draw: ({ sign, trace }, context) => (
    <span class={styles.drawn}>
      {trace && <Drawing strokes={tracedStrokes(toWritten(sign, context.numerals))} label="" />}
    </span>
  ),
  'read-aloud': ({ text, set }) => (
    <span class={styles.reading} data-set={set} dir="auto">
      {text}
    </span>
  ),
  'write-freely': ({ lines }) => (
    <span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} class={styles.long} />
      ))}
    </span>
  ),
  expression: ({ before }, context) => (
    <span class={styles.row}>
      {before !== '' && <RichText text={before} context={context} />}
      <span class={styles.long} />
    </span>
  ),
  'number-line': (item, context) => (
    <span class={styles.axis}>
      <NumberLineAxis line={item} context={context} above={28} />
    </span>
  ),
} as const satisfies { readonly [T in PaperType]: Place<T> };

export interface PaperQuestionProps {
  readonly item: Item;
  readonly number: number;
  readonly context: ViewContext;
}

export function PaperQuestion({ item, number, context }: PaperQuestionProps) {
  if (item.type === 'point-picture') return null;
  return (
    <div class={styles.question} data-item={item.id} data-seed={item.seed}>
      <PaperStem item={item} context={context} />
      <p class={styles.prompt} dir="auto">
        <span class={styles.number}>{formatNumber(number, context.language, context.numerals)}</span>
        <RichText text={item.prompt} context={context} />
      </p>
      {item.figure && (
        <span class={styles.figure}>
          <FigureView figure={item.figure} pack={item.pack} context={context} />
        </span>
      )}
      <p class={styles.what}>{context.t(`do.${item.type}`)}</p>
      <div class={styles.answer}>{placeFor(item.type, item, context)}</div>
    </div>
  );
}

/** The types were just compared, which TypeScript cannot carry from the table to the item. */
function placeFor<T extends PaperType>(type: T, item: Item, context: ViewContext): ComponentChildren {
  const place: Place<T> = (PLACES as { readonly [K in PaperType]: Place<K> })[type];
  return place(item as ItemOf<T>, context);
}

interface ChoicesProps {
  readonly options: readonly Option[];
  readonly pack: Item['pack'];
  readonly context: ViewContext;
  /** To tick one, to tick several, to write a number into, or nothing. */
  readonly shape: 'round' | 'square' | 'box' | 'none';
}

function Choices({ options, pack, context, shape }: ChoicesProps) {
  return (
    <span class={styles.choices} data-figures={options.some(({ figure }) => figure !== undefined)}>
      {options.map((option) => (
        <span key={option.id} class={styles.choice}>
          {shape !== 'none' && <span class={styles[shape]} />}
          <OptionFace option={option} pack={pack} context={context} />
        </span>
      ))}
    </span>
  );
}

function Side({ options, pack, context, side }: Omit<ChoicesProps, 'shape'> & { readonly side: string }) {
  return (
    <span class={styles.side} data-side={side}>
      {options.map((option) => (
        <span key={option.id} class={styles.end}>
          <OptionFace option={option} pack={pack} context={context} />
          <span class={styles.dot} />
        </span>
      ))}
    </span>
  );
}

interface GapProps {
  readonly item: ItemOf<'fill-gaps'>;
  readonly gap: number;
  readonly context: ViewContext;
}

/** A line to write on, or the words to choose from, each with a ring to tick. */
function Gap({ item, gap: number, context }: GapProps) {
  const gap = item.gaps[number - 1];
  if (gap?.type !== 'choice') return <span class={styles.line} />;
  return (
    <span class={styles.inline}>
      {gap.options.map((option) => (
        <span key={option.id} class={styles.word}>
          <span class={styles.round} />
          <OptionFace option={option} pack={item.pack} context={context} />
        </span>
      ))}
    </span>
  );
}
