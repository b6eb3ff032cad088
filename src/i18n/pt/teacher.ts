// Longer than a screen because it is a list: one line a message. Notes for translators: ../teacher-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { TeacherMessages } from '../teacher-messages.ts';
import { ASSIGNING } from './assigning.ts';
import { AUTHORING } from './authoring.ts';
import { AUTHORING_PARTS } from './authoring-parts.ts';
import { BECAUSE } from './because.ts';
import { BRING } from './bring.ts';
import { CARING } from './caring.ts';
import { CLASSES } from './classes.ts';
import { COACHING } from './coaching.ts';
import { IMPORT } from './import.ts';
import { LENDING } from './lending.ts';
import { LOOKING } from './looking.ts';
import { NEEDS } from './needs.ts';
import { PACK_FILES } from './pack-files.ts';
import { PAPER } from './paper.ts';
import { PICTURE } from './picture.ts';
import { PRIVACY } from './privacy.ts';
import { ROSTER } from './roster.ts';
import { SELF_TEACHER } from './self-teacher.ts';
import { TEACHING } from './teaching.ts';
import { TOGETHER } from './together.ts';
import { VOICES } from './voices.ts';

export const TEACHER = {
  ...TEACHING,
  ...CARING,
  ...SELF_TEACHER,
  ...VOICES,
  ...TOGETHER,
  ...PACK_FILES,
  ...PAPER,
  ...PRIVACY,
  ...PICTURE,
  ...ASSIGNING,
  ...AUTHORING,
  ...BECAUSE,
  ...AUTHORING_PARTS,
  ...BRING,
  ...CLASSES,
  ...COACHING,
  ...IMPORT,
  ...LENDING,
  ...LOOKING,
  ...NEEDS,
  ...ROSTER,
  'teacher.title': 'Área do professor',
  'teacher.classes': 'Turmas',
  'teacher.no-class': 'Crie uma turma e depois escreva ou cole os nomes dos alunos.',
  'teacher.new-class': 'Criar turma',
  'teacher.beside': 'Neste tablet',
  'door.title': 'PIN do professor',
  'door.new': 'Escolha um PIN',
  'door.why': 'Com ele, nenhum aluno muda nomes, turmas ou pacotes. Anote o PIN e guarde-o num lugar seguro.',
  'door.pin': 'PIN',
  'door.four': 'Quatro algarismos ou mais',
  'door.again': 'O PIN outra vez',
  'door.differs': 'Ainda não é igual',
  'door.set': 'Usar este PIN',
  'door.open': 'Abrir',
  'door.lock': 'Trancar',
  'new-class.name': 'Nome da turma',
  'new-class.example': 'Por exemplo: Turma 2A, manhã',
  'new-class.next': 'Criar a turma',
  'add.title': 'Incluir alunos',
  'add.names': 'Nomes, um em cada linha',
  'add.how':
    'Escreva os nomes ou cole uma lista de uma mensagem ou de uma folha de cálculo. Números e marcas antes do nome ficam de fora.',
  'add.do': { plural: 'count', one: 'Incluir {count} aluno', other: 'Incluir {count} alunos' },
  'add.doubles':
    'Duas vezes na lista, entra só uma: {names}. Se são duas crianças, dê a cada uma o seu próprio nome.',
  'add.added': { plural: 'count', one: 'Entrou {count} aluno.', other: 'Entraram {count} alunos.' },
  'add.known': 'Já na turma: {names}.',
  'class.gone': 'Esta turma não está neste tablet.',
  'class.minutes-today': { plural: 'count', one: '{count} minuto hoje', other: '{count} minutos hoje' },
  'class.turns': 'A vez de cada um',
  'class.turn-minutes': 'Quanto dura cada vez',
  'class.minutes': { plural: 'count', one: '{count} minuto', other: '{count} minutos' },
  'class.pin-on': 'Pede o PIN de imagens',
  'class.pin-off': 'Não pede o PIN de imagens',
  'class.pin-what':
    'Com ele, cada aluno toca em três imagens antes da sua vez. Assim ninguém trabalha no lugar de outro.',
  'class.name': 'Nome',
  'class.rename': 'Guardar este nome',
  'learner.name': 'Nome',
  'learner.new-picture': 'Outra imagem',
  'learner.picture-with': 'Rosto com {animal}',
  'learner.pin': 'PIN de imagens',
  'learner.pin-there':
    'Já escolhido. Foi esquecido? Retire-o, e o aluno escolhe três imagens novas na próxima vez.',
  'learner.pin-none': 'Ainda não escolhido. O aluno escolhe três imagens na próxima vez.',
  'learner.pin-reset': 'Retirar o PIN de imagens',
  'learner.pin-gone': 'Na próxima vez, {name} escolhe imagens novas.',
  'stage.title': 'Quem escolhe o que vem a seguir',
  'stage.why': 'A escolha passa aos poucos para o aluno. O que você decide aqui vale até você mudar de novo.',
  'stage.grows': 'Conforme cresce',
  'stage.grows-what': 'Mais escolha com trabalho calmo e escolhas levadas até o fim. Agora: {stage}.',
  'stage.tutor': 'O Banyan escolhe',
  'stage.tutor-what': 'A próxima pergunta aparece sem ninguém pedir: a que serve melhor.',
  'stage.three': 'Um de três',
  'stage.three-what':
    'No começo da sua vez, o aluno escolhe um de três bons próximos passos, cada um com a sua razão.',
  'stage.plan': 'Um plano para a semana',
  'stage.plan-what':
    'Uma vez por semana, o aluno escolhe até cinco habilidades e a sua ordem; elas vêm primeiro.',
  'learner.leaves': 'Já não está nesta turma',
  'learner.leaves-what': 'O aluno sai da lista. Todas as respostas ficam guardadas, e dá para desfazer.',
  'learner.put': 'Tirar da lista',
  'learner.put-back': 'Pôr de novo na lista',
  'learner.put-away': '{name} já não está na lista.',
  'packs.title': 'Pacotes de perguntas',
  'packs.installed': { plural: 'count', one: '{count} pacote aqui', other: '{count} pacotes aqui' },
  'packs.none':
    'Ainda não há pacote aqui. Abra um arquivo de pacote de um cartão, de um cabo ou de uma mensagem.',
  'packs.open-file': 'Abrir um pacote',
  'packs.facts':
    'Habilidades: {skills}. Tipos de pergunta: {items}. {languages}. {size} MB, versão {version}.',
  'packs.machine': 'Ainda não lido por um professor: {languages}.',
  'packs.voice': 'Gravado em parte com voz de máquina: {languages}.',
  'packs.install': 'Buscar pacote',
  'packs.update': 'Passar de {installed} para {version}',
  'packs.cancel': 'Parar',
  'packs.is-here': 'Neste tablet',
  'packs.details': 'Detalhes para o autor',
  'packs.pass-on': 'Enviar os detalhes',
  'packs.remove': 'Retirar',
  'packs.removed': '{pack} foi retirado. As respostas ficam guardadas; dá para buscar o pacote de novo.',
  'packs.removed-with-model':
    '{pack} foi retirado, e com ele o modelo que foi aberto para ele. As respostas ficam guardadas; dá para buscar o pacote de novo, e o modelo volta a partir do seu arquivo.',
  'packs.open-model': 'Abrir um modelo',
  'packs.model-what':
    'Um arquivo de modelo diz como cada pergunta de um pacote é difícil. Isso foi aprendido com respostas de outros alunos. Não tem nomes nem respostas.',
  'packs.model': {
    plural: 'learners',
    one: 'O seu modelo foi aprendido com {answers} respostas de {learners} aluno.',
    other: 'O seu modelo foi aprendido com {answers} respostas de {learners} alunos.',
  },
  'packs.model-made': 'Foi feito em {date}.',
  'packs.model-missing': {
    plural: 'count',
    one: 'Ele não diz nada de {count} habilidade; aí vale a estimativa do autor.',
    other: 'Ele não diz nada de {count} habilidades; aí vale a estimativa do autor.',
  },
  'packs.model-changed': {
    plural: 'count',
    one: 'As perguntas de {count} habilidade mudaram desde então; aí ele fala só da habilidade.',
    other: 'As perguntas de {count} habilidades mudaram desde então; aí ele fala só das habilidades.',
  },
  'packs.model-skipped':
    'Uma parte dele é de outra versão do Banyan e não é usada. Abra um arquivo de modelo mais novo quando houver.',
  'packs.model-remove': 'Retirar o modelo',
  'packs.model-here':
    '{pack} já tem o seu modelo. O que cada aluno sabe é calculado de novo com todas as respostas.',
  'packs.model-removed':
    'O modelo de {pack} foi retirado. O que cada aluno sabe é calculado de novo com todas as respostas.',
  'tablet.title': 'Este tablet',
  'tablet.answers': {
    plural: 'count',
    one: '{count} resposta guardada aqui',
    other: '{count} respostas guardadas aqui',
  },
  'needs.title': 'Precisa de você agora',
  'needs.nobody': 'Neste momento ninguém precisa de você mais do que os outros.',
  'needs.looking': 'O Banyan olha a turma…',
  'needs.more': 'Mostrar mais {count}',
  'needs.fewer': 'Só os primeiros',
  'need.stuck': 'Não avança em: {skill}. Tentativas sem avançar: {tries}.',
  'need.only-with-help': 'Por enquanto só com ajuda: {skill}. Perguntas: {items}.',
  'need.misconception': 'Uma confusão em: {skill}. Apareceu {shown} vezes; as lições não a desfizeram.',
  'need.said-known': 'Um professor disse “Já sabe”: {skill}. Sem acertar desde então, seguidas: {items}.',
  'need.said-not-known':
    'Um professor disse “Ainda não sabe”: {skill}. Certas sem ajuda desde então, seguidas: {items}.',
  'need.guessing': '{items} das últimas {of} respostas vieram mais depressa do que se consegue ler.',
  'need.help-only': 'Abriu toda a ajuda antes de tentar, em {items} das últimas {of} perguntas.',
  'need.fading': 'Habilidades com sede: {skills} de {of}. A primeira: {skill}.',
  'need.since': '{need} Desde: {day}.',
  'tablet.kept': 'O que está guardado',
  'tablet.storage-persisted': 'O navegador guarda tudo, mesmo com pouco espaço.',
  'tablet.storage-best-effort':
    'O navegador pode apagar tudo, se o espaço ficar muito curto. Instale o Banyan neste tablet e faça uma cópia de segurança toda semana.',
  'tablet.storage-unknown': 'Este navegador não diz se guarda tudo. Faça uma cópia de segurança toda semana.',
  'tablet.app': 'O programa',
  'tablet.version': 'Banyan {version}',
  'tablet.offline-ready': 'Funciona sem rede.',
  'tablet.offline-preparing': 'Ainda busca os seus próprios arquivos. Fique um momento perto da rede.',
  'tablet.offline-failed':
    'Ainda faltam arquivos dele. Perto de uma rede, ele tenta de novo sem ajuda; até lá, deixe a página aberta.',
  'tablet.offline-unsupported':
    'Neste endereço o Banyan precisa da rede para abrir. Abra-o no seu endereço https para o usar sem rede.',
  'tablet.update': 'Usar agora a versão nova',
  'tablet.licence': 'Programa livre, com a licença Apache 2.0.',
  'backup.title': 'Cópia de segurança',
  'backup.what': 'Tudo o que foi guardado aqui, num só arquivo. Nele os nomes ficam selados.',
  'backup.never': 'Ainda sem cópia.',
  'backup.last': 'Última cópia: {date}',
  'backup.make': 'Fazer uma cópia',
  'backup.restore': 'Trazer cópia de volta',
  'backup.restored': 'Novos: {added}. Já estavam aqui: {known}. Nada foi contado duas vezes.',
  'backup.sealed':
    'As respostas estão aqui. Os nomes foram selados por outro tablet: o código de recuperação dele abre os nomes.',
  'backup.code': 'Código de recuperação',
  'backup.open-names': 'Abrir os nomes',
  'backup.code-what': 'Um código de recuperação abre os nomes de uma cópia noutro tablet.',
  'backup.code-make': 'Mostrar um código novo',
  'backup.code-write': 'Só aparece agora. Anote-o e guarde-o longe do tablet.',
  'animal.bird': 'um pássaro',
  'animal.fish': 'um peixe',
  'animal.cat': 'um gato',
  'animal.turtle': 'uma tartaruga',
  'animal.butterfly': 'uma borboleta',
  'animal.elephant': 'um elefante',
  'animal.snail': 'um caracol',
  'animal.goat': 'uma cabra',
  'animal.bee': 'uma abelha',
  'animal.hare': 'uma lebre',
} as const satisfies MessageTable<TeacherMessages>;
