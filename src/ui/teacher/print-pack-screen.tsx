// Questions of a pack on paper, chosen by skill: for a lesson without tablets, for home, for another school.
import { useEffect, useState } from 'preact/hooks';
import type { PackId, SkillId } from '../../domain/ids.ts';
import { toSeed } from '../../domain/random.ts';
import type { PackOnPaper, PackSheet } from '../../worker/paper-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { Choices } from './choices.tsx';
import { languageName } from './language-names.ts';
import { SheetKey, SheetPage } from './paper-sheet.tsx';
import { printPage } from './print-page.ts';
import { type PaperSize, PrintPage, PrintPages } from './print-pages.tsx';
import type { PrintedWhat } from './printed-sheets.tsx';
import { useWords } from './use-words.ts';

const COUNTS = [10, 20, 40] as const;
const PAPERS = ['a4', 'letter'] as const satisfies readonly PaperSize[];
const WHATS = ['both', 'only-sheets', 'only-keys'] as const satisfies readonly PrintedWhat[];

export function PrintPackScreen({ app }: ScreenOfProps<'print-pack'>) {
  const { t, language } = app.context.value;
  const [packs, setPacks] = useState<readonly PackOnPaper[]>();
  useEffect(() => {
    void app.actions.readPacksOnPaper().then((read) => setPacks(read.ok ? read.value : []));
  }, [app, language]);
  return (
    <TeacherFrame app={app} title={t('print-pack.title')} up={{ name: 'packs' }}>
      {packs === undefined && <p aria-busy="true" />}
      {packs?.length === 0 && (
        <>
          <p>{t('print-pack.none')}</p>
          <Button kind="main" icon="box" onClick={() => app.actions.go({ name: 'packs' })}>
            {t('packs.title')}
          </Button>
        </>
      )}
      {packs && packs.length > 0 && <Choosing app={app} packs={packs} />}
    </TeacherFrame>
  );
}

function Choosing({ app, packs }: { readonly app: AppState; readonly packs: readonly PackOnPaper[] }) {
  const { t, language } = app.context.value;
  const [chosen, setChosen] = useState<PackId | undefined>(packs[0]?.pack);
  const pack = packs.find((one) => one.pack === chosen) ?? packs[0];
  const nameOf = languageName(language);
  const [skills, setSkills] = useState<ReadonlySet<SkillId>>(new Set());
  const [count, setCount] = useState<number>(COUNTS[1]);
  const [tag, setTag] = useState<string | null>(null);
  const [sheet, setSheet] = useState<PackSheet | null>(null);
  const [round, setRound] = useState(0);
  if (!pack) return null;
  const spoken = tag ?? (pack.languages.includes(language) ? language : (pack.languages[0] ?? language));
  const choose = async (nextRound: number) => {
    const seed = toSeed(`${app.platform.now()} ${nextRound}`);
    const wanted = { pack: pack.pack, skills: [...skills], count, language: spoken, seed };
    const read = await app.actions.readPackSheet(wanted);
    if (!read.ok) return;
    setSheet(read.value);
    setRound(nextRound);
  };
  const change = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      // What is printed is what is chosen.
      setSheet(null);
    };
  };
  const toggle = (skill: SkillId) => {
    const next = new Set(skills);
    if (!next.delete(skill)) next.add(skill);
    change(setSkills)(next);
  };
  const take = (next: PackId) => {
    change(setChosen)(next);
    setSkills(new Set());
    setTag(null);
  };
  return (
    <>
      <p>{t('print-pack.what')}</p>
      {packs.length > 1 && (
        <Choices legend={t('print-pack.pack')}>
          {packs.map((one) => (
            <Button key={one.pack} pressed={one.pack === pack.pack} onClick={() => take(one.pack)}>
              <bdi>{one.title}</bdi>
            </Button>
          ))}
        </Choices>
      )}
      {pack.languages.length > 1 && (
        <Choices legend={t('print-pack.language')}>
          {pack.languages.map((one) => (
            <Button key={one} pressed={one === spoken} onClick={() => change(setTag)(one)}>
              {nameOf(one)}
            </Button>
          ))}
        </Choices>
      )}
      <Choices legend={t('paper.count')}>
        {COUNTS.map((one) => (
          <Button key={one} pressed={one === count} onClick={() => change(setCount)(one)}>
            {t('paper.questions', { count: one })}
          </Button>
        ))}
      </Choices>
      <Choices legend={t('print-pack.skills')}>
        {pack.skills.map(({ skill, title }) => (
          <Button key={skill} pressed={skills.has(skill)} onClick={() => toggle(skill)}>
            <bdi>{title}</bdi>
          </Button>
        ))}
      </Choices>
      <Ways>
        <Button
          kind={sheet ? 'plain' : 'main'}
          icon={sheet ? 'swap' : 'print'}
          disabled={skills.size === 0 || app.busy.value}
          onClick={() => void choose(sheet ? round + 1 : round)}
        >
          {t(sheet ? 'print-pack.other' : 'print-pack.make')}
        </Button>
      </Ways>
      {sheet && <Printing app={app} sheet={sheet} title={pack.title} />}
    </>
  );
}

interface PrintingProps {
  readonly app: AppState;
  readonly sheet: PackSheet;
  readonly title: string;
}

function Printing({ app, sheet, title }: PrintingProps) {
  const { t } = app.context.value;
  const [what, setWhat] = useState<PrintedWhat>('both');
  const [paper, setPaper] = useState<PaperSize>('a4');
  const contextOf = useWords(app, [sheet.language]);
  const context = contextOf?.(sheet.language);
  return (
    <Section title={t('paper.questions', { count: sheet.questions.length })}>
      <Choices legend={t('sheets.print')}>
        {WHATS.map((one) => (
          <Button key={one} pressed={what === one} onClick={() => setWhat(one)}>
            {t(`sheets.${one}`)}
          </Button>
        ))}
      </Choices>
      <Choices legend={t('print-pack.paper')}>
        {PAPERS.map((one) => (
          <Button key={one} pressed={paper === one} onClick={() => setPaper(one)}>
            {t(`print-pack.${one}`)}
          </Button>
        ))}
      </Choices>
      <Ways>
        <Button kind="main" icon="print" disabled={!context} onClick={printPage}>
          {t('print.do')}
        </Button>
      </Ways>
      {context && (
        <PrintPages paper={paper}>
          {what !== 'only-keys' && (
            <SheetPage questions={sheet.questions} names="" code="" day={title} context={context} />
          )}
          {what !== 'only-sheets' && (
            <PrintPage language={context.language}>
              <SheetKey questions={sheet.questions} names="" code="" day={title} context={context} />
            </PrintPage>
          )}
        </PrintPages>
      )}
    </Section>
  );
}
