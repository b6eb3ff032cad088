import { useState } from 'preact/hooks';
import type { Gap } from '../../domain/item.ts';
import card from './card.module.css';
import { ChoiceCard } from './choice-card.tsx';
import { isRightToLeft } from './direction.ts';
import { MAX_TEXT } from './draft-rules.ts';
import styles from './fill-gaps.module.css';
import { Keypad } from './keypad.tsx';
import { keysOf } from './keypad-keys.ts';
import { NumberBoxes } from './number-boxes.tsx';
import {
  type EntryField,
  type EntryKey,
  emptyEntry,
  FIELDS_OF,
  type NumberEntry,
  parseEntry,
  pressKey,
  printEntry,
  turnedEntry,
} from './number-entry.ts';
import { facesOf, OptionFace, optionName } from './option-face.tsx';
import { RichText } from './rich-text.tsx';
import { ShownNumber } from './shown-answer.tsx';
import { useNumberKeys } from './use-number-keys.ts';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

/** Where the keypad types, or whose choices are shown. */
interface Place {
  readonly gap: number;
  readonly field: EntryField;
}

/** A text with holes; the keys or choices below belong to the hole that is marked. */
export function FillGapsView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'fill-gaps'>) {
  const [place, setPlace] = useState<Place>(() => ({
    gap: firstEmpty(item.gaps, draft.gaps),
    field: 'whole',
  }));
  const active = item.gaps[place.gap];
  const entry = parseEntry(draft.gaps[place.gap] ?? '') ?? emptyEntry('plain');
  const fields: readonly EntryField[] = FIELDS_OF[entry.shape];
  const field = fields.find((one) => one === place.field) ?? fields[0] ?? 'whole';
  const setGap = (at: number, text: string) =>
    onDraft({
      type: 'fill-gaps',
      gaps: item.gaps.map((_, other) => (other === at ? text : (draft.gaps[other] ?? ''))),
    });
  const press = (key: EntryKey) => setGap(place.gap, printEntry(pressKey(entry, field, key)));
  const isNumber = active?.type === 'number';
  useNumberKeys(isNumber && !locked ? press : null);

  const hole = (number: number) => {
    const at = number - 1;
    const gap = item.gaps[at];
    if (!gap) return null;
    return (
      <span data-gap={at}>
        <GapHole
          gap={gap}
          at={at}
          text={draft.gaps[at] ?? ''}
          field={at === place.gap ? field : null}
          locked={locked}
          onPlace={(to) => setPlace({ gap: at, field: to })}
          onText={(text) => setGap(at, text)}
          pack={item.pack}
          context={context}
        />
      </span>
    );
  };
  return (
    <fieldset class={`${card.group} ${styles.gaps}`} aria-labelledby={promptId}>
      <div class={styles.text} dir="auto">
        <RichText text={item.text} context={context} gap={hole} />
      </div>
      {!locked && isNumber && (
        <Keypad
          keys={keysOf([active], [item.text, item.prompt])}
          shape={entry.shape}
          locked={locked}
          onKey={press}
          onShape={() => setGap(place.gap, printEntry(turnedEntry(entry, active.form)))}
          context={context}
        />
      )}
      {!locked && active?.type === 'choice' && (
        <GapChoices
          gap={active}
          at={place.gap}
          chosen={draft.gaps[place.gap] ?? ''}
          onChoose={(id) => setGap(place.gap, id)}
          pack={item.pack}
          context={context}
        />
      )}
    </fieldset>
  );
}

interface HoleProps {
  readonly gap: Gap;
  readonly at: number;
  readonly text: string;
  /** The marked box when this is the marked hole, else null. */
  readonly field: EntryField | null;
  readonly locked: boolean;
  readonly onPlace: (field: EntryField) => void;
  readonly onText: (text: string) => void;
  readonly pack: TypeViewProps<'fill-gaps'>['item']['pack'];
  readonly context: TypeViewProps<'fill-gaps'>['context'];
}

function GapHole({ gap, at, text, field, locked, onPlace, onText, pack, context }: HoleProps) {
  const { t, language } = context;
  const label = t('item.gap', { gap: at + 1 });
  if (gap.type === 'number') {
    const entry: NumberEntry = parseEntry(text) ?? emptyEntry('plain');
    return (
      <NumberBoxes
        inline
        entry={entry}
        field={field}
        label={label}
        locked={locked}
        onField={onPlace}
        onEntry={(next) => onText(printEntry(next))}
        context={context}
      />
    );
  }
  if (gap.type === 'text') {
    return (
      <input
        class={styles.word}
        type="text"
        lang={language}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        aria-label={label}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={MAX_TEXT}
        size={10}
        readOnly={locked}
        value={text}
        onFocus={() => onPlace('whole')}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    );
  }
  const chosen = gap.options.find(({ id }) => id === text);
  return (
    <button
      type="button"
      class={styles.choice}
      data-active={field !== null && !locked}
      aria-label={`${label}: ${chosen ? optionName(chosen, context) : t('item.empty')}`}
      disabled={locked}
      onClick={() => onPlace('whole')}
    >
      {chosen ? <OptionFace option={chosen} pack={pack} context={context} /> : <span class={styles.hollow} />}
    </button>
  );
}

interface ChoicesProps extends Pick<HoleProps, 'at' | 'pack' | 'context'> {
  readonly gap: Extract<Gap, { type: 'choice' }>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function GapChoices({ gap, at, chosen, onChoose, pack, context }: ChoicesProps) {
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
          locked={false}
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
  return (
    <div class={styles.text} dir="auto">
      <RichText text={item.text} context={context} gap={filled} />
    </div>
  );
}

function firstEmpty(gaps: readonly Gap[], texts: readonly string[]): number {
  const empty = gaps.findIndex((_, at) => !/[^\s/]/.test(texts[at] ?? ''));
  return Math.max(0, empty);
}
