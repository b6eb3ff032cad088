// Why a child is in a group, in a few words.
import type { GroupCard, GroupMember } from '../../worker/together-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

export function toReadyText(why: GroupMember['why'], { t }: Pick<ViewContext, 't'>): string {
  switch (why.code) {
    case 'misconception':
      return why.needsHelp && why.lessons > 0
        ? t('ready.not-mended', { shown: why.shown })
        : t('ready.shown', { shown: why.shown });
    case 'stuck':
      return t('ready.stuck', { tries: why.tries });
    case 'only-with-help':
      return t('ready.only-with-help', { items: why.items });
    case 'next':
      return why.answers > 0 ? t('ready.begun', { answers: why.answers }) : t('ready.new');
  }
}

/** What the group is about: its skill, or the mistaken idea. */
export function toGroupTitle({ skillTitle, misconception }: GroupCard): string {
  return misconception?.title || skillTitle;
}

/** Below the title: where a mistaken idea shows, or how many need a person. */
export function toGroupDetail({ skillTitle, misconception, urgent }: GroupCard, { t }: ViewContext): string {
  const parts = [
    ...(misconception ? [t('group.mix-up', { skill: skillTitle })] : []),
    ...(urgent > 0 ? [t('group.urgent', { count: urgent })] : []),
  ];
  return parts.join(' · ');
}
