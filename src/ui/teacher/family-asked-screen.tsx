// A page that tells a family what is kept of its child, and asks: the same on the screen and on paper, in the language
// that is read at home.
import { useState } from 'preact/hooks';
import { isRightToLeft } from '../../i18n/numerals.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import type { ScreenOfProps } from '../role-screens.ts';
import styles from './family-asked.module.css';
import { printPage } from './print-page.ts';
import { PrintPage, PrintPages } from './print-pages.tsx';
import { useWords } from './use-words.ts';

export function FamilyAskedScreen({ app }: ScreenOfProps<'family-asked'>) {
  const screens = app.context.value;
  const { t } = screens;
  const [language, setLanguage] = useState(screens.language);
  const contextOf = useWords(app, [language], ['teacher']);
  return (
    <TeacherFrame app={app} title={t('family-asked.line')} up={{ name: 'privacy' }}>
      <Section title={t('family-asked.which')}>
        <Ways>
          {app.languages.value.map(({ tag, name }) => (
            <Button key={tag} pressed={language === tag} onClick={() => setLanguage(tag)}>
              <span lang={tag}>{name}</span>
            </Button>
          ))}
        </Ways>
        <Ways>
          <Button kind="main" icon="print" disabled={contextOf === null} onClick={printPage}>
            {t('family-asked.print')}
          </Button>
        </Ways>
      </Section>
      {contextOf === null && <p aria-busy="true" />}
      {contextOf && (
        <>
          <Card>
            <FamilyAsked context={contextOf(language)} />
          </Card>
          <PrintPages>
            <PrintPage language={language}>
              <FamilyAsked context={contextOf(language)} />
            </PrintPage>
          </PrintPages>
        </>
      )}
    </TeacherFrame>
  );
}

const PARTS = [
  [
    'family-asked.keeps',
    [
      'family-asked.keeps-answers',
      'family-asked.keeps-name',
      'family-asked.keeps-feeling',
      'family-asked.keeps-not',
    ],
  ],
  ['family-asked.who', ['family-asked.who-can']],
  ['family-asked.long', ['family-asked.long-is']],
] as const;
const ASKED = ['family-asked.ask-practice', 'family-asked.ask-retraining'] as const;

function FamilyAsked({ context }: { readonly context: ViewContext }) {
  const { t, language } = context;
  return (
    <div lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'} data-family-asked>
      <h2 class={styles.title}>{t('family-asked.title')}</h2>
      <p class={styles.intro}>{t('family-asked.intro')}</p>
      {PARTS.map(([title, lines]) => (
        <section key={title}>
          <h3 class={styles.heading}>{t(title)}</h3>
          {lines.map((line) => (
            <p key={line} class={styles.line}>
              {t(line)}
            </p>
          ))}
        </section>
      ))}
      <section class={styles.ask}>
        <h3 class={styles.heading}>{t('family-asked.ask')}</h3>
        <p class={styles.write}>{t('family-asked.child')}</p>
        {ASKED.map((question) => (
          <div key={question} class={styles.question}>
            <p>{t(question)}</p>
            <p class={styles.ticks}>
              {(['family-asked.yes', 'family-asked.no'] as const).map((answer) => (
                <span key={answer} class={styles.tick}>
                  <span class={styles.box} />
                  {t(answer)}
                </span>
              ))}
            </p>
          </div>
        ))}
        <p class={styles.write}>{t('family-asked.signed')}</p>
      </section>
    </div>
  );
}
