// On a learner's page: what the family agreed to, and all that is kept as a file in its hands.

import { CONSENT_TO } from '../../domain/consent.ts';
import type { LearnerCard } from '../../worker/views.ts';
import { Section } from '../door/section.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import type { AppState } from '../state.ts';
import { ConsentChoices } from './consents-screen.tsx';
import styles from './privacy-section.module.css';
import { toSaidByText } from './skill-words.ts';
import { useTold } from './use-told.ts';

export interface PrivacySectionProps {
  readonly app: AppState;
  readonly card: LearnerCard;
}

export function PrivacySection({ app, card }: PrivacySectionProps) {
  const { t } = app.context.value;
  const name = card.name || t('name.missing');
  const view = useTold(() => app.actions.readConsent(card.id), [card.id, app.learner.value]);
  return (
    <>
      <Section title={t('consent.title')}>
        {view?.consents.practice === 'refused' && (
          <Card tone="marigold">
            <p>{t('consent.no-practice', { name })}</p>
          </Card>
        )}
        {view &&
          CONSENT_TO.map((to) => (
            <div key={to}>
              <ConsentChoices app={app} learners={[card.id]} to={to} stands={view.consents[to]} who={name} />
              <p class={styles.what}>
                {t(`consent.${to}-what`)} {toSaidBy(app, view.said[to])}
              </p>
            </div>
          ))}
        <Button kind="quiet" icon="shield" onClick={() => app.actions.go({ name: 'privacy' })}>
          {t('privacy.title')}
        </Button>
      </Section>
      <Section title={t('data.title')}>
        <p>{t('data.what')}</p>
        <Button icon="save" disabled={app.busy.value} onClick={() => void handOut(app, card)}>
          {t('data.make')}
        </Button>
      </Section>
    </>
  );
}

const toSaidBy = (app: AppState, said: Parameters<typeof toSaidByText>[1] | null): string =>
  said === null ? '' : toSaidByText(app, said);

function handOut({ actions, context }: AppState, { id }: LearnerCard): Promise<void> {
  const { t } = context.value;
  return actions.handOutLearnerData(id, {
    about: t('data.about'),
    when: t('data.when'),
    pack: t('data.pack'),
    skill: t('data.skill'),
    question: t('data.question'),
    answer: t('data.answer'),
    right: t('data.right'),
    hints: t('data.hints'),
    seconds: t('data.seconds'),
    yes: t('data.yes'),
    no: t('data.no'),
  });
}
