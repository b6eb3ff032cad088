import { useEffect, useRef, useState } from 'preact/hooks';
import type { playSound } from '../../kit/voice.ts';

/** One sound at a time; leaving ends it. */
export function useListening(play: typeof playSound) {
  const turn = useRef(new AbortController());
  const [failed, setFailed] = useState<string | null>(null);
  const stop = () => {
    turn.current.abort();
    turn.current = new AbortController();
  };
  useEffect(() => () => turn.current.abort(), []);
  const start = async (sentence: string, read: (sentence: string) => Promise<Blob | null>) => {
    stop();
    const { signal } = turn.current;
    setFailed(null);
    const sound = await read(sentence);
    if (signal.aborted) return;
    const isPlayed =
      sound !== null &&
      (await play(sound, signal).then(
        () => true,
        () => false,
      ));
    if (!isPlayed && !signal.aborted) setFailed(sentence);
  };
  return { start, stop, failed };
}
