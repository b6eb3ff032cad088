// How one learner stands and how it went, in the order in which a teacher asks: what is first, the skills, the weeks,
// mix-ups, the child's own words, every answer. What can be set stands below all that.
import type { LearnerPast } from '../../worker/learner-page-api.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { PlaceOf } from '../router.ts';
import type { AppState } from '../state.ts';
import { FeelingsSection } from './feelings-section.tsx';
import { FirstThing } from './first-thing.tsx';
import styles from './learner-look.module.css';
import { LearnerPaper } from './learner-paper.tsx';
import { toReadingText, toSaidTexts } from './look-words.ts';
import { MixupsSection } from './mixups-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { printPage } from './print-page.ts';
import { SkillsLook } from './skills-look.tsx';
import { useTold } from './use-told.ts';
import { WeeksSection } from './weeks-section.tsx';

export interface LearnerLookProps {
  readonly app: AppState;
  readonly card: LearnerCard;
  readonly place: PlaceOf<'learner-set'>;
  readonly onSettings: () => void;
}

export function LearnerLook({ app, card, place, onSettings }: LearnerLookProps) {
  const { t } = app.context.value;
  // The views come anew with every change, also with one from elsewhere.
  const about = [card.id, app.learner.value, app.skills.value, app.language.value];
  const now = useTold(() => app.actions.readLearnerNow(card.id), about);
  const past = useTold(() => app.actions.readLearnerPast(card.id), about);
  return (
    <>
      <FirstThing app={app} card={card} place={place} now={now} onSettings={onSettings} />
      <SkillsLook app={app} place={place} />
      {past && <WeeksSection app={app} weeks={past.weeks} />}
      {now && <MixupsSection app={app} learner={card.id} mistakes={now.mistakes} />}
      {past && <OwnWords app={app} past={past} />}
      <Section title={t('look.answers')}>
        <Line
          picture={<Icon name="clock" size={32} />}
          title={t('because.line')}
          detail={t('because.short')}
          onClick={() => app.actions.go({ ...place, name: 'tutor' })}
        />
        <Line
          picture={<Icon name="print" size={32} />}
          title={t('paper.title')}
          detail={t('paper.short')}
          onClick={() => app.actions.go({ ...place, name: 'learner-paper' })}
        />
      </Section>
      {!card.guest && <FeelingsSection app={app} card={card} />}
      <NotesSection app={app} card={card} />
      {now && past && (
        <>
          <Button icon="print" onClick={printPage}>
            {t('look.print')}
          </Button>
          <LearnerPaper app={app} card={card} now={now} past={past} />
        </>
      )}
    </>
  );
}

/** What the learner said, beside how it went; first what a teacher can make of it. */
function OwnWords({ app, past }: { readonly app: AppState; readonly past: LearnerPast }) {
  const context = app.context.value;
  const { t } = context;
  const { judgement } = past;
  const said = toSaidTexts(judgement, context);
  return (
    <Section title={t('look.self')}>
      <p class={judgement.by ? styles.reading : ''} data-reading={judgement.reading}>
        {toReadingText(judgement, context)}
      </p>
      {said.length > 0 && (
        <ul class={styles.words}>
          {said.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {said.length > 0 && <p class={styles.small}>{t('look.self-rule')}</p>}
    </Section>
  );
}
