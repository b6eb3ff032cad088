// The one thing to do first: a handful of faces, each with what for and since when; a tap opens why and what helps. Who
// else needs the teacher comes when asked for.
import { useState } from 'preact/hooks';
import type { ClassView, NeedCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { NeedSheet } from './need-sheet.tsx';
import { toNeedText } from './need-text.ts';
import styles from './needs-section.module.css';

interface NeedsSectionProps {
  readonly app: AppState;
  readonly view: ClassView;
}

export function NeedsSection({ app, view }: NeedsSectionProps) {
  const context = app.context.value;
  const { t } = context;
  const told = app.needs.value;
  const [open, setOpen] = useState<NeedCard | null>(null);
  const [all, setAll] = useState(false);
  if (view.learners.length === 0 || told === null) return null;
  const shown = [...(told?.needs ?? []), ...(all ? (told?.rest ?? []) : [])];
  return (
    <Section title={t('needs.title')}>
      {told === undefined && <p aria-busy="true">{t('needs.looking')}</p>}
      {told?.needs.length === 0 && <p>{t('needs.nobody')}</p>}
      <ul class={styles.list} data-needs>
        {shown.map((card) => (
          <li key={card.learner.id}>
            <Line
              picture={<Avatar avatar={card.learner.avatar} size={48} />}
              title={card.learner.name || t('name.missing')}
              detail={toNeedText(card, app.platform.now(), context)}
              onClick={() => setOpen(card)}
            />
          </li>
        ))}
      </ul>
      {told && told.rest.length > 0 && (
        <Button expanded={all} icon="people" onClick={() => setAll(!all)}>
          {all ? t('needs.fewer') : t('needs.more', { count: told.rest.length })}
        </Button>
      )}
      {open && <NeedSheet app={app} inClass={view.id} card={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
