import { toNumerals } from '../../../domain/numerals.ts';
import type { OwnFault, OwnPack } from '../../../worker/authoring-api.ts';
import { Card, Line } from '../../kit/card.tsx';
import { Icon } from '../../kit/icon.tsx';
import type { AppState } from '../../state.ts';
import { questionName } from './question-name.ts';

export interface FaultListProps {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly faults: readonly OwnFault[];
}

/** What keeps a pack from the children, each a tap away from where it is mended; one line for each question and fault. */
export function FaultList({ app, own, faults }: FaultListProps) {
  const context = app.context.value;
  const { t } = context;
  const lines = new Map<string, OwnFault>();
  for (const fault of faults) {
    // Taken out since.
    const isGone = fault.question !== null && !own.questions.some(({ id }) => id === fault.question);
    if (!isGone) lines.set(`${fault.question} ${fault.code}`, fault);
  }
  if (lines.size === 0) return null;
  return (
    <Card tone="marigold">
      <p role="status">{t('own.not-ready', { count: lines.size })}</p>
      {[...lines].map(([key, { question, code }]) => {
        const at = own.questions.findIndex(({ id }) => id === question);
        const about = own.questions[at];
        const words = t(`own.fault.${code}`);
        return about ? (
          <Line
            key={key}
            picture={<Icon name="edit" />}
            title={toNumerals(questionName(about, own.language, t('own.untold')), context.numerals)}
            detail={words}
            onClick={() => app.actions.go({ name: 'own-question', own: own.id, item: about.id })}
          />
        ) : (
          <p key={key}>{words}</p>
        );
      })}
    </Card>
  );
}
