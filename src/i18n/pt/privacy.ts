// Notes for translators: ../privacy-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { PrivacyMessages } from '../privacy-messages.ts';

export const PRIVACY = {
  'privacy.title': 'O que fica guardado das crianças',
  'privacy.short': 'Quem pode ler, por quanto tempo e o que as famílias aceitaram',
  'privacy.what': 'O que fica guardado',
  'privacy.what-answers':
    'Respostas, dicas, tempos e vezes, cada coisa sob um número que nada diz da criança: assim o Banyan sabe o que vem depois.',
  'privacy.what-names':
    'Nomes, notas, o que a escola guarda junto e o que as crianças dizem de como estão. Tudo fica fechado com a chave da escola.',
  'privacy.what-not':
    'Nenhum endereço, nenhuma data de nascimento, nenhuma voz e nenhuma foto de criança. Nenhuma câmera olha, e nada é adivinhado de um rosto.',
  'privacy.where': 'Onde fica',
  'privacy.where-is':
    'Nos tablets da escola. O que segue por arquivo, código ou rede chega ao retransmissor da própria escola, que tem respostas sob números e não consegue abrir nenhum nome.',
  'privacy.who': 'Quem pode ler',
  'privacy.who-can':
    'Os professores da escola. Quem leva um arquivo ou cuida do retransmissor não pode ler nenhum nome, nenhuma nota nem como alguém se sente.',
  'privacy.long': 'Por quanto tempo',
  'privacy.long-is':
    'Até a escola apagar. Quando um aluno sai da escola, faça o arquivo para a família e depois apague.',
  'privacy.out': 'Para tirar ou apagar',
  'privacy.out-how':
    'As duas coisas estão na página do aluno: “Tudo o que fica guardado, em arquivo” e “Apagar em todo lugar”. O que se apaga some de todos os tablets e retransmissores. Arquivos e folhas feitos antes têm de ser destruídos à mão.',
  'privacy.lost': 'Quando um tablet se perde ou é roubado',
  'privacy.lost-first':
    'Tire o tablet da escola logo, na lista de aparelhos. É feita uma chave nova, e o que ele escrever a partir daí já não vale.',
  'privacy.lost-then': 'Faça os outros tablets se encontrarem ou enviarem, para que todos saibam.',
  'privacy.lost-tell':
    'Quem conseguir entrar no tablet pode ler os nomes e as respostas que estavam nele. Diga ao administrador de que turmas são.',
  'privacy.breach': 'Quando alguém pode ter lido o que não é seu',
  'privacy.breach-first':
    'Anote o que foi, desde quando e de que turmas. Tire o aparelho da escola, como está acima.',
  'privacy.breach-tell':
    'Avise o administrador no mesmo dia. Em muitos países a autoridade tem de saber em 72 horas, e as famílias também, se isso lhes puder fazer mal.',
  'consent.title': 'O que as famílias aceitaram',
  'consent.what':
    'Imprima a página para as famílias e anote aqui o que voltar. A lei do seu país diz o que a escola tem de perguntar.',
  'consent.practice': 'Treinar com o próprio nome',
  'consent.practice-what': 'Com um não, o rosto do aluno deixa de aparecer e nada de novo é registrado.',
  'consent.retraining': 'As respostas podem melhorar o Banyan, sem nome',
  'consent.retraining-what':
    'Só com um sim as respostas contam quando se faz um modelo com as respostas da escola.',
  'consent.given': 'Sim',
  'consent.refused': 'Não',
  'consent.unsaid': 'Não anotado',
  'consent.all': {
    plural: 'count',
    one: 'Sim para quem não está anotado',
    other: 'Sim para os {count} que não estão anotados',
  },
  'consent.told': 'Anotado.',
  'consent.no-practice':
    'A família de {name} disse não: nenhum rosto para as crianças, nenhuma vez. O que foi guardado antes fica até você apagar.',
  'consent.away': 'A família disse não ao treino',
  'data.title': 'Tudo o que fica guardado, em arquivo',
  'data.what':
    'Para a família, ou para outra escola: uma tabela de todas as respostas, e todo o resto. O arquivo não é fechado: dê só à família.',
  'data.make': 'Fazer o arquivo',
  'data.about':
    'Tudo o que o Banyan guarda deste aluno no tablet em que o arquivo foi feito. answers.csv abre em qualquer programa de tabelas. everything.json tem cada registro, para outros programas. O que só outro tablet sabe não está aqui.',
  'data.when': 'Quando',
  'data.pack': 'Pacote',
  'data.skill': 'Habilidade',
  'data.question': 'Pergunta',
  'data.answer': 'Resposta',
  'data.right': 'Certo',
  'data.hints': 'Dicas',
  'data.seconds': 'Segundos',
  'data.yes': 'sim',
  'data.no': 'não',
  'family-asked.title': 'A sua criança aprende com o Banyan',
  'family-asked.line': 'Uma página para as famílias, para assinar',
  'family-asked.intro':
    'Na escola, a criança treina em um tablet. Um tutor dentro do tablet escolhe a próxima pergunta. Esta página diz o que fica guardado da criança.',
  'family-asked.keeps': 'O que fica guardado',
  'family-asked.keeps-answers': 'A que perguntas a criança respondeu, como e quando.',
  'family-asked.keeps-name':
    'O nome que a escola usa, e o que os professores anotam. Fica fechado, e só a escola pode abrir.',
  'family-asked.keeps-feeling': 'O que a criança diz de como está: só para os professores dela.',
  'family-asked.keeps-not': 'Nenhuma foto, nenhuma voz, nenhum endereço. Nenhuma câmera olha para a criança.',
  'family-asked.who': 'Quem pode ler',
  'family-asked.who-can':
    'Os professores da escola. Mais ninguém vê o nome da criança. Nada é vendido, e não há anúncios.',
  'family-asked.long': 'Por quanto tempo',
  'family-asked.long-is':
    'Até a escola apagar. Em qualquer dia a família pode pedir à escola para ver, para ter em arquivo, para corrigir ou para apagar.',
  'family-asked.ask': 'Por favor, marque, assine e devolva',
  'family-asked.ask-practice': 'A criança pode treinar com o Banyan com o próprio nome.',
  'family-asked.ask-retraining':
    'As respostas da criança, sem nome, podem melhorar o Banyan para outras crianças. Com um não, ela aprende do mesmo jeito.',
  'family-asked.yes': 'Sim',
  'family-asked.no': 'Não',
  'family-asked.child': 'Nome da criança',
  'family-asked.signed': 'Data e assinatura',
  'family-asked.print': 'Imprimir a página',
  'family-asked.which': 'Em que língua?',
} as const satisfies MessageTable<PrivacyMessages>;
