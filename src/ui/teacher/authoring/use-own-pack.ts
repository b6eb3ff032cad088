// The draft of a pack as a page shows it: read once, changed step by step, each on the disk before the page goes on from it.
import { useEffect, useState } from 'preact/hooks';
import type { PackId } from '../../../domain/ids.ts';
import type { OwnChange, OwnChanged, OwnPack } from '../../../worker/authoring-api.ts';
import type { AppState } from '../../state.ts';

export interface OwnDraft {
  /** Null while it is being read; `failed` where that could not be done, which has been told. */
  readonly own: OwnPack | 'gone' | 'failed' | null;
  /** Null when it failed, which has been told; what is shown is then as it is kept. */
  change(step: OwnChange): Promise<OwnChanged | null>;
  /** It was read or changed elsewhere. */
  show(own: OwnPack): void;
}

export function useOwnPack(app: AppState, pack: PackId): OwnDraft {
  const [own, setOwn] = useState<OwnDraft['own']>(null);
  const isOpen = app.device.value?.teacher === 'open';
  const read = async () => {
    const found = await app.actions.readOwnPack(pack);
    if (!found.ok && found.problem.code !== 'own/gone') app.actions.tellProblem(found.problem);
    setOwn(found.ok ? found.value : found.problem.code === 'own/gone' ? 'gone' : 'failed');
  };
  useEffect(() => {
    if (isOpen && (own === null || own === 'failed')) void read();
  }, [isOpen, pack]);
  return {
    own,
    show: setOwn,
    change: async (step) => {
      const done = await app.actions.changeOwnPack(pack, step);
      if (done.ok) setOwn(done.value.own);
      else if (done.problem.code !== 'teacher/locked') await read();
      return done.ok ? done.value : null;
    },
  };
}
