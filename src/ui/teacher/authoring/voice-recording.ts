import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenMicrophone, RecordFault, Recording } from './voice-microphone.ts';

interface RecordingState {
  /** The sentence that is being recorded. */
  readonly of: string | null;
  readonly seconds: number;
  readonly fault: { readonly sentence: string; readonly fault: RecordFault } | null;
  readonly start: (sentence: string) => Promise<void>;
  readonly stop: () => void;
}

/**
 * One recording at a time. What was there before stays until a new one has come out. Leaving the screen, or the tablet
 * going dark, closes the microphone; what was being said then is forgotten.
 */
export function useRecording(
  open: OpenMicrophone,
  onSound: (sentence: string, sound: Blob) => void,
): RecordingState {
  const live = useRef<Recording | null>(null);
  const isOpening = useRef(false);
  const isGone = useRef(false);
  const isForgotten = useRef(false);
  const keep = useRef(onSound);
  keep.current = onSound;
  const [of, setOf] = useState<string | null>(null);
  const [fault, setFault] = useState<RecordingState['fault']>(null);
  const seconds = useSeconds(of !== null);
  // Ends with the screen itself, not a moment later.
  useLayoutEffect(() => {
    const forget = () => {
      isForgotten.current = true;
      live.current?.cancel();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') forget();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      isGone.current = true;
      document.removeEventListener('visibilitychange', hide);
      forget();
    };
  }, []);
  const start = async (sentence: string) => {
    if (isOpening.current || live.current !== null) return;
    setFault(null);
    isOpening.current = true;
    const opened = await open();
    isOpening.current = false;
    if (isGone.current) {
      if (opened.ok) opened.value.cancel();
      return;
    }
    if (!opened.ok) {
      setFault({ sentence, fault: opened.problem });
      return;
    }
    live.current = opened.value;
    isForgotten.current = false;
    setOf(sentence);
    const done = await opened.value.done;
    live.current = null;
    if (isGone.current) return;
    setOf(null);
    if (done.ok) keep.current(sentence, done.value.sound);
    else if (!isForgotten.current) setFault({ sentence, fault: done.problem });
  };
  return { of, seconds, fault, start, stop: () => live.current?.stop() };
}

/** Counted from when it began to run. */
function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!isRunning) return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return seconds;
}
