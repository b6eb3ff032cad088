import { useEffect } from 'preact/hooks';

let awake = 0;

/** Whether a screen that must not go dark is there: one whose codes are read by another tablet, or that reads them. */
export const isKeptAwake = (): boolean => awake > 0;

/** While the component is there the screen does not go dark, where the browser can see to it. */
export function useKeepAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    awake += 1;
    const ask = async () => {
      if (gone || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      // Refused on a low battery: then the screen goes dark as always, and a touch wakes it.
      const got = await navigator.wakeLock.request('screen').catch(() => null);
      if (gone) void got?.release();
      else lock = got;
    };
    const again = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      awake -= 1;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
