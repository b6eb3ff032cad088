// The window's history as the app uses it: places, and a guard entry that turns the Back gesture into a question
// while a turn runs or a sheet is open. A guard entry is an extra entry with the same address.
import { type Place, toHash, toPlace } from './router.ts';

export type ReleaseBack = () => void;

export interface Navigation {
  read(): Place;
  go(place: Place, how?: 'push' | 'replace'): void;
  back(): void;
  /** Called with the new place after every change. */
  onChange(callback: (place: Place) => void): void;
  /** Until released, Back stays here and calls `onBack`; the latest hold answers first. */
  holdBack(onBack: () => void): ReleaseBack;
}

export function createNavigation(window: Window): Navigation {
  const { history } = window;
  const holds: (() => void)[] = [];
  let changed: (place: Place) => void = () => undefined;
  let leavingGuard = false;
  let guarded = '';
  const read = () => toPlace(window.location.hash);
  const onGuard = () => history.state === 'guard';
  const guard = () => {
    guarded = window.location.hash;
    if (!onGuard()) history.pushState('guard', '');
  };

  window.addEventListener('popstate', () => {
    if (leavingGuard) {
      leavingGuard = false;
      return;
    }
    const onBack = holds.at(-1);
    // Another address is a place that was asked for, by a link or by hand, and no Back.
    if (!onBack || window.location.hash !== guarded) return changed(read());
    guard();
    onBack();
  });

  return {
    read,
    go(place, how = 'push') {
      // A guard entry is taken over by the new place, so that Back does not stop at it later.
      const replace = how === 'replace' || onGuard();
      if (replace) history.replaceState(null, '', toHash(place));
      else history.pushState(null, '', toHash(place));
      changed(place);
    },
    back: () => history.back(),
    onChange(callback) {
      changed = callback;
    },
    holdBack(onBack) {
      holds.push(onBack);
      guard();
      return () => {
        holds.splice(holds.indexOf(onBack), 1);
        // Later, because closing a sheet and going to a place often come together.
        window.setTimeout(() => {
          if (holds.length > 0 || !onGuard()) return;
          leavingGuard = true;
          history.back();
        });
      };
    },
  };
}
