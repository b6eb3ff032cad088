// A question as a teacher needs it on a plan: what is asked, what there is to choose or to place, and the answer beside
// it or in its place. Close together, since a page holds the plans of all groups.
import type { ComponentChildren } from 'preact';
import type { Answer } from '../../domain/answer.ts';
import type { Item, Option } from '../../domain/item.ts';
import { toWritten } from '../../domain/signs/sign.ts';
import type { PlanQuestion as Question } from '../../worker/together-api.ts';
import { FigureView } from '../item-views/figure-view.tsx';
import { GapText } from '../item-views/gap-text.tsx';
import { OptionFace } from '../item-views/option-face.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { SetExpression } from '../item-views/set-expression.tsx';
import { ShownNumber } from '../item-views/shown-answer.tsx';
import { showNumber } from '../item-views/shown-number.ts';
import { SignFace } from '../item-views/sign-face.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import { PaperStem } from './paper-stem.tsx';
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
    <div class={styles.question} data-item={item.id}>
      <PaperStem item={item} context={context} />
      <p class={styles.prompt} dir="auto">
        <RichText text={item.prompt} context={context} />
      </p>
      {item.figure && (
        <div class={styles.figure}>
          <FigureView figure={item.figure} pack={item.pack} context={context} />
        </div>
      )}
      <Asked item={item} right={right} context={context} />
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
  readonly right: Answer;
  readonly context: ViewContext;
}

/** A right answer is always of its item's type. */
function Asked({ item, right, context }: AskedProps) {
  const { pack } = item;
  const list = (options: readonly Option[], isRight: (id: string) => boolean = () => false) => (
    <Options options={options} isRight={isRight} pack={pack} context={context} />
  );
  const face = (options: readonly Option[], id: string) => {
    const option = options.find((one) => one.id === id);
    return option && <OptionFace option={option} pack={pack} context={context} />;
  };
  switch (item.type) {
    case 'choose-one':
      return list(item.options, (id) => id === item.answer);
    case 'choose-several':
      return list(item.options, (id) => item.answers.includes(id));
    case 'number':
      return (
        <Answered context={context}>
          {right.type === 'number' && <ShownNumber text={right.text} context={context} />}
          {right.type === 'number' && right.unit && <bdi> {right.unit}</bdi>}
        </Answered>
      );
    case 'short-text':
      return <Answered context={context}>{right.type === 'short-text' && <bdi>{right.text}</bdi>}</Answered>;
    case 'order':
      return (
        <Answered context={context}>
          <ol class={styles.row}>
            {item.answer.map((id) => (
              <li key={id}>{face(item.entries, id)}</li>
            ))}
          </ol>
        </Answered>
      );
    case 'match':
      return (
        <Answered context={context}>
          <Pairs
            pairs={item.pairs.map(([left, other]) => [face(item.left, left), face(item.right, other)])}
          />
        </Answered>
      );
    case 'sort-groups':
      return (
        <Answered context={context}>
          <Pairs
            pairs={item.answer.map(([entry, group]) => [face(item.entries, entry), face(item.groups, group)])}
          />
        </Answered>
      );
    case 'fill-gaps':
      return <Filled item={item} right={right} context={context} />;
    case 'number-line': {
      const { from, to, step, labels, answer } = item;
      const line = { type: 'number-line', from, to, step, labels } as const;
      return (
        <>
          <div class={styles.figure}>
            <FigureView figure={line} pack={pack} context={context} />
          </div>
          <Answered context={context}>{showNumber(answer, context)}</Answered>
        </>
      );
    }
    case 'expression':
      return (
        <Answered context={context}>
          <SetExpression text={item.answer} context={context} />
        </Answered>
      );
    case 'draw':
      return (
        <Answered context={context}>
          <SignFace sign={toWritten(item.sign, context.numerals)} context={context} />
        </Answered>
      );
    case 'read-aloud':
      return (
        <p class={styles.read} dir="auto">
          {item.text}
        </p>
      );
    case 'write-freely':
      return (
        <Answered context={context}>
          <RichText text={item.model} context={context} />
          <ul>
            {item.points.map(({ id, text }) => (
              <li key={id}>
                <RichText text={text} context={context} />
              </li>
            ))}
          </ul>
        </Answered>
      );
    case 'point-picture':
      return null;
  }
}

interface OptionsProps {
  readonly options: readonly Option[];
  readonly isRight: (id: string) => boolean;
  readonly pack: Item['pack'];
  readonly context: ViewContext;
}

/** All there is to choose from, the right ones with a sign. */
function Options({ options, isRight, pack, context }: OptionsProps) {
  return (
    <ul class={styles.options}>
      {options.map((option) => (
        <li key={option.id} data-right={isRight(option.id)}>
          {isRight(option.id) && (
            <span class={styles.sign} role="img" aria-label={context.t('plan-of.answer')}>
              <Icon name="check" size={20} />
            </span>
          )}
          <OptionFace option={option} pack={pack} context={context} />
        </li>
      ))}
    </ul>
  );
}

function Answered({
  context,
  children,
}: {
  readonly context: ViewContext;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={styles.answer}>
      <span class={styles.how}>{context.t('plan-of.answer')}</span>
      <div class={styles.right}>{children}</div>
    </div>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [ComponentChildren, ComponentChildren])[] }) {
  return (
    <ul class={styles.pairs}>
      {pairs.map(([first, second], at) => (
        <li key={at}>
          {first}
          <Icon name="next" size={16} />
          {second}
        </li>
      ))}
    </ul>
  );
}

interface FilledProps extends AskedProps {
  readonly item: Extract<Item, { readonly type: 'fill-gaps' }>;
}

/** The answers stand where they belong, each on the line that a child writes on. */
function Filled({ item, right, context }: FilledProps) {
  const gaps = right.type === 'fill-gaps' ? right.gaps : [];
  const filled = (number: number) => {
    const gap = item.gaps[number - 1];
    const given = gaps[number - 1] ?? '';
    const option = gap?.type === 'choice' ? gap.options.find(({ id }) => id === given) : undefined;
    return (
      <span class={styles.gap}>
        {option && <OptionFace option={option} pack={item.pack} context={context} />}
        {gap?.type === 'number' && <ShownNumber text={given} context={context} />}
        {gap?.type === 'text' && <bdi>{given}</bdi>}
      </span>
    );
  };
  return <GapText text={item.text} context={context} gap={filled} />;
}
