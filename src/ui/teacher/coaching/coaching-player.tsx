// A situation step by step: what is shown, the question, the ways to go on, what speaks for and against each, what is
// known. Nothing is right or wrong here, nothing is counted, and every way may be read. Loaded when one is opened.
import { useState } from 'preact/hooks';
import { toNumerals } from '../../../domain/numerals.ts';
import { Section, Ways } from '../../door/section.tsx';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import type { AppState } from '../../state.ts';
import type { Topic } from '../coaching-topics.ts';
import styles from './coaching.module.css';
import { CoachingFigure } from './coaching-figure.tsx';
import { SITUATIONS } from './situations.ts';
import type { Choice, Step } from './step.ts';

export interface CoachingStepProps {
  readonly app: AppState;
  readonly topic: Topic;
  /** From 0. */
  readonly at: number;
  /** With the words of the situations. */
  readonly context: ViewContext;
  /** One way was chosen: it may go on. */
  readonly onChosen: () => void;
}

export const stepCount = (topic: Topic): number => SITUATIONS[topic].steps.length;

export function CoachingStepView({ app, topic, at, context, onChosen }: CoachingStepProps) {
  const { t } = context;
  const { steps } = SITUATIONS[topic];
  const step = steps[at];
  if (step === undefined) return null;
  return (
    <div class={styles.step}>
      <p class={styles.count}>{t('coach.step', { step: at + 1, of: steps.length })}</p>
      <p>{toSaid(t(`coach-${step.step}.say`), context)}</p>
      <CoachingFigure key={step.step} app={app} figure={step.figure} context={context} />
      <Section title={toSaid(t(`coach-${step.step}.ask`), context)}>
        <Choices key={step.step} step={step} context={context} onChosen={onChosen} />
      </Section>
    </div>
  );
}

interface ChoicesProps extends Pick<CoachingStepProps, 'context' | 'onChosen'> {
  readonly step: Step;
}

function Choices({ step: { step, choices, helps }, context, onChosen }: ChoicesProps) {
  const { t } = context;
  const [chosen, setChosen] = useState<Choice | null>(null);
  const choose = (choice: Choice) => () => {
    setChosen(choice);
    onChosen();
  };
  return (
    <>
      <ul class={styles.choices} data-choices>
        {choices.map((choice) => (
          <li key={choice} class={styles.choice}>
            <Button pressed={choice === chosen} onClick={choose(choice)}>
              {toSaid(t(`coach-${step}.${choice}`), context)}
            </Button>
            <div aria-live="polite">
              {choice === chosen && (
                <Card tone={choice === helps ? 'leaf' : 'marigold'}>
                  <p class={styles.why}>
                    <Icon name={choice === helps ? 'check' : 'bulb'} />
                    <span>{toSaid(t(`coach-${step}.${choice}-why`), context)}</span>
                  </p>
                </Card>
              )}
            </div>
          </li>
        ))}
      </ul>
      {chosen && (
        <>
          <p class={styles.others}>{t('coach.others')}</p>
          <Card tone="plum">
            <h3 class={styles.known}>{t('coach.known')}</h3>
            <p>{toSaid(t(`coach-${step}.known`), context)}</p>
          </Card>
        </>
      )}
    </>
  );
}

export interface CoachingEndProps extends Pick<CoachingStepProps, 'app' | 'topic' | 'context'> {}

/** One small thing for tomorrow, a tap from where it is done. */
export function CoachingEnd({ app, topic, context }: CoachingEndProps) {
  const { t } = context;
  const classes = app.device.value?.classes ?? [];
  return (
    <Section title={t('coach.tomorrow')}>
      <Card tone="marigold">
        <p>{toSaid(t(`coach-${topic}.try`), context)}</p>
      </Card>
      {classes.length === 0 && <p>{t('coach.no-class')}</p>}
      <Ways>
        {classes.map((one, at) => (
          <Button
            key={one.id}
            kind={at === 0 && classes.length === 1 ? 'main' : 'plain'}
            icon="forward"
            onClick={() => app.actions.go({ name: SITUATIONS[topic].tryAt, class: one.id })}
          >
            {t('coach.open', { class: one.name })}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => app.actions.go({ name: 'coaching' })}>
          {t('coach.list')}
        </Button>
      </Ways>
    </Section>
  );
}

/** Sums stand from left to right whatever surrounds them (Unicode's isolates), on one line; digits are the reader's own. */
const SUM = /\d+ − \d+/g;

export function toSaid(text: string, { numerals }: Pick<ViewContext, 'numerals'>): string {
  return toNumerals(
    text.replace(SUM, (sum) => `\u2066${sum.replaceAll(' ', '\u00a0')}\u2069`),
    numerals,
  );
}
