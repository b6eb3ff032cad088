// How far each learner is with questions that a teacher chose: who has the most left stands first.
import type { DecidedRow, ReachedCard } from '../../worker/assigning-api.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import styles from './reached-sheet.module.css';
import { useTold } from './use-told.ts';

export interface ReachedSheetProps {
  readonly app: AppState;
  readonly row: DecidedRow;
  readonly onClose: () => void;
}

export function ReachedSheet({ app, row, onClose }: ReachedSheetProps) {
  const { t } = app.context.value;
  const { word, learners } = row;
  const ids = learners.map(({ id }) => id);
  const [pack, set] = word.type === 'items' ? [word.pack, word.set] : [null, ''];
  const cards = useTold(
    async () => (pack === null ? { ok: true, value: [] } : app.actions.readReached(ids, pack, set)),
    [pack, set, ids.length],
  );
  const left = ({ of, answered, leftOut }: ReachedCard) => (of ?? 0) - answered - leftOut;
  const inOrder = [...(cards ?? [])].sort((a, b) => left(b) - left(a));
  return (
    <Sheet title={t('reached.title')} onClose={onClose}>
      {cards === null && <div aria-busy="true" />}
      <ul class={styles.list}>
        {inOrder.map((card) => (
          <li key={card.learner.id} class={styles.learner}>
            <Avatar avatar={card.learner.avatar} size={40} />
            <span class={styles.words}>
              <bdi class={styles.name}>{card.learner.name || t('name.missing')}</bdi>
              <span>{toReachedText(app, card)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={onClose}>
        {t('bar.done')}
      </Button>
    </Sheet>
  );
}

function toReachedText({ context }: AppState, { answered, leftOut, of }: ReachedCard): string {
  const { t } = context.value;
  if (of === null) return t('reached.unknown');
  const words = answered === of ? t('reached.all') : t('reached.of', { answered, of });
  return leftOut === 0 ? words : `${words} · ${t('reached.left-out', { count: leftOut })}`;
}
