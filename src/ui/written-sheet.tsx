// A worksheet as a page of text that any browser opens and prints, without the app: what `npm run pack -- print` writes.
import { renderToString } from 'preact-render-to-string';
import type { PackId } from '../domain/ids.ts';
import { builtInLanguage } from '../domain/interface-language.ts';
import { createTranslate } from '../i18n/messages.ts';
import { defaultNumerals, isRightToLeft } from '../i18n/numerals.ts';
import type { PaperQuestion } from '../worker/paper-api.ts';
import { LATER_VIEWS, takeViewsFrom } from './item-views/later-views.ts';
import type { ViewContext } from './kit/view-context.ts';
import { VIEWS } from './learner/later.ts';
import { loadMessages } from './load-messages.ts';
import './styles/tokens.css';
import './styles/base.css';
import { SheetKey, SheetPage } from './teacher/paper-sheet.tsx';
import { type PaperSize, PrintPage, PrintPages } from './teacher/print-pages.tsx';

export interface SheetToWrite {
  /** BCP 47, of the questions. */
  readonly language: string;
  readonly title: string;
  readonly questions: readonly PaperQuestion[];
  readonly paper: PaperSize;
  readonly what: 'both' | 'only-sheets' | 'only-keys';
  /** The address of a pack's picture, or its bytes as one; null when there is no such file. */
  readonly mediaNow: (path: string) => string | null;
}

export interface WrittenSheet {
  readonly html: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The words around the questions are of their language, or English where the interface does not speak it. */
export async function writeSheet(sheet: SheetToWrite): Promise<WrittenSheet> {
  takeViewsFrom(async () => VIEWS);
  await LATER_VIEWS.load();
  const context = await contextOf(sheet);
  const page = { questions: sheet.questions, names: '', code: '', day: sheet.title, context };
  const html = renderToString(
    <PrintPages paper={sheet.paper}>
      {sheet.what !== 'only-keys' && <SheetPage {...page} />}
      {sheet.what !== 'only-sheets' && (
        <PrintPage language={context.language}>
          <SheetKey {...page} />
        </PrintPage>
      )}
    </PrintPages>,
  );
  return { html, direction: isRightToLeft(sheet.language) ? 'rtl' : 'ltr' };
}

async function contextOf({ language, mediaNow }: SheetToWrite): Promise<ViewContext> {
  const spoken = builtInLanguage(language) ?? 'en';
  const numerals = defaultNumerals(language, [language]);
  const words = await loadMessages(spoken, ['learner', 'teacher']);
  const now = (_: PackId, path: string) => mediaNow(path);
  return {
    t: createTranslate(words, { language: spoken, numerals }),
    language,
    numerals,
    readMedia: async (_, path) => mediaNow(path),
    mediaNow: now,
    reducedMotion: true,
    speak: () => undefined,
  };
}
