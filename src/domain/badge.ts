// Signs of effort, of how one works and of helping; the rule of each is in school/badges.ts.
export const BADGES = ['kept-on', 'came-back', 'mended', 'hint', 'asked', 'partner', 'watered'] as const;
export type Badge = (typeof BADGES)[number];

export interface EarnedBadge {
  readonly badge: Badge;
  /** When it was earned first; 0 where the clock was wrong. */
  readonly sinceMs: number;
  readonly times: number;
}
