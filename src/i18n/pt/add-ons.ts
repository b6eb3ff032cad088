import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack} em {languages}',
  'add-on.of-sounds': 'Uma voz para {pack}: {languages}',
  'add-on.of-both': '{pack} em {languages}, com uma voz',
  'add-on.of-nothing': 'Alguma coisa para {pack}',
  'add-on.texts': '{language}: {texts} de {of} textos.',
  'add-on.rest': 'O que falta fica como o pacote tem.',
  'add-on.misfits': {
    plural: 'count',
    one: '{count} texto não serve e fica de fora.',
    other: '{count} textos não servem e ficam de fora.',
  },
  'add-on.foreign': {
    plural: 'count',
    one: '{count} texto é de outra versão e fica de fora.',
    other: '{count} textos são de outra versão e ficam de fora.',
  },
  'add-on.sounds': {
    plural: 'count',
    one: '{count} frase gravada: {languages}.',
    other: '{count} frases gravadas: {languages}.',
  },
  'add-on.replaces': 'O pacote já fala {languages}: estes textos ficam no lugar dos dele.',
  'add-on.machine': 'Ainda não lido por um professor: {languages}.',
  'add-on.for': 'É para o pacote {pack}, versão {version}, que está neste tablet.',
  'add-on.installed': 'A versão {version} já está aqui; esta fica no lugar dela.',
  'add-on.same': 'Já está aqui. Instalar outra vez traz de volta o que se perdeu.',
  'add-on.not-fitting': 'Nada neste arquivo serve para o pacote que está aqui.',
  'add-on.other-signer': 'Cuidado: OUTRA PESSOA assinou este arquivo, e não quem assinou o que está aqui.',
  'add-on.lost-signer': 'Cuidado: ninguém assinou este arquivo. O que está aqui está assinado.',
  'add-on.title': 'Posto nele',
  'add-on.remove': 'Tirar isto',
  'add-on.removed': 'Foi retirado. O pacote fica, e todas as respostas também.',
  'add-on.goes-too': 'O que foi posto em {pack} sai com ele. Todas as respostas ficam guardadas.',
  'add-on.remove-all': 'Retirar tudo',
  'add-on.keep-all': 'Manter',
  'asked-in.title': 'Língua',
  'asked-in.what':
    'Nas vezes deste aluno o Banyan fala esta língua, e as perguntas também quando o pacote a tem. Vai com o aluno para cada tablet.',
  'asked-in.class-what':
    'Para todos nesta turma de uma só vez: nas suas vezes o Banyan fala essa língua, e as perguntas também quando o pacote a tem. A língua de um só aluno escolhe-se na página dele.',
  'asked-in.as-screen': 'A língua do tablet',
  'asked-in.app-not': 'O Banyan não fala {language}: só as perguntas vêm nessa língua.',
  'asked-in.packs-lack': 'Sem {language}: {packs}. As suas perguntas vêm numa língua que têm.',
  'asked-in.class-done': 'Agora toda a turma tem {language}.',
  'asked-in.class-as-tablet': 'Agora toda a turma tem a língua do tablet.',
} as const satisfies MessageTable<AddOnsMessages>;
