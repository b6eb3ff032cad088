// What a teacher can use at once beside a child: the pack's mini-lesson, step by step, and a question to ask
// aloud, whose answer is shown when it is wanted.
import { useState } from 'preact/hooks';
import type { PackId } from '../../domain/ids.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { NeedDetail } from '../../worker/needs-api.ts';
import { Ways } from '../door/section.tsx';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { LessonSteps } from '../item-views/lesson-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { Button } from '../kit/button.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './need-sheet.module.css';

export interface NeedLessonProps {
  readonly lesson: Lesson;
  readonly pack: PackId;
  readonly context: ViewContext;
}

export function NeedLesson({ lesson, pack, context }: NeedLessonProps) {
  const { t } = context;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const isLast = at >= lesson.steps.length - 1;
  return (
    <>
      <Button icon="bulb" pressed={open} onClick={() => setOpen(!open)}>
        {open ? t('need.lesson-hide') : t('need.lesson-show')}
      </Button>
      {open && (
        <div class={styles.lesson} data-lesson>
          <LessonSteps lesson={lesson} pack={pack} context={context} step={at} />
          <Ways>
            {!isLast && (
              <Button icon="forward" onClick={() => setAt(at + 1)}>
                {t('lesson.next')}
              </Button>
            )}
            {at > 0 && (
              <Button icon="back" onClick={() => setAt(0)}>
                {t('lesson.before')}
              </Button>
            )}
          </Ways>
        </div>
      )}
    </>
  );
}

interface NeedQuestionProps {
  readonly question: NonNullable<NeedDetail['question']>;
  readonly context: ViewContext;
}

export function NeedQuestion({ question, context }: NeedQuestionProps) {
  const { t } = context;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="sound" pressed={open} onClick={() => setOpen(!open)}>
        {t('need.ask')}
      </Button>
      {open && <Question question={question} context={context} />}
    </>
  );
}

function Question({ question: { item, right }, context }: NeedQuestionProps) {
  const { t } = context;
  const [shown, setShown] = useState(false);
  return (
    <div class={styles.question} data-question>
      <p class={styles.prompt} dir="auto">
        <RichText text={item.prompt} context={context} />
      </p>
      {item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      {item.type === 'choose-one' && (
        <ul class={styles.options}>
          {item.options.map((option) => (
            <li key={option.id} dir="auto">
              <RichText text={option.text} context={context} />
              {option.figure && <FigureView figure={option.figure} pack={item.pack} context={context} />}
            </li>
          ))}
        </ul>
      )}
      {!shown && (
        <Button icon="check" onClick={() => setShown(true)}>
          {t('need.show-answer')}
        </Button>
      )}
      {shown && <AnswerView item={item} answer={right} tone="right" context={context} />}
      {shown && item.solution.length > 0 && (
        <ol class={styles.steps}>
          {item.solution.map((step) => (
            <li key={step} dir="auto">
              <RichText text={step} context={context} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
