import { useState } from 'preact/hooks';
import type { PackId } from '../../domain/ids.ts';
import type { Gap } from '../../domain/item.ts';
import card from './card.module.css';
import { ChoiceCard } from './choice-card.tsx';
import styles from './fill-gaps.module.css';
import { GapText } from './gap-text.tsx';
import { Keypad } from './keypad.tsx';
import { keysOf } from './keypad-keys.ts';
import { NumberBoxes } from './number-boxes.tsx';
import { emptyEntry, parseEntry, printEntry } from './number-entry.ts';
import { facesOf, OptionFace, optionName } from './option-face.tsx';
import { ShownNumber } from './shown-answer.tsx';
import { type NumberTyping, useNumberEntry } from './use-number-entry.ts';
import { useNumberKeys } from './use-number-keys.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';
import { WordBox } from './word-box.tsx';

/** Keys of a gap that takes no number. */
const NO_KEYS = { point: false, minus: false, fraction: false } as const;

/** A text with holes; the keys or choices below belong to the hole that is marked. */
export function FillGapsView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'fill-gaps'>) {
  const [place, setPlace] = useState(() => firstEmpty(item.gaps, draft.gaps));
  const active = item.gaps[place];
  const setGap = (at: number, text: string) =>
    onDraft({
      type: 'fill-gaps',
      gaps: item.gaps.map((_, other) => (other === at ? text : (draft.gaps[other] ?? ''))),
    });
  const isNumber = active?.type === 'number';
  const keys = isNumber ? keysOf([active], [item.text, item.prompt]) : NO_KEYS;
  const form = isNumber ? active.form : 'any';
  const typing = useNumberEntry(draft.gaps[place] ?? '', form, keys, (text) => setGap(place, text));
  useNumberKeys(isNumber && !locked ? typing.press : null);

  const hole = (number: number) => {
    const at = number - 1;
    const gap = item.gaps[at];
    if (!gap) return null;
    const text = draft.gaps[at] ?? '';
    // A gap that is not marked shows its own entry and lets the marked one keep the keys.
    const shown = at === place ? typing : { ...typing, entry: parseEntry(text) ?? emptyEntry('plain') };
    return (
      <span data-gap={at}>
        <GapHole
          gap={gap}
          at={at}
          text={text}
          typing={shown}
          active={at === place}
          locked={locked}
          onPlace={() => setPlace(at)}
          onText={(next) => setGap(at, next)}
          pack={item.pack}
          context={context}
        />
      </span>
    );
  };
  return (
    <fieldset class={`${card.group} ${styles.gaps}`} aria-labelledby={promptId}>
      <GapText text={item.text} context={context} gap={hole} />
      {isNumber && <Keypad keys={keys} typing={typing} locked={locked} context={context} />}
      {active?.type === 'choice' && (
        <GapChoices
          gap={active}
          at={place}
          locked={locked}
          chosen={draft.gaps[place] ?? ''}
          onChoose={(id) => setGap(place, id)}
          pack={item.pack}
          context={context}
        />
      )}
    </fieldset>
  );
}

interface HoleProps extends Pick<TypeViewProps<'fill-gaps'>, 'locked' | 'context'> {
  readonly gap: Gap;
  readonly at: number;
  readonly text: string;
  readonly typing: NumberTyping;
  readonly active: boolean;
  readonly onPlace: () => void;
  readonly onText: (text: string) => void;
  readonly pack: PackId;
}

function GapHole({ gap, at, text, typing, active, locked, onPlace, onText, pack, context }: HoleProps) {
  const { t, language } = context;
  const label = t('item.gap', { gap: at + 1 });
  if (gap.type === 'number') {
    return (
      <NumberBoxes
        inline
        typing={typing}
        active={active}
        label={label}
        locked={locked}
        onFocus={onPlace}
        onEntry={(next) => onText(printEntry(next))}
        context={context}
      />
    );
  }
  if (gap.type === 'text') {
    return (
      <WordBox
        class={styles.word}
        label={label}
        size={10}
        language={language}
        text={text}
        locked={locked}
        onFocus={onPlace}
        onText={onText}
      />
    );
  }
  const chosen = gap.options.find(({ id }) => id === text);
  return (
    <button
      type="button"
      class={styles.choice}
      data-active={active && !locked}
      aria-label={t('words.labelled', {
        label,
        value: chosen ? optionName(chosen, context) : t('item.empty'),
      })}
      disabled={locked}
      onClick={onPlace}
    >
      {chosen ? <OptionFace option={chosen} pack={pack} context={context} /> : <span class={styles.hollow} />}
    </button>
  );
}

interface ChoicesProps extends Pick<HoleProps, 'at' | 'locked' | 'pack' | 'context'> {
  readonly gap: Extract<Gap, { type: 'choice' }>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function GapChoices({ gap, at, locked, chosen, onChoose, pack, context }: ChoicesProps) {
  return (
    <div
      class={card.grid}
      data-faces={facesOf(gap.options)}
      role="radiogroup"
      aria-label={context.t('item.gap-now', { gap: at + 1 })}
    >
      {gap.options.map((option) => (
        <ChoiceCard
          key={`${at} ${option.id}`}
          kind="radio"
          name={`gap-${at}`}
          option={option}
          chosen={option.id === chosen}
          locked={locked}
          onChoose={() => onChoose(option.id)}
          pack={pack}
          context={context}
        />
      ))}
    </div>
  );
}

export function FillGapsAnswer({ item, answer, context }: TypeAnswerProps<'fill-gaps'>) {
  const filled = (number: number) => {
    const gap = item.gaps[number - 1];
    const given = answer.gaps[number - 1] ?? '';
    const option = gap?.type === 'choice' ? gap.options.find(({ id }) => id === given) : undefined;
    return (
      <span class={styles.filled}>
        {option && <OptionFace option={option} pack={item.pack} context={context} />}
        {gap?.type === 'number' && <ShownNumber text={given} context={context} />}
        {gap?.type === 'text' && <bdi>{given}</bdi>}
      </span>
    );
  };
  return <GapText text={item.text} context={context} gap={filled} />;
}

function firstEmpty(gaps: readonly Gap[], texts: readonly string[]): number {
  const empty = gaps.findIndex((_, at) => !/[^\s/]/.test(texts[at] ?? ''));
  return Math.max(0, empty);
}
