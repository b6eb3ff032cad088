// Who comes beside the child whose page is open: a face of the class, then the same proof as at one's own turn.
import { useState } from 'preact/hooks';
import type { LearnerId } from '../../domain/ids.ts';
import type { ClassView, LearnerCard } from '../../worker/views.ts';
import { useBack } from '../kit/back.ts';
import { Screen } from '../screen.tsx';
import type { AppState } from '../state.ts';
import { EmptyState } from './empty-state.tsx';
import { FaceGrid } from './face-grid.tsx';
import { ProveScreen } from './pin-screen.tsx';
import { Who } from './who.tsx';

export interface PartnerScreenProps {
  readonly app: AppState;
  readonly view: ClassView;
  readonly learner: LearnerCard;
  readonly onClose: () => void;
}

export function PartnerScreen({ app, view, learner, onClose }: PartnerScreenProps) {
  const [other, setOther] = useState<LearnerId | null>(null);
  const { t } = app.context.value;
  useBack(other === null, onClose);
  useBack(other !== null, () => setOther(null));
  const beside = view.learners.filter((card) => card.id !== learner.id);
  const found = beside.find((card) => card.id === other);
  if (found) {
    return (
      <ProveScreen
        key={found.id}
        app={app}
        view={view}
        card={found}
        onBack={() => setOther(null)}
        onProved={() => void app.actions.startTurn(learner.id, found.id)}
      />
    );
  }
  return (
    <Screen
      app={app}
      side="learner"
      wide
      title={t('two.who')}
      about="two"
      onBack={onClose}
      who={<Who card={learner} context={app.context.value} onNotYou={onClose} />}
    >
      {beside.length === 0 && <EmptyState words={t('two.nobody')} />}
      <FaceGrid app={app} learners={beside} onChoose={({ id }) => setOther(id)} />
    </Screen>
  );
}
