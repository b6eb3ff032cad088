// Days on paper: sheets for a class, a group or one learner are made here, and found again when they come back.
import { useEffect, useState } from 'preact/hooks';
import type { ClassId, LearnerId } from '../../domain/ids.ts';
import type { PrintedCard } from '../../worker/paper-api.ts';
import type { ClassView } from '../../worker/views.ts';
import { toDayText } from '../day-text.ts';
import { Section, Ways } from '../door/section.tsx';
import { TeacherFrame } from '../door/teacher-frame.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import type { ScreenOfProps } from '../role-screens.ts';
import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';
import { MakeSheets } from './make-sheets.tsx';

export function PaperScreen({ app, place }: ScreenOfProps<'paper'>) {
  return <Paper app={app} class={place.class} learner={null} up={{ ...place, name: 'class-set' }} />;
}

/** The same, with one learner chosen already. */
export function LearnerPaperScreen({ app, place }: ScreenOfProps<'learner-paper'>) {
  return (
    <Paper app={app} class={place.class} learner={place.learner} up={{ ...place, name: 'learner-set' }} />
  );
}

interface PaperProps {
  readonly app: AppState;
  readonly class: ClassId;
  readonly learner: LearnerId | null;
  readonly up: Place;
}

function Paper({ app, class: id, learner, up }: PaperProps) {
  const { t } = app.context.value;
  const view = app.class.value;
  const families =
    learner === null
      ? ({ name: 'families', class: id } as const)
      : ({ name: 'family', class: id, learner } as const);
  return (
    <TeacherFrame app={app} title={t('paper.title')} up={up}>
      {view === null && <p>{t('class.gone')}</p>}
      {view && <MakeSheets key={id} app={app} view={view} first={learner} />}
      {view && <CameBack key={`back ${id}`} app={app} view={view} />}
      {view && (
        <Line
          picture={<Icon name="people" size={32} />}
          title={t('family.title')}
          detail={t('family.short')}
          onClick={() => app.actions.go(families)}
        />
      )}
    </TeacherFrame>
  );
}

/** What was printed lately; an older sheet by its code. */
function CameBack({ app, view }: { readonly app: AppState; readonly view: ClassView }) {
  const { t } = app.context.value;
  const [printed, setPrinted] = useState<readonly PrintedCard[]>();
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    void app.actions.readPrinted(view.id).then((read) => setPrinted(read.ok ? read.value : []));
  }, [app, view.id]);
  const find = async () => {
    const typed = code.replace(/\s/g, '').toUpperCase();
    const found = await app.actions.readSheets(view.id, typed);
    if (found.ok && found.value) app.actions.go({ name: 'sheets', class: view.id, code: typed });
    else if (found.ok) setMissing(true);
  };
  return (
    <Section title={t('paper.came-back')}>
      {printed?.length === 0 && <p>{t('paper.none')}</p>}
      {printed?.map((card) => (
        <Line
          key={card.code}
          picture={<Icon name={card.open === 0 ? 'check' : 'edit'} size={32} />}
          title={toSheetTitle(app, card)}
          detail={
            card.open === 0
              ? t('paper.all-in')
              : t('paper.to-put-in', { learners: card.learners.length, count: card.open })
          }
          onClick={() => app.actions.go({ name: 'sheets', class: view.id, code: card.code })}
        />
      ))}
      {printed !== undefined && printed.length > 0 && (
        <>
          <Field
            label={t('paper.code')}
            value={code}
            onInput={(typed) => {
              setCode(typed);
              setMissing(false);
            }}
            onEnter={() => void find()}
            help={missing ? t('paper.no-code') : undefined}
          />
          <Ways>
            <Button icon="open" disabled={code.trim() === '' || app.busy.value} onClick={() => void find()}>
              {t('paper.find')}
            </Button>
          </Ways>
        </>
      )}
    </Section>
  );
}

function toSheetTitle(app: AppState, { code, madeAtMs }: PrintedCard): string {
  const { t } = app.context.value;
  if (madeAtMs === 0) return t('paper.sheet-undated', { code });
  return t('paper.sheet', { code, day: toDayText(madeAtMs, app.platform.now(), app.context.value) });
}
