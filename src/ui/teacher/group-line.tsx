import type { GroupCard } from '../../worker/together-api.ts';
import { toDayText } from '../day-text.ts';
import { RichText } from '../item-views/rich-text.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { Icon } from '../kit/icon.tsx';
import { TapLine } from '../kit/tap-line.tsx';
import type { AppState } from '../state.ts';
import styles from './group-line.module.css';
import { toGroupDetail, toGroupTitle, toReadyText } from './ready-text.ts';

export interface GroupLineProps {
  readonly app: AppState;
  readonly group: GroupCard;
  readonly onClick: () => void;
}

/** A group: what it is about, why, who; after the lesson whether it worked. */
export function GroupLine({ app, group, onClick }: GroupLineProps) {
  const context = app.context.value;
  const { t } = context;
  const detail = toGroupDetail(group, context);
  return (
    <TapLine onClick={onClick}>
      <span class={styles.words}>
        <span class={styles.title} dir="auto">
          <RichText text={toGroupTitle(group)} context={context} />
        </span>
        <span class={styles.detail}>{detail || commonWhy(group, context)}</span>
        {group.taughtAtMs !== null && <Taught app={app} group={group} atMs={group.taughtAtMs} />}
        <span class={styles.faces}>
          {group.members.map(({ learner }) => (
            <span key={learner.id} class={styles.face}>
              <Avatar avatar={learner.avatar} size={32} />
              <bdi>{learner.name || t('name.missing')}</bdi>
            </span>
          ))}
        </span>
      </span>
    </TapLine>
  );
}

interface TaughtProps extends Pick<GroupLineProps, 'app' | 'group'> {
  readonly atMs: number;
}

function Taught({ app, group, atMs }: TaughtProps) {
  const context = app.context.value;
  const { t } = context;
  const { outcome } = group;
  return (
    <span class={styles.taught}>
      <Icon name="check" />
      {t('group.taught', { day: toDayText(atMs, app.platform.now(), context) })}
      {outcome && ` · ${t('group.worked', outcome)}`}
      {outcome && outcome.again.length > 0 && ` · ${t('group.again', { count: outcome.again.length })}`}
    </span>
  );
}

/** Where nobody is stuck they are there for the same reason: it comes next. */
function commonWhy({ members }: GroupCard, context: AppState['context']['value']): string {
  const begun = members.find(({ why }) => why.code === 'next' && why.answers === 0) ?? members[0];
  return begun ? toReadyText(begun.why, context) : '';
}
