// Why a learner decides as much as it does, in sentences: each is a fact that the fold went by.
import type { SelfTold } from '../../worker/self-api.ts';
import { toDayText } from '../day-text.ts';
import type { ViewContext } from '../kit/view-context.ts';

type Story = SelfTold['stages'][number]['story'];
export type StageChange = Story['changes'][number];
export type StageFact = Story['falls'][number];

export function toFactText(fact: StageFact, { t }: ViewContext): string {
  switch (fact.code) {
    case 'turns':
    case 'answers':
    case 'choices':
      return t(`self.fact-${fact.code}`, { have: fact.have, need: fact.need });
    case 'secured':
      return t('self.fact-secured', { have: fact.have });
    case 'kept':
    case 'judged':
      return t(`self.fact-${fact.code}`, { have: fact.have, of: fact.of });
    case 'hasty':
      return t('self.fact-hasty', { percent: fact.percent });
  }
}

const STAGES = ['stage.grows', 'stage.tutor', 'stage.three', 'stage.plan'] as const;

/** One sentence for what happened, and one for each fact behind it. */
export function toChangeTexts(change: StageChange, nowMs: number, context: ViewContext): readonly string[] {
  const { t } = context;
  const day = change.atMs === 0 ? t('self.some-day') : toDayText(change.atMs, nowMs, context);
  if (change.type === 'said') {
    return [change.to === 0 ? t('self.lifted', { day }) : t('self.said', { day, to: t(STAGES[change.to]) })];
  }
  const facts = change.facts.map((fact) => toFactText(fact, context));
  return [t(change.type === 'grew' ? 'self.grew' : 'self.fell', { day, to: t(STAGES[change.to]) }), ...facts];
}
