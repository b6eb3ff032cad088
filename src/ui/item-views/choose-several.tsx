import { useId } from 'preact/hooks';
import card from './card.module.css';
import { ChoiceCard, StillCard } from './choice-card.tsx';
import { facesOf } from './option-face.tsx';
import type { TypeAnswerProps, TypeViewProps } from './view-props.ts';

export function ChooseSeveralView(props: TypeViewProps<'choose-several'>) {
  const { item, draft, locked, onDraft, context, promptId } = props;
  const name = useId();
  const note = useId();
  const toggle = (id: string) => {
    const rest = draft.options.filter((chosen) => chosen !== id);
    const options = rest.length < draft.options.length ? rest : [...draft.options, id];
    onDraft({ type: 'choose-several', options });
  };
  return (
    <>
      <p class={card.quiet} id={note}>
        {context.t('item.several')}
      </p>
      <fieldset
        class={`${card.group} ${card.grid}`}
        data-faces={facesOf(item.options)}
        aria-labelledby={promptId}
        aria-describedby={note}
      >
        {item.options.map((option) => (
          <ChoiceCard
            key={option.id}
            kind="checkbox"
            name={name}
            option={option}
            chosen={draft.options.includes(option.id)}
            locked={locked}
            onChoose={() => toggle(option.id)}
            pack={item.pack}
            context={context}
          />
        ))}
      </fieldset>
    </>
  );
}

export function ChooseSeveralAnswer({ item, answer, context }: TypeAnswerProps<'choose-several'>) {
  const chosen = item.options.filter(({ id }) => answer.options.includes(id));
  return (
    <div class={card.grid} data-faces={facesOf(chosen)}>
      {chosen.map((option) => (
        <StillCard key={option.id} option={option} pack={item.pack} context={context} />
      ))}
    </div>
  );
}
