// Pages for families: read on the screen as they are printed, in the language that is read at home.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { FamilyPage } from '../../worker/paper-api.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { Language } from '../platform.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { CertificateBody, FamilyBody } from './family-page.tsx';
import { printPage } from './print-page.ts';
import { PrintPage, PrintPages } from './print-pages.tsx';
import { type ContextOf, useWords } from './use-words.ts';

export function FamilyScreen({ app, place }: ScreenOfProps<'family'>) {
  return <Families app={app} learners={[place.learner]} up={{ ...place, name: 'learner-paper' }} />;
}

/** Of the whole class: a page each. */
export function FamiliesScreen({ app, place }: ScreenOfProps<'families'>) {
  const { language } = app.context.value;
  const collator = new Intl.Collator(language, { numeric: true });
  const inOrder = [...(app.class.value?.learners ?? [])].sort((a, b) => collator.compare(a.name, b.name));
  return <Families app={app} learners={inOrder.map(({ id }) => id)} up={{ ...place, name: 'paper' }} />;
}

interface FamiliesProps {
  readonly app: AppState;
  readonly learners: readonly LearnerId[];
  readonly up: Place;
}

function Families({ app, learners, up }: FamiliesProps) {
  const { t } = app.context.value;
  const [language, setLanguage] = useState<Language | null>(null);
  const [pages, setPages] = useState<readonly FamilyPage[]>();
  const who = learners.join(' ');
  useEffect(() => {
    let gone = false;
    void app.actions.readFamilyPages(learners, language).then((read) => {
      if (!gone) setPages(read.ok ? read.value : []);
    });
    return () => {
      gone = true;
    };
    // `who` names the learners.
  }, [app, who, language]);
  const contextOf = useWords(app, pages?.map((page) => page.language) ?? []);
  return (
    <TeacherFrame app={app} title={t('family.title')} up={up}>
      <Section title={t('family.language')}>
        <Ways>
          <Button pressed={language === null} onClick={() => setLanguage(null)}>
            {t('family.own-language')}
          </Button>
          {app.languages.value.map(({ tag, name }) => (
            <Button key={tag} pressed={language === tag} onClick={() => setLanguage(tag)}>
              <span lang={tag}>{name}</span>
            </Button>
          ))}
        </Ways>
      </Section>
      {(pages === undefined || contextOf === null) && <p aria-busy="true" />}
      {pages && contextOf && <Printing app={app} pages={pages} contextOf={contextOf} />}
    </TeacherFrame>
  );
}

interface PrintingProps {
  readonly app: AppState;
  readonly pages: readonly FamilyPage[];
  readonly contextOf: ContextOf;
}

type What = 'pages' | 'certificates';

function Printing({ app, pages, contextOf }: PrintingProps) {
  const { t } = app.context.value;
  const [what, setWhat] = useState<What>('pages');
  const earned = pages.flatMap((page) =>
    page.packs.filter(({ allStands }) => allStands).map((pack) => ({ page, pack })),
  );
  const nowMs = app.platform.now();
  return (
    <>
      {earned.length > 0 && (
        <Ways>
          <Button pressed={what === 'pages'} onClick={() => setWhat('pages')}>
            {t('family.title')}
          </Button>
          <Button pressed={what === 'certificates'} onClick={() => setWhat('certificates')}>
            {t('certificate.title')}
          </Button>
        </Ways>
      )}
      <Ways>
        <Button kind="main" icon="print" disabled={pages.length === 0} onClick={printPage}>
          {what === 'pages'
            ? t('family.print', { count: pages.length })
            : t('certificate.print', { count: earned.length })}
        </Button>
      </Ways>
      {what === 'pages' &&
        pages.map((page) => (
          <Card key={page.learner.id}>
            <FamilyBody page={page} context={contextOf(page.language)} nowMs={nowMs} />
          </Card>
        ))}
      {what === 'certificates' &&
        earned.map(({ page, pack }) => (
          <Card key={`${page.learner.id} ${pack.pack}`} tone="leaf">
            <CertificateBody page={page} pack={pack} context={contextOf(page.language)} nowMs={nowMs} />
          </Card>
        ))}
      <PrintPages>
        {what === 'pages' &&
          pages.map((page) => (
            <PrintPage key={page.learner.id} language={page.language}>
              <FamilyBody page={page} context={contextOf(page.language)} nowMs={nowMs} />
            </PrintPage>
          ))}
        {what === 'certificates' &&
          earned.map(({ page, pack }) => (
            <PrintPage key={`${page.learner.id} ${pack.pack}`} language={page.language}>
              <CertificateBody page={page} pack={pack} context={contextOf(page.language)} nowMs={nowMs} />
            </PrintPage>
          ))}
      </PrintPages>
    </>
  );
}
