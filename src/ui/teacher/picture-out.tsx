// The picture taken along: a file for spreadsheets, and paper. Both from the rows and columns that the screen shows.
import { useEffect, useState } from 'preact/hooks';
import type { PictureGrid } from '../../school/class-picture.ts';
import { Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import { PicturePaper } from './picture-paper.tsx';
import { toCsvWords } from './picture-words.ts';
import { printPage } from './print-page.ts';
import { PrintSheet } from './print-sheet.tsx';

export interface PictureOutProps {
  readonly app: AppState;
  readonly grid: PictureGrid;
  readonly title: string;
  readonly className: string;
}

export function PictureOut({ app, grid, title, className }: PictureOutProps) {
  const { t } = app.context.value;
  // Twenty thousand cells are made for paper when paper is asked for, and not before.
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    printPage();
    setPrinting(false);
  }, [printing]);
  const save = async () => {
    const { toPictureCsv } = await import('../../school/picture-csv.ts');
    const csv = toPictureCsv(grid, toCsvWords(app));
    const name = `${t('picture.file', { class: className })}.csv`;
    await app.platform.handOut(name, new Blob([csv], { type: 'text/csv' }));
  };
  return (
    <>
      <Ways>
        <Button icon="save" onClick={() => void save()}>
          {t('picture.save')}
        </Button>
        <Button icon="print" onClick={() => setPrinting(true)}>
          {t('print.do')}
        </Button>
      </Ways>
      {printing && (
        <PrintSheet app={app} title={title} name={grid.title}>
          <PicturePaper app={app} grid={grid} />
        </PrintSheet>
      )}
    </>
  );
}
