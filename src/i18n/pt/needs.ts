// Notes for translators: ../needs-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { NeedsMessages } from '../needs-messages.ts';

export const NEEDS = {
  'need.asked-help': 'Pediu ajuda em: {skill}. Desde então, nenhuma resposta certa sem ajuda.',
  'need.feeling-low': 'Disse que a sua vez foi difícil. Vezes seguidas: {turns}.',
  'need.absent': 'Sem vez no tablet, e ninguém marcou falta. Dias de prática perdidos: {days}.',
  'need.why': 'Por quê',
  'need-rule.stuck':
    'Seguidas sem acertar: {misses}. Tentativas sem avançar: {tries}. A regra: três seguidas sem acertar ou dez tentativas sem avançar, e um passo atrás não ajudou; ou oito tentativas, as últimas cinco sem avançar.',
  'need-rule.only-with-help':
    'Perguntas que só deram certo com ajuda: {items}, e desde então nenhuma sem ajuda. A regra: dez.',
  'need-rule.misconception':
    'A mesma regra enganada apareceu {shown} vezes. Lições sobre ela até agora: {lessons}; ela continua.',
  'need-rule.asked-help':
    'Tocou em “Preciso de ajuda” aqui: {times}. Desde então, nenhuma resposta certa sem ajuda. A regra: pedida na última semana.',
  'need-rule.feeling-low':
    'Escolheu a imagem de “difícil” no fim de {turns} vezes seguidas. A regra: três. A criança foi perguntada; nada é adivinhado.',
  'need-rule.absent':
    'Dias de prática sem vez no tablet: {days}. Metade da turma teve a sua vez em {turns} deles ou mais. A regra: três dias, sem falta marcada.',
  'need-rule.said-otherwise':
    'Respostas seguidas que dizem outra coisa que o professor: {items}. A palavra do professor continua a valer; cabe a você retirá-la.',
  'need-rule.guessing':
    '{items} das últimas {of} respostas vieram mais depressa do que se consegue ler. A regra: doze de trinta e duas.',
  'need-rule.help-only':
    'Toda a ajuda foi aberta antes de uma tentativa em {items} das últimas {of} perguntas. A regra: doze de trinta e duas.',
  'need-rule.fading':
    'Habilidades que estavam firmes e pedem revisão: {skills} de {of}. A regra: cinco ou mais, e um terço delas.',
  'need-do.title': 'Em cinco minutos',
  'need-do.stuck':
    'Sente-se com {name}. Mostre a minilição, depois faça a pergunta e escute como {name} pensa.',
  'need-do.only-with-help': 'Faça a pergunta sem nenhuma ajuda e espere. Deixe {name} tentar primeiro.',
  'need-do.misconception':
    'Pergunte a {name} como chegou a uma destas respostas. Depois mostre a minilição e faça a pergunta.',
  'need-do.asked-help':
    'Pergunte a {name} o que é difícil nisto. A minilição talvez explique de outro jeito.',
  'need-do.feeling-low':
    'Pergunte a {name} como vai, longe dos outros. Talvez não tenha nada a ver com o tablet.',
  'need-do.absent':
    'Descubra por que {name} não teve a sua vez: não veio à escola, não havia tablet livre ou não quis. Depois dê a próxima vez.',
  'need-do.said-otherwise':
    'Faça a pergunta a {name}. Depois mantenha ou retire o que foi dito desta habilidade, na página das habilidades.',
  'need-do.guessing':
    'Leia uma pergunta em voz alta junto com {name}. Talvez seja difícil de ler, difícil demais, ou o dia foi comprido.',
  'need-do.help-only': 'Peça a {name} uma primeira ideia, certa ou não, antes de abrir uma dica.',
  'need-do.fading': 'Faça a pergunta a {name}. Uns minutos do que já sabia trazem tudo de volta.',
  'need.answers': 'As últimas respostas',
  'need.no-answers': 'Não há respostas para mostrar sobre isto.',
  'need.given': 'Respondeu',
  'need.right': 'Certo',
  'need.missed': 'Ainda não',
  'need.hints': 'Dicas: {count}',
  'need.question-gone': 'Esta pergunta já não está no tablet.',
  'need.on-paper': 'No papel; não se sabe o que foi escrito.',
  'need.lesson-show': 'Mostrar a minilição',
  'need.lesson-hide': 'Esconder a minilição',
  'need.ask': 'Uma pergunta para fazer',
  'need.show-answer': 'Mostrar a resposta',
  'need.done': 'Feito',
  'need.tomorrow': 'Amanhã',
  'need.next-week': 'Em 7 dias',
  'need.open-learner': 'Abrir a página de {name}',
  'need.close': 'Fechar',
  'need.told-done': '{name} já teve a sua atenção. Volta à lista se houver mais.',
  'need.told-tomorrow': '{name} volta à lista amanhã.',
  'need.told-next-week': '{name} volta à lista em 7 dias.',
  'attendance.title': 'Quem está aqui',
  'attendance.what': 'Todos contam como presentes. Toque em quem falta e depois guarde.',
  'attendance.here': 'Está',
  'attendance.had-turn': 'Teve a vez',
  'attendance.away': 'Falta',
  'attendance.save': 'Guardar. Faltas: {away}',
  'attendance.saved': 'Guardado. Presentes: {here}, faltas: {away}.',
  'attendance.days': 'Dias anteriores',
  'attendance.day': 'Presentes: {here} de {of}',
  'attendance.were-away': 'Faltaram: {names}',
  'attendance.file': 'Presenças num arquivo',
  'attendance.learner': 'Aluno',
} as const satisfies MessageTable<NeedsMessages>;
