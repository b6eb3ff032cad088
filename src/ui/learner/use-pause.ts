import { useEffect, useState } from 'preact/hooks';

/** What a slower look is asked for: answers that came too fast to be read, or help in place of a try. */
export type Calm = 'haste' | 'help';

/** How long the next step waits: as long as a look takes, and as reading a hint takes. */
const PAUSE_MS = { haste: 4000, help: 10_000 } as const satisfies Readonly<Record<Calm, number>>;

/** Whether the pause is still on; it begins anew with each thing that it is about. */
export function usePause(calm: Calm | null, about: string): boolean {
  const [over, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (calm === null) return;
    const timer = setTimeout(() => setOver(about), PAUSE_MS[calm]);
    return () => clearTimeout(timer);
  }, [calm, about]);
  return calm !== null && over !== about;
}
