// Questions of the types that the pack of the sampler has none of: other shipped packs do.
const common = { skill: '', hints: ['beside.hint'], solution: ['beside.solution'] } as const;

export const BESIDE = [
  {
    ...common,
    id: 'beside.expression',
    type: 'expression',
    prompt: 'beside.expression',
    answer: '2x+6',
    form: 'expanded',
    letters: ['x'],
  },
  {
    ...common,
    id: 'beside.read',
    type: 'read-aloud',
    prompt: 'beside.read',
    text: 'beside.story',
  },
  {
    ...common,
    id: 'beside.write',
    type: 'write-freely',
    prompt: 'beside.write',
    model: 'beside.model',
    points: [
      { id: 'two', text: 'beside.two' },
      { id: 'pairs', text: 'beside.pairs' },
    ],
  },
] as const;

/** English, French, Arabic. */
export const BESIDE_TEXTS: Readonly<Record<string, readonly [string, string, string]>> = {
  'beside.hint': ['Take your time.', 'Prends ton temps.', 'خذ وقتك.'],
  'beside.solution': ['Look at it once more.', 'Regarde encore une fois.', 'انظر إليه مرة أخرى.'],
  'beside.expression': ['Multiply out: $2(x+3)$', 'Développe : $2(x+3)$', 'انشر: $2(x+3)$'],
  'beside.read': ['Read the story aloud.', 'Lis l’histoire à voix haute.', 'اقرأ القصة بصوت عالٍ.'],
  'beside.story': [
    'Nia has a red hat.\nThe wind takes the hat.\nThe goat brings it home.',
    'Nia a un chapeau rouge.\nLe vent prend le chapeau.\nLa chèvre le rapporte.',
    'عند نيا قبعة حمراء.\nأخذت الريح القبعة.\nأعادتها العنزة إلى البيت.',
  ],
  'beside.write': [
    'Why is 8 an even number? Tell a friend.',
    'Pourquoi 8 est-il un nombre pair ? Dis-le à un ami.',
    'لماذا العدد 8 زوجي؟ أخبر صديقًا.',
  ],
  'beside.model': [
    '8 things make 4 pairs, and nothing is left over.',
    '8 objets font 4 paires, et il ne reste rien.',
    'ثمانية أشياء تكوّن 4 أزواج ولا يبقى شيء.',
  ],
  'beside.two': ['I spoke of pairs or of twos.', 'J’ai parlé de paires.', 'تحدثت عن الأزواج.'],
  'beside.pairs': [
    'I said that nothing is left over.',
    'J’ai dit qu’il ne reste rien.',
    'قلت إنه لا يبقى شيء.',
  ],
};
