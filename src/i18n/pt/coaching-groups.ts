// Notes for translators: ../coaching-content-messages.ts.
import type { GroupsSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_GROUPS = {
  'coach-whom.say':
    'Você tem um quarto de hora com algumas das crianças. As outras continuam com os tablets.',
  'coach-whom.ask': 'Quem você chama?',
  'coach-whom.a': 'Os quatro que têm menos: Ivo, Elias, Bento e Dália.',
  'coach-whom.a-why':
    'Faltam-lhes coisas diferentes: a Ivo contar, a Elias as dezenas, a Bento e a Dália tirar. Uma só lição não serve para todos; cada um esperaria enquanto você ajuda outro.',
  'coach-whom.b': 'Amina, Bento e Dália: para os três, o que vem a seguir é tirar.',
  'coach-whom.b-why':
    'Sim. Precisam da mesma coisa e já têm a base, e assim cada minuto é para cada um. Amanhã podem ser outros, para outra coisa.',
  'coach-whom.c': 'Os que se sentam à mesma mesa.',
  'coach-whom.c-why':
    'Diz-se depressa, mas então é o acaso que decide quem recebe o que precisa. Chamar pelo que precisam leva só mais um minuto.',
  'coach-whom.known':
    'Ajudam os grupos para uma habilidade, por pouco tempo, que mudam conforme as crianças aprendem. Não ajudam os grupos de fracos e fortes que ficam o ano todo: foi o que encontrou uma revisão dos estudos em escolas primárias (Slavin, 1987).',

  'coach-which-first.say': 'O tablet propõe dois grupos. Amanhã há tempo para um. Leia as duas linhas.',
  'coach-which-first.ask': 'A qual você ensina?',
  'coach-which-first.a': 'Ao primeiro: uma confusão que as lições não desfizeram.',
  'coach-which-first.a-why':
    'Sim. Estes três praticam sempre do jeito errado, e a cada pergunta isso fica mais firme. Precisam de alguém que pergunta e escuta, e essa pessoa é você.',
  'coach-which-first.b': 'Ao segundo: tem mais crianças.',
  'coach-which-first.b-why':
    'Quatro crianças em vez de três: isso conta. Mas amanhã estas quatro avançariam com o tablet, e as três não. O segundo grupo pode esperar um dia.',
  'coach-which-first.c': 'A nenhum. O tablet trata disso.',
  'coach-which-first.c-why':
    'Do segundo grupo, talvez. Com o primeiro ele já tentou: a linha diz que as lições não desfizeram a confusão.',
  'coach-which-first.known':
    'A prática deixa firme, também o que está errado. Um tablet é bom na próxima pergunta; para descobrir como uma criança pensa, e falar sobre isso, uma pessoa é muito melhor. Por isso, dê os seus minutos ao que só você pode fazer.',

  'coach-how-many.say': 'Oito crianças estão prontas para aprender a dividir por igual.',
  'coach-how-many.ask': 'Como você ensina?',
  'coach-how-many.a': 'As oito juntas.',
  'coach-how-many.a-why':
    'Num dia cheio pode ser a escolha certa, e é melhor do que nada. Mas entre oito algumas podem se esconder, e você ouve pensar só três ou quatro.',
  'coach-how-many.b': 'Quatro hoje, as outras quatro amanhã.',
  'coach-how-many.b-why':
    'Sim. Entre quatro você ouve cada criança, e ninguém pode se esconder. As que esperam têm o tablet enquanto isso, e não perdem nada.',
  'coach-how-many.c': 'Uma depois da outra, cinco minutos cada.',
  'coach-how-many.c-why':
    'Para uma criança que não avança, sim. Aqui você diria a mesma coisa oito vezes em quarenta minutos, e as crianças não ouviriam as ideias umas das outras.',
  'coach-how-many.known':
    'Um grupo pequeno faz bem às crianças, com cinco ou seis quase tanto como com duas ou três. Acima disso o ganho fica menor com cada criança a mais, como diz um resumo de muitos ensaios (Education Endowment Foundation).',

  'coach-after.say':
    'O grupo teve a lição. Depois cada um dos cinco escreveu três perguntas, sem ajuda. A linha diz o que voltou.',
  'coach-after.ask': 'Como você continua?',
  'coach-after.a': 'Este fica o meu grupo até o fim do mês.',
  'coach-after.a-why':
    'Três já sabem e esperariam pelos outros, e dois passariam a ser “o grupo”. O que juntou estes cinco já passou.',
  'coach-after.b': 'Três seguem em frente. Com os dois tento outro caminho, talvez com mais alguém.',
  'coach-after.b-why':
    'Sim. Quem decide são as três perguntas, não o calendário. As mesmas palavras outra vez raramente ajudam: use coisas para pegar ou um desenho, ou deixe um dos três explicar.',
  'coach-after.c': 'A mesma lição mais uma vez para os cinco.',
  'coach-after.c-why':
    'Três deles aprendem que têm de esperar, e dois ouvem outra vez o que não ajudou da primeira.',
  'coach-after.known':
    'Nos programas que mais melhoraram a leitura e as contas em escolas cheias, os professores olham de novo muitas vezes, e a criança avança assim que pode (Teaching at the Right Level). Um grupo é uma lição, não um lugar.',

  'coach-why-me.say': 'Dália pergunta isto enquanto você chama o grupo.',
  'coach-why-me.ask': 'O que você responde?',
  'coach-why-me.a': '“Porque você tem de praticar mais do que os outros.”',
  'coach-why-me.a-why':
    'É dito com sinceridade. O que ela ouve é: eu sou lenta. E quem acredita nisso tenta menos.',
  'coach-why-me.b': '“Hoje são todos os que estão prontos para tirar. Da próxima vez são outros.”',
  'coach-why-me.b-why':
    'Sim, e tem de ser verdade. Por isso, faça com que cada criança esteja em vários grupos, também nos de quem aprende depressa, e que os grupos mudem.',
  'coach-why-me.c': '“Você não é lenta, vocês são os coelhos e eles são os leões.”',
  'coach-why-me.c-why':
    'Num dia todos sabem o que são os coelhos. Não dê a um grupo um nome que dure; chame-o pelo que aprende hoje.',
  'coach-why-me.known':
    'Crianças de seis anos já percebem o que o professor espera de cada uma delas, e com os anos isso muda o que aprendem (Weinstein, 2002).',
} as const satisfies MessageTable<GroupsSteps>;
