// The doors by which a pack file comes to the teacher's packs: picked, dropped on the page, shared or opened from another
// app, or still waiting from before. Each ends in the same step.
import { useEffect, useState } from 'preact/hooks';
import type { FileLook } from '../../worker/pack-files-api.ts';
import type { AppState } from '../state.ts';

export type PackStep =
  | { readonly type: 'list' }
  | { readonly type: 'reading'; readonly name: string }
  | { readonly type: 'look'; readonly look: FileLook };

export interface PackDoor {
  readonly step: PackStep;
  bring(file: File): void;
  look(name: string): void;
  /** Back to the list. */
  close(): void;
}

/** Only what is behind the teacher's PIN may use it: shared files wait until then. */
export function usePackDoor(app: AppState): PackDoor {
  const [step, setStep] = useState<PackStep>({ type: 'list' });
  const read = async (
    name: string,
    reading: Promise<{ readonly ok: boolean; readonly value?: FileLook }>,
  ) => {
    setStep({ type: 'reading', name });
    const told = await reading;
    setStep(told.ok && told.value ? { type: 'look', look: told.value } : { type: 'list' });
  };
  const bring = (file: File) => void read(file.name, app.actions.bringPackFile(file));
  const isOpen = app.device.value?.teacher === 'open';

  useEffect(() => {
    if (!isOpen) return undefined;
    const take = async () => {
      const look = await app.actions.takeHandedIn();
      if (look) setStep({ type: 'look', look });
    };
    void take();
    return app.actions.onHandedIn(() => void take());
  }, [isOpen]);

  useEffect(() => {
    // Without this a browser opens what is dropped in place of the app.
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      if (isOpen) bring(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [isOpen]);

  return {
    step,
    bring,
    look: (name) => void read(name, app.actions.lookAtPackFile(name)),
    close: () => setStep({ type: 'list' }),
  };
}
