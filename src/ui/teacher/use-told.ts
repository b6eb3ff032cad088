import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';

/** What the worker answers, asked again whenever one of `about` changes; null until it is there. */
export function useTold<T>(ask: () => Promise<Result<T, Problem>>, about: readonly unknown[]): T | null {
  const [told, setTold] = useState<T | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((answer) => {
      if (isCurrent && answer.ok) setTold(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, about);
  return told;
}
