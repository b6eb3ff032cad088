import type { Place } from '../router.ts';
import type { AppState } from '../state.ts';

/** Where Back leads from a screen that a new tablet comes to before it has a PIN: not to a door that asks for one. */
export function toUp(app: Pick<AppState, 'device'>): Place {
  return app.device.value?.teacher === 'no-pin-yet' ? { name: 'start' } : { name: 'school' };
}
