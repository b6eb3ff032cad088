// How are you today? One tap on a picture, then it is gone; whoever goes on without it has passed it over. What was said
// goes with the turn that begins, to the teacher and to nobody else.
import { useEffect, useState } from 'preact/hooks';
import { FEELINGS, type Feeling } from '../../domain/private-words.ts';
import type { LearnerView } from '../../worker/views.ts';
import { WeatherPicture } from '../kit/weather-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './check-in.module.css';
import { TalkWay } from './talk-way.tsx';

const WEATHER = { 1: 'check-in.rain', 2: 'check-in.cloud', 3: 'check-in.sun' } as const;

interface CheckInProps {
  readonly app: AppState;
  readonly view: LearnerView;
}

/** What was tapped, and what stands on the page: the question, then a thank-you; nothing where nobody is asked. */
export function useCheckIn({ app, view }: CheckInProps) {
  const [said, setSaid] = useState<Feeling | null>(null);
  const { id } = view.learner;
  useEffect(() => setSaid(null), [id]);
  if (!view.asksFeeling) return { feeling: undefined, card: null };
  const card =
    said === null ? (
      <Question app={app} onSaid={setSaid} />
    ) : (
      <Thanks app={app} learner={id} feeling={said} />
    );
  return { feeling: said ?? undefined, card };
}

function Question({ app, onSaid }: { readonly app: AppState; readonly onSaid: (feeling: Feeling) => void }) {
  const { t } = app.context.value;
  return (
    <fieldset class={styles.question} data-check-in="asks">
      <legend class={styles.ask}>{t('check-in.ask')}</legend>
      {FEELINGS.map((feeling) => (
        <button
          key={feeling}
          type="button"
          class={styles.choice}
          onClick={() => {
            app.actions.sayAlong(t(feeling === 1 ? 'check-in.gentle' : 'check-in.thanks'));
            onSaid(feeling);
          }}
        >
          <WeatherPicture feeling={feeling} size={52} />
          <span>{t(WEATHER[feeling])}</span>
        </button>
      ))}
    </fieldset>
  );
}

interface ThanksProps {
  readonly app: AppState;
  readonly learner: LearnerView['learner']['id'];
  readonly feeling: Feeling;
}

/** The one who sat down in the rain is offered an ear; nobody has to take it. */
function Thanks({ app, learner, feeling }: ThanksProps) {
  const { t } = app.context.value;
  return (
    <div class={styles.thanks} role="status" data-check-in="said">
      <p class={styles.words}>{t(feeling === 1 ? 'check-in.gentle' : 'check-in.thanks')}</p>
      <p class={styles.private}>{t('check-in.private')}</p>
      {feeling === 1 && <TalkWay app={app} learner={learner} />}
    </div>
  );
}
