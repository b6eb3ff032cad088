import type { KindWord as Word } from '../../domain/kind-word.ts';
import type { Translate } from '../../i18n/messages.ts';

type KindKey = Extract<Parameters<Translate>[0], `kind.${string}`>;

/** The sentence for what happened in a turn. */
export function toKindText({ code, wording }: Word, t: Translate): string {
  return t(`kind.${code}-${wording}` as KindKey);
}
