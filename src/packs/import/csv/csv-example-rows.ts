// The example that can be downloaded: a question of every type, in the languages of the interface.
import type { BuiltInLanguage } from '../../../domain/interface-language.ts';

import type { Example } from './csv-example.ts';
import { ES } from './csv-example-es.ts';
import { HI } from './csv-example-hi.ts';
import { PT } from './csv-example-pt.ts';
import { SW } from './csv-example-sw.ts';

const EN: Example = {
  questions: [
    {
      type: 'number',
      skill: 'Adding',
      prompt: 'A hen lays 3 eggs, another one 4. How many eggs are there?',
      answer: '7',
      'wrong 1': '1',
      'wrong 1 shows': 'takes away instead of adding',
      'wrong 2': '34',
      'wrong 2 shows': 'writes the numbers side by side',
      'hint 1': 'Put the eggs together.',
      'hint 2': 'Start at 4 and count on 3.',
      solution: '4, then 5, 6, 7. | There are 7 eggs.',
      difficulty: '1',
    },
    {
      type: 'choice',
      skill: 'Adding',
      prompt: 'How much is 8 + 5?',
      answer: '13',
      'wrong 1': '3',
      'wrong 1 shows': 'takes away instead of adding',
      'wrong 2': '12',
      'wrong 2 shows': 'counts the first number as well',
      'wrong 3': '85',
      'wrong 3 shows': 'writes the numbers side by side',
      solution: '8 + 2 = 10, and 3 more is 13.',
    },
    {
      type: 'choices',
      skill: 'Adding',
      prompt: 'Which sums make 10?',
      answer: '6 + 4 | 7 + 3',
      'wrong 1': '5 + 6',
      'wrong 2': '8 + 1',
    },
    { type: 'true-false', skill: 'Adding', prompt: '2 + 9 is the same as 9 + 2.', answer: 'true' },
    { type: 'gaps', skill: 'Adding', prompt: '6 + {4} = 10 and 10 + {5} = 15' },
    {
      type: 'order',
      skill: 'Comparing fractions',
      prompt: 'From the smallest to the largest',
      answer: '$$\\frac{1}{4}$$ | $$\\frac{1}{2}$$ | $$\\frac{3}{4}$$',
    },
    {
      type: 'match',
      skill: 'Comparing fractions',
      prompt: 'Which are worth the same?',
      answer: '1/2 = 0.5 | 1/4 = 0.25 | 3/4 = 0.75',
    },
    {
      type: 'groups',
      skill: 'Comparing fractions',
      prompt: 'Less or more than a half?',
      answer: '1/3 = less | 2/3 = more | 1/5 = less',
    },
    {
      type: 'text',
      skill: 'Comparing fractions',
      prompt: 'In a fraction, what is the number below the line called?',
      answer: 'denominator | the denominator',
      'wrong 1': 'numerator',
      'wrong 1 shows': 'takes the upper number for the lower one',
    },
  ],
  skills: [
    { skill: 'Adding', grades: '1-2' },
    { skill: 'Comparing fractions', prerequisites: 'Adding', grades: '3-4' },
  ],
};

const FR: Example = {
  questions: [
    {
      type: 'number',
      skill: 'Additionner',
      prompt: 'Une poule pond 3 œufs, une autre 4. Combien d’œufs y a-t-il ?',
      answer: '7',
      'wrong 1': '1',
      'wrong 1 shows': 'soustrait au lieu d’additionner',
      'wrong 2': '34',
      'wrong 2 shows': 'écrit les nombres côte à côte',
      'hint 1': 'Mets les œufs ensemble.',
      'hint 2': 'Pars de 4 et compte 3 de plus.',
      solution: '4, puis 5, 6, 7. | Il y a 7 œufs.',
      difficulty: '1',
    },
    {
      type: 'choice',
      skill: 'Additionner',
      prompt: 'Combien font 8 + 5 ?',
      answer: '13',
      'wrong 1': '3',
      'wrong 1 shows': 'soustrait au lieu d’additionner',
      'wrong 2': '12',
      'wrong 2 shows': 'compte aussi le premier nombre',
      'wrong 3': '85',
      'wrong 3 shows': 'écrit les nombres côte à côte',
      solution: '8 + 2 = 10, et encore 3 font 13.',
    },
    {
      type: 'choices',
      skill: 'Additionner',
      prompt: 'Quelles sommes font 10 ?',
      answer: '6 + 4 | 7 + 3',
      'wrong 1': '5 + 6',
      'wrong 2': '8 + 1',
    },
    { type: 'true-false', skill: 'Additionner', prompt: '2 + 9, c’est pareil que 9 + 2.', answer: 'vrai' },
    { type: 'gaps', skill: 'Additionner', prompt: '6 + {4} = 10 et 10 + {5} = 15' },
    {
      type: 'order',
      skill: 'Comparer des fractions',
      prompt: 'De la plus petite à la plus grande',
      answer: '$$\\frac{1}{4}$$ | $$\\frac{1}{2}$$ | $$\\frac{3}{4}$$',
    },
    {
      type: 'match',
      skill: 'Comparer des fractions',
      prompt: 'Lesquels valent autant ?',
      answer: '1/2 = 0,5 | 1/4 = 0,25 | 3/4 = 0,75',
    },
    {
      type: 'groups',
      skill: 'Comparer des fractions',
      prompt: 'Moins ou plus qu’un demi ?',
      answer: '1/3 = moins | 2/3 = plus | 1/5 = moins',
    },
    {
      type: 'text',
      skill: 'Comparer des fractions',
      prompt: 'Comment s’appelle le nombre sous la barre d’une fraction ?',
      answer: 'dénominateur | le dénominateur',
      'wrong 1': 'numérateur',
      'wrong 1 shows': 'prend le nombre du haut pour celui du bas',
    },
  ],
  skills: [
    { skill: 'Additionner', grades: '1-2' },
    { skill: 'Comparer des fractions', prerequisites: 'Additionner', grades: '3-4' },
  ],
};

const AR: Example = {
  questions: [
    {
      type: 'number',
      skill: 'الجمع',
      prompt: 'باضت دجاجة 3 بيضات وأخرى 4. كم بيضة هناك؟',
      answer: '7',
      'wrong 1': '1',
      'wrong 1 shows': 'يطرح بدل أن يجمع',
      'wrong 2': '34',
      'wrong 2 shows': 'يكتب العددين جنبًا إلى جنب',
      'hint 1': 'اجمع البيضات معًا.',
      'hint 2': 'ابدأ من 4 وعُدّ 3 أخرى.',
      solution: '4 ثم 5 و6 و7. | هناك 7 بيضات.',
      difficulty: '1',
    },
    {
      type: 'choice',
      skill: 'الجمع',
      prompt: 'كم يساوي 8 + 5؟',
      answer: '13',
      'wrong 1': '3',
      'wrong 1 shows': 'يطرح بدل أن يجمع',
      'wrong 2': '12',
      'wrong 2 shows': 'يعدّ العدد الأول أيضًا',
      'wrong 3': '85',
      'wrong 3 shows': 'يكتب العددين جنبًا إلى جنب',
      solution: '8 + 2 = 10، و3 أخرى تصير 13.',
    },
    {
      type: 'choices',
      skill: 'الجمع',
      prompt: 'أي المجاميع يساوي 10؟',
      answer: '6 + 4 | 7 + 3',
      'wrong 1': '5 + 6',
      'wrong 2': '8 + 1',
    },
    { type: 'true-false', skill: 'الجمع', prompt: '2 + 9 يساوي 9 + 2.', answer: 'صواب' },
    { type: 'gaps', skill: 'الجمع', prompt: '6 + {4} = 10 و 10 + {5} = 15' },
    {
      type: 'order',
      skill: 'مقارنة الكسور',
      prompt: 'من الأصغر إلى الأكبر',
      answer: '$$\\frac{1}{4}$$ | $$\\frac{1}{2}$$ | $$\\frac{3}{4}$$',
    },
    {
      type: 'match',
      skill: 'مقارنة الكسور',
      prompt: 'أيها متساوٍ؟',
      answer: '1/2 = 0.5 | 1/4 = 0.25 | 3/4 = 0.75',
    },
    {
      type: 'groups',
      skill: 'مقارنة الكسور',
      prompt: 'أقل من النصف أم أكثر؟',
      answer: '1/3 = أقل | 2/3 = أكثر | 1/5 = أقل',
    },
    {
      type: 'text',
      skill: 'مقارنة الكسور',
      prompt: 'ما اسم العدد الذي تحت خط الكسر؟',
      answer: 'المقام | مقام',
      'wrong 1': 'البسط',
      'wrong 1 shows': 'يأخذ العدد الأعلى بدل الأسفل',
    },
  ],
  skills: [
    { skill: 'الجمع', grades: '1-2' },
    { skill: 'مقارنة الكسور', prerequisites: 'الجمع', grades: '3-4' },
  ],
};

export const EXAMPLES: Readonly<Record<BuiltInLanguage, Example>> = {
  en: EN,
  fr: FR,
  es: ES,
  pt: PT,
  sw: SW,
  ar: AR,
  hi: HI,
};
