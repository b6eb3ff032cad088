import type { FunctionComponent } from 'preact';
import type { Answer } from '../../domain/answer.ts';
import type { Item, ItemType } from '../../domain/item.ts';
import { Icon } from '../kit/icon.tsx';
import { usePart } from '../kit/lazy-part.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './answer-view.module.css';
import { ChooseOneAnswer } from './choose-one.tsx';
import { LATER_VIEWS } from './later-views.ts';
import { NumberAnswer } from './number.tsx';
import type { FirstType, TypeAnswerProps } from './view-props.ts';

const FIRST_ANSWERS = {
  'choose-one': ChooseOneAnswer,
  number: NumberAnswer,
} as const satisfies { readonly [T in FirstType]: FunctionComponent<TypeAnswerProps<T>> };

interface AnswerViewProps {
  readonly item: Item;
  readonly answer: Answer;
  /** `given` as the learner gave it, without a verdict; `right` a right one. */
  readonly tone: 'given' | 'right';
  readonly context: ViewContext;
  /** What it is called, where it is not the reader's own. */
  readonly name?: string;
}

/** An answer to look at: beside a second try, in feedback, at the end of a worked solution. */
export function AnswerView({ item, answer, tone, context, name: called }: AnswerViewProps) {
  const Shown = useShown(item.type);
  if (answer.type !== item.type) return null;
  const name = called ?? context.t(tone === 'right' ? 'item.right-answer' : 'item.your-answer');
  return (
    <figure class={styles.answer} data-tone={tone}>
      <figcaption class={styles.name}>
        {tone === 'right' && (
          <span class={styles.sign}>
            <Icon name="check" />
          </span>
        )}
        {name}
      </figcaption>
      <div class={styles.shown} aria-busy={Shown === null}>
        {Shown && <Shown item={item} answer={answer} context={context} />}
      </div>
    </figure>
  );
}

/** Null until the file that has it is here. */
function useShown(type: ItemType): FunctionComponent<TypeAnswerProps<ItemType>> | null {
  const isFirst = type === 'choose-one' || type === 'number';
  const later = usePart(LATER_VIEWS, !isFirst)?.answers;
  const Shown = isFirst ? FIRST_ANSWERS[type] : later?.[type];
  // Sound because each entry of the tables is typed by its own name.
  return (Shown as FunctionComponent<TypeAnswerProps<ItemType>> | undefined) ?? null;
}
