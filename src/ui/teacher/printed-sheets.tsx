// What comes out of the printer: the sheets, each on pages of its own, then the keys, close together. Of a group's sheet
// there are as many as there are children, with a line for the name, and one key.

import { formatNumber } from '../../i18n/numerals.ts';
import type { PaperLearner, PaperSheet, SheetsView } from '../../worker/paper-api.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import { PaperQuestion } from './paper-question.tsx';
import { PrintPage, PrintPages, Whole } from './print-pages.tsx';
import styles from './printed-sheets.module.css';
import { useWords } from './use-words.ts';

export type PrintedWhat = 'both' | 'only-sheets' | 'only-keys';

export interface PrintedSheetsProps {
  readonly app: AppState;
  readonly view: SheetsView;
  readonly what: PrintedWhat;
}

export function PrintedSheets({ app, view, what }: PrintedSheetsProps) {
  const contextOf = useWords(
    app,
    view.sheets.map(({ language }) => language),
  );
  if (contextOf === null) return null;
  const day = (context: ViewContext): string =>
    view.madeAtMs === 0
      ? ''
      : new Intl.DateTimeFormat(`${context.language}-u-nu-${context.numerals}`, { dateStyle: 'long' }).format(
          view.madeAtMs,
        );
  const parts = view.sheets.map((sheet) => {
    const context = contextOf(sheet.language);
    return { sheet, context, code: view.code, day: day(context) };
  });
  return (
    <PrintPages>
      {what !== 'only-keys' &&
        parts.flatMap((part) =>
          part.sheet.learners.map((learner) => (
            <Sheet key={`${view.code} ${learner.id}`} {...part} learner={learner} />
          )),
        )}
      {what !== 'only-sheets' && <Keys parts={parts} />}
    </PrintPages>
  );
}

interface Part {
  readonly sheet: PaperSheet;
  readonly context: ViewContext;
  readonly code: string;
  readonly day: string;
}

function Sheet({ sheet, context, code, day, learner }: Part & { readonly learner: PaperLearner }) {
  const { t } = context;
  return (
    <PrintPage language={context.language}>
      <Head title={t('sheet.heading')} names={learner.name} code={code} day={day} context={context} />
      {sheet.questions.map((question, at) =>
        question ? (
          <PaperQuestion
            key={`${question.item.id} ${question.item.seed}`}
            item={question.item}
            number={at + 1}
            context={context}
          />
        ) : (
          <p key={at}>
            {formatNumber(at + 1, context.language, context.numerals)}. {t('sheet.gone')}
          </p>
        ),
      )}
    </PrintPage>
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
        <bdi class={styles.code} dir="ltr">
          {code}
        </bdi>
      </p>
    </div>
  );
}

/** All keys in a row, none of them cut by a page's end where it is shorter than a page. */
function Keys({ parts }: { readonly parts: readonly Part[] }) {
  const [first] = parts;
  if (first === undefined) return null;
  return (
    <PrintPage language={first.context.language}>
      {parts.map(({ sheet, context, code, day }, at) => (
        <div key={at} class={styles.key} lang={context.language}>
          <Head
            title={context.t('sheet.key')}
            names={sheet.learners.map(({ name }) => name).join(' · ')}
            code={code}
            day={day}
            context={context}
          />
          <div class={styles.answers}>
            {sheet.questions.map(
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
      ))}
    </PrintPage>
  );
}
