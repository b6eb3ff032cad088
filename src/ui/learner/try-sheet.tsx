// «What will you try?»: ways to go on, and none of them the answer. What the tablet can do for a way it does.

import { useEffect } from 'preact/hooks';
import type { Strategy } from '../../domain/self-asked.ts';
import { toSaidText } from '../../i18n/joined.ts';
import { spokenItem } from '../item-views/spoken.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import type { AppState } from '../state.ts';
import type { StepOf } from './running-turn.ts';
import { ThreePictures, WayPicture } from './self-pictures.tsx';
import styles from './try-sheet.module.css';

export interface TrySheetProps {
  readonly app: AppState;
  readonly strategies: readonly Strategy[];
  readonly onTry: (way: Strategy) => void;
  readonly onClose: () => void;
}

export function TrySheet(props: TrySheetProps) {
  const { app, onClose } = props;
  const { t } = app.context.value;
  return (
    <Sheet title={t('try.title')} hear={app.context.value} onClose={onClose}>
      <Ways {...props} quiet />
      <Button kind="quiet" onClick={onClose}>
        {t('try.none')}
      </Button>
    </Sheet>
  );
}

/** The same between the lines, where it comes by itself: it stands in nobody's way. */
export function TryCard(props: TrySheetProps) {
  const { app, onClose } = props;
  const { t } = app.context.value;
  return (
    <section class={styles.card} data-try>
      <Ways {...props} />
      <Button kind="quiet" onClick={onClose}>
        {t('try.none')}
      </Button>
    </section>
  );
}

type WaysProps = Omit<TrySheetProps, 'onClose'> & { readonly quiet?: boolean };

function Ways({ app, strategies, onTry, quiet = false }: WaysProps) {
  const { t } = app.context.value;
  const reads = app.turn.value?.type === 'running' && app.turn.value.learner.support?.readAloud;
  useEffect(() => {
    if (reads)
      app.actions.sayAlong(
        toSaidText([t('try.title'), ...strategies.map((way) => t(`try.${way}`))], app.context.value.language),
      );
  }, []);
  return (
    <ThreePictures
      legend={t('try.title')}
      quiet={quiet}
      choices={strategies.map((way, at) => ({
        value: at,
        words: t(`try.${way}`),
        picture: <WayPicture way={way} size={quiet ? 48 : 36} />,
      }))}
      chosen={null}
      disabled={app.busy.value}
      onChoose={(at) => {
        const way = strategies[at];
        if (way) onTry(way);
      }}
    />
  );
}

/** Stays above the question while it is tried: how it is done, for what the tablet cannot do. */
export function TriedWay({ app, way }: { readonly app: AppState; readonly way: Strategy }) {
  const { t } = app.context.value;
  if (way === 'example' || way === 'hint') return null;
  return (
    <p class={styles.tried} role="status">
      <WayPicture way={way} size={32} />
      <span>{t(`try.${way}-how`)}</span>
    </p>
  );
}

/** What the page itself does for a way; the rest is the worker's, or the child's. */
export function sayForWay(app: AppState, { item }: Pick<StepOf<'item'>, 'item'>, way: Strategy): void {
  const context = app.context.value;
  if (way === 'again') app.actions.speak(spokenItem(item, context));
  else if (way !== 'example' && way !== 'hint') app.actions.sayAlong(context.t(`try.${way}-how`));
}
