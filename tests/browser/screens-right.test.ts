// Every screen, read from the right.
import { lawsOfScreens } from '../support/screens-law.ts';

lawsOfScreens({ languagesOf: () => ['ar'], beside: 'large text' });
