import type { PackId } from '../../domain/ids.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { ViewContext } from '../kit/view-context.ts';
import { FigureView } from './figure-view.tsx';
import styles from './lesson-view.module.css';
import { ManipulativeView } from './manipulatives/manipulative-view.tsx';
import { RichText } from './rich-text.tsx';

interface LessonStepsProps {
  readonly lesson: Lesson;
  readonly pack: PackId;
  readonly context: ViewContext;
  /** From 0. */
  readonly step: number;
}

/** One step of a lesson: a sentence or two, a picture, something to move. */
export function LessonSteps({ lesson, pack, context, step }: LessonStepsProps) {
  const shown = lesson.steps[step];
  return (
    <article class={styles.lesson}>
      <h1 class={styles.title} dir="auto">
        <RichText text={lesson.title} context={context} />
      </h1>
      {shown && (
        <div key={step} class={styles.step}>
          <p class={styles.text} dir="auto">
            <RichText text={shown.text} context={context} />
          </p>
          {shown.figure && <FigureView figure={shown.figure} pack={pack} context={context} />}
          {shown.manipulative && (
            <ManipulativeView manipulative={shown.manipulative} pack={pack} context={context} />
          )}
        </div>
      )}
    </article>
  );
}
