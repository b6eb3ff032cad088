import { useState } from 'preact/hooks';
import type { Option } from '../../domain/item.ts';
import heard from '../kit/heard.module.css';
import card from './card.module.css';
import styles from './match.module.css';
import { addPair, type Pair, removePairsOf } from './match-pairs.ts';
import { facesOf, formulaName, OptionFace, optionName } from './option-face.tsx';
import { PairToken } from './pair-token.tsx';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

type Side = 'left' | 'right';
interface Picked {
  readonly side: Side;
  readonly id: string;
}

/** Tap one on each side; both get the same sign. A tap on a pair undoes it. */
export function MatchView({ item, draft, locked, onDraft, context, promptId }: TypeViewProps<'match'>) {
  const { t } = context;
  const [picked, setPicked] = useState<Picked | null>(null);
  const [said, setSaid] = useState('');
  const setPairs = (pairs: readonly Pair[]) => onDraft({ type: 'match', pairs });

  function tap(side: Side, option: Option) {
    if (picked?.side === side && picked.id === option.id) return setPicked(null);
    if (picked && picked.side !== side) {
      const pair: Pair = side === 'right' ? [picked.id, option.id] : [option.id, picked.id];
      setPicked(null);
      setPairs(addPair(item, draft.pairs, pair));
      return setSaid(pairText(item, pair, context));
    }
    const rest = removePairsOf(draft.pairs, side, option.id);
    if (rest.length === draft.pairs.length) return setPicked({ side, id: option.id });
    setPairs(rest);
    setSaid(t('item.taken-back', { name: optionName(option, context) }));
  }
  const column = (side: Side, label: string) => (
    <ul class={styles.column} aria-label={label}>
      {item[side].map((option) => (
        <li key={option.id} class={styles.cell}>
          <button
            type="button"
            class={`${card.card} ${styles.card}`}
            data-faces={facesOf(item[side])}
            aria-pressed={picked?.side === side && picked.id === option.id}
            aria-label={formulaLabel(item, draft.pairs, side, option, context)}
            disabled={locked}
            onClick={() => tap(side, option)}
          >
            <OptionFace option={option} pack={item.pack} context={context} />
            <Tokens item={item} pairs={draft.pairs} side={side} id={option.id} context={context} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset
      class={`${card.group} ${styles.match}`}
      data-faces={facesOf(item.left)}
      aria-labelledby={promptId}
    >
      {column('left', t('item.match-first'))}
      {column('right', t('item.match-second'))}
      <p class={heard.text} role="status">
        {said}
      </p>
    </fieldset>
  );
}

interface TokensProps extends Pick<TypeViewProps<'match'>, 'item' | 'context'> {
  readonly pairs: readonly Pair[];
  readonly side: Side;
  readonly id: string;
}

/** The signs of a card's pairs; the sign is the left card's place, so it stays while others come and go. */
function Tokens({ item, pairs, side, id, context }: TokensProps) {
  return (
    <span class={styles.tokens} data-side={side}>
      {partnersOf(item, pairs, side, id).map(({ left, other }) => (
        <span key={left}>
          <PairToken pair={item.left.findIndex((option) => option.id === left)} />
          <span class={heard.text}>{`= ${optionName(other, context)}`}</span>
        </span>
      ))}
    </span>
  );
}

/** What a card is paired with. */
function partnersOf(item: TokensProps['item'], pairs: readonly Pair[], side: Side, id: string) {
  return pairs
    .filter((pair) => pair[side === 'left' ? 0 : 1] === id)
    .flatMap(([left, right]) => {
      const other =
        side === 'left'
          ? item.right.find((one) => one.id === right)
          : item.left.find((one) => one.id === left);
      return other ? [{ left, other }] : [];
    });
}

/** The whole name of a card with a formula, its pairs included; none where the card's own words are enough. */
function formulaLabel(
  item: TokensProps['item'],
  pairs: readonly Pair[],
  side: Side,
  option: Option,
  context: TokensProps['context'],
): string | undefined {
  const name = formulaName(option, context);
  const partners = partnersOf(item, pairs, side, option.id).map(({ other }) => optionName(other, context));
  return name === undefined ? undefined : [name, ...partners].join(' = ');
}

function pairText(item: TypeViewProps<'match'>['item'], pair: Pair, context: TokensProps['context']): string {
  const [left, right] = [
    item.left.find(({ id }) => id === pair[0]),
    item.right.find(({ id }) => id === pair[1]),
  ];
  return left && right
    ? context.t('item.goes-with', { left: optionName(left, context), right: optionName(right, context) })
    : '';
}

export function MatchAnswer({ item, answer, context }: TypeAnswerProps<'match'>) {
  return (
    <ul class={styles.pairs}>
      {answer.pairs.map((pair) => (
        <li key={pair[0]} class={styles.pair}>
          {(['left', 'right'] as const).map((side, at) => {
            const option = item[side].find(({ id }) => id === pair[at]);
            return (
              <span key={side} class={`${card.card} ${card.still} ${styles.card}`}>
                {option && <OptionFace option={option} pack={item.pack} context={context} />}
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
