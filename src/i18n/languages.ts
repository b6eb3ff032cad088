// Every language that the interface has of its own, by its tag.
import type { BuiltInLanguage } from '../domain/interface-language.ts';
import { LANGUAGE as ar } from './ar/language.ts';
import { LANGUAGE as en } from './en/language.ts';
import { LANGUAGE as es } from './es/language.ts';
import { LANGUAGE as fr } from './fr/language.ts';
import { LANGUAGE as hi } from './hi/language.ts';
import type { LanguageWords } from './language.ts';
import { LANGUAGE as pt } from './pt/language.ts';
import { LANGUAGE as sw } from './sw/language.ts';

export const BUILT_IN: Readonly<Record<BuiltInLanguage, LanguageWords>> = { en, fr, es, pt, sw, ar, hi };
