// Every problem in three parts: what happened, is the work safe, what to do now. A list, so more than 300 lines.
import type { ProblemTable } from '../problem-text.ts';

export const PROBLEMS = {
  'id/malformed': {
    what: 'Este endereço não leva a nada aqui.',
    safe: 'Nada mudou e nada se perdeu.',
    now: 'Volte ao início.',
  },
  'answer/empty': {
    what: 'Ainda não há resposta.',
    safe: 'Nada foi contado.',
    now: 'Ponha a sua resposta e toque em Verificar.',
  },
  'answer/incomplete': {
    what: 'Ainda falta alguma coisa na resposta.',
    safe: 'O que você fez continua aí. Nada foi contado.',
    now: 'Complete o que falta e toque em Verificar.',
  },
  'answer/unreadable': {
    what: 'Não deu para ler isto.',
    safe: 'O que você escreveu continua aí. Nada foi contado.',
    now: 'Olhe mais uma vez e escreva com as teclas que estão aqui.',
  },
  'answer/of-another-type': {
    what: 'Esta resposta é de outra pergunta.',
    safe: 'Nada foi contado, nada se perdeu.',
    now: 'Responda à pergunta que aparece agora.',
  },
  'pack/damaged': {
    what: 'O arquivo {file} está estragado ou incompleto.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Copie o arquivo de novo de onde ele veio e abra-o mais uma vez.',
  },
  'pack/invalid': {
    what: 'O pacote {file} tem erros dentro ({faults}).',
    safe: 'Ele não foi instalado; todas as respostas estão guardadas.',
    now: 'Avise quem fez o pacote. Até lá, use outro.',
  },
  'pack/hostile': {
    what: 'O arquivo {file} tenta fazer uma coisa de que nenhum pacote precisa.',
    safe: 'Ele não foi instalado e nada mudou; todas as respostas estão guardadas.',
    now: 'Apague o arquivo e não o passe a ninguém.',
  },
  'pack/forged': {
    what: 'O pacote {file} não é o que o seu editor assinou: alguém ou alguma coisa o mudou.',
    safe: 'Ele não foi instalado e nada mudou; todas as respostas estão guardadas.',
    now: 'Peça o arquivo de novo ao editor. Se for recusado outra vez, não o use e avise o editor.',
  },
  'pack/newer': {
    what: 'O pacote {file} foi feito para um Banyan mais novo.',
    safe: 'Ele não foi instalado; todas as respostas estão guardadas.',
    now: 'Leve este tablet para perto de uma rede, para o Banyan se atualizar, e abra o pacote de novo.',
  },
  'pack/too-large': {
    what: 'O arquivo {file} é grande demais: tem {sizeMb} MB e cabem no máximo {limitMb} MB.',
    safe: 'Ele não foi instalado; todas as respostas estão guardadas.',
    now: 'Peça um pacote menor, ou numa língua só.',
  },
  'pack/not-reachable': {
    what: 'Não foi possível chegar ao pacote {file}.',
    safe: 'O que já chegou está guardado e não é buscado outra vez; todas as respostas estão seguras.',
    now: 'Leve o tablet para mais perto da rede e toque em Tentar de novo, ou abra o pacote a partir de um arquivo.',
  },
  'pack/not-installed': {
    what: 'O pacote {pack} não está neste tablet.',
    safe: 'Todas as respostas estão guardadas.',
    now: 'Busque-o de novo em Pacotes de perguntas.',
  },
  'pack/parts-lost': {
    what: 'Algumas perguntas do pacote {pack} se perderam neste tablet.',
    safe: 'Todas as respostas estão guardadas; as outras perguntas continuam.',
    now: 'Abra de novo o arquivo do pacote em Pacotes de perguntas: ele traz de volta o que se perdeu.',
  },
  'pack/not-to-hand-on': {
    what: 'Este tablet não pode passar o pacote {pack} adiante: um Banyan mais antigo o pôs aqui.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Abra aqui o arquivo do pacote mais uma vez, ou busque-o de novo. Depois poderá passá-lo adiante.',
  },
  'add-on/no-pack': {
    what: 'O arquivo {file} completa o pacote {pack}, que não está neste tablet.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Traga primeiro o pacote {pack}, depois abra este arquivo de novo.',
  },
  'add-on/pack-too-old': {
    what: 'O arquivo {file} foi feito para a versão {needs} do pacote {pack}; aqui está a versão {version}.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Traga primeiro a versão {needs} do pacote, ou uma mais nova, depois abra este arquivo de novo.',
  },
  'pack/cancelled': {
    what: 'A busca de {file} foi parada.',
    safe: 'O que já chegou está guardado; todas as respostas estão seguras.',
    now: 'Continue quando quiser.',
  },
  'model/no-model': {
    what: 'O arquivo {file} não é um arquivo de modelo.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Escolha o arquivo que tem o nome de um pacote e termina em .banyan-model.',
  },
  'model/damaged': {
    what: 'O arquivo de modelo {file} está estragado ou incompleto.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Copie o arquivo de novo de onde ele veio e abra-o mais uma vez.',
  },
  'model/newer': {
    what: 'O arquivo de modelo {file} foi feito para um Banyan mais novo.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Leve este tablet para perto de uma rede, para o Banyan se atualizar, e abra o arquivo de novo.',
  },
  'model/for-absent-pack': {
    what: 'O arquivo de modelo {file} é do pacote {pack}, que não está neste tablet.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Busque primeiro esse pacote, depois abra o arquivo de novo.',
  },
  'model/of-no-use': {
    what: 'O arquivo de modelo {file} foi feito para outra versão do Banyan ou do pacote {pack}; nada dele serve aqui.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Leve este tablet para perto de uma rede, para o Banyan e o pacote se atualizarem, e abra o arquivo de novo.',
  },
  'storage/full': {
    what: 'Já não há espaço neste tablet.',
    safe: 'Tudo o que foi guardado antes continua guardado. O último passo não foi guardado.',
    now: 'Apague fotos ou programas de que ninguém precisa e faça de novo o último passo.',
  },
  'storage/vanished': {
    what: 'O que estava guardado neste tablet sumiu: o sistema apagou.',
    safe: 'As respostas que estão numa cópia de segurança ou noutros tablets estão seguras; o que estava só aqui se perdeu.',
    now: 'Traga de volta a última cópia de segurança em Este tablet e instale o Banyan no tablet, para isto não acontecer outra vez.',
  },
  'storage/blocked': {
    what: 'Outra aba com um Banyan mais antigo está no caminho.',
    safe: 'Nada se perdeu; todas as respostas estão guardadas.',
    now: 'Feche todas as outras abas do Banyan e tente de novo.',
  },
  'storage/newer': {
    what: 'O que está guardado aqui foi escrito por um Banyan mais novo.',
    safe: 'Ninguém mexeu em nada; todas as respostas estão guardadas.',
    now: 'Leve o tablet para perto de uma rede, para o Banyan se atualizar, e abra-o de novo.',
  },
  'storage/unavailable': {
    what: 'Este navegador não deixa o Banyan guardar nada.',
    safe: 'Agora não dá para guardar nada; ninguém mexeu no que foi guardado antes.',
    now: 'Saia da navegação privada, ou permita nos ajustes que esta página guarde dados, e abra-a de novo.',
  },
  'storage/not-persisted': {
    what: 'O navegador pode apagar o que está guardado aqui, se o espaço ficar muito curto.',
    safe: 'Hoje está tudo guardado.',
    now: 'Instale o Banyan neste tablet e faça uma cópia de segurança toda semana.',
  },
  'clock/suspect': {
    what: 'O relógio deste tablet parece errado.',
    safe: 'Todas as respostas estão guardadas e na ordem certa.',
    now: 'Acerte a data e a hora nos ajustes do tablet quando puder.',
  },
  'demo/not-here': {
    what: 'Isto não se faz na turma inventada.',
    safe: 'Nada entrou e nada saiu. O trabalho dos alunos de verdade está seguro.',
    now: 'Saia primeiro da turma inventada, com o botão lá em cima.',
  },
  'origin/insecure': {
    what: 'Este endereço não é seguro (http): o navegador não deixa o Banyan guardar nomes nem abrir sem a rede.',
    safe: 'As respostas dos visitantes ficam guardadas neste tablet.',
    now: 'Abra o Banyan no seu endereço https, ou peça esse endereço a quem instalou a rede.',
  },
  'browser/too-old': {
    what: 'Este navegador é antigo demais para o Banyan: {missing}.',
    safe: 'Nada mudou; o que foi guardado aqui continua guardado.',
    now: 'Atualize o Chrome para a versão 109 ou mais nova e abra esta página de novo.',
  },
  'backup/unreadable': {
    what: 'Não foi possível ler o arquivo {file} como cópia de segurança.',
    safe: 'Nada mudou neste tablet; todas as respostas estão guardadas.',
    now: 'Copie o arquivo de novo de onde ele veio, ou escolha outro.',
  },
  'backup/newer': {
    what: 'A cópia de segurança {file} foi feita por um Banyan mais novo.',
    safe: 'Nada mudou; o arquivo e todas as respostas daqui estão guardados.',
    now: 'Leve o tablet para perto de uma rede, para o Banyan se atualizar, e tente de novo.',
  },
  'backup/other-school': {
    what: 'A cópia de segurança {file} é de outra escola.',
    safe: 'Nada foi misturado; as respostas das duas estão guardadas.',
    now: 'Escolha uma cópia desta escola, ou traga esta de volta num tablet só para ela.',
  },
  'backup/wrong-code': {
    what: 'Este código de recuperação não abre os nomes de {file}.',
    safe: 'Todas as respostas estão guardadas; só os nomes continuam selados.',
    now: 'Olhe o código mais uma vez, sinal por sinal, e escreva-o de novo.',
  },
  'pin/wrong': {
    what: {
      plural: 'triesLeft',
      one: 'Este não é o PIN. Mais {triesLeft} tentativa antes de uma espera.',
      other: 'Este não é o PIN. Mais {triesLeft} tentativas antes de uma espera.',
    },
    safe: 'Nada mudou.',
    now: 'Escreva-o mais uma vez, com calma.',
  },
  'pin/wait': {
    what: {
      plural: 'seconds',
      one: 'Muitas tentativas. O tablet espera {seconds} segundo.',
      other: 'Muitas tentativas. O tablet espera {seconds} segundos.',
    },
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Espere e depois escreva o PIN com calma.',
  },
  'pin/too-short': {
    what: {
      plural: 'least',
      one: 'Um PIN tem {least} algarismo ou mais.',
      other: 'Um PIN tem {least} algarismos ou mais.',
    },
    safe: 'Nada mudou.',
    now: 'Escolha um mais comprido, de que se lembre bem.',
  },
  'teacher/locked': {
    what: 'A área do professor está trancada.',
    safe: 'Nada mudou.',
    now: 'Abra-a com o PIN do professor e faça de novo.',
  },
  'roster/name-empty': {
    what: 'Ainda não há nome.',
    safe: 'Nada mudou.',
    now: 'Escreva um nome.',
  },
  'roster/name-double': {
    what: 'O nome {name} já existe aqui.',
    safe: 'Nada mudou; as respostas de {name} estão guardadas.',
    now: 'Se são duas crianças, ponha mais um nome ou uma letra.',
  },
  'roster/file-unreadable': {
    what: 'Não foi possível ler nenhuma lista de alunos em “{file}”.',
    safe: 'Nada mudou.',
    now: 'Guarde a lista mais uma vez como CSV, na folha de cálculo, e abra-a de novo.',
  },
  'roster/file-workbook': {
    what: '“{file}” é um arquivo próprio da folha de cálculo, que não dá para ler aqui.',
    safe: 'Nada mudou.',
    now: 'Na folha de cálculo, escolha guardar como CSV; ou marque as células, copie e cole aqui.',
  },
  'roster/file-too-large': {
    what: '“{file}” tem {sizeMb} MB; uma lista de alunos pode ter até {limitMb} MB.',
    safe: 'Nada mudou.',
    now: 'Use uma parte menor, como uma escola ou uma turma.',
  },
  'roster/file-too-long': {
    what: '“{file}” tem {rows} linhas; cabem {most} de uma vez.',
    safe: 'Nada mudou.',
    now: 'Divida a lista em vários arquivos.',
  },
  'roster/file-no-names': {
    what: 'Não há nenhuma coluna de nomes em “{file}”.',
    safe: 'Nada mudou.',
    now: 'Escreva “Nome” em cima da coluna dos nomes, “Turma” em cima das turmas, e abra o arquivo de novo.',
  },
  'roster/file-lacks': {
    what: 'Falta em “{file}”: {missing}.',
    safe: 'Nada mudou.',
    now: 'Peça a quem o fez um arquivo com pessoas, turmas e matrículas no formato OneRoster.',
  },
  'roster/names-sealed': {
    what: 'Alguns nomes desta escola ainda não abrem neste tablet, e por isso não dá para comparar a lista com eles.',
    safe: 'Nada mudou.',
    now: 'Troque dados com um tablet que mostra esses nomes, ou escreva-os de novo onde faltam; depois abra a lista outra vez.',
  },
  'roster/unknown-learner': {
    what: 'Este aluno não está neste tablet.',
    safe: 'Todas as respostas estão guardadas.',
    now: 'Volte à turma e escolha de novo.',
  },
  'roster/unknown-class': {
    what: 'Esta turma não está neste tablet.',
    safe: 'Todas as respostas estão guardadas.',
    now: 'Volte às turmas e escolha de novo.',
  },
  'groups/gone': {
    what: 'Entretanto estes grupos foram refeitos.',
    safe: 'Todas as respostas estão guardadas; nada disto foi anotado.',
    now: 'Volte aos grupos e abra aquele com que trabalhou.',
  },
  'own/gone': {
    what: 'Isto já não está aqui. Foi retirado noutra janela.',
    safe: 'O que as crianças fizeram com isto está guardado.',
    now: 'Volte aos seus pacotes.',
  },
  'own/changed-elsewhere': {
    what: 'Entretanto isto foi mudado noutra janela.',
    safe: 'O que foi escrito lá está guardado; a sua última mudança aqui não foi posta por cima.',
    now: 'O que aparece agora é o que vale. Faça a sua mudança mais uma vez.',
  },
  'own/full': {
    what: 'Num pacote seu cabem {most} destes, e já estão todos lá.',
    safe: 'Tudo o que está escrito está guardado.',
    now: 'Faça outro pacote para o que vem agora.',
  },
  'voice/full': {
    what: 'As gravações de um pacote numa língua podem ocupar {limitMb} MB, e já ocupam tudo isso.',
    safe: 'Todas as gravações feitas estão guardadas. A última não está.',
    now: 'Tire gravações que não fazem falta, ou diga as frases de um jeito mais curto.',
  },
  'own/not-to-go-on': {
    what: 'Este pacote não diz como foi escrito, e por isso não pode ser mudado aqui.',
    safe: 'O pacote fica como está.',
    now: 'Pergunte a quem o fez, ou faça um pacote seu.',
  },
  'roster/fields-full': {
    what: 'Uma escola pode guardar {most} coisas sobre cada aluno, e já estão todas lá.',
    safe: 'Nada mudou.',
    now: 'Tire uma de que já não precisa.',
  },
  'turn/none': {
    what: 'Agora não é a vez de ninguém.',
    safe: 'Todas as respostas estão guardadas.',
    now: 'Escolha a sua imagem e continue.',
  },
  'turn/moved-on': {
    what: 'Esta pergunta já tem resposta noutra aba.',
    safe: 'Essa resposta vale, uma vez. Nada se perdeu.',
    now: 'Continue com a pergunta que aparece agora.',
  },
  'school/alone': {
    what: 'Este aparelho ainda não é de nenhuma escola.',
    safe: 'Todo o trabalho está guardado neste tablet.',
    now: 'Crie uma escola aqui, ou entre numa, na área do professor.',
  },
  'school/other': {
    what: 'Isto vem de outra escola.',
    safe: 'Nada mudou aqui; todas as respostas estão guardadas.',
    now: 'Abra-o num aparelho dessa escola.',
  },
  'school/not-allowed': {
    what: 'Este aparelho não pode fazer isso na escola.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Peça a alguém com um aparelho que possa: um professor ou quem criou a escola.',
  },
  'school/revoked': {
    what: 'Este aparelho foi retirado da escola.',
    safe: 'O que foi feito até então está guardado, aqui e na escola.',
    now: 'Peça à administração da escola para o deixar entrar de novo.',
  },
  'school/unknown-device': {
    what: 'A escola não conhece este aparelho.',
    safe: 'Nada mudou; todas as respostas estão guardadas.',
    now: 'Recolha primeiro os dados dos outros aparelhos, depois olhe de novo.',
  },
  'relay/not-reachable': {
    what: 'Não foi possível chegar ao retransmissor {address}.',
    safe: 'Nada se perdeu: todas as respostas esperam aqui.',
    now: 'Não é preciso fazer nada: ele tenta de novo sem ajuda. Ou leve o trabalho num arquivo.',
  },
  'relay/needs-https': {
    what: 'Este navegador não consegue chegar a {address}, porque o endereço começa com http.',
    safe: 'Nada se perdeu: todas as respostas esperam aqui.',
    now: 'Use o endereço https do retransmissor, abra o Banyan a partir do próprio retransmissor, ou leve o trabalho num arquivo.',
  },
  'relay/not-a-relay': {
    what: 'Não há retransmissor do Banyan em {address}.',
    safe: 'Nada foi enviado; todas as respostas estão guardadas aqui.',
    now: 'Olhe o endereço mais uma vez, letra por letra.',
  },
  'relay/refused': {
    what: 'O retransmissor {address} não aceita este aparelho.',
    safe: 'Nada se perdeu: todas as respostas esperam aqui.',
    now: 'Peça um código novo a quem cuida do retransmissor.',
  },
  'relay/busy': {
    what: 'O retransmissor {address} tem muito trabalho neste momento.',
    safe: 'Nada se perdeu: todas as respostas esperam aqui.',
    now: 'Não é preciso fazer nada: ele tenta de novo sem ajuda.',
  },
  'relay/newer': {
    what: 'O retransmissor {address} fala uma língua mais nova do que este Banyan.',
    safe: 'Nada se perdeu: todas as respostas esperam aqui.',
    now: 'Leve este tablet para perto de uma rede, para o Banyan se atualizar.',
  },
  'parcel/unreadable': {
    what: 'O Banyan não consegue ler isto, ou falta uma parte.',
    safe: 'Nada mudou aqui; todas as respostas estão guardadas.',
    now: 'Passe-o de novo a partir do outro aparelho.',
  },
  'parcel/newer': {
    what: 'Isto vem de um Banyan mais novo.',
    safe: 'Nada mudou aqui; todas as respostas estão guardadas.',
    now: 'Atualize o Banyan neste aparelho e abra-o de novo.',
  },
  'sync/fork': {
    what: 'Dois aparelhos guardaram dados com o mesmo nome; talvez um seja cópia do outro.',
    safe: 'As duas partes estão guardadas.',
    now: 'Não é preciso fazer nada: a partir de agora cada um usa o seu próprio nome.',
  },
  'sync/damaged': {
    what: 'Uma parte do que está guardado neste aparelho está estragada.',
    safe: 'O que outros aparelhos e retransmissores têm é buscado de novo; lá nada muda.',
    now: 'Ligue-se logo a um retransmissor ou recolha os dados de outro aparelho.',
  },
  'worker/hung': {
    what: 'O Banyan deixou de responder e começou de novo.',
    safe: 'Cada resposta que já teve o seu resultado está guardada.',
    now: 'Continue. Se acontecer outra vez, feche outros programas ou reinicie o tablet.',
  },
  'worker/crashed': {
    what: 'Uma parte do Banyan parou e começou de novo.',
    safe: 'Cada resposta que já teve o seu resultado está guardada.',
    now: 'Continue. Se acontecer outra vez, reinicie o tablet.',
  },
  'update/failed': {
    what: 'Falta uma parte do Banyan: uma versão mais nova ficou no lugar dela.',
    safe: 'Todas as respostas estão guardadas.',
    now: 'Toque em Tentar de novo. Se não ajudar, leve o tablet uma vez para perto de uma rede.',
  },
  'camera/none': {
    what: 'Este aparelho não tem câmera que se possa usar aqui.',
    safe: 'Nada mudou; todo o trabalho está guardado.',
    now: 'Abra antes um arquivo, ou cole um texto.',
  },
  'camera/refused': {
    what: 'O Banyan não pode usar a câmera.',
    safe: 'Nada mudou; todo o trabalho está guardado.',
    now: 'Permita a câmera para esta página nos ajustes do navegador e toque de novo em Ler código, ou abra antes um arquivo.',
  },
  'camera/busy': {
    what: 'Outro programa está com a câmera.',
    safe: 'Nada mudou; todo o trabalho está guardado.',
    now: 'Feche o outro programa e toque de novo em Ler código, ou abra antes um arquivo.',
  },
  'camera/insecure': {
    what: 'Este endereço não é seguro (http), e por isso o navegador não dá a câmera.',
    safe: 'Nada mudou; todo o trabalho está guardado.',
    now: 'Abra antes um arquivo, ou abra o Banyan no seu endereço https.',
  },
} as const satisfies ProblemTable;
