// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'O que fica guardado de mim',
  'kept-of-me.title': 'O que o tablet guarda de você',
  'kept-of-me.answers': 'As suas respostas ficam guardadas, para que a próxima pergunta seja boa para você.',
  'kept-of-me.teacher': 'Os seus professores podem ver. As outras crianças, não.',
  'kept-of-me.feeling': 'Quando você diz como está, só os seus professores podem ler.',
  'kept-of-me.name': 'O seu nome fica na sua escola.',
  'kept-of-me.watches': 'Nenhuma câmera olha para você, e ninguém escuta escondido.',
  'kept-of-me.ask': 'Você pode pedir ao seu professor: mostre tudo. Ou: apague tudo.',
} as const satisfies MessageTable<KeptMessages>;
