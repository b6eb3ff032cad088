// Work without a name on this tablet, which a teacher may know to be this learner's. It cannot be undone: the face is
// looked at first.
import { useState } from 'preact/hooks';
import type { GuestWork } from '../../worker/turns-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { toDayAndHour } from '../day-text.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './class-set-screen.module.css';
import { useTold } from './use-told.ts';

export interface GuestsSectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

export function GuestsSection({ app, card }: GuestsSectionProps) {
  const context = app.context.value;
  const { t } = context;
  const [claimed, setClaimed] = useState<GuestWork | null>(null);
  const work = useTold(app.actions.readGuestWork, [card.id, app.learner.value]);
  if (work === null || work.length === 0) return null;
  const name = card.name || t('name.missing');
  const whenOf = ({ startedAtMs }: GuestWork) => toDayAndHour(startedAtMs, app.platform.now(), context);
  const lineOf = (one: GuestWork) => t('guests.line', { when: whenOf(one), count: one.answers });
  const claim = async (one: GuestWork) => {
    setClaimed(null);
    if (!(await app.actions.claimGuestWork(one.guest, card.id)).ok) return;
    app.actions.offerUndo(t('merge.done', { name }), null);
  };
  return (
    <Section title={t('guests.title')}>
      <ul class={styles.learners}>
        {work.map((one) => (
          <li key={one.guest}>
            <Line
              picture={<PlantPicture growth="sprout" size={40} />}
              title={lineOf(one)}
              detail={t('guests.sure', { name })}
              onClick={() => setClaimed(one)}
            />
          </li>
        ))}
      </ul>
      {claimed && (
        <Sheet title={t('guests.sure', { name })} onClose={() => setClaimed(null)}>
          <Avatar avatar={card.avatar} size={96} />
          <p>{lineOf(claimed)}</p>
          <p>{t('merge.final')}</p>
          <Button kind="main" icon="check" disabled={app.busy.value} onClick={() => void claim(claimed)}>
            {t('guests.yes', { name })}
          </Button>
          <Button kind="quiet" onClick={() => setClaimed(null)}>
            {t('bar.back')}
          </Button>
        </Sheet>
      )}
    </Section>
  );
}
