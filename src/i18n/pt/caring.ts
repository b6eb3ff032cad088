import type { CaringMessages } from '../caring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const CARING = {
  'need.wants-to-talk': 'Quer falar com você.',
  'need-rule.wants-to-talk':
    'Tocou em “Quero conversar”: {times}. Não se perguntou sobre o quê. Mais ninguém sabe disto, e continua aqui até vocês conversarem.',
  'need-do.wants-to-talk':
    'Procure um lugar calmo com {name}, longe dos outros. Diga que é bom ter vindo falar, e escute primeiro.',
  'need.talked': 'Conversamos',
  'feelings.title': 'Como foi, nas imagens da criança',
  'feelings.what':
    'Imagens em que a criança tocou. Só vocês dois as veem; nada se conta nem se adivinha a partir delas.',
  'feelings.none': 'Nas últimas duas semanas não foi dito nada.',
  'feelings.came': 'No começo',
  'feelings.left': 'No fim',
  'feelings.gentle': 'Uma vez leve: mais fácil, mais curta, com mais do que já sabe.',
  'feelings.on': 'Pergunta como está: sim',
  'feelings.off': 'Pergunta como está: não',
  'feelings.switch-what':
    'Quando começa a vez, três imagens do tempo perguntam como a criança está. Ela pode passar sem responder. Depois da chuva, a vez é mais fácil e mais curta.',
  'because.gentle':
    'Esta foi uma vez leve: a criança tinha dito que o dia não era bom. As perguntas eram mais fáceis, uma em cada duas era do que já sabia, e a vez acabou depois de seis.',
  'class-goal.set-title': 'O que a turma faz crescer',
  'class-goal.set-what':
    'Na página da turma, uma imagem enche-se com o trabalho de todos. Mostra o que todos fizeram em conjunto e nunca quem não fez.',
  'class-goal.kind': 'O que cresce',
  'class-goal.kind-fruits': 'Frutos: habilidades que ficam firmes',
  'class-goal.kind-questions': 'Perguntas respondidas',
  'class-goal.kind-each-day': 'Umas perguntas por dia para cada um',
  'class-goal.count': 'Quantas',
  'class-goal.until': 'Até',
  'class-goal.week': 'Em uma semana',
  'class-goal.two-weeks': 'Em duas semanas',
  'class-goal.four-weeks': 'Em quatro semanas',
  'class-goal.set': 'Marcar esta meta',
  'class-goal.end': 'Acabar a meta',
  'class-goal.told': 'A turma já vê a sua meta.',
  'class-goal.ended': 'A meta saiu da página da turma.',
} as const satisfies MessageTable<CaringMessages>;
