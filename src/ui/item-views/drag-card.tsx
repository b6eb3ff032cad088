// A card that is tapped, or dragged to where it belongs. What a tap and the keys do is for the answer around it to say.
import type { ComponentProps } from 'preact';
import card from './card.module.css';
import { formulaName, OptionFace, type OptionFaceProps } from './option-face.tsx';
import type { Drag } from './use-drag.ts';

type ButtonProps = Pick<
  ComponentProps<'button'>,
  'class' | 'disabled' | 'onClick' | 'onKeyDown' | 'aria-describedby' | 'aria-pressed'
>;

export interface DragCardProps extends OptionFaceProps, ButtonProps {
  readonly drag: Drag;
}

export function DragCard({ option, pack, context, drag, class: own, ...button }: DragCardProps) {
  return (
    <button
      type="button"
      class={`${card.card} ${card.draggable} ${own}`}
      data-card={option.id}
      aria-label={formulaName(option, context)}
      data-dragged={drag.dragged === option.id}
      {...button}
      {...drag.of(option.id)}
    >
      <OptionFace option={option} pack={pack} context={context} />
    </button>
  );
}
