// A learner's skills in one look, then those that are being learned; the whole list is a tap away.
import { useState } from 'preact/hooks';
import { beingLearned, summarise } from '../../school/skill-summary.ts';
import type { SkillRow } from '../../worker/teaching-api.ts';
import { Section } from '../door/section.tsx';
import { Line } from '../kit/card.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { PlaceOf } from '../router.ts';
import type { AppState } from '../state.ts';
import styles from './learner-look.module.css';
import lists from './learner-skills-screen.module.css';
import { LevelPicture } from './level-picture.tsx';
import { toCoreTexts, toLevelTexts } from './look-words.ts';
import { SkillLine } from './skill-line.tsx';
import { SkillSheet } from './skill-sheet.tsx';

/** More is the whole list. */
const LEARNED_MOST = 4;

export interface SkillsLookProps {
  readonly app: AppState;
  readonly place: PlaceOf<'learner-set'>;
}

export function SkillsLook({ app, place }: SkillsLookProps) {
  const context = app.context.value;
  const { t } = context;
  const [open, setOpen] = useState<Pick<SkillRow, 'pack' | 'skill'> | null>(null);
  const view = app.skills.value;
  const all = view?.packs.flatMap(({ skills }) => skills) ?? [];
  const row = open && all.find(({ pack, skill }) => pack === open.pack && skill === open.skill);
  const summary = summarise(all);
  const texts = toLevelTexts(summary, context);
  const learned = beingLearned(all, LEARNED_MOST);
  return (
    <Section title={t('skills.line')}>
      {view === undefined && <div aria-busy="true" />}
      {view && all.length === 0 && <p>{t('skills.none')}</p>}
      {all.length > 0 && (
        <ul class={styles.levels} data-levels>
          {summary.levels.map(({ level, count, sure }, at) => (
            <li key={level} class={styles.level}>
              <LevelPicture level={level} sure={count > 0 && sure * 2 >= count} />
              <span>{texts[at]}</span>
            </li>
          ))}
        </ul>
      )}
      {toCoreTexts(summary, context).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {learned.length > 0 && <h3 class={styles.learning}>{t('look.learning')}</h3>}
      {learned.length > 0 && (
        <ul class={lists.list}>
          {learned.map((one) => (
            <li key={`${one.pack} ${one.skill}`}>
              <SkillLine app={app} row={one} onClick={() => setOpen(one)} />
            </li>
          ))}
        </ul>
      )}
      <Line
        picture={<PlantPicture growth="leaf" size={32} />}
        title={t('look.all-skills', { count: all.length })}
        detail={t('skills.short')}
        onClick={() => app.actions.go({ ...place, name: 'learner-skills' })}
      />
      {view && row && <SkillSheet app={app} learner={view.learner} row={row} onClose={() => setOpen(null)} />}
    </Section>
  );
}
