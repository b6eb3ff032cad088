import type { Item } from '../../domain/item.ts';
import { HelpFigures } from '../item-views/help-figures.tsx';
import { RichText } from '../item-views/rich-text.tsx';
import { spokenText } from '../item-views/spoken.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './worked-solution.module.css';

/** How one comes to the answer, step by step; nothing where the pack does not tell it. */
export function WorkedSolution({ item, context }: { readonly item: Item; readonly context: ViewContext }) {
  if (item.solution.length === 0) return null;
  return (
    <section class={styles.worked}>
      <h2 class={styles.title}>{context.t('feedback.how')}</h2>
      <ol class={styles.steps}>
        {item.solution.map((step, at) => (
          <li key={step} class={styles.step} data-said={spokenText(step, context)}>
            <RichText text={step} context={context} />
            <HelpFigures item={item} beside="solution" at={at} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}
