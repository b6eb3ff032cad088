// The very question of then and of now, each with the answer that was given. Without a verdict: one sees it.

import { toNumerals } from '../../domain/numerals.ts';
import type { GardenView } from '../../worker/growing-api.ts';
import type { GivenAnswer } from '../../worker/needs-api.ts';
import { toDayText } from '../day-text.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import type { AppState } from '../state.ts';
import styles from './then-and-now-list.module.css';

interface ThenAndNowListProps {
  readonly app: AppState;
  readonly pairs: GardenView['thenAndNow'];
}

export function ThenAndNowList({ app, pairs }: ThenAndNowListProps) {
  const context = app.context.value;
  const { t } = context;
  const dayOf = ({ atMs }: GivenAnswer) => toDayText(atMs, app.platform.now(), context);
  if (pairs.length === 0) return <p class={styles.none}>{t('garden.then-now-none')}</p>;
  return (
    <ul class={styles.list}>
      {pairs.map(({ before, now }) => (
        <li key={`${before.atMs} ${now.atMs}`} class={styles.pair} data-then-now>
          <p class={styles.skill}>{toNumerals(now.skillTitle, context.numerals)}</p>
          <Asked app={app} one={before} growth="seed" when={t('garden.then', { day: dayOf(before) })} />
          <Asked app={app} one={now} growth="leaf" when={t('garden.now', { day: dayOf(now) })} />
        </li>
      ))}
    </ul>
  );
}

interface AskedProps {
  readonly app: AppState;
  readonly one: GivenAnswer;
  readonly growth: 'seed' | 'leaf';
  readonly when: string;
}

function Asked({ app, one: { item, answer }, growth, when }: AskedProps) {
  const context = app.context.value;
  if (item === null) return null;
  return (
    <div class={styles.asked}>
      <p class={styles.when}>
        <PlantPicture growth={growth} size={32} />
        {when}
      </p>
      <p class={styles.question} dir="auto">
        <RichText text={item.prompt} context={context} />
      </p>
      {item.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      <AnswerView item={item} answer={answer} tone="given" context={context} />
    </div>
  );
}
