// A card for each child of a class, to print and cut: face, name, class, and room for the three pictures, which nobody
// can print. They are kept as a salted hash, so the child draws them in.
import type { ClassView } from '../../worker/views.ts';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import { LoginCard } from './login-card.tsx';
import styles from './login-cards-screen.module.css';
import { printPage } from './print-page.ts';
import { PrintPage, PrintPages } from './print-pages.tsx';

/** Two beside each other, four below: so many fill A4. */
const CARDS_A_PAGE = 8;

export function LoginCardsScreen({ app, place }: ScreenOfProps<'login-cards'>) {
  const { t } = app.context.value;
  const view = app.class.value;
  return (
    <TeacherFrame app={app} title={t('cards.title')} up={{ name: 'class-set', class: place.class }}>
      {view === null && <p>{t('class.gone')}</p>}
      {view?.learners.length === 0 && <p>{t('faces.none')}</p>}
      {view && view.learners.length > 0 && <Cards app={app} view={view} />}
    </TeacherFrame>
  );
}

function Cards({ app, view }: { readonly app: AppState; readonly view: ClassView }) {
  const { t, language } = app.context.value;
  const collator = new Intl.Collator(language, { numeric: true });
  const inOrder = [...view.learners].sort((a, b) => collator.compare(a.name, b.name));
  const pages = Math.ceil(inOrder.length / CARDS_A_PAGE);
  const [first] = inOrder;
  return (
    <>
      <p>{t(view.picturePin ? 'cards.what' : 'cards.no-pictures')}</p>
      {first && (
        <div class={styles.sample}>
          <LoginCard app={app} card={first} view={view} />
        </div>
      )}
      <p>{t('cards.count', { count: inOrder.length })}</p>
      <Ways>
        <Button kind="main" icon="print" onClick={printPage}>
          {t('print.do')}
        </Button>
      </Ways>
      <PrintPages>
        {Array.from({ length: pages }, (_, page) => (
          <PrintPage key={inOrder[page * CARDS_A_PAGE]?.id} language={language}>
            <div class={styles.cards}>
              {inOrder.slice(page * CARDS_A_PAGE, (page + 1) * CARDS_A_PAGE).map((card) => (
                <LoginCard key={card.id} app={app} card={card} view={view} />
              ))}
            </div>
          </PrintPage>
        ))}
      </PrintPages>
    </>
  );
}
