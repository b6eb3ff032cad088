// Every screen, read from the left.
import { lawsOfScreens } from '../support/screens-law.ts';

lawsOfScreens('en');
