// One group's lesson: who, what to show, what to solve on the board, what to check. The same on the screen and on paper.
import type { ComponentChildren } from 'preact';
import type { PlanCard } from '../../worker/together-api.ts';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './lesson-plan.module.css';
import { PlanQuestion } from './plan-question.tsx';

export interface LessonPlanProps {
  readonly plan: PlanCard;
  readonly context: ViewContext;
  /** One below the heading that stands above it. */
  readonly level: 2 | 3;
}

export function LessonPlan({ plan, context, level }: LessonPlanProps) {
  const { t } = context;
  const { minutes, lesson, board, check } = plan;
  return (
    <div class={styles.plan}>
      <Part level={level} title={t('plan-of.lesson', { minutes: minutes.lesson })}>
        {lesson === null && <p>{t('plan-of.no-lesson')}</p>}
        {lesson && (
          <ol class={styles.steps}>
            {lesson.steps.map((step) => (
              <li key={step.text}>
                <div class={styles.step}>
                  <p class={styles.text} dir="auto">
                    <RichText text={step.text} context={context} />
                  </p>
                  {step.figure && (
                    <div class={styles.figure}>
                      <FigureView figure={step.figure} pack={plan.group.pack} context={context} />
                    </div>
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Part>
      <Part level={level} title={t('plan-of.board', { minutes: minutes.board })}>
        <PlanQuestion question={board} worked context={context} />
      </Part>
      <Part level={level} title={t('plan-of.check', { minutes: minutes.check })}>
        <ol class={styles.questions}>
          {check.map((question, at) => (
            <li key={question ? `${question.item.id} ${question.item.seed}` : at}>
              <PlanQuestion question={question} context={context} />
            </li>
          ))}
        </ol>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly level: 2 | 3;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Part({ level, title, children }: PartProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={styles.part}>
      <Heading class={styles.heading}>{title}</Heading>
      {children}
    </section>
  );
}
