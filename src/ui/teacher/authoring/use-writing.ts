// One question while it is typed. It is kept after every pause and before anything else is done with it, so a kill loses
// what was typed in the last moment and no more. Steps go one after the other: each begins with what the last one kept.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnQuestion } from '../../../worker/authoring-api.ts';
import type { OwnDraft } from './use-own-pack.ts';

/** A pause of the fingers. */
const PAUSE_MS = 500;

export interface Writing {
  readonly question: OwnQuestion;
  /** All of it is on the disk. */
  readonly isKept: boolean;
  type(next: OwnQuestion): void;
  /** Resolves when all is kept; false when it could not be. */
  keep(): Promise<boolean>;
}

export function useWriting(first: OwnQuestion, change: OwnDraft['change']): Writing {
  const [question, setQuestion] = useState(first);
  const [isKept, setKept] = useState(true);
  const held = useRef({ typed: first, kept: first, running: Promise.resolve(true), timer: 0, isLost: false });
  const put = useRef(change);
  put.current = change;

  const keepOnce = async (): Promise<boolean> => {
    const { typed, kept } = held.current;
    if (typed === kept) return true;
    const done = await put.current({ type: 'put-question', base: kept, next: typed });
    const stored = done?.own.questions.find(({ id }) => id === typed.id);
    held.current.isLost = !stored;
    if (!stored) return false;
    held.current.kept = stored;
    if (held.current.typed !== typed) return keepOnce();
    held.current.typed = stored;
    setKept(true);
    return true;
  };
  const keep = (): Promise<boolean> => {
    window.clearTimeout(held.current.timer);
    held.current.running = held.current.running.then(keepOnce);
    return held.current.running;
  };
  const type = (next: OwnQuestion): void => {
    held.current.typed = next;
    setQuestion(next);
    setKept(false);
    window.clearTimeout(held.current.timer);
    held.current.timer = window.setTimeout(() => void keep(), PAUSE_MS);
  };
  // A step that came too late was refused: what is kept is shown, and one goes on from there.
  useEffect(() => {
    if (!held.current.isLost) return;
    held.current = { ...held.current, typed: first, kept: first, isLost: false };
    setQuestion(first);
    setKept(true);
  }, [first]);
  useEffect(() => {
    const away = () => void keep();
    // A tablet that is laid aside may never come back to the page.
    document.addEventListener('visibilitychange', away);
    return () => {
      document.removeEventListener('visibilitychange', away);
      away();
    };
  }, []);
  return { question, isKept, type, keep };
}
