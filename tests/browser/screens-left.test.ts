// Every screen, read from the left: each tour in another language. In the long run, every tour in all of them.
import { LANGUAGES } from '../../src/domain/interface-language.ts';
import { lawsOfScreens } from '../support/screens-law.ts';

const LEFT = LANGUAGES.filter((language) => language !== 'ar');
const isLong = process.env.BANYAN_LONG === '1';

lawsOfScreens({
  languagesOf: (at) => (isLong ? LEFT : LEFT.filter((_, place) => place === at % LEFT.length)),
  beside: 'widths',
});
