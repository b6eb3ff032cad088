// Notes for translators: ../demo-messages.ts.
import type { DemoMessages } from '../demo-messages.ts';
import type { MessageTable } from '../messages.ts';

export const DEMO = {
  'demo.bar': 'Esta é uma turma inventada. Nada aqui é de verdade.',
  'demo.pin': 'PIN do professor: {pin}',
  'demo.leave': 'Sair',
  'demo.leave-title': 'Sair e apagar a turma inventada?',
  'demo.leave-what':
    'Ela some deste tablet sem deixar nada, com tudo o que foi experimentado nela. As turmas de verdade ficam como estavam.',
  'demo.leave-do': 'Sair e apagar',
  'demo.stay': 'Ficar aqui',
  'demo.making': 'Uma turma inventada toma forma',
  'demo.making-what':
    'Quarenta alunos inventados praticam durante um período de aulas, para haver o que ver. Nada disto chega a uma turma de verdade.',
  'demo.made': '{percent} % feito',
  'demo.again': 'Tentar de novo',
  'demo.closed': 'Não na turma inventada',
  'demo.on-paper': 'De uma turma inventada. Nada aqui é de verdade.',
  'demo.class': 'Turma 4, inventada',
  'demo.note': 'Olha só o primeiro número. Experimentar com fichas em cima da mesa.',
  'demo.field': 'Língua de casa',
  'demo.choice-school': 'A língua da escola',
  'demo.choice-other': 'Outra língua',
} as const satisfies MessageTable<DemoMessages>;
