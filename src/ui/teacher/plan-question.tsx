// A question as a teacher needs it on a plan: what is asked, what there is to choose or to place, and the answer.
import type { ComponentChildren } from 'preact';
import type { Item, Option } from '../../domain/item.ts';
import type { PlanQuestion as Question } from '../../worker/together-api.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { GapText } from '../item-views/gap-text.tsx';
import { OptionFace } from '../item-views/option-face.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './plan-question.module.css';

export interface PlanQuestionProps {
  /** Null for one that the pack does not have any more. */
  readonly question: Question | null;
  /** The steps that lead to the answer, too. */
  readonly worked?: boolean;
  readonly context: ViewContext;
}

export function PlanQuestion({ question, worked = false, context }: PlanQuestionProps) {
  const { t } = context;
  if (question === null) return <p>{t('plan-of.gone')}</p>;
  const { item, right } = question;
  return (
    <div class={styles.question}>
      <p class={styles.prompt} dir="auto">
        <RichText text={item.prompt} context={context} />
      </p>
      {item.figure && (
        <div class={styles.figure}>
          <FigureView figure={item.figure} pack={item.pack} context={context} />
        </div>
      )}
      <Asked item={item} context={context} />
      <div class={styles.answer}>
        <AnswerView item={item} answer={right} tone="right" context={context} />
      </div>
      {worked && item.solution.length > 0 && (
        <div class={styles.solution}>
          <p class={styles.how}>{t('plan-of.how')}</p>
          <ol>
            {item.solution.map((step) => (
              <li key={step} dir="auto">
                <RichText text={step} context={context} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

interface AskedProps {
  readonly item: Item;
  readonly context: ViewContext;
}

/** What a child chooses from or puts into place; nothing where the answer is written. */
function Asked({ item, context }: AskedProps) {
  const options = (all: readonly Option[]) => (
    <ul class={styles.options}>
      {all.map((option) => (
        <li key={option.id}>
          <OptionFace option={option} pack={item.pack} context={context} />
        </li>
      ))}
    </ul>
  );
  switch (item.type) {
    case 'choose-one':
    case 'choose-several':
      return options(item.options);
    case 'order':
      return options(item.entries);
    case 'match':
      return <Both first={options(item.left)} second={options(item.right)} />;
    case 'sort-groups':
      return <Both first={options(item.entries)} second={options(item.groups)} />;
    case 'fill-gaps':
      return <GapText text={item.text} context={context} gap={() => <span class={styles.gap} />} />;
    case 'number-line': {
      const { from, to, step, labels } = item;
      const line = { type: 'number-line', from, to, step, labels } as const;
      return (
        <div class={styles.figure}>
          <FigureView figure={line} pack={item.pack} context={context} />
        </div>
      );
    }
    case 'number':
    case 'short-text':
    case 'point-picture':
      return null;
  }
}

function Both({ first, second }: { readonly first: ComponentChildren; readonly second: ComponentChildren }) {
  return (
    <div class={styles.both}>
      {first}
      {second}
    </div>
  );
}
