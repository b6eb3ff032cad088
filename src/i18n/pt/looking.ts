// Notes for translators: ../looking-messages.ts.
import type { LookingMessages } from '../looking-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LOOKING = {
  'look.first': 'Fazer primeiro',
  'look.next': 'Continua com: {skill}',
  'look.next-detail': 'Nada espera por você.',
  'look.nothing': 'Nada espera por você.',
  'look.to-settings': 'Nome, PIN, ajustes',
  'look.level': '{level}: {count}',
  'look.level-sure': 'com certeza: {sure}',
  'look.level-all-sure': 'com certeza',
  'look.level-none-sure': 'ainda sem certeza',
  'look.core': 'Habilidades essenciais que já sabe: {known} de {of}.',
  'look.thirsty': {
    plural: 'count',
    one: '{count} habilidade que já sabia pede revisão.',
    other: '{count} habilidades que já sabia pedem revisão.',
  },
  'look.learning': 'Aprende agora',
  'look.all-skills': {
    plural: 'count',
    one: 'Todas as habilidades ({count})',
    other: 'Todas as {count} habilidades',
  },
  'look.weeks': 'Semana por semana',
  'look.weeks-sum': {
    plural: 'minutes',
    one: 'Praticou em {weeks} das últimas {of} semanas, {minutes} minuto ao todo.',
    other: 'Praticou em {weeks} das últimas {of} semanas, {minutes} minutos ao todo.',
  },
  'look.weeks-none': 'Nenhuma prática nas últimas {of} semanas.',
  'look.weeks-gained': {
    plural: 'count',
    one: '{count} habilidade ficou firme nesse tempo.',
    other: '{count} habilidades ficaram firmes nesse tempo.',
  },
  'look.weeks-no-gain': 'Nenhuma habilidade ficou firme nesse tempo.',
  'look.week': 'A partir de {day}: minutos {minutes}, habilidades firmes até então {secured}',
  'look.weeks-legend':
    'Em cima: minutos em cada semana. Abaixo: habilidades firmes até então. A última é esta semana.',
  'look.week-by-week': 'Em palavras',
  'look.mixups': 'Confusões',
  'look.mixups-none': 'Agora as respostas não mostram nenhuma confusão.',
  'look.mixup-seen': 'Vista em respostas: {shown}. Lições sobre ela: {lessons}.',
  'look.mixup-lesson-due': 'A sua lição vem a seguir.',
  'look.mixup-needs-help': 'As lições não a desfizeram: conversem sobre ela.',
  'look.mixup-mended': 'Uma lição a desfez; ela volta a ser perguntada.',
  'look.self': 'Nas palavras da criança',
  'look.said-sure': 'Disse “tenho certeza”: certo em {right} de {of}.',
  'look.said-half': 'Disse “mais ou menos”: certo em {right} de {of}.',
  'look.said-unsure': 'Disse “não tenho certeza”: certo em {right} de {of}.',
  'look.felt-easy': 'Vezes que foram boas: {turns}. Certo na primeira tentativa em {right} de {of}.',
  'look.felt-fair': 'Vezes mais ou menos: {turns}. Certo na primeira tentativa em {right} de {of}.',
  'look.felt-hard': 'Vezes difíceis: {turns}. Certo na primeira tentativa em {right} de {of}.',
  'look.reads-none': 'Ainda não foi dito nada. No fim de cada vez o tablet pergunta como foi.',
  'look.reads-too-few': 'Ainda é pouco para tirar daí alguma coisa.',
  'look.reads-fits': 'As palavras combinam com o resultado. Você pode deixar esta criança decidir mais.',
  'look.reads-over':
    'Pareceu melhor do que o resultado. Peça à criança que olhe a resposta antes de a dar: “Como você sabe?”',
  'look.reads-under':
    'O resultado foi melhor do que pareceu. Mostre à criança o que deu certo e deixe-a tentar coisas mais difíceis.',
  'look.reads-both':
    'As palavras e o resultado muitas vezes não combinam, nos dois sentidos. Olhem juntos duas ou três respostas.',
  'look.self-rule':
    'Das últimas vezes no tablet. O tablet pergunta e não adivinha nada. Só se tira alguma coisa daí com cinco respostas, em três vezes ou mais nas quais a criança disse como foi.',
  'look.answers': 'Respostas e papel',
  'look.print': 'Imprimir a página',
  'look.paper-title': 'Como está agora',
  'look.settings': 'Ajustes',

  'given.paper-turn': 'No papel, anotado: {day}',
  'given.beside': 'Junto com {name}',
  'given.on-paper': 'No papel',
  'given.pace': {
    plural: 'count',
    one: '{count} palavra certa por minuto',
    other: '{count} palavras certas por minuto',
  },
  'given.seconds': { plural: 'count', one: '{count} segundo', other: '{count} segundos' },
  'given.partly': 'Certo em parte',
  'given.try': 'Tentativa {number}',
  'given.shows': 'Mostra uma confusão: {mixup}',
  'given.version':
    'O pacote mudou desde então (versão {was}, agora {is}). A pergunta pode ter sido um pouco diferente.',
  'given.changed':
    'O pacote mudou desde então (versão {was}, agora {is}), e esta pergunta já é outra. Isto é o que se sabe da resposta.',
  'given.no-pack':
    'O pacote desta pergunta não está neste tablet ({pack}). Isto é o que se sabe da resposta.',
  'given.unreadable': 'Não dá para ler a pergunta no seu pacote. Isto é o que se sabe da resposta.',
  'given.answer': 'A resposta dada',
  'given.cards': 'Foram escolhidos ou postos cartões. Sem a pergunta não se sabe quais.',
  'given.why': 'Por que esta pergunta?',
  'picture.to-skill': 'Abrir esta habilidade de {name}',
} as const satisfies MessageTable<LookingMessages>;
