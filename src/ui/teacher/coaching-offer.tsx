// A quiet line on a class's page, below what needs doing: one thing to think through, why now, and a way to be left alone.
import { useEffect, useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import type { CoachingApi } from '../../worker/coaching-api.ts';
import { Button } from '../kit/button.tsx';
import { Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';

type Asked = Awaited<ReturnType<CoachingApi['readCoachingOffer']>>;
type Offer = Extract<Asked, { readonly ok: true }>['value'];

interface CoachingOfferProps {
  readonly app: AppState;
  readonly inClass: ClassId;
}

export function CoachingOffer({ app, inClass }: CoachingOfferProps) {
  const { t } = app.context.value;
  const [offer, setOffer] = useState<Offer>(null);
  // First who needs somebody: the same learners are looked through for both.
  const isReady = app.needs.value != null;
  useEffect(() => {
    if (!isReady) return undefined;
    let gone = false;
    void app.actions.readCoachingOffer(inClass).then((read) => {
      if (!gone) setOffer(read.ok ? read.value : null);
    });
    return () => {
      gone = true;
    };
  }, [inClass, isReady]);
  if (!offer) return null;
  const { topic, because, count } = offer;
  const putAway = async () => {
    if (!(await app.actions.answerCoaching(topic, 'not-now')).ok) return;
    setOffer(null);
    app.actions.offerUndo(t('coaching.told-not-now'), () => {
      app.actions.dismissUndoable();
      void app.actions.answerCoaching(topic, 'offered-again').then((back) => back.ok && setOffer(offer));
    });
  };
  return (
    <div data-coaching={topic}>
      <Line
        picture={<Icon name="bulb" size={32} />}
        title={t('coaching.offer', { topic: t(`coaching.${topic}`) })}
        detail={t(`coaching.because-${because}`, { count })}
        onClick={() => app.actions.go({ name: 'coaching-topic', topic })}
      />
      <Button kind="quiet" disabled={app.busy.value} onClick={() => void putAway()}>
        {t('coaching.not-now')}
      </Button>
    </div>
  );
}
