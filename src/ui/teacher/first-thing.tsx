// The one line at the top of a learner's page: the most useful need, or else what the tutor goes on with.
import { useState } from 'preact/hooks';
import { toNumerals } from '../../domain/numerals.ts';
import type { LearnerNow } from '../../worker/learner-page-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { PlaceOf } from '../router.ts';
import type { AppState } from '../state.ts';
import styles from './learner-look.module.css';
import { NeedSheet } from './need-sheet.tsx';
import { toNeedText } from './need-text.ts';

export interface FirstThingProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly place: PlaceOf<'learner-set'>;
  /** Null until it was read. */
  readonly now: LearnerNow | null;
  readonly onSettings: () => void;
}

export function FirstThing({ app, card, place, now, onSettings }: FirstThingProps) {
  const context = app.context.value;
  const { t, numerals } = context;
  const [open, setOpen] = useState(false);
  const next = app.learner.value?.path.find((skill) => skill.now);
  const need = now?.need ?? null;
  return (
    <Section title={t('look.first')}>
      <div class={styles.first} data-first={now ? (need ? 'need' : 'next') : 'reading'}>
        {now === null && <div aria-busy="true" />}
        {need && (
          <div class={styles.waits}>
            <Line
              picture={<Avatar avatar={card.avatar} size={56} />}
              title={toNeedText(need, app.platform.now(), context)}
              detail={t(`need-do.${need.need.code}`, { name: card.name || t('name.missing') })}
              onClick={() => setOpen(true)}
            />
          </div>
        )}
        {now && !need && next && (
          <Line
            picture={<PlantPicture growth={next.growth} size={56} />}
            title={t('look.next', { skill: toNumerals(next.title, numerals) })}
            detail={t('look.next-detail')}
            onClick={() =>
              app.actions.go({ ...place, name: 'learner-skill', pack: next.pack, skill: next.skill })
            }
          />
        )}
        {now && !need && !next && <p>{t('look.nothing')}</p>}
        <Button kind="quiet" icon="edit" onClick={onSettings}>
          {t('look.to-settings')}
        </Button>
      </div>
      {open && need && (
        <NeedSheet app={app} inClass={place.class} card={need} isHere onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}
