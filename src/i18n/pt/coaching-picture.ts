// Notes for translators: ../coaching-content-messages.ts.
import type { PictureSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_PICTURE = {
  'coach-column.say':
    'Terceira semana de aulas. As crianças vão para baixo, as habilidades para o lado; quanto mais cheia a casa, mais firme a habilidade. A linha grossa fecha as habilidades essenciais, a que todos devem chegar.',
  'coach-column.ask': 'Amanhã você tem uma aula. Para onde olha primeiro?',
  'coach-column.a': 'Para a coluna “Tirar até 100”: só uma criança sabe.',
  'coach-column.a-why':
    'Sim. Uma coluna quase vazia fala da lição e não de uma criança. Ensine-a mais uma vez, de outro jeito, e várias crianças ganham ao mesmo tempo.',
  'coach-column.b': 'Para a linha de Ivo: ele tem menos.',
  'coach-column.b-why':
    'Ele também precisa de você, e o próximo passo é sobre ele. Mas uma lição para todos escolhe-se melhor por uma coluna; uma linha pede cinco minutos com uma criança.',
  'coach-column.c': 'Para a linha de Helena: ela vai muito à frente.',
  'coach-column.c-why':
    'O tablet já dá a Helena coisas mais difíceis. Olhe para ela no fim, mas olhe: pergunte-lhe de vez em quando o que descobriu.',
  'coach-column.known':
    'Uma revisão de cerca de 250 estudos viu que as crianças aprendem claramente mais quando o professor deixa o que a turma mostra mudar a próxima lição, e que quem tem mais dificuldade ganha mais (Black e Wiliam, 1998). Então: primeiro para baixo, depois para o lado.',

  'coach-below.say':
    'Ivo chegou à turma este ano. Ainda aprende a contar até 100. Amanhã a turma continua com tirar.',
  'coach-below.ask': 'O que mais ajuda Ivo?',
  'coach-below.a': 'Ele faz o que a turma faz, senão fica ainda mais para trás.',
  'coach-below.a-why':
    'É bom que ele se sente com a turma e faça parte dela. Mas tirar apoia-se em contar e nas dezenas: sem isso ele só pode copiar.',
  'coach-below.b': 'Dez minutos por dia de contar e dezenas, e o resto com a turma.',
  'coach-below.b-why':
    'Sim. Uma falta fecha-se onde começa. A meta é a mesma para ele e para todos: as habilidades essenciais. Só o caminho dele começa noutro lugar.',
  'coach-below.c': 'Trabalho mais fácil para ele, o ano todo.',
  'coach-below.c-why':
    'É feito por bondade e custa-lhe o ano: nunca lhe perguntam o que se pergunta aos outros. Outro caminho para a mesma meta, não uma meta menor.',
  'coach-below.known':
    'Na Índia, crianças foram ensinadas durante parte do dia no nível em que estavam, fosse qual fosse o seu ano. Em grandes ensaios recuperaram na leitura e nas contas em semanas ou meses (Banerjee e outros, 2017).',

  'coach-fading.say':
    'Elias faltou cinco semanas. Duas das suas casas têm riscas: a rever. Ele já soube, e ninguém viu desde então. Toque nelas.',
  'coach-fading.ask': 'O que você faz?',
  'coach-fading.a': 'Ele aprende as duas habilidades outra vez desde o começo.',
  'coach-fading.a-why':
    'Ainda não. O que foi bem aprendido volta muito mais depressa do que se aprendeu. Desde o começo custaria a ele mais do tempo que já perdeu.',
  'coach-fading.b': 'Ele pratica umas perguntas de cada uma, depois olho de novo.',
  'coach-fading.b-why':
    'Sim. O tablet já as traz quando ele pratica. Depois de umas respostas certas as riscas somem. Se ficarem, você sabe onde se sentar com ele.',
  'coach-fading.c': 'Nada. Ele sabia, então sabe.',
  'coach-fading.c-why':
    'Talvez. Mas o que vem a seguir apoia-se nisso, e umas perguntas levam dois minutos. Então você sabe em vez de esperar que sim.',
  'coach-fading.known':
    'Todos esquecem o que não usam; não é sinal de uma criança fraca. Voltar a uma coisa depois de dias e semanas faz com que dure mais do que os mesmos minutos de uma só vez (Cepeda e outros, 2006).',

  'coach-likely.say': 'Toque na casa de Bento abaixo de “Somar até 100”. Diz: quase, 74 %.',
  'coach-likely.ask': 'O que lhe dizem os 74 %?',
  'coach-likely.a': 'De cem perguntas ele acertou 74.',
  'coach-likely.a-why':
    'Não, não é uma nota. Talvez tenha respondido a seis perguntas ao todo. Diz qual é a chance de ele saber, por cada resposta e por há quanto tempo foi.',
  'coach-likely.b': 'De quatro crianças que responderam como ele, umas três sabem.',
  'coach-likely.b-why':
    'Sim. É uma suposição com razões, e uma vez em quatro está errada. Onde for importante, faça você uma pergunta: então sabe mais do que o tablet.',
  'coach-likely.c': 'Ele é melhor do que uma criança com 60 %.',
  'coach-likely.c-why':
    'Não foi feito para dizer quem é melhor. Duas crianças com 60 % e 74 % podem saber o mesmo; uma ou duas respostas fazem a diferença.',
  'coach-likely.known':
    'Tudo o que se julga por poucas respostas sobe e desce por acaso: é assim com o tablet, com as provas e com as pessoas. Por isso o retrato diz a chance, e por isso um olhar seu vale tanto.',

  'coach-two-things.say': 'Dois minutos antes do sinal. Você olhou para baixo e para o lado.',
  'coach-two-things.ask': 'O que leva com você?',
  'coach-two-things.a': 'Uma coisa para a turma, e uma criança com quem se sentar.',
  'coach-two-things.a-why':
    'Sim. Tirar mais uma vez, com pauzinhos e feixes; e cinco minutos com Ivo. Duas coisas se fazem, doze não.',
  'coach-two-things.b': 'Um plano para cada uma das crianças.',
  'coach-two-things.b-why':
    'Um bom desejo que ninguém consegue cumprir com sessenta crianças. O tablet tem uma próxima pergunta para cada uma; o seu tempo é para o que ele não pode fazer.',
  'coach-two-things.c': 'Penduro o retrato na parede, para todos verem onde estão.',
  'coach-two-things.c-why':
    'Melhor não. Quem está no fim aprende a esconder os erros, e o que está escondido não se pode corrigir. O retrato é para você. Com uma criança, olhe só a linha dela, e o que cresceu.',
  'coach-two-things.known':
    'Numa experiência bem conhecida, crianças que receberam um comentário sobre o seu trabalho foram melhor e continuaram com vontade. As que receberam uma nota não, mesmo com o mesmo comentário ao lado (Butler, 1988).',
} as const satisfies MessageTable<PictureSteps>;
