// Notes for translators: ../self-teacher-messages.ts.
import type { MessageTable } from '../messages.ts';
import type { SelfTeacherMessages } from '../self-teacher-messages.ts';

export const SELF_TEACHER = {
  'self.why': 'Por que é assim',
  'self.next': 'O que falta para a próxima etapa',
  'self.last': 'Esta é a última etapa. Fica enquanto as escolhas são levadas até o fim e o trabalho é calmo.',
  'self.met': 'Já está. {fact}',
  'self.unmet': 'Ainda não. {fact}',
  'self.fact-turns': 'Vezes com trabalho nesta etapa: {have} de {need}.',
  'self.fact-answers': 'Perguntas respondidas neste pacote: {have} de {need}.',
  'self.fact-secured': 'Habilidades que ficaram firmes: {have}. É preciso uma.',
  'self.fact-choices': 'Escolhas feitas: {have} de {need}.',
  'self.fact-kept': 'Escolhas levadas até o fim: {have} de {of}.',
  'self.fact-judged': 'Com ou sem certeza, e com razão: {have} de {of}.',
  'self.fact-hasty': 'Nos últimos tempos, mais depressa do que se consegue ler: {percent} em 100.',
  'self.falls': '{fact} Na próxima vez dá um passo atrás.',
  'self.changes': 'O que mudou isto',
  'self.changes-none': 'Ainda não mudou.',
  'self.grew': '{day}: um passo em frente, para “{to}”.',
  'self.fell': '{day}: um passo atrás, para “{to}”.',
  'self.said': '{day}: um professor escolheu “{to}”.',
  'self.lifted': '{day}: um professor deixou crescer de novo conforme o trabalho.',
  'self.some-day': 'Num dia desconhecido',
  'self.rule':
    'Em frente: duas de cada três escolhas levadas até o fim, metade dos juízos certos, no máximo 10 em 100 depressa demais. Para trás: menos de uma escolha em quatro, ou mais de 33 em 100 depressa demais.',
  'self.judged': 'As respostas por trás disto',
  'self.judged-title': 'Com que certeza, e o que deu',
  'self.judged-said': 'Disse antes: {said}',
  'self.way': {
    plural: 'tried',
    one: 'Quando não avança: {way}. {tried} vez; certa logo depois: {right}.',
    other: 'Quando não avança: {way}. {tried} vezes; certa logo depois: {right}.',
  },
  'self.goals': 'Metas que o aluno escolheu nas últimas vezes: {count}.',
  'self.asks': 'O que se pergunta sobre como aprende',
  'self.asks-what': 'Cada uma vem e vai conforme a etapa. O que está desligado não se pergunta.',
  'self.asks-class': 'Para todos nesta turma, a não ser que você mude para um só aluno.',
  'self.as-class': 'Como a turma',
  'self.ask-goal': 'Meta de hoje',
  'self.ask-goal-what': 'Primeira etapa: só se vê. Segunda: uma de duas. Terceira: uma de três.',
  'self.ask-sure': 'Você tem certeza?',
  'self.ask-sure-what':
    'A partir da segunda etapa, no máximo antes de três respostas em cada vez no tablet; menos onde a criança julga bem.',
  'self.ask-try': 'O que você vai tentar?',
  'self.ask-try-what':
    'Depois de duas seguidas sem acertar, até a segunda etapa; sempre por trás da mão que ajuda.',
  'self.ask-back': 'Uma pergunta no fim',
  'self.ask-back-what': 'O que vem depois, o que ajudou, o que deu certo: uma delas, não em todas as vezes.',
  'self.told': 'Guardado. Vale a partir da próxima pergunta.',
} as const satisfies MessageTable<SelfTeacherMessages>;
