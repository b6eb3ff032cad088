// Numbers that change: from the teacher's one question, what can be guessed is guessed, and shown by three examples at
// once. Every guess can be changed; nothing of the question changes before the last button.
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatNumber, toNumerals } from '../../../domain/numerals.ts';
import {
  type ConditionKind,
  type NumbersTemplate,
  type NumbersTexts,
  type PlainQuestion,
  toPlain,
  tryTemplate,
} from '../../../packs/authoring/numbers.ts';
import { Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Field } from '../../kit/field.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import { Choices } from '../choices.tsx';
import { NumbersExamples } from './numbers-examples.tsx';
import styles from './numbers-panel.module.css';
import type { NumbersPartProps } from './numbers-part.ts';
import { NOTHING_CHOSEN, type NumbersChoices, planNumbers } from './numbers-plan.ts';
import { NumbersRanges } from './numbers-ranges.tsx';
import { isFormula, relationWords } from './numbers-words.ts';
import { useStepFocus } from './use-step-focus.ts';

export interface NumbersPanelProps {
  readonly context: ViewContext;
  /** The pack's. */
  readonly language: string;
  /** As typed. */
  readonly texts: NumbersTexts;
  readonly answer: string;
  /** What changes already; null where the numbers stay. */
  readonly numbers: Pick<NumbersTemplate, 'parameters' | 'where'> | null;
  readonly onTemplate: (template: NumbersTemplate) => void;
  readonly onPlain: (question: PlainQuestion) => void;
}

export function NumbersPanel({ numbers, ...props }: NumbersPanelProps) {
  const place = useRef<HTMLDivElement>(null);
  useStepFocus(place, numbers ? 'changing' : 'choosing');
  return (
    <div class={styles.place} ref={place} tabIndex={-1}>
      {numbers ? <Changing {...props} numbers={numbers} /> : <Choosing {...props} />}
    </div>
  );
}

type ChangingProps = Omit<NumbersPanelProps, 'numbers'> & {
  readonly numbers: NonNullable<NumbersPanelProps['numbers']>;
};

function Changing({ context, language, texts, answer, numbers, onPlain }: ChangingProps) {
  const { t } = context;
  const { parameters, where } = numbers;
  const template = useMemo<NumbersTemplate>(
    () => ({ ...texts, parameters, where, answer, wrong: [] }),
    [texts, parameters, where, answer],
  );
  const trial = useMemo(() => tryTemplate(template, language), [template, language]);
  const plain = useMemo(() => toPlain(template, language), [template, language]);
  return (
    <div class={styles.panel}>
      <p>{t('own-numbers.are-changing')}</p>
      <NumbersExamples context={context} trial={trial} isThin={trial.examples.length < 2} />
      {plain && (
        <Ways>
          <Button icon="undo" onClick={() => onPlain(plain)}>
            {t('own-numbers.stay')}
          </Button>
        </Ways>
      )}
    </div>
  );
}

function Choosing(props: Omit<NumbersPanelProps, 'numbers' | 'onPlain'>) {
  const { context, language, texts, answer, onTemplate } = props;
  const { t } = context;
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [isOpen, setOpen] = useState(false);
  const onChoices = (part: Partial<NumbersChoices>) => setChoices({ ...choices, ...part });
  const plan = useMemo(
    () => planNumbers({ texts, answer, language }, choices),
    [texts, answer, language, choices],
  );
  if (!plan) return <p class={styles.soft}>{t('own-numbers.first')}</p>;
  const part = { context, plan, choices, onChoices };
  return (
    <div class={styles.panel}>
      <p>{t('own-numbers.what')}</p>
      <WhichChange {...part} />
      {plan.ranges.length > 0 && <HowItComes {...part} answer={answer} />}
      {plan.trial && <NumbersExamples context={context} trial={plan.trial} isThin={plan.isThin} />}
      {plan.chosen !== null && (
        <Ways>
          {plan.template && (
            <Button
              kind="main"
              icon="check"
              disabled={plan.isThin}
              onClick={() => plan.template && onTemplate(plan.template)}
            >
              {t('own-numbers.use')}
            </Button>
          )}
          <Button icon={isOpen ? 'minus' : 'plus'} expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('own-numbers.details')}
          </Button>
        </Ways>
      )}
      {plan.chosen !== null && isOpen && (
        <>
          <NumbersRanges {...part} />
          <Always {...part} />
          <WrongAnswers {...part} />
        </>
      )}
    </div>
  );
}

function WhichChange({ context: { t, language, numerals }, plan, choices, onChoices }: NumbersPartProps) {
  const changing = new Set(plan.ranges.map(({ number }) => number.place));
  const flip = (place: number) =>
    onChoices({ staying: flipped(choices.staying, place), relation: null, wrongOff: [] });
  return (
    <Choices legend={t('own-numbers.which')}>
      {plan.found.map(({ value }, place) => (
        <Button key={place} pressed={changing.has(place)} onClick={() => flip(place)}>
          {formatNumber(value, language, numerals)}
        </Button>
      ))}
    </Choices>
  );
}

function HowItComes(props: NumbersPartProps & { readonly answer: string }) {
  const { context, answer, plan, onChoices } = props;
  const { t, numerals } = context;
  const changing = plan.ranges.map(({ number }) => number);
  if (plan.relations.length === 0) {
    return (
      <Card tone="marigold">
        <p role="alert">{t('own-numbers.no-relation', { answer: toNumerals(answer.trim(), numerals) })}</p>
      </Card>
    );
  }
  return (
    <Choices legend={t('own-numbers.relation')}>
      {plan.relations.map((relation) => {
        const words = relationWords(relation, changing, context);
        return (
          <Button
            key={relation.expression}
            pressed={relation.expression === plan.chosen}
            onClick={() => onChoices({ relation: relation.expression, wrongOff: [] })}
          >
            <bdi dir={isFormula(words) ? 'ltr' : 'auto'}>{words}</bdi>
          </Button>
        );
      })}
    </Choices>
  );
}

/** What every question meets. */
function Always({ context: { t }, plan, choices, onChoices }: NumbersPartProps) {
  const flip = (kind: ConditionKind) => onChoices({ conditionsOff: flipped(choices.conditionsOff, kind) });
  return (
    <>
      {plan.conditions.length > 0 && (
        <Choices legend={t('own-numbers.always')}>
          {plan.conditions.map(({ kind }) => (
            <Button key={kind} pressed={!choices.conditionsOff.includes(kind)} onClick={() => flip(kind)}>
              {t(`own-numbers.always.${kind}`)}
            </Button>
          ))}
        </Choices>
      )}
      <Field
        label={t('own-numbers.most')}
        help={t('own-numbers.most-help')}
        value={choices.most}
        onInput={(most) => onChoices({ most })}
      />
    </>
  );
}

function WrongAnswers({ context: { t, language, numerals }, plan, choices, onChoices }: NumbersPartProps) {
  if (plan.wrong.length === 0) return null;
  const flip = (one: string) => onChoices({ wrongOff: flipped(choices.wrongOff, one) });
  return (
    <Choices legend={t('own-numbers.wrong')}>
      {plan.wrong.map(({ expression, kind, value }) => (
        <Button
          key={expression}
          pressed={!choices.wrongOff.includes(expression)}
          onClick={() => flip(expression)}
        >
          {t('own-numbers.wrong-one', {
            value: formatNumber(value, language, numerals),
            shows: t(`own-numbers.shows.${kind}`),
          })}
        </Button>
      ))}
    </Choices>
  );
}

const flipped = <T,>(all: readonly T[], one: T): readonly T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
