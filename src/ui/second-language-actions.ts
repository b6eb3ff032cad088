// A second language of a learner: which it is, and that it is asked for now.
import type { LearnerId } from '../domain/ids.ts';
import type { BanyanApi } from '../worker/api.ts';
import type { Run } from './runner.ts';
import type { Signals } from './signals.ts';

export function createSecondLanguageActions(
  api: Pick<BanyanApi, 'setSecondLanguage' | 'readIn'>,
  run: Run,
  { secondShown }: Pick<Signals, 'secondShown'>,
) {
  return {
    setSecondLanguage: (learner: LearnerId, tag: string | null) => run(api.setSecondLanguage(learner, tag)),
    /** In place of the first language, until the next word; null for that one. */
    readIn: (tag: string | null) => {
      secondShown.value = tag;
      void api.readIn(tag);
    },
  };
}
