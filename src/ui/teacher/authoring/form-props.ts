import type {
  OwnAnswering,
  OwnChange,
  OwnChanged,
  OwnFaultCode,
  OwnPack,
  OwnQuestion,
  OwnType,
} from '../../../worker/authoring-api.ts';
import type { AppState } from '../../state.ts';

/** What the parts of a question's form share. */
export interface FormGround {
  readonly app: AppState;
  readonly own: OwnPack;
  readonly question: OwnQuestion;
  /** What is not ready at a field, as the last look found it. */
  faultAt(field: string): OwnFaultCode | undefined;
  change(step: OwnChange): Promise<OwnChanged | null>;
  onQuestion(next: OwnQuestion): void;
}

export type OwnOf<T extends OwnType> = Extract<OwnAnswering, { readonly type: T }>;

export interface AnsweringProps<T extends OwnType> {
  readonly form: FormGround;
  readonly own: OwnOf<T>;
  readonly onOwn: (next: OwnOf<T>) => void;
}
