import { mark } from '../domain/marking/mark.ts';
import { rightAnswer } from '../domain/marking/right-answer.ts';

export const MARKING = { mark, rightAnswer } as const;
export type Marking = typeof MARKING;
