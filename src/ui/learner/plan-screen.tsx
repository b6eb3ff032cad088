// The learner plans the week: skills tapped in an order, shown as a path of stepping stones.

import { useState } from 'preact/hooks';
import type { PackId, SkillId } from '../../domain/ids.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { toListText, toSaidText } from '../../i18n/joined.ts';
import type { ChoiceCard } from '../../worker/views.ts';
import { BigAction, Button, IconButton } from '../kit/button.tsx';
import heard from '../kit/heard.module.css';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import styles from './plan-screen.module.css';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { SkillDrawing } from './skill-drawing.tsx';
import { TurnFrame } from './turn-frame.tsx';

export interface PlanScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'plan'>;
}

export function PlanScreen({ app, turn, step }: PlanScreenProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const [plan, setPlan] = useState<readonly SkillId[]>([]);
  const most = Math.min(step.most, step.cards.length);
  const toggle = (skill: SkillId) => {
    if (plan.includes(skill)) setPlan(plan.filter((each) => each !== skill));
    else if (plan.length < most) setPlan([...plan, skill]);
  };
  const titles = step.cards.map(({ title }) => `${toNumerals(title, numerals)}.`);
  const how = t('plan.how', { most });
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('plan.title')}
      about="plan"
      spoken={[t('plan.title'), how, ...titles].join(' ')}
      foot={
        <div class={styles.foot}>
          <Stones pack={step.pack} cards={step.cards} plan={plan} most={most} context={context} />
          {plan.length > 0 ? (
            <BigAction
              action="go-on"
              icon="check"
              disabled={app.busy.value}
              onClick={() => void app.actions.plan(plan)}
            >
              {t('plan.done')}
            </BigAction>
          ) : (
            <Button disabled={app.busy.value} onClick={() => void app.actions.plan([])} action="go-on">
              {t('plan.none')}
            </Button>
          )}
        </div>
      }
    >
      {step.last && <LastPlan pack={step.pack} last={step.last} context={context} />}
      <p class={styles.how}>{how}</p>
      <ul class={styles.cards}>
        {step.cards.map((card) => (
          <Card
            key={card.skill}
            app={app}
            step={step}
            card={card}
            place={plan.indexOf(card.skill) + 1}
            full={plan.length >= most}
            onTap={() => toggle(card.skill)}
          />
        ))}
      </ul>
    </TurnFrame>
  );
}

interface LastPlanProps {
  readonly pack: PackId;
  readonly last: readonly ChoiceCard[];
  readonly context: ViewContext;
}

/** How the plan before has come out: each skill as its plant stands now. */
function LastPlan({ pack, last, context }: LastPlanProps) {
  const { t, numerals } = context;
  const came = last.filter(({ growth }) => growth === 'leaf' || growth === 'fruit').length;
  return (
    <section class={styles.last}>
      <p>{t('plan.last')}</p>
      <ul class={styles.before}>
        {last.map((card) => (
          <li key={card.skill} title={toNumerals(card.title, numerals)}>
            <SkillDrawing pack={pack} card={card} context={context} />
          </li>
        ))}
      </ul>
      <p>{t('plan.last-came', { count: came, of: last.length })}</p>
    </section>
  );
}

type CardProps = Pick<PlanScreenProps, 'app' | 'step'> & {
  readonly card: ChoiceCard;
  /** In the plan, from 1; 0 while it is in none. */
  readonly place: number;
  /** No more fit into the plan. */
  readonly full: boolean;
  readonly onTap: () => void;
};

function Card({ app, step, card, place, full, onTap }: CardProps) {
  const context = app.context.value;
  const { t, numerals, speak } = context;
  const title = toNumerals(card.title, numerals);
  return (
    <li class={`${styles.card} ${place > 0 ? styles.planned : ''}`}>
      <button
        type="button"
        class={styles.tap}
        aria-pressed={place > 0}
        aria-disabled={full && place === 0}
        onClick={onTap}
      >
        <SkillDrawing pack={step.pack} card={card} context={context} />
        <span class={styles.title}>{title}</span>
        {place > 0 && <span class={styles.place}>{toNumerals(String(place), numerals)}</span>}
      </button>
      <IconButton
        icon="sound"
        label={t('offer.hear', { skill: title })}
        onClick={() => speak(toSaidText([title, t(`growth.${card.growth}`)], context.language))}
      />
    </li>
  );
}

interface StonesProps {
  readonly pack: PackId;
  readonly cards: readonly ChoiceCard[];
  readonly plan: readonly SkillId[];
  readonly most: number;
  readonly context: ViewContext;
}

/** The week as a path: a stone for each place, with the skill's drawing on those that are taken. */
function Stones({ pack, cards, plan, most, context }: StonesProps) {
  const { t, numerals } = context;
  const planned = plan.flatMap((skill) => cards.find((card) => card.skill === skill) ?? []);
  const words = toListText(
    planned.map((card, at) => `${at + 1}. ${card.title}`),
    context.language,
  );
  return (
    <div class={styles.path}>
      <ol class={styles.stones} aria-hidden="true">
        {Array.from({ length: most }, (_, at) => (
          <li key={at} class={`${styles.stone} ${at < planned.length ? styles.taken : ''}`}>
            {planned[at] ? (
              <SkillDrawing pack={pack} card={planned[at]} context={context} small />
            ) : (
              toNumerals(String(at + 1), numerals)
            )}
          </li>
        ))}
      </ol>
      <p class={heard.text} role="status">
        {planned.length > 0 ? toNumerals(words, numerals) : t('plan.empty')}
      </p>
    </div>
  );
}
