// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'Uma turma inventada. Nenhuma destas crianças é de verdade.',
  'coach.step': '{step} de {of}',
  'coach.known': 'O que se sabe',
  'coach.others': 'Toque também nas outras, para ler o que fala a favor e contra.',
  'coach.next': 'Continuar',
  'coach.tomorrow': 'Uma coisa para experimentar amanhã',
  'coach-picture.try':
    'Abra o retrato da sua turma. Leia para baixo: qual coluna essencial está mais vazia? Leia para o lado: e a linha de quem? Anote uma de cada, e nada mais.',
  'coach-groups.try':
    'Deixe o tablet formar grupos. Trabalhe com um deles um quarto de hora, deixe cada um escrever sozinho as três perguntas, e anote o que voltou.',
  'coach-mistakes.try':
    'Veja quem precisa de você, abra as respostas de uma criança e diga uma frase só: “Conte-me como chegou a isto.” Espere. Anote o que a criança disse.',
  'coach-overrule.try':
    'Abra o retrato da sua turma e toque numa casa que surpreende você. Se já viu isso com os seus olhos, dê a sua palavra e anote o que viu. Se não, faça uma pergunta a essa criança.',
  'coach.open': 'Abrir para {class}',
  'coach.no-class': 'Ainda não há turma neste tablet. Volte aqui quando houver uma.',
  'coach.list': 'Voltar à lista',
  'coach.field': '{name}, {skill}: {growth}',
  'coach.on-board': 'No quadro',
  'coach.said-slow': '“Por que eu estou sempre no grupo lento?”',
  'coach.said-smaller': '“2 menos 7 não dá. Então tiro 2 de 7.”',
  'coach.mix-up': 'Tira o algarismo menor do maior, esteja onde estiver',
  'coach-child.amina': 'Amina',
  'coach-child.badr': 'Bento',
  'coach-child.dalia': 'Dália',
  'coach-child.elias': 'Elias',
  'coach-child.farid': 'Fábio',
  'coach-child.hana': 'Helena',
  'coach-child.idris': 'Ivo',
  'coach-child.leila': 'Leila',
  'coach-skill.count': 'Contar até 100',
  'coach-skill.tens': 'Dezenas e unidades',
  'coach-skill.add': 'Somar até 100',
  'coach-skill.take-away': 'Tirar até 100',
  'coach-skill.share': 'Dividir por igual',
} as const satisfies MessageTable<CoachingContentMessages>;
