import type { OwnType } from '../../../worker/authoring-api.ts';
import { Line } from '../../kit/card.tsx';
import type { AppState } from '../../state.ts';
import styles from './kind-choice.module.css';
import { KindPicture } from './kind-picture.tsx';

/** Those first that most questions are of. */
const KINDS = [
  'choose-one',
  'number',
  'short-text',
  'choose-several',
  'order',
  'match',
  'sort-groups',
  'fill-gaps',
  'number-line',
  'point-picture',
  'draw',
  'read-aloud',
  'write-freely',
  'expression',
] as const satisfies readonly OwnType[];

export interface KindChoiceProps {
  readonly app: AppState;
  readonly onPick: (kind: OwnType) => void;
}

/** How the new question is answered, each kind with a picture. */
export function KindChoice({ app, onPick }: KindChoiceProps) {
  const { t } = app.context.value;
  return (
    <fieldset class={styles.kinds}>
      <legend class={styles.legend}>{t('own.kinds')}</legend>
      {KINDS.map((kind) => (
        <Line
          key={kind}
          picture={<KindPicture kind={kind} />}
          title={t(`own.kind.${kind}`)}
          detail={t(`own.kind-what.${kind}`)}
          onClick={() => onPick(kind)}
        />
      ))}
    </fieldset>
  );
}
