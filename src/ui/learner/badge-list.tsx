// A few signs of effort, of how one works and of helping: each says what it is for, those to come as well.
import { BADGES, type Badge, type EarnedBadge } from '../../domain/badge.ts';
import { toDayText } from '../day-text.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import type { AppState } from '../state.ts';
import styles from './badge-list.module.css';

interface BadgeListProps {
  readonly app: AppState;
  readonly earned: readonly EarnedBadge[];
}

const SIGNS: Readonly<Record<Badge, IconName>> = {
  'kept-on': 'flag',
  'came-back': 'undo',
  mended: 'edit',
  hint: 'bulb',
  asked: 'hand',
  partner: 'people',
  watered: 'drop',
};

export function BadgeList({ app, earned }: BadgeListProps) {
  const context = app.context.value;
  const { t } = context;
  return (
    <ul class={styles.list}>
      {BADGES.map((badge) => {
        const one = earned.find((each) => each.badge === badge);
        const day = one ? toDayText(one.sinceMs, app.platform.now(), context) : '';
        return (
          <li key={badge} class={styles.badge} data-badge={badge} data-earned={one !== undefined}>
            <span class={`${styles.sign} ${one ? styles.earned : ''}`}>
              <Icon name={SIGNS[badge]} size={34} />
            </span>
            <span class={styles.words}>
              <strong>{t(`badge.${badge}`)}</strong>
              <span>{t(`badge.${badge}-what`)}</span>
              <span class={styles.when}>
                {one ? t('badge.since', { day, times: one.times }) : t('badge.not-yet')}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
