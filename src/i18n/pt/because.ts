// Notes for translators: ../because-messages.ts.
import type { BecauseMessages } from '../because-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BECAUSE = {
  'because.line': 'Respostas, vez por vez',
  'because.short': 'Cada uma como a criança deu, e por que a pergunta veio',
  'because.none':
    'Ainda não houve nenhuma vez no tablet. Depois da primeira, cada pergunta fica aqui com a sua razão.',
  'because.turn': 'Vez no tablet: {day}, {hour}',
  'because.turn-undated': 'Uma vez no tablet sem data: o relógio estava errado',
  'because.older': 'Mais antigas',
  'because.right': 'certa',
  'because.helped': 'certa com ajuda',
  'because.missed': 'ainda não',
  'because.skipped': 'sem resposta',
  'because.lesson': 'lição',
  'because.tap': 'Toque para ver por que veio.',

  'because.new-skill': 'Porque {name} já tem a base para “{skill}” e pode começar.',
  'because.finding-start': 'Para descobrir onde {name} pode começar.',
  'because.in-zone':
    'Porque {name} aprende agora “{skill}”, e uma pergunta assim dá certo em {share} das vezes.',
  'because.review': {
    plural: 'days',
    one: 'Porque {name} praticou “{skill}” há {days} dia, e isso já começa a se perder.',
    other: 'Porque {name} praticou “{skill}” há {days} dias, e isso já começa a se perder.',
  },
  'because.review-undated': 'Porque {name} tinha “{skill}” bem firme, e isso já começa a se perder.',
  'because.easier-after-misses': {
    plural: 'misses',
    one: 'Porque {name} não acertou a última de “{skill}”: uma mais fácil, ou outra explicação.',
    other: 'Porque {name} não acertou {misses} seguidas de “{skill}”: uma mais fácil, ou outra explicação.',
  },
  'because.step-back': 'Porque {name} não avançou em “{from}”: um passo atrás, para “{skill}”.',
  'because.step-back-misses': {
    plural: 'misses',
    one: 'Porque {name} não acertou a última de “{from}”: um passo atrás, para “{skill}”.',
    other: 'Porque {name} não acertou {misses} seguidas de “{from}”: um passo atrás, para “{skill}”.',
  },
  'because.mends-misconception':
    'Porque respostas de {name} mostraram uma confusão (“{mixup}”): uma lição só sobre isso.',
  'because.checks-misconception': 'Para ver se a lição ajudou {name} numa confusão: “{mixup}”.',
  'because.probes-misconception': 'Para ver se {name} continua sem uma confusão: “{mixup}”.',
  'because.challenge': 'Porque {name} já sabe tudo o que há aqui: uma coisa mais difícil de “{skill}”.',
  'because.chosen': 'Porque {name} escolheu “{skill}”.',
  'because.planned': 'Porque “{skill}” está no plano que {name} fez para a semana.',
  'because.assigned': 'Porque um professor marcou “{skill}” para {name}.',
  'because.on-paper': '{name} fez “{skill}” no papel, e um professor anotou o que estava certo.',
  'because.goes-on': 'Porque {name} começou uma coisa com várias partes, e esta é a próxima, de “{skill}”.',
  'because.nothing-better': 'Porque {name} continua com “{skill}”, e não havia pergunta que servisse melhor.',

  'rule.title': 'A regra',
  'rule.new-skill': 'Uma habilidade começa quando a sua base já está lá: {skills}.',
  'rule.new-skill-first': 'Uma habilidade que não precisa de outra pode começar a qualquer momento.',
  'rule.finding-start':
    'Pergunta {question} das que descobrem o começo. Cada uma é a que mais diz sobre todas as habilidades; são no máximo doze.',
  'rule.in-zone': 'As perguntas que dão certo em {low} a {high} das vezes são as que mais ensinam.',
  'rule.review': {
    plural: 'due',
    one: 'O que estava firme volta quando fica abaixo de {below}. Nesse momento, {due} habilidade pedia isso.',
    other:
      'O que estava firme volta quando fica abaixo de {below}. Nesse momento, {due} habilidades pediam isso.',
  },
  'rule.easier-after-misses': 'Depois de perguntas sem acerto vem uma com mais chance de dar certo.',
  'rule.step-back':
    'Quando as tentativas não fazem avançar, vem primeiro a base que está menos firme. “{from}” estava em {share}.',
  'rule.mends-misconception': {
    plural: 'shown',
    one: 'A chance de ter esta confusão era de {share}; {shown} resposta a mostrou. A partir da metade, a lição vem logo.',
    other:
      'A chance de ter esta confusão era de {share}; {shown} respostas a mostraram. A partir da metade, a lição vem logo.',
  },
  'rule.checks-misconception': 'Depois da lição vem uma pergunta em que a confusão apareceria.',
  'rule.probes-misconception':
    'Dias depois, pergunta-se mais uma vez: só então se vê se a confusão não volta.',
  'rule.challenge': 'Quando tudo está firme e nada se perde, vêm perguntas mais difíceis.',
  'rule.chosen':
    'O que o aluno escolhe vem a seguir, a não ser que antes venha uma confusão, uma tarefa do professor, um passo atrás ou uma revisão.',
  'rule.planned': 'Do que já se pode aprender, as habilidades do plano vêm primeiro.',
  'rule.assigned':
    'O que um professor marca vem antes de tudo, menos de desfazer uma confusão, até ficar firme.',
  'rule.on-paper': 'O que se anota de uma folha de exercícios conta como uma resposta no tablet.',
  'rule.goes-on': 'As partes de uma história ou de um problema vêm uma logo depois da outra, em ordem.',
  'rule.nothing-better':
    'Quando nenhuma pergunta está na faixa que mais ensina, vem a mais próxima que não apareceu há pouco.',

  'fact.then': 'O que se pensava nesse momento',
  'fact.known': 'Sabe “{skill}”: {share}',
  'fact.success': 'Acertar esta pergunta: {share}',
  'fact.moved': 'O que tinha mudado isso',
  'fact.moved-right': '{day}: certa, de {before} para {after}',
  'fact.moved-helped': '{day}: certa com ajuda, de {before} para {after}',
  'fact.moved-missed': '{day}: ainda não, de {before} para {after}',
  'fact.moved-lesson': '{day}: uma lição, de {before} para {after}',
  'fact.undated': 'Dia desconhecido',
  'fact.due': 'O que pedia revisão nesse momento',
  'fact.due-skill': '{skill}: {share}',
  'fact.title': '“{skill}”',
  'fact.instead': 'Também podiam ter vindo: {skills}.',
  'fact.passed-over': {
    plural: 'count',
    one: 'Antes dela, {count} pergunta não podia ser mostrada nesse tablet.',
    other: 'Antes dela, {count} perguntas não podiam ser mostradas nesse tablet.',
  },
  'fact.exact': 'Calculado de novo com o que está guardado: dá o mesmo resultado.',

  'fact.other-version':
    'O Banyan, o pacote ou o seu modelo já são outros, e por isso não dá para calcular de novo os números desse momento. A razão acima foi guardada nesse momento.',
  'fact.history-missing':
    'Uma parte do que esse tablet sabia não está neste aparelho, e por isso não dá para calcular aqui os números desse momento. Deixe os aparelhos se encontrarem e olhe de novo.',
  'fact.carried':
    'Esse tablet seguiu um passaporte ou o que um retransmissor tinha calculado, e não tinha as próprias respostas. A razão acima foi guardada nesse momento.',
  'fact.not-chosen': 'O tutor não tinha escolhido isto.',
} as const satisfies MessageTable<BecauseMessages>;
