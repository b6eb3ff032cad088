import { useEffect, useState } from 'preact/hooks';
import type { ClassId } from '../../domain/ids.ts';
import type { TogetherView } from '../../worker/together-api.ts';
import type { AppState } from '../state.ts';

/** The groups of a class as the worker tells them; null until they are there. What a command gives back is shown at once. */
export function useTogether(app: AppState, id: ClassId) {
  const [view, show] = useState<TogetherView | null>(null);
  const isOpen = app.device.value?.teacher === 'open';
  const language = app.language.value;
  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    void app.actions.readTogether(id).then((read) => {
      if (wanted && read.ok) show(read.value);
    });
    return () => {
      wanted = false;
    };
  }, [id, isOpen, language]);
  return { view, show };
}
