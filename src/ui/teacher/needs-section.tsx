// The one thing to do first: at most five faces, each with what for and since when; a tap opens why and what helps.
import { useState } from 'preact/hooks';
import type { ClassView, NeedCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Avatar } from '../kit/avatar.tsx';
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
  if (view.learners.length === 0 || told === null) return null;
  return (
    <Section title={t('needs.title')}>
      {told === undefined && <p aria-busy="true">{t('needs.looking')}</p>}
      {told?.needs.length === 0 && <p>{t('needs.nobody')}</p>}
      <ul class={styles.list} data-needs>
        {told?.needs.map((card) => (
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
      {told && told.more > 0 && <p>{t('needs.more', { count: told.more })}</p>}
      {open && <NeedSheet app={app} inClass={view.id} card={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
