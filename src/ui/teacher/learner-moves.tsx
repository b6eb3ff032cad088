// What else a teacher does with one learner: a passport, another class, an entry made twice, erasing.
import { useState } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import { Section, Ways } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card, Line } from '../kit/card.tsx';
import { Field } from '../kit/field.tsx';
import { Icon } from '../kit/icon.tsx';
import type { PlaceOf } from '../router.ts';
import type { AppState } from '../state.ts';
import { GuestsSection } from './guests-section.tsx';
import { LendSection } from './lend-section.tsx';

export interface LearnerMovesProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly place: PlaceOf<'learner-set'>;
}

export function LearnerMoves(props: LearnerMovesProps) {
  const { app, place } = props;
  const { t } = app.context.value;
  return (
    <>
      <Section title={t('passport.section')}>
        <Line
          picture={<Icon name="card" size={32} />}
          title={t('passport.title')}
          detail={t('passport.short')}
          onClick={() => app.actions.go({ ...place, name: 'passport' })}
        />
        <Line
          picture={<Icon name="people" size={32} />}
          title={t('merge.line')}
          detail={t('merge.short')}
          onClick={() => app.actions.go({ ...place, name: 'merge' })}
        />
      </Section>
      <GuestsSection app={app} card={props.card} />
      <LendSection app={app} card={props.card} />
      <Move {...props} />
    </>
  );
}

/** Undone by moving back: the answers go along either way. */
function Move({ app, card, place }: LearnerMovesProps) {
  const { t } = app.context.value;
  const others = (app.device.value?.classes ?? []).filter(({ id }) => id !== place.class);
  const name = card.name || t('name.missing');
  const move = async (to: (typeof others)[number]) => {
    if (!(await app.actions.moveLearner(card.id, to.id)).ok) return;
    app.actions.go({ name: 'class-set', class: place.class }, 'replace');
    app.actions.offerUndo(t('move.done', { name, to: to.name }), () => {
      app.actions.dismissUndoable();
      void app.actions.moveLearner(card.id, place.class);
    });
  };
  return (
    <Section title={t('move.title')}>
      <p>{others.length > 0 ? t('move.what') : t('move.nowhere')}</p>
      <Ways>
        {others.map((to) => (
          <Button key={to.id} icon="forward" disabled={app.busy.value} onClick={() => void move(to)}>
            {to.name}
          </Button>
        ))}
      </Ways>
    </Section>
  );
}

/** The last thing on the page, closed, and open only to who types the name. */
export function EraseLearner({ app, card, place }: LearnerMovesProps) {
  const { t } = app.context.value;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const name = card.name || t('name.missing');
  const same = toPlain(typed) === toPlain(name);
  const erase = async () => {
    if (!(await app.actions.eraseLearner(card.id)).ok) return;
    app.actions.go({ name: 'class-set', class: place.class }, 'replace');
    app.actions.offerUndo(t('erase.done'), null);
  };
  return (
    <Section title={t('erase.title')}>
      {!open && (
        <Button icon="close" onClick={() => setOpen(true)}>
          {t('erase.open')}
        </Button>
      )}
      {open && (
        <Card tone="marigold">
          <p>{t('erase.what', { name })}</p>
          <p>{t('erase.travels')}</p>
          <Field label={t('erase.type', { name })} value={typed} onInput={setTyped} />
          <Ways>
            <Button icon="close" disabled={!same || app.busy.value} onClick={() => void erase()}>
              {t('erase.do')}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t('bar.back')}
            </Button>
          </Ways>
        </Card>
      )}
    </Section>
  );
}

/** Spaces and case make no other name. */
const toPlain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
