// Where a learner stands, in one code: scanned by any tablet of the school, or printed on a card that the family keeps.
import { useEffect, useState } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { toCodeTexts } from '../carrying/code-run.ts';
import { Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { QrCode } from '../kit/qr-code.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { AppState } from '../state.ts';
import styles from './passport-screen.module.css';
import { printPage } from './print-page.ts';
import { PrintSheet } from './print-sheet.tsx';

export function PassportScreen({ app, place }: ScreenOfProps<'passport'>) {
  const { t } = app.context.value;
  const card = app.learner.value?.learner;
  const up = { name: 'learner-set', class: place.class, learner: place.learner } as const;
  return (
    <TeacherFrame app={app} title={t('passport.title')} up={up}>
      {app.learner.value === null && <p>{t('pin.nobody')}</p>}
      {card && <Passport key={card.id} app={app} card={card} />}
    </TeacherFrame>
  );
}

function Passport({ app, card }: { readonly app: AppState; readonly card: LearnerCard }) {
  const { t } = app.context.value;
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const name = card.name || t('name.missing');
  useEffect(() => {
    void app.actions.makePassport(card.id).then((made) => made.ok && setCodes(toCodeTexts(made.value)));
  }, [card.id]);
  return (
    <>
      <div class={styles.who}>
        <Avatar avatar={card.avatar} size={72} />
        <bdi class={styles.name}>{name}</bdi>
      </div>
      <p>{t('passport.what', { name })}</p>
      {codes && <QrCode texts={codes} label={t('passport.of', { name })} printed />}
      {codes && (
        <Ways>
          <Button kind="main" icon="print" onClick={printPage}>
            {t('print.do')}
          </Button>
        </Ways>
      )}
      {codes && (
        <PrintSheet app={app} title={t('passport.title')} name={name}>
          <div class={styles.card}>
            <Avatar avatar={card.avatar} size={120} />
            <QrCode texts={codes} label={t('passport.of', { name })} printed />
          </div>
          <p>{t('passport.print')}</p>
        </PrintSheet>
      )}
    </>
  );
}
