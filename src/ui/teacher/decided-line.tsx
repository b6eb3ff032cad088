// The way to all that was decided; where some of it cannot be followed on this tablet, that first.
import { Card, Line } from '../kit/card.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import { useTold } from './use-told.ts';

export interface DecidedLineProps {
  readonly app: AppState;
  readonly about: Parameters<AppState['actions']['readDecided']>[0];
  readonly onOpen: () => void;
}

export function DecidedLine({ app, about, onOpen }: DecidedLineProps) {
  const { t } = app.context.value;
  const view = useTold(() => app.actions.readDecided(about), [app.class.value, app.learner.value]);
  const troubles = view?.rows.filter(({ trouble }) => trouble !== null).length ?? 0;
  const line = (
    <Line
      picture={<Icon name="hand" size={32} />}
      title={t('decided.line')}
      detail={t('decided.short')}
      onClick={onOpen}
    />
  );
  if (troubles === 0) return line;
  return (
    <Card tone="marigold">
      <p>{t('decided.trouble', { count: troubles })}</p>
      {line}
    </Card>
  );
}
