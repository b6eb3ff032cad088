// npm run pack -- print: questions of a pack on paper, with their key, as one page that any browser opens and prints.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Item } from '../domain/item.ts';
import { printLocale, type Region, WORLD } from '../domain/locale.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { contextsOf } from '../packs/contexts/contexts.ts';
import type { ItemSource } from '../packs/format.ts';
import type { PackContents, PackFiles } from '../packs/pack-contents.ts';
import { mimeOf } from '../packs/paths.ts';
import { createVariant } from '../packs/variant.ts';
import { isOnPaper, paperSeed } from '../school/worksheets.ts';
import { withUiModule } from './ui-module.ts';

export interface PrintWanted {
  /** Empty for all. */
  readonly skills: readonly string[];
  /** Empty for all. */
  readonly items: readonly string[];
  readonly count: number;
  readonly language: string | undefined;
  /** Whose names and money; missing for anywhere in the world. */
  readonly region?: Region | undefined;
  readonly paper: 'a4' | 'letter';
  readonly what: 'both' | 'only-sheets' | 'only-keys';
  /** The same seed asks with the same numbers. */
  readonly seed: number;
}

export interface Printed {
  readonly html: string;
  readonly language: string;
  readonly asked: number;
  /** Items that paper has no place for, or that cannot be made. */
  readonly left: readonly string[];
}

interface Question {
  readonly item: Item;
  readonly right: ReturnType<typeof rightAnswer>;
}

/** As the views are built for it: see ui/written-sheet.tsx. */
interface Writer {
  writeSheet(sheet: {
    readonly language: string;
    readonly title: string;
    readonly questions: readonly Question[];
    readonly paper: PrintWanted['paper'];
    readonly what: PrintWanted['what'];
    readonly mediaNow: (path: string) => string | null;
  }): Promise<{ readonly html: string; readonly direction: 'ltr' | 'rtl' }>;
}

/** `contents` is a built pack's, so that its mathematics is set; `files` holds its pictures. */
export async function printPack(
  contents: PackContents,
  files: PackFiles,
  wanted: PrintWanted,
): Promise<Result<Printed, string>> {
  const manifest = contents.manifest;
  const language = wanted.language ?? manifest?.languages[0]?.tag;
  const texts = language === undefined ? undefined : contents.texts.get(language);
  if (!manifest || !language || !texts) {
    return fail(
      `The pack has no ${wanted.language}; it has ${manifest?.languages.map(({ tag }) => tag).join(', ')}.`,
    );
  }
  const sources = chosen(contents, wanted);
  if (!sources.ok) return sources;
  const text = (key: string) => texts.get(key)?.value;
  const contexts = contextsOf(printLocale({ language, region: wanted.region ?? WORLD, interests: [] }));
  const questions: Question[] = [];
  const left: string[] = [];
  for (const source of sources.value) {
    const seed = paperSeed(wanted.seed, source.id);
    const made = createVariant(source, { pack: manifest.id, seed, text, language, contexts });
    if (made.ok && isOnPaper(made.value.type)) {
      questions.push({ item: made.value, right: rightAnswer(made.value) });
    } else left.push(source.id);
  }
  if (questions.length === 0) return fail('None of these questions has a place on paper.');
  const title = String(text('pack.title') ?? manifest.id);
  const html = await withUiModule('src/ui/written-sheet.tsx', async (writer: Writer, css) => {
    const written = await writer.writeSheet({
      language,
      title,
      questions,
      paper: wanted.paper,
      what: wanted.what,
      mediaNow: (path) => toDataUrl(files, path),
    });
    return toDocument({ ...written, css, language, title });
  });
  return ok({ html, language, asked: questions.length, left });
}

function chosen(
  contents: PackContents,
  { skills, items, count }: PrintWanted,
): Result<readonly ItemSource[], string> {
  const all = contents.items.map(({ value }) => value);
  const unknown = [
    ...skills.filter((skill) => !contents.manifest?.skills.some(({ id }) => id === skill)),
    ...items.filter((item) => !all.some(({ id }) => id === item)),
  ];
  if (unknown.length > 0) return fail(`The pack has no ${unknown.join(', ')}.`);
  const found = all.filter(
    ({ id, skill }) =>
      (skills.length === 0 || skills.includes(skill)) && (items.length === 0 || items.includes(id)),
  );
  return ok(found.slice(0, count));
}

function toDataUrl(files: PackFiles, path: string): string | null {
  const bytes = files.get(path);
  return bytes ? `data:${mimeOf(path)};base64,${Buffer.from(bytes).toString('base64')}` : null;
}

interface PageParts {
  readonly html: string;
  readonly css: string;
  readonly direction: string;
  readonly language: string;
  readonly title: string;
}

/** Before it is printed: white, and as wide as it will be. */
const ON_A_SCREEN = `html { background: #ffffff; }
@media screen {
  body { max-inline-size: 180mm; margin: 14mm auto; }
  [data-print] { position: static !important; }
}`;

/** What stands on paper is hidden on the app's screen; here it is all that there is. */
function toDocument({ html, css, direction, language, title }: PageParts): string {
  const shown = css.replaceAll('@media print{', '@media all{').replaceAll('@media print {', '@media all {');
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<style>
${shown.replaceAll('</style', '<\\/style')}
${ON_A_SCREEN}
</style>
</head>
<body>
${html}
</body>
</html>
`;
}

/** Writes the page where it was asked for. */
export function writePage(target: string, html: string): void {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
}
