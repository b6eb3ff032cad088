// What is asked beside a question about the own learning: how sure before the answer is looked at, and what to try when it
// does not go on. One sheet at a time, and none that cannot be put away.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Strategy } from '../../domain/self-asked.ts';
import type { AppState } from '../state.ts';
import type { StepOf } from './running-turn.ts';
import type { SureSheetProps } from './sure-sheet.tsx';
import type { TrySheetProps } from './try-sheet.tsx';

/** Fetched after the first question. */
export interface SelfParts {
  readonly SureSheet: FunctionComponent<SureSheetProps>;
  readonly TrySheet: FunctionComponent<TrySheetProps>;
  readonly TryCard: FunctionComponent<TrySheetProps>;
  readonly TriedWay: FunctionComponent<{ readonly app: AppState; readonly way: Strategy }>;
  readonly sayForWay: (app: AppState, step: Pick<StepOf<'item'>, 'item'>, way: Strategy) => void;
}

export interface SelfAsksProps {
  readonly app: AppState;
  readonly step: StepOf<'item'>;
  readonly parts: SelfParts | null;
}

export interface SelfAsks {
  /** Goes on at once where nothing is asked. */
  readonly beforeCheck: (goOn: (sure?: 1 | 2 | 3) => void) => void;
  /** Null where ways are left out. */
  readonly openWays: (() => void) | null;
  readonly sheet: ComponentChildren;
  /** Above the question: what to try, where it comes by itself; then how it is done. */
  readonly card: ComponentChildren;
}

export function useSelfAsks({ app, step, parts }: SelfAsksProps): SelfAsks {
  const { ways } = step;
  const [going, setGoing] = useState<((sure?: 1 | 2 | 3) => void) | null>(null);
  const [opens, setOpens] = useState(false);
  // It comes by itself once, when the question stands there again.
  const [comes, setComes] = useState(ways?.comes === true);
  const [way, setWay] = useState<Strategy | null>(null);
  const onTry = (chosen: Strategy) => {
    setOpens(false);
    setComes(false);
    setWay(chosen);
    parts?.sayForWay(app, step, chosen);
    void app.actions.tryWay(step.item.seed, chosen);
  };
  const onSure = (value: 1 | 2 | 3) => {
    setGoing(null);
    going?.(value);
  };
  const openWays = ways && ways.strategies.length > 0 ? () => setOpens(true) : null;
  return {
    beforeCheck: (goOn) => {
      if (step.asksSure && parts) setGoing(() => goOn);
      else goOn();
    },
    openWays,
    sheet: parts && (
      <>
        {going && <parts.SureSheet app={app} onSure={onSure} onClose={() => setGoing(null)} />}
        {opens && ways && (
          <parts.TrySheet
            app={app}
            strategies={ways.strategies}
            onTry={onTry}
            onClose={() => setOpens(false)}
          />
        )}
      </>
    ),
    card: parts && (
      <>
        {comes && ways && (
          <parts.TryCard
            app={app}
            strategies={ways.strategies}
            onTry={onTry}
            onClose={() => setComes(false)}
          />
        )}
        {way && <parts.TriedWay app={app} way={way} />}
      </>
    ),
  };
}
