import type { FunctionComponent } from 'preact';
import type { Answer } from '../../domain/answer.ts';
import type { Item, ItemType } from '../../domain/item.ts';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './answer-view.module.css';
import { ChooseOneAnswer } from './choose-one.tsx';
import { ChooseSeveralAnswer } from './choose-several.tsx';
import { FillGapsAnswer } from './fill-gaps.tsx';
import { MatchAnswer } from './match.tsx';
import { NumberAnswer } from './number.tsx';
import { NumberLineAnswer } from './number-line.tsx';
import { OrderAnswer } from './order.tsx';
import { PointPictureAnswer } from './point-picture.tsx';
import { ShortTextAnswer } from './short-text.tsx';
import { SortGroupsAnswer } from './sort-groups.tsx';
import type { TypeAnswerProps } from './view-props.ts';

const ANSWERS = {
  'choose-one': ChooseOneAnswer,
  'choose-several': ChooseSeveralAnswer,
  number: NumberAnswer,
  'short-text': ShortTextAnswer,
  order: OrderAnswer,
  match: MatchAnswer,
  'sort-groups': SortGroupsAnswer,
  'fill-gaps': FillGapsAnswer,
  'number-line': NumberLineAnswer,
  'point-picture': PointPictureAnswer,
} as const satisfies { readonly [T in ItemType]: FunctionComponent<TypeAnswerProps<T>> };

interface AnswerViewProps {
  readonly item: Item;
  readonly answer: Answer;
  /** `given` as the learner gave it, without a verdict; `right` a right one. */
  readonly tone: 'given' | 'right';
  readonly context: ViewContext;
}

/** An answer to look at: beside a second try, in feedback, at the end of a worked solution. */
export function AnswerView({ item, answer, tone, context }: AnswerViewProps) {
  if (answer.type !== item.type) return null;
  // Sound because each entry of the table is typed by its own name.
  const Shown = ANSWERS[item.type] as FunctionComponent<TypeAnswerProps<ItemType>>;
  const name = context.t(tone === 'right' ? 'item.right-answer' : 'item.your-answer');
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
      <div class={styles.shown}>
        <Shown item={item} answer={answer} context={context} />
      </div>
    </figure>
  );
}
