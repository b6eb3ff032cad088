// The sheets of one code: printed, and put in when they come back.
import { useEffect, useState } from 'preact/hooks';
import type { SheetsView } from '../../worker/paper-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { printPage } from './print-page.ts';
import { PrintedSheets, type PrintedWhat } from './printed-sheets.tsx';
import { ResultsGrid } from './results-grid.tsx';

const WHATS = ['both', 'only-sheets', 'only-keys'] as const satisfies readonly PrintedWhat[];

export function SheetsScreen({ app, place }: ScreenOfProps<'sheets'>) {
  const { t } = app.context.value;
  const [view, setView] = useState<SheetsView | null>();
  const { class: id, code } = place;
  const read = async () => {
    const found = await app.actions.readSheets(id, code);
    setView(found.ok ? found.value : null);
  };
  useEffect(() => {
    void read();
  }, [app, id, code]);
  return (
    <TeacherFrame app={app} title={t('sheets.title', { code })} up={{ name: 'paper', class: id }} wide>
      {view === undefined && <p aria-busy="true" />}
      {view === null && <p>{t('paper.no-code')}</p>}
      {view && <Printing app={app} view={view} />}
      {view && <ResultsGrid key={openOf(view)} app={app} place={place} view={view} onSaved={read} />}
    </TeacherFrame>
  );
}

/** Changes when something was put in: what was tapped before is in it. */
const openOf = ({ code, rows }: SheetsView): string =>
  `${code} ${rows.map(({ cells }) => cells.join()).join(' ')}`;

function Printing({ app, view }: { readonly app: AppState; readonly view: SheetsView }) {
  const { t } = app.context.value;
  const [what, setWhat] = useState<PrintedWhat>('both');
  return (
    <Section title={t('sheets.print')}>
      <Ways>
        {WHATS.map((one) => (
          <Button key={one} pressed={what === one} onClick={() => setWhat(one)}>
            {t(`sheets.${one}`)}
          </Button>
        ))}
      </Ways>
      <Ways>
        <Button kind="main" icon="print" onClick={printPage}>
          {t('print.do')}
        </Button>
      </Ways>
      <PrintedSheets app={app} view={view} what={what} />
    </Section>
  );
}
