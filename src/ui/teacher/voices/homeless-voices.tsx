// What a teacher said of packs that are not here any more: kept for when they come back, and to be taken away.
import { useState } from 'preact/hooks';
import type { VoiceSet } from '../../../worker/voice-api.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { toMegabytes } from '../../megabytes.ts';
import type { AppState } from '../../state.ts';
import { useTold } from '../use-told.ts';
import { RemoveVoice } from './remove-voice.tsx';

export function HomelessVoices({ app }: { readonly app: AppState }) {
  const [removed, setRemoved] = useState(0);
  const all = useTold(app.actions.readVoiceSets, [app.device.value, removed]) ?? [];
  return (
    <>
      {all
        .filter(({ isHere }) => !isHere)
        .map((set) => (
          <Homeless key={set.pack} app={app} set={set} onRemoved={() => setRemoved(removed + 1)} />
        ))}
    </>
  );
}

interface HomelessProps {
  readonly app: AppState;
  readonly set: VoiceSet;
  readonly onRemoved: () => void;
}

function Homeless({ app, set, onRemoved }: HomelessProps) {
  const { t } = app.context.value;
  const [asking, setAsking] = useState(false);
  const facts = { pack: set.pack, count: set.sentences, size: toMegabytes(set.sizeBytes) };
  return (
    <Card>
      <p>{t('voices.homeless', facts)}</p>
      {asking ? (
        <RemoveVoice app={app} pack={set.pack} onRemoved={onRemoved} onKeep={() => setAsking(false)} />
      ) : (
        <Button kind="quiet" icon="put" onClick={() => setAsking(true)}>
          {t('voices.remove')}
        </Button>
      )}
    </Card>
  );
}
