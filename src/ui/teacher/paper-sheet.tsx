// The pages of one sheet and its key, for paper: the same from the app and from `npm run pack -- print`.
import { formatNumber } from '../../i18n/numerals.ts';
import type { PaperQuestion as Asked } from '../../worker/paper-api.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import { PaperQuestion } from './paper-question.tsx';
import styles from './paper-sheet.module.css';
import { PrintPage, Whole } from './print-pages.tsx';

export interface SheetPageProps {
  /** Of whom it is asked; a line to write on where it is empty. On a key all of them. */
  readonly names: string;
  /** Brings the results back; empty on a sheet that no tablet knows of. */
  readonly code: string;
  readonly day: string;
  /** Null for one that the pack does not have any more. */
  readonly questions: readonly (Asked | null)[];
  readonly context: ViewContext;
}

export function SheetPage({ questions, context, ...head }: SheetPageProps) {
  return (
    <PrintPage language={context.language}>
      <Head title={context.t('sheet.heading')} {...head} context={context} />
      {questions.map((question, at) =>
        question ? (
          <PaperQuestion
            key={`${question.item.id} ${question.item.seed}`}
            item={question.item}
            number={at + 1}
            context={context}
          />
        ) : (
          <p key={at}>
            {formatNumber(at + 1, context.language, context.numerals)}. {context.t('sheet.gone')}
          </p>
        ),
      )}
    </PrintPage>
  );
}

/** Close together, and none of the answers cut by a page's end where it is shorter than a page. */
export function SheetKey({ questions, context, ...head }: SheetPageProps) {
  return (
    <div class={styles.key} lang={context.language}>
      <Head title={context.t('sheet.key')} {...head} context={context} />
      <div class={styles.answers}>
        {questions.map(
          (question, place) =>
            question && (
              <Whole key={place}>
                <AnswerView
                  item={question.item}
                  answer={question.right}
                  tone="right"
                  name={formatNumber(place + 1, context.language, context.numerals)}
                  context={context}
                />
              </Whole>
            ),
        )}
      </div>
    </div>
  );
}

interface HeadProps {
  readonly title: string;
  readonly names: string;
  readonly code: string;
  readonly day: string;
  readonly context: ViewContext;
}

/** A name and a date line; the code in letters that are read one by one. */
function Head({ title, names, code, day, context }: HeadProps) {
  return (
    <div class={styles.head}>
      <p class={styles.title}>{title}</p>
      <p class={styles.who}>
        <span>{context.t('sheet.name')}: </span>
        {names === '' ? <span class={styles.line} /> : <bdi>{names}</bdi>}
        <span class={styles.day}>{day}</span>
        {code !== '' && (
          <bdi class={styles.code} dir="ltr" translate={false}>
            {code}
          </bdi>
        )}
      </p>
    </div>
  );
}
