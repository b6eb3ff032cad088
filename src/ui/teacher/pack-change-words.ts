// What a pack file changes against the version that is here, a line each; and what to be careful of.
import type { PackLook } from '../../worker/pack-files-api.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Against = NonNullable<PackLook['installed']>;

export function changeWords(
  { is, changes }: Against,
  t: ViewContext['t'],
  listed: (tags: readonly string[]) => string,
): readonly string[] {
  if (is === 'same') return [t('pack-change.same')];
  const { items, skills, media, languagesAdded, languagesGone, rewritten } = changes;
  const counted = [
    [items.added, 'pack-change.items-added'],
    [items.changed, 'pack-change.items-changed'],
    [items.retired, 'pack-change.items-retired'],
    [skills.added, 'pack-change.skills-added'],
    [skills.changed, 'pack-change.skills-changed'],
    [skills.retired, 'pack-change.skills-retired'],
    [media.added + media.changed + media.retired, 'pack-change.media'],
  ] as const;
  const named = [
    [languagesAdded, 'pack-change.languages-added'],
    [languagesGone, 'pack-change.languages-gone'],
    [rewritten, 'pack-change.rewritten'],
  ] as const;
  const lines = [
    ...counted.filter(([count]) => count > 0).map(([count, key]) => t(key, { count })),
    ...named.filter(([tags]) => tags.length > 0).map(([tags, key]) => t(key, { languages: listed(tags) })),
  ];
  return lines.length > 0 ? lines : [t('pack-change.none')];
}

export function warningWords({ version, installed }: PackLook, t: ViewContext['t']): readonly string[] {
  if (installed === null) return [];
  const { is, signer } = installed;
  return [
    ...(signer === 'other' ? [t('pack-warn.other-signer')] : []),
    ...(signer === 'lost' ? [t('pack-warn.lost-signer')] : []),
    ...(is === 'older' ? [t('pack-warn.older', { here: installed.version, version })] : []),
    ...(is === 'other-content' ? [t('pack-warn.other-content', { version })] : []),
  ];
}
