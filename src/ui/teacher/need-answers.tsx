// The last answers behind a need, each as the child gave it: the question, what was answered, right or not, how many
// hints were open. Told without a verdict on the child.
import { toNumerals } from '../../domain/numerals.ts';
import type { GivenAnswer } from '../../worker/needs-api.ts';
import { toDayText } from '../day-text.ts';
import { AnswerView } from '../item-views/answer-view.tsx';
import { FigureView } from '../item-views/figure-view.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { Icon } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import styles from './need-answers.module.css';

export function NeedAnswers({
  app,
  answers,
}: {
  readonly app: AppState;
  readonly answers: readonly GivenAnswer[];
}) {
  const { t } = app.context.value;
  if (answers.length === 0) return <p>{t('need.no-answers')}</p>;
  return (
    <ol class={styles.answers}>
      {answers.map((one, at) => (
        // Two answers can be alike in all that is told of them.
        <li key={at} class={styles.answer} data-correct={one.correct}>
          <Given app={app} one={one} />
        </li>
      ))}
    </ol>
  );
}

function Given({ app, one }: { readonly app: AppState; readonly one: GivenAnswer }) {
  const context = app.context.value;
  const { t, numerals } = context;
  const { item, answer, correct, hints, beside, atMs } = one;
  const words = [
    correct ? t('need.right') : t('need.missed'),
    ...(beside ? [t('given.beside', { name: beside.name || t('name.missing') })] : []),
    ...(hints > 0 ? [t('need.hints', { count: hints })] : []),
    ...(atMs > 0 ? [toDayText(atMs, app.platform.now(), context)] : []),
  ];
  return (
    <>
      <p class={styles.verdict}>
        <Icon name={correct ? 'check' : 'undo'} />
        {words.join(' · ')}
      </p>
      {item === null && <p>{toNumerals(one.skillTitle, numerals)}</p>}
      {item && (
        <p class={styles.question} dir="auto">
          <RichText text={item.prompt} context={context} />
        </p>
      )}
      {item?.figure && <FigureView figure={item.figure} pack={item.pack} context={context} />}
      {item && answer.type !== 'unseen' && (
        <AnswerView item={item} answer={answer} tone="given" name={t('need.given')} context={context} />
      )}
      {item === null && <p class={styles.soft}>{t('need.question-gone')}</p>}
      {answer.type === 'unseen' && <p class={styles.soft}>{t('need.on-paper')}</p>}
    </>
  );
}
