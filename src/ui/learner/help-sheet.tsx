import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import type { StepOf } from './running-turn.ts';

export interface HelpSheetProps {
  readonly app: AppState;
  readonly step: StepOf<'item'>;
  readonly onClose: () => void;
  /** To ways to try; null where they are left out. */
  readonly onTry: (() => void) | null;
}

/** Nobody is trapped by a question: a hint, to be shown how, or another one. */
export function HelpSheet({ app, step, onClose, onTry }: HelpSheetProps) {
  const { t } = app.context.value;
  const { seed, hints } = step.item;
  const choose = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Sheet title={t('help.title')} hear={app.context.value} onClose={onClose}>
      {step.hintsShown < hints.length && (
        <Button icon="bulb" onClick={choose(() => app.actions.showHint(seed))}>
          {t('help.hint')}
        </Button>
      )}
      {onTry && (
        <Button icon="more" onClick={choose(onTry)}>
          {t('try.open')}
        </Button>
      )}
      <Button icon="hand" onClick={choose(() => app.actions.askForHelp(seed))}>
        {t('help.show-me')}
      </Button>
      {step.why.reason.code === 'finding-start' && (
        <Button icon="forward" onClick={choose(() => app.actions.skipFinding(seed))}>
          {t('finding.skip')}
        </Button>
      )}
      <Button icon="swap" onClick={choose(() => app.actions.skipItem(seed))}>
        {t('help.another')}
      </Button>
      <Button kind="main" onClick={onClose}>
        {t('help.myself')}
      </Button>
    </Sheet>
  );
}
