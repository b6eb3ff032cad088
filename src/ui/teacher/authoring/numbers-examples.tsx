import { toNumerals } from '../../../domain/numerals.ts';
import type { NumbersTrial } from '../../../packs/authoring/numbers.ts';
import { Card } from '../../kit/card.tsx';
import type { ViewContext } from '../../kit/view-context.ts';
import styles from './numbers-panel.module.css';

export interface NumbersExamplesProps {
  readonly context: ViewContext;
  readonly trial: NumbersTrial;
  /** Too few numbers fit for a tablet to find them. */
  readonly isThin: boolean;
}

/** Three questions as they will come, and how many there are. */
export function NumbersExamples({ context: { t, numerals }, trial, isThin }: NumbersExamplesProps) {
  const { examples, questions } = trial;
  return (
    <Card tone={isThin ? 'marigold' : 'leaf'}>
      <h3>{t('own-numbers.examples')}</h3>
      <ul class={styles.examples}>
        {examples.map(({ prompt, answer }) => (
          <li key={prompt} dir="auto">
            {toNumerals(prompt, numerals)} <strong>{toNumerals(answer, numerals)}</strong>
          </li>
        ))}
      </ul>
      <p role="status">{isThin ? t('own-numbers.too-few') : countWords()}</p>
    </Card>
  );

  function countWords(): string {
    return questions === null ? t('own-numbers.very-many') : t('own-numbers.questions', { count: questions });
  }
}
