// One skill on the teacher's list: its plant, how well it is known in a word, and what was decided of it.
import { toNumerals } from '../../domain/numerals.ts';
import type { SkillRow } from '../../worker/teaching-api.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { PlantPicture } from '../kit/plant-picture.tsx';
import { TapLine } from '../kit/tap-line.tsx';
import type { AppState } from '../state.ts';
import styles from './skill-line.module.css';
import { toAnswersText, toAssignedText, toLevelText } from './skill-words.ts';

export interface SkillLineProps {
  readonly app: AppState;
  readonly row: SkillRow;
  readonly onClick: () => void;
}

/** A word of the teacher has its own sign, so that it is seen without reading and without colour. */
const SIGNS = { known: 'check', 'not-known': 'edit', blocked: 'pause' } as const satisfies Readonly<
  Record<NonNullable<SkillRow['said']>['as'], IconName>
>;

export function SkillLine({ app, row, onClick }: SkillLineProps) {
  const { t, numerals } = app.context.value;
  const { said, assigned } = row;
  return (
    <TapLine dense onClick={onClick}>
      <PlantPicture growth={row.growth} size={44} />
      <span class={styles.words}>
        <bdi class={styles.title}>{toNumerals(row.title, numerals)}</bdi>
        <span class={styles.level}>{said ? toAnswersText(app, row) : toLevelText(app, row)}</span>
        {said && (
          <span class={styles.said}>
            <Icon name={SIGNS[said.as]} size={18} />
            {t(`said.${said.as}`)}
          </span>
        )}
        {assigned && (
          <span class={`${styles.assigned} ${assigned.state === 'open' ? '' : styles.rests}`}>
            <Icon name="play" size={18} />
            {toAssignedText(app, assigned)}
          </span>
        )}
      </span>
    </TapLine>
  );
}
