import { banyanPolicy } from '../../src/tutoring/choice.ts';
import { describePolicy } from '../contracts/policy.ts';

describePolicy(banyanPolicy);
