// Notes for translators: ../assigning-messages.ts.
import type { AssigningMessages } from '../assigning-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ASSIGNING = {
  'give.open': { plural: 'count', one: 'Dar a {count} aluno', other: 'Dar a estes {count}' },
  'give.others': 'Dar também a outros',
  'give.on-tablets': 'Nos tablets',
  'give.on-tablets-what':
    'O grupo pratica isto nos tablets, ou responde às perguntas que você escolhe, as mesmas para todos se quiser.',
  'give.who': 'Quem',
  'give.who-count': { plural: 'count', one: '{count} aluno', other: '{count} alunos' },
  'give.choose-who': 'Escolher quem',
  'give.what': 'O quê',
  'give.practise': 'Praticar a habilidade',
  'give.practise-what': 'Vem antes de tudo o resto, até ficar firme.',
  'give.questions': 'Perguntas que escolho',
  'give.questions-what': 'Toque em até {most}. Cada uma é feita uma vez, e está pronto.',
  'give.together': 'Uma lição em conjunto',
  'give.together-what':
    'As mesmas perguntas e os mesmos números para todos, na ordem dos seus toques. Nada vem no meio.',
  'give.chosen': { plural: 'count', one: '{count} pergunta', other: '{count} perguntas' },
  'give.question': 'Pergunta {number}',
  'give.when': 'Quando',
  'give.from': 'A partir de',
  'give.until': 'Até quando',
  'give.now': 'Agora',
  'give.no-end': 'Até acabar',
  'give.do': { plural: 'count', one: 'Dar a {count} aluno', other: 'Dar a {count} alunos' },
  'give.done': { plural: 'count', one: 'Dado a {count} aluno.', other: 'Dado a {count} alunos.' },

  'decided.line': 'O que você decidiu',
  'decided.short': 'Quem decidiu e quando, e como retirar',
  'decided.none': 'Aqui não há nada decidido: o tutor escolhe.',
  'decided.skill': 'Praticar “{skill}”',
  'decided.items': {
    plural: 'count',
    one: '{count} pergunta de “{skill}”',
    other: '{count} perguntas de “{skill}”',
  },
  'decided.together': {
    plural: 'count',
    one: 'Lição em conjunto: {count} pergunta de “{skill}”',
    other: 'Lição em conjunto: {count} perguntas de “{skill}”',
  },
  'decided.said': '“{skill}”: {word}',
  'decided.finding': 'Primeiras perguntas de fora em “{pack}”',
  'decided.stage': 'Quem escolhe: {stage}',
  'decided.minutes': {
    plural: 'count',
    one: 'Cada vez dura {count} minuto',
    other: 'Cada vez dura {count} minutos',
  },
  'decided.packs': 'Só em {packs}',
  'decided.by-need': 'A vez chega antes para quem está abaixo do mínimo',
  'decided.unasked': 'Não se pergunta sobre como aprende: {questions}',
  'decided.all-asked': 'Pergunta-se tudo sobre como aprende',
  'decided.whole-class': 'A turma toda',
  'decided.count': { plural: 'count', one: '{count} aluno', other: '{count} alunos' },
  'decided.from': 'a partir de {day}',
  'decided.until': 'último dia: {day}',
  'decided.over': 'o prazo passou',
  'decided.lift': 'Retirar',
  'decided.lift-myself': 'Até eu retirar',
  'decided.lifted': 'Foi retirado.',
  'decided.trouble': {
    plural: 'count',
    one: '{count} decisão não pode ser seguida como está. Veja o que fazer.',
    other: '{count} decisões não podem ser seguidas como estão. Veja o que fazer.',
  },

  'trouble.pack-gone':
    'Não está neste tablet: {packs}. Nenhum trabalho se perdeu, e os alunos continuam com o que há. Ponha o pacote neste tablet em Pacotes, ou retire isto.',
  'trouble.some-packs-gone':
    'Não está neste tablet: {packs}. Nenhum trabalho se perdeu, e os alunos praticam nos outros. Ponha-o neste tablet em Pacotes, ou escolha de novo.',
  'trouble.skill-gone':
    'A versão do pacote neste tablet não tem esta habilidade. Nenhum trabalho se perdeu, e o tutor escolhe. Retire isto, ou dê outra habilidade.',
  'trouble.some-items-gone': {
    plural: 'count',
    one: 'A versão do pacote neste tablet não tem {count} das perguntas. As outras são feitas. Se precisar, escolha outra no lugar dela.',
    other:
      'A versão do pacote neste tablet não tem {count} das perguntas. As outras são feitas. Se precisar, escolha outras no lugar delas.',
  },
  'trouble.items-gone':
    'A versão do pacote neste tablet não tem nenhuma destas perguntas. Nenhum trabalho se perdeu, e o tutor escolhe. Retire isto e escolha perguntas de novo.',
  'trouble.set-pushed-out':
    'Já não são feitas a: {learners}. Só três séries de perguntas de um pacote podem esperar, e outras mais novas ficaram no lugar destas. Nenhuma resposta se perdeu. Quando outra série acabar, retire isto e dê as perguntas de novo.',

  'reached.title': 'Até onde chegaram',
  'reached.of': '{answered} de {of} com resposta',
  'reached.all': 'Todas com resposta',
  'reached.left-out': { plural: 'count', one: '{count} sem resposta', other: '{count} sem resposta' },
  'reached.unknown': 'Este tablet não sabe dizer',

  'limit.title': 'Pacotes',
  'limit.what': 'A turma pratica nos pacotes em que você toca, e em nenhum outro. Sem escolha, em todos.',
  'limit.what-one': 'Este aluno pratica nos pacotes em que você toca, tenha a turma o que tiver.',
  'limit.all': 'Todos',
  'limit.as-class': 'Como a turma',
  'limit.told': 'Os pacotes estão escolhidos.',

  'hints.legend': 'Dicas',
  'hints.usual': 'Normal',
  'hints.early': 'Cedo',
  'hints.none': 'Nenhuma',
  'hints.usual-what': 'Mais para quem começa, menos para quem já sabe.',
  'hints.early-what':
    'Todas podem ser abertas antes da primeira tentativa, e a próxima abre sem pedir depois de uma resposta sem acerto.',
  'hints.none-what': 'Para uma verificação: sem dicas e sem exemplos resolvidos, até você mudar.',

  'weigh.offer': {
    plural: 'count',
    one: 'Neste ritmo, {count} aluno não vai chegar lá. Você pode deixar que quem está abaixo do mínimo receba o tablet antes: na fila, cada minuto dele conta metade, e assim recebe até o dobro do tempo. A vez de todos continua a chegar.',
    other:
      'Neste ritmo, {count} alunos não vão chegar lá. Você pode deixar que quem está abaixo do mínimo receba o tablet antes: na fila, cada minuto deles conta metade, e assim recebem até o dobro do tempo. A vez de todos continua a chegar.',
  },
  'weigh.do': 'Dar a vez antes a eles',
  'weigh.on': 'Vez por necessidade',
  'weigh.is-on': 'A vez chega antes para quem está abaixo do mínimo. A vez de todos continua a chegar.',
  'weigh.stop': 'Vez só por tempo',
  'weigh.told-on': 'A vez chega antes para quem está abaixo do mínimo.',
  'weigh.told-off': 'A vez vai só por tempo.',
} as const satisfies MessageTable<AssigningMessages>;
