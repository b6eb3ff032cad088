import { RichText } from '../item-views/rich-text.tsx';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './worked-solution.module.css';

/** How one comes to the answer, step by step. */
export function WorkedSolution({
  solution,
  context,
}: {
  readonly solution: readonly string[];
  readonly context: ViewContext;
}) {
  return (
    <section class={styles.worked}>
      <h2 class={styles.title}>{context.t('feedback.how')}</h2>
      <ol class={styles.steps}>
        {solution.map((step) => (
          <li key={step} class={styles.step}>
            <RichText text={step} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}
