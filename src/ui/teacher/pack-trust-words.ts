// Who vouches for a pack, in words.

import type { PackCard } from '../../worker/views.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Trust = NonNullable<PackCard['trust']>;

/** Groups of digits keep their order among right-to-left words. */
export const apart = (text: string): string => `\u2066${text}\u2069`;

/** A sentence or two, before anything is installed: what it is, and what a teacher can do about it. */
export function trustWords(trust: Trust, t: ViewContext['t']): readonly string[] {
  switch (trust.type) {
    case 'shipped':
      return [t('pack-trust.shipped')];
    case 'school':
      return [t('pack-trust.school', { name: trust.name, fingerprint: apart(trust.fingerprint) })];
    case 'unknown': {
      const facts = { claims: trust.claims, fingerprint: apart(trust.fingerprint) };
      return [t('pack-trust.unknown', facts), t('pack-trust.unknown-how')];
    }
    case 'none':
      return [t('pack-trust.none'), t('pack-trust.none-how')];
  }
}

/** A few words, for as long as the pack is here. */
export function trustOnCard(trust: Trust, t: ViewContext['t']): string {
  switch (trust.type) {
    case 'shipped':
      return t('pack-trust.card-shipped');
    case 'school':
      return t('pack-trust.card-school', { name: trust.name });
    case 'unknown':
      return t('pack-trust.card-unknown', { claims: trust.claims });
    case 'none':
      return t('pack-trust.card-none');
  }
}
