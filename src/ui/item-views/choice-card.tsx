import type { PackId } from '../../domain/ids.ts';
import type { Option } from '../../domain/item.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import card from './card.module.css';
import { formulaName, OptionFace } from './option-face.tsx';

interface ChoiceCardProps {
  readonly kind: 'radio' | 'checkbox';
  /** Cards of one name belong together. */
  readonly name: string;
  readonly option: Option;
  readonly chosen: boolean;
  readonly locked: boolean;
  readonly onChoose: () => void;
  readonly pack: PackId;
  readonly context: ViewContext;
}

/** A whole card that is a radio button or a check box: the browser's own, so every keyboard and reader knows it. */
export function ChoiceCard({ kind, name, option, chosen, locked, onChoose, pack, context }: ChoiceCardProps) {
  return (
    <label class={card.card} data-chosen={chosen} data-locked={locked}>
      <input
        class={card.control}
        type={kind}
        name={name}
        value={option.id}
        checked={chosen}
        disabled={locked}
        aria-label={formulaName(option, context)}
        onChange={onChoose}
      />
      <OptionFace option={option} pack={pack} context={context} />
      <span class={card.sign} data-chosen={chosen} data-square={kind === 'checkbox'} aria-hidden="true">
        {kind === 'radio' ? <span class={card.dot} /> : <Icon name="check" />}
      </span>
    </label>
  );
}

/** A card that only shows what was chosen. */
export function StillCard({ option, pack, context }: Pick<ChoiceCardProps, 'option' | 'pack' | 'context'>) {
  return (
    <span class={`${card.card} ${card.still}`}>
      <OptionFace option={option} pack={pack} context={context} />
    </span>
  );
}
