// Notes for translators: ../coaching-content-messages.ts.
import type { OverruleSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_OVERRULE = {
  'coach-seen.say':
    'Fábio respondeu a três perguntas no tablet, e duas não estavam certas. Ontem, na brincadeira da venda, deu o troco cinco vezes, 35 e 28 e mais, sem ajuda e certo.',
  'coach-seen.ask': 'O que você faz?',
  'coach-seen.a': 'Digo “Já sabe”, e anoto o que vi.',
  'coach-seen.a-why':
    'Sim. Cinco vezes, sem ajuda, com uma coisa real: você viu mais do que o tablet. A sua palavra vale logo, e o dia fica ao lado.',
  'coach-seen.b': 'Deixo estar. O tablet é mais exato do que eu.',
  'coach-seen.b-why':
    'Com muitas respostas, muitas vezes é. Com três não é: a própria linha diz “ainda sem certeza”. Onde você viu mais, a sua palavra vale mais.',
  'coach-seen.c': 'Primeiro dou-lhe duas contas, depois decido.',
  'coach-seen.c-why':
    'Também é um bom caminho, e o certo se você tivesse visto só uma vez. Aqui viu cinco; pode poupar-lhe a prova.',
  'coach-seen.known':
    'Os professores julgam bem o que as suas crianças sabem, mas não com perfeição; as provas também não (Südkamp e outros, 2012, de 75 estudos). Dois olhares que vêm de coisas diferentes são melhores do que um. Por isso pergunte aos dois: o que você viu?',

  'coach-feeling.say':
    'Leila é calada e nunca levanta a mão. A linha surpreende você: não esperava isso dela.',
  'coach-feeling.ask': 'O que você faz?',
  'coach-feeling.a': 'Digo “Ainda não sabe”, para ficar do lado seguro.',
  'coach-feeling.a-why':
    'Seguro para quem? Ela praticaria semanas o que já sabe, e aprenderia que ninguém acredita nela.',
  'coach-feeling.b': 'Dou-lhe uma conta, longe dos outros.',
  'coach-feeling.b-why':
    'Sim. Se ela sabe, você aprendeu alguma coisa sobre Leila. Se não, viu com os seus olhos, e decide contra o tablet com uma razão.',
  'coach-feeling.c': 'Escondo a habilidade por agora.',
  'coach-feeling.c-why':
    '“Agora não” é para o que ainda não cabe na aula. Aqui só deixaria a pergunta de lado.',
  'coach-feeling.known':
    'Num grande estudo na Inglaterra, o juízo dos professores sobre crianças de sete anos com os mesmos resultados mudava com o sexo, a pobreza e a língua falada em casa (Campbell, 2015). Acontece a professores bons e bondosos. O que ajuda é simples: se é só uma impressão, faça mais uma pergunta.',

  'coach-unsure.say':
    'Ivo tem um tablet com mais seis crianças e só teve duas vezes curtas. O que quer que você abra, ainda não há certeza.',
  'coach-unsure.ask': 'O que você faz?',
  'coach-unsure.a': 'Digo de cada habilidade o que penso. Então fica claro.',
  'coach-unsure.a-why':
    'Do que você o viu fazer, sim. Do resto, uma suposição ficaria no lugar de outra, e o tablet não perguntaria mais.',
  'coach-unsure.b': 'Hoje a primeira vez é dele, e dou a minha palavra sobre o que vi.',
  'coach-unsure.b-why':
    'Sim. Dez minutos trazem umas respostas para cada uma. E, se você já o ouviu contar até cem, diga: assim não se pergunta à toa.',
  'coach-unsure.c': 'Espero. A certeza vem sem eu fazer nada.',
  'coach-unsure.c-why':
    'Vem, mas com tão poucas vezes leva semanas. “Ainda sem certeza” é um pedido: de mais uma vez, ou de um olhar seu.',
  'coach-unsure.known':
    'Com uma ou duas respostas ninguém separa o saber da sorte, nem tablet nem professor. Com cinco ou seis o retrato começa a valer. De quem tem menos vezes sabe-se menos, e é muitas vezes quem mais precisa.',

  'coach-write-down.say':
    'Você disse que Fábio já sabe. O tablet guarda a sua palavra e o dia. Na página dele você pode deixar uma nota.',
  'coach-write-down.ask': 'O que você escreve?',
  'coach-write-down.a': 'Nada, está tudo lá.',
  'coach-write-down.a-why':
    'O dia está lá; o que você viu, não. Daqui a quatro semanas nem você nem o próximo professor vão saber o que foi.',
  'coach-write-down.b':
    '“Brincadeira da venda, troco certo cinco vezes, sem ajuda. Olhar de novo em três semanas.”',
  'coach-write-down.b-why':
    'Sim: o que você viu, e quando olha de novo. Uma linha basta. Com ela a sua palavra pode ser conferida, e é mais do que uma opinião.',
  'coach-write-down.c': '“Bom em matemática.”',
  'coach-write-down.c-why':
    'Não diz nada sobre somar, e fica colado nele, seja elogio ou não. Escreva o que ele fez, não o que ele é.',
  'coach-write-down.known':
    'Quem trabalha na enfermagem aprende cedo: primeiro escrever o que viu, depois o que pensa disso, e a hora dos dois. O que foi visto, outra pessoa pode conferir. O que foi só pensado dá cor a tudo o que a próxima pessoa vê.',

  'coach-look-again.say':
    'Três semanas depois. A sua palavra ainda vale. Mas desde então Fábio não acertou cinco perguntas seguidas no tablet.',
  'coach-look-again.ask': 'O que você faz?',
  'coach-look-again.a': 'A minha palavra fica: eu vi.',
  'coach-look-again.a-why':
    'Talvez você tenha razão, e cabe a você mantê-la. Mas cinco seguidas raramente são acaso. Quem procura só o que concorda vai encontrar.',
  'coach-look-again.b': 'Hoje dou-lhe duas contas. Se ele não sabe, retiro a minha palavra.',
  'coach-look-again.b-why':
    'Sim. Você olha de novo, como escreveu. Retirá-la não perde nada: todas as respostas dele foram guardadas, e voltam a contar logo.',
  'coach-look-again.c': 'Retiro-a logo. O tablet deve ter razão.',
  'coach-look-again.c-why':
    'Talvez. Ou ele estava cansado, ou outra criança estava com o tablet. Cinco respostas são uma razão para olhar, ainda não para decidir.',
  'coach-look-again.known':
    'Todos nos agarramos ao que já dissemos, e vemos melhor o que concorda com isso (Nickerson, 1998). Um dia para olhar de novo, marcado antes, é a ajuda mais simples contra isso.',
} as const satisfies MessageTable<OverruleSteps>;
