import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'Dizer com a sua voz',
  'voices.title': 'Na sua voz',
  'voices.what':
    'Aqui está o que as crianças ouvem deste pacote, frase por frase. O que você diz ouve-se na sua voz quando uma criança toca na orelha, neste tablet logo a seguir. O resto é lido pelo tablet.',
  'voices.only-you':
    'Grave a sua própria voz, nunca a de uma criança. Ela fica neste tablet até você a partilhar.',
  'voices.language': 'Em que língua?',
  'voices.looking': 'A procurar o que há para dizer: {done} de {count} habilidades',
  'voices.count': '{done} de {count} frases na sua voz',
  'voices.elsewhere': {
    plural: 'count',
    one: '{count} das outras já tem gravação.',
    other: '{count} das outras já têm gravação.',
  },
  'voices.changing': {
    plural: 'count',
    one: '{count} pergunta tem outros números ou nomes de cada vez, e nenhuma gravação serve para eles. Lê-os a voz do tablet.',
    other:
      '{count} perguntas têm outros números ou nomes de cada vez, e nenhuma gravação serve para eles. Lê-os a voz do tablet.',
  },
  'voices.skills': 'Habilidade por habilidade',
  'voices.go-on': 'Dizer as próximas frases',
  'voices.of-skill': '{what}: {skill}',
  'voices.all-said': 'Tudo o que se pode gravar está na sua voz.',
  'voices.see-all': 'Ver todas',
  'voices.size': 'As suas gravações ocupam {size} de {most} MB no máximo.',
  'voices.place': 'Frase {at} de {count}',
  'voices.read-this': 'Leia isto em voz alta',
  'voices.kept': 'Guardada neste tablet.',
  'voices.next': 'Próxima',
  'voices.later': 'Outra hora',
  'voices.enough': 'Por agora chega',
  'voices.round-done': {
    plural: 'count',
    one: 'Mais {count} frase na sua voz.',
    other: 'Mais {count} frases na sua voz.',
  },
  'voices.more': 'Mais algumas',
  'voices.share': 'Partilhar a sua voz',
  'voices.share-what':
    'Ela vira um arquivo. Um tablet que tem este pacote abre-o como um pacote, e as crianças de lá ouvem você.',
  'voices.shared': {
    plural: 'count',
    one: 'Versão {version}, com {count} frase.',
    other: 'Versão {version}, com {count} frases.',
  },
  'voices.old': {
    plural: 'count',
    one: '{count} gravação diz o que o pacote já não diz.',
    other: '{count} gravações dizem o que o pacote já não diz.',
  },
  'voices.old-remove': 'Tirar estas',
  'voices.remove': 'Tirar todas as gravações',
  'voices.remove-sure':
    'As suas gravações deste pacote saem deste tablet, em todas as línguas, e não voltam. O que já partilhou fica onde está.',
  'voices.remove-do': 'Tirar tudo',
  'voices.keep': 'Ficar com elas',
  'voices.removed': 'As suas gravações já não estão neste tablet.',
  'voices.homeless': {
    plural: 'count',
    one: '{count} gravação para {pack}, que já não está aqui: {size} MB.',
    other: '{count} gravações para {pack}, que já não está aqui: {size} MB.',
  },
} as const satisfies MessageTable<VoicesMessages>;
