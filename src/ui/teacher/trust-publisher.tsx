import { useState } from 'preact/hooks';
import type { PackLook } from '../../worker/pack-files-api.ts';
import { Button } from '../kit/button.tsx';
import { Field } from '../kit/field.tsx';
import type { AppState } from '../state.ts';

export interface TrustPublisherProps {
  readonly app: AppState;
  readonly trust: Extract<PackLook['trust'], { readonly type: 'unknown' }>;
  readonly onTrusted: () => void;
}

/** The school's word on a publisher: given once, for all their packs, on all its tablets. */
export function TrustPublisher({ app, trust, onTrusted }: TrustPublisherProps) {
  const { t } = app.context.value;
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <Button icon="shield" onClick={() => setName(trust.claims)}>
        {t('pack-trust.trust')}
      </Button>
    );
  }
  const say = async () => {
    if (!(await app.actions.trustPublisher(trust.key, name)).ok) return;
    app.actions.offerUndo(t('pack-trust.trusted', { name }), null);
    onTrusted();
  };
  return (
    <>
      <Field label={t('pack-trust.name')} value={name} onInput={setName} />
      <Button icon="check" disabled={app.busy.value || name.trim() === ''} onClick={() => void say()}>
        {t('pack-trust.say')}
      </Button>
    </>
  );
}
