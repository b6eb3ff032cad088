import { usePart } from '../kit/lazy-part.ts';
import type { AppState } from '../state.ts';
import { ACCESS_PART } from './access-part.ts';

/** The frame of one switch, where the tablet or whoever is in front of it has one. */
export function OneSwitch({ app }: { readonly app: AppState }) {
  const ways = app.access.value;
  const part = usePart(ACCESS_PART, ways.switchUse !== 'none');
  if (ways.switchUse === 'none' || part === null) return null;
  return <part.SwitchScan app={app} ways={ways} />;
}
