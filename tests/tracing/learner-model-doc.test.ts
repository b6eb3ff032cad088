import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORGOTTEN_MOST } from '../../src/tracing/bkt-formulas.ts';
import { DEFAULT_SKILL, SKILL_BOUNDS } from '../../src/tracing/bkt-parameters.ts';
import { RAPID_MS } from '../../src/tracing/evidence.ts';
import { RECENT_ITEMS } from '../../src/tutoring/progress-state.ts';
import { STUCK_MISSES } from '../../src/tutoring/stuck-fold.ts';
import { LEAF_P, LOST_P, SECURE_P, SECURE_RIGHT, THIRSTY_P, ZONE } from '../../src/tutoring/thresholds.ts';

const page = readFileSync(new URL('../../docs/learner-model.md', import.meta.url), 'utf8');

describe('docs/learner-model.md', () => {
  it('prints the parameters’ defaults and bounds as the code has them', () => {
    for (const [name, value] of Object.entries(DEFAULT_SKILL)) {
      const [least, most] = SKILL_BOUNDS[name as keyof typeof SKILL_BOUNDS];
      expect(page).toContain(`| \`${name}\` | ${value} | ${least} to ${most} |`);
    }
  });

  it('prints the thresholds as the code has them', () => {
    for (const text of [
      `reached ${SECURE_P} (`,
      `at least ${SECURE_RIGHT} right answers without help, and is at least ${THIRSTY_P} now`,
      `P(known) fell below ${LOST_P} *by answers*`,
      `| leaf | P(known) of at least ${LEAF_P}`,
      `the zone (${ZONE.low} to ${ZONE.high};`,
      `f = ${FORGOTTEN_MOST} ·`,
      `given within ${RAPID_MS / 1000} s`,
      `within ${RECENT_ITEMS} items`,
      `After ${STUCK_MISSES} items missed in a row`,
    ]) {
      expect(page).toContain(text);
    }
  });
});
