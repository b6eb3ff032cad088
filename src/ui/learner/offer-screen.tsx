// The learner chooses what comes next: a card for each good next step, with why it is one; or the tutor chooses.

import type { Reason } from '../../domain/event.ts';
import { toNumerals } from '../../domain/numerals.ts';
import { toSaidText } from '../../i18n/joined.ts';
import type { OfferCard } from '../../worker/views.ts';
import { BanyanMark } from '../kit/banyan-mark.tsx';
import { IconButton } from '../kit/button.tsx';
import type { AppState } from '../state.ts';
import styles from './offer-screen.module.css';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { SkillDrawing } from './skill-drawing.tsx';
import { TurnFrame } from './turn-frame.tsx';

export interface OfferScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'offer'>;
}

export function OfferScreen({ app, turn, step }: OfferScreenProps) {
  const { t, numerals } = app.context.value;
  const words = (offer: OfferCard): string =>
    toSaidText(
      [toNumerals(offer.title, numerals), t(WHY[offer.reason.code] ?? 'offer.begun')],
      app.context.value.language,
    );
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={t('offer.title')}
      about={step.offers.map(({ skill }) => skill).join(' ')}
      spoken={toSaidText(
        [t('offer.title'), ...step.offers.map(words), t('offer.tutor')],
        app.context.value.language,
      )}
      foot={
        <button
          type="button"
          class={styles.tutor}
          // As far as a robot is concerned: on with what the tutor chooses.
          data-action="go-on"
          disabled={app.busy.value}
          onClick={() => void app.actions.choose(null)}
        >
          <BanyanMark size={44} />
          <span>{t('offer.tutor')}</span>
        </button>
      }
    >
      <ul class={styles.offers}>
        {step.offers.map((offer) => (
          <Offer key={offer.skill} app={app} step={step} offer={offer} words={words(offer)} />
        ))}
      </ul>
    </TurnFrame>
  );
}

type OfferProps = Pick<OfferScreenProps, 'app' | 'step'> & {
  readonly offer: OfferCard;
  readonly words: string;
};

function Offer({ app, step, offer, words }: OfferProps) {
  const context = app.context.value;
  const { t, numerals, speak } = context;
  const title = toNumerals(offer.title, numerals);
  return (
    <li class={styles.offer}>
      <button
        type="button"
        class={styles.choose}
        disabled={app.busy.value}
        onClick={() => void app.actions.choose(offer.skill)}
      >
        <SkillDrawing pack={step.pack} card={offer} context={context} />
        <span class={styles.words}>
          <span class={styles.title}>{title}</span>
          <span class={styles.why}>{t(WHY[offer.reason.code] ?? 'offer.begun')}</span>
        </span>
      </button>
      <IconButton icon="sound" label={t('offer.hear', { skill: title })} onClick={() => speak(words)} />
    </li>
  );
}

/** Beside the skill's own name; a skill that was begun needs no other reason. */
const WHY: {
  readonly [C in Reason['code']]?: 'offer.new' | 'offer.water' | 'offer.challenge' | 'offer.planned';
} = {
  'new-skill': 'offer.new',
  review: 'offer.water',
  challenge: 'offer.challenge',
  planned: 'offer.planned',
};
