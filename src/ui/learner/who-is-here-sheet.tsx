import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import { CheckPin } from './check-pin.tsx';
import styles from './pause-sheet.module.css';
import { placeAfter } from './pause-sheet.tsx';
import { allIn, namesIn, type RunningTurn } from './running-turn.ts';

/** The tablet was left alone: whose hands is it in now? The question waits below, half an answer included. */
export function WhoIsHereSheet({ app, turn }: { readonly app: AppState; readonly turn: RunningTurn }) {
  const { t } = app.context.value;
  const [proved, setProved] = useState<readonly LearnerId[]>([]);
  const all = allIn(turn);
  const name = namesIn(turn, t, 'name.missing');
  // Of two each proves it, one after the other.
  const asked = all.find(({ id, hasPin }) => turn.picturePin && hasPin && !proved.includes(id));
  const prove = (learner: LearnerId) => {
    const now = [...proved, learner];
    setProved(now);
    const isLast = all.every(({ id, hasPin }) => !hasPin || now.includes(id));
    if (isLast) app.actions.stillHere();
  };
  return (
    // It has no other way out: closing it would be an answer that nobody gave.
    <Sheet title={t('pin.is-it-you', { name })} hear={app.context.value} onClose={() => undefined}>
      <div class={styles.face}>
        {all.map((card) => (
          <span key={card.id} class={asked && asked.id !== card.id ? styles.waits : undefined}>
            <Avatar avatar={card.avatar} size={asked || turn.pair ? 96 : 160} />
          </span>
        ))}
      </div>
      {asked ? (
        <CheckPin key={asked.id} app={app} learner={asked.id} onRight={() => prove(asked.id)} />
      ) : (
        <Button kind="main" icon="check" onClick={app.actions.stillHere}>
          {t('pin.yes')}
        </Button>
      )}
      <Button icon="people" onClick={() => void app.actions.leaveTurn('idle', placeAfter(turn))}>
        {turn.pair ? t('two.not-us') : t('pause.not-me', { name })}
      </Button>
    </Sheet>
  );
}
