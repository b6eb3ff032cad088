// What comes out of the printer: the sheets, each on pages of its own, then the keys, close together. Of a group's sheet
// there are as many as there are children, with a line for the name, and one key.
import type { PaperSheet, SheetsView } from '../../worker/paper-api.ts';
import { toFullDate } from '../day-text.ts';
import type { ViewContext } from '../kit/view-context.ts';
import type { AppState } from '../state.ts';
import { SheetKey, SheetPage } from './paper-sheet.tsx';
import { PrintPage, PrintPages } from './print-pages.tsx';
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
    view.madeAtMs === 0 ? '' : toFullDate(view.madeAtMs, context);
  const parts = view.sheets.map((sheet) => {
    const context = contextOf(sheet.language);
    return { sheet, context, code: view.code, day: day(context) };
  });
  return (
    <PrintPages>
      {what !== 'only-keys' &&
        parts.flatMap((part) =>
          part.sheet.learners.map(({ id, name }) => (
            <SheetPage
              key={`${view.code} ${id}`}
              code={part.code}
              day={part.day}
              context={part.context}
              questions={part.sheet.questions}
              names={name}
            />
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

/** All keys in a row. */
function Keys({ parts }: { readonly parts: readonly Part[] }) {
  const [first] = parts;
  if (first === undefined) return null;
  return (
    <PrintPage language={first.context.language}>
      {parts.map(({ sheet, ...part }, at) => (
        <SheetKey
          key={at}
          {...part}
          questions={sheet.questions}
          names={sheet.learners.map(({ name }) => name).join(' · ')}
        />
      ))}
    </PrintPage>
  );
}
