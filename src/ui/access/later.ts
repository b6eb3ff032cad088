// What makes a screen easier to see and to press, in a file of its own: nobody waits for it at the first question.
import { AccessChoices } from './access-choices.tsx';
import { SwitchScan } from './switch-scan.tsx';

export const LATER_ACCESS = { AccessChoices, SwitchScan } as const;
