// One of two has answered. Before either sees whether it is right, the other one says what they think, and both tell why:
// peer instruction (Mazur 1997; Crouch & Mazur 2001) with one tap. Neither of the two answers is the better one here.
import { toSaidText } from '../../i18n/joined.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import type { AppState } from '../state.ts';
import styles from './agree-screen.module.css';
import { Face } from './face.tsx';
import type { RunningTurn, StepOf } from './running-turn.ts';
import { TurnFrame } from './turn-frame.tsx';

export interface AgreeScreenProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
  readonly step: StepOf<'agree'>;
}

export function AgreeScreen({ app, turn, step: { item, answer } }: AgreeScreenProps) {
  const context = app.context.value;
  const { t } = context;
  const other = turn.pair?.other ?? turn.learner;
  const [answers, listens] = turn.pair?.answers ? [other, turn.learner] : [turn.learner, other];
  const title = t('two.think', { name: listens.name });
  const busy = app.busy.value;
  return (
    <TurnFrame
      app={app}
      turn={turn}
      title={title}
      quietTitle
      about={`agree ${item.id} ${item.seed}`}
      spoken={toSaidText([title, t('two.why'), t('two.same'), t('two.other')], app.context.value.language)}
      foot={
        <div class={styles.foot}>
          <button
            type="button"
            class={styles.say}
            // As far as a robot is concerned: on, whatever the other one thinks.
            data-action="go-on"
            disabled={busy}
            onClick={() => void app.actions.tellSame(3)}
          >
            <Bubbles alike />
            <span>{t('two.same')}</span>
          </button>
          <button
            type="button"
            class={styles.say}
            disabled={busy}
            onClick={() => void app.actions.tellSame(1)}
          >
            <Bubbles alike={false} />
            <span>{t('two.other')}</span>
          </button>
        </div>
      }
    >
      <div class={styles.asked}>
        <Face card={listens} size={72} />
        <div>
          <p class={styles.question}>{title}</p>
          <p class={styles.why}>{t('two.why')}</p>
        </div>
      </div>
      <div class={styles.prompt}>
        <RichText text={item.prompt} context={context} />
      </div>
      {item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      <div class={styles.said}>
        <Face card={answers} size={56} />
        <AnswerView
          item={item}
          answer={answer}
          tone="given"
          context={context}
          name={t('two.says', { name: answers.name })}
        />
      </div>
    </TurnFrame>
  );
}

/** Two who speak: of one thing, or of two. */
function Bubbles({ alike }: { readonly alike: boolean }) {
  return (
    <svg class={styles.bubbles} width="84" height="40" viewBox="0 0 84 40" aria-hidden="true">
      <path
        class={styles.bubble}
        d="M6 3h28a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H18l-7 8v-8H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"
      />
      <path
        class={styles.bubble}
        d="M50 3h28a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-5v8l-7-8H50a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"
      />
      <circle class={styles.thing} cx="20" cy="15" r="6.5" />
      {alike ? (
        <circle class={styles.thing} cx="64" cy="15" r="6.5" />
      ) : (
        <path class={styles.else} d="m64 7.5 8 14H56Z" />
      )}
    </svg>
  );
}
