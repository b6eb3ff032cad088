import { usePart } from '../kit/lazy-part.ts';
import type { AccessChoicesProps } from './access-choices.tsx';
import { ACCESS_PART } from './access-part.ts';

/** The same choices on a learner's page. */
export function LearnerAccess(props: AccessChoicesProps) {
  const part = usePart(ACCESS_PART);
  return part && <part.AccessChoices {...props} />;
}
