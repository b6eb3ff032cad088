import { useId } from 'preact/hooks';
import card from './card.module.css';
import { ChoiceCard, StillCard } from './choice-card.tsx';
import { facesOf } from './option-face.tsx';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

export function ChooseOneView({
  item,
  draft,
  locked,
  onDraft,
  context,
  promptId,
}: TypeViewProps<'choose-one'>) {
  const name = useId();
  return (
    <div class={card.grid} data-faces={facesOf(item.options)} role="radiogroup" aria-labelledby={promptId}>
      {item.options.map((option) => (
        <ChoiceCard
          key={option.id}
          kind="radio"
          name={name}
          option={option}
          chosen={draft.option === option.id}
          locked={locked}
          onChoose={() => onDraft({ type: 'choose-one', option: option.id })}
          pack={item.pack}
          context={context}
        />
      ))}
    </div>
  );
}

export function ChooseOneAnswer({ item, answer, context }: TypeAnswerProps<'choose-one'>) {
  const chosen = item.options.find(({ id }) => id === answer.option);
  return chosen ? <StillCard option={chosen} pack={item.pack} context={context} /> : null;
}
