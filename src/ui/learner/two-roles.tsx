import { useEffect } from 'preact/hooks';
import type { LearnerCard } from '../../worker/views.ts';
import heard from '../kit/heard.module.css';
import { Icon, type IconName } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import { Face } from './face.tsx';
import type { RunningTurn } from './running-turn.ts';
import styles from './two-roles.module.css';

export interface TwoRolesProps {
  readonly app: AppState;
  readonly turn: RunningTurn;
}

/** Who of two answers this question, and who tells what they think of it: each by a face and a sign, and said aloud. */
export function TwoRoles({ app, turn: { learner, pair } }: TwoRolesProps) {
  const { t } = app.context.value;
  const other = pair?.other;
  const [answers, listens] = pair?.answers ? [other, learner] : [learner, other];
  const words = answers && listens ? t('two.roles', { one: answers.name, other: listens.name }) : '';
  useEffect(() => {
    if (words && !app.whoIsHere.peek()) app.actions.sayAlong(words);
  }, [words]);
  if (!answers || !listens) return null;
  return (
    <div class={styles.roles} data-roles>
      <Role card={answers} icon="edit" words={t('two.answers')} now />
      <Role card={listens} icon="say" words={t('two.listens')} />
    </div>
  );
}

interface RoleProps {
  readonly card: LearnerCard;
  readonly icon: IconName;
  readonly words: string;
  readonly now?: boolean;
}

function Role({ card, icon, words, now = false }: RoleProps) {
  return (
    <p class={`${styles.role} ${now ? styles.now : ''}`}>
      <Face card={card} size={36} />
      <Icon name={icon} size={22} />
      <span class={styles.words}>
        <bdi class={heard.text}>{card.name}</bdi> {words}
      </span>
    </p>
  );
}
