import { toNumerals } from '../../domain/numerals.ts';
import { isShape } from '../../domain/signs/sign.ts';
import { shownStrokes } from '../../domain/signs/template-strokes.ts';
import type { ViewContext } from '../kit/view-context.ts';
import styles from './draw.module.css';
import { Drawing } from './draw-pad.tsx';

/** A sign as it is printed: a letter or a digit of the learner's script, a shape as a drawing with its name. */
export function SignFace({ sign, context }: { readonly sign: string; readonly context: ViewContext }) {
  if (isShape(sign)) return <Drawing strokes={shownStrokes(sign)} label={signName(sign, context)} />;
  return (
    <bdi class={styles.sign} dir="ltr">
      {signName(sign, context)}
    </bdi>
  );
}

export function signName(sign: string, { t, numerals }: ViewContext): string {
  return isShape(sign) ? t(`item.sign-${sign}`) : toNumerals(sign, numerals);
}
