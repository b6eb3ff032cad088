// Notes for translators: ../coaching-content-messages.ts.
import type { MistakesSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_MISTAKES = {
  'coach-rule.say': 'As últimas respostas de Dália. Olhe um momento para cada uma antes de escolher.',
  'coach-rule.ask': 'O que acontece aqui?',
  'coach-rule.a': 'Ela não presta atenção.',
  'coach-rule.a-why':
    'Os erros de distração são de todo tipo. Estes são de um só tipo: cada algarismo errado vem de virar uma coluna, 7 − 2 em vez de 2 − 7.',
  'coach-rule.b': 'Ela segue uma regra: sempre o algarismo menor do maior.',
  'coach-rule.b-why':
    'Sim. 7 − 2, 9 − 3, 4 − 0: isto dá 45, 46 e 44, tal como ela escreveu. E em 58 − 23 a regra dela por acaso dá certo. Ela pensa, e pensa o mesmo cada vez.',
  'coach-rule.c': 'Ela não sabe tirar.',
  'coach-rule.c-why':
    'Uma conta está certa, e dentro de cada coluna ela tira sem falha. Só uma ideia está errada, e isso é muito menos para corrigir.',
  'coach-rule.known':
    'Muitas respostas erradas seguem uma regra que a criança fez para si: isto se viu nas contas de mais de mil crianças (Brown e Burton, 1978). Quem encontrou a regra sabe do que falar.',

  'coach-first-words.say': 'Dália está sentada ao seu lado, com esta conta entre vocês.',
  'coach-first-words.ask': 'O que você diz primeiro?',
  'coach-first-words.a': '“Isto não está certo. É preciso desfazer uma dezena.”',
  'coach-first-words.a-why':
    'É verdade, e ela vai dizer que sim com a cabeça. Mas a regra dela continua lá. Agora tem duas regras, e uma razão para nenhuma.',
  'coach-first-words.b': '“Conte-me como chegou a 45.”',
  'coach-first-words.b-why':
    'Sim. E depois espere, mais tempo do que parece fácil. Você ouve a regra nas palavras dela, e ela também ouve: muitas vezes a criança para aí e diz “ah”.',
  'coach-first-words.c': '“Tente de novo.”',
  'coach-first-words.c-why':
    'Ela vai fazer o mesmo mais uma vez, ou adivinhar outro número. Não sabe o que mudar.',
  'coach-first-words.known':
    'As crianças que explicam, certo ou errado, entendem mais do que as que só escutam (Chi e outros, 1994). Pergunte também em respostas certas, para a pergunta não ser sinal de erro. E espere três segundos: mais crianças respondem, e dizem mais (Rowe, 1986).',

  'coach-two-ways.say': 'Dália olha para 52 − 17 e diz isto.',
  'coach-two-ways.ask': 'O que você faz agora?',
  'coach-two-ways.a': 'Mostro o jeito certo no quadro, e ela copia três contas.',
  'coach-two-ways.a-why':
    'Ela vai copiar bem, e amanhã fazer do jeito dela. Nada lhe mostrou que o jeito dela falha.',
  'coach-two-ways.b': '“Ponha 52 com feixes e pauzinhos, e tire 17.” Depois olhamos as duas respostas.',
  'coach-two-ways.b-why':
    'Sim. As mãos dizem 35, o papel diz 45. Agora ela tem uma pergunta sua: por quê? Desfazer um feixe passa a ser descoberta dela, e a regra tem uma razão.',
  'coach-two-ways.c': '“Você pensou nisso. Bom.” E passamos à próxima conta.',
  'coach-two-ways.c-why':
    'Vale a pena dizer que ela pensou. Mas, se ficar por aí, a regra dela fica mais firme cada vez que a usa.',
  'coach-two-ways.known':
    'Uma ideia errada não sai porque se disse a certa. Sai quando a criança vê que ela leva a uma coisa que não pode ser, e tem uma melhor. Lições em que se falou assim dos erros duraram mais do que lições que os evitavam (Bell, 1993).',

  'coach-in-class.say': 'Bento escreve isto no quadro, na frente de todos. Alguns riem.',
  'coach-in-class.ask': 'O que você faz?',
  'coach-in-class.a': 'Deixo que ele se sente e chamo alguém que sabe.',
  'coach-in-class.a-why':
    'Poupa-lhe um momento, e diz a todos os outros: quem erra sai. Da próxima vez menos crianças vêm ao quadro.',
  'coach-in-class.b': '“Esta nos ajuda. Quem vê o que Bento pensou? Quem também já pensou assim?”',
  'coach-in-class.b-why':
    'Sim. Depois todos conferem com pauzinhos, e Bento também. O erro agora é trabalho para a turma toda, e foi ele que o deu.',
  'coach-in-class.c': 'Chamo a atenção de quem riu.',
  'coach-in-class.c-why':
    'De ninguém se ri: diga isso com calma, numa frase. Depois volte à conta, ou só fica a ideia de que um erro trouxe problemas.',
  'coach-in-class.known':
    'Em turmas que tomam os erros como coisa para aprender, as crianças continuam a pensar depois de um erro em vez de desistir (Steuer e outros, 2013). O que o professor faz nos primeiros segundos diz a todos o que é um erro aqui.',

  'coach-mended.say': 'Três dias depois. Dália acertou estas duas.',
  'coach-mended.ask': 'Qual pergunta diz se a regra antiga já saiu?',
  'coach-mended.a': '58 − 23',
  'coach-mended.a-why':
    'Não pode dizer: 8 − 3 e 5 − 2 dão certo também com a regra antiga. As duas contas acima também não dizem.',
  'coach-mended.b': '62 − 38',
  'coach-mended.b-why':
    'Sim. A regra antiga dá 36, o jeito certo dá 24. Só uma pergunta em que as duas ideias dão respostas diferentes pode separá-las. Pergunte também como ela chegou lá.',
  'coach-mended.c': '40 − 20',
  'coach-mended.c-why':
    'As duas ideias dão 20. Uma criança que acerta dez contas assim ainda pode ter a regra antiga.',
  'coach-mended.known':
    'As ideias antigas voltam, sobretudo quando a criança está cansada ou os números parecem novos. Por isso pergunte mais uma vez depois de uma semana. O tablet faz o mesmo com perguntas assim; mas não pode perguntar a ela por quê.',
} as const satisfies MessageTable<MistakesSteps>;
