import type { MessageTable } from '../messages.ts';
import type { PackFilesMessages } from '../pack-files-messages.ts';
import { ADD_ONS } from './add-ons.ts';
import { LANGUAGE_FILES } from './language-files.ts';

export const PACK_FILES = {
  ...LANGUAGE_FILES,
  ...ADD_ONS,
  'pack-file.reading': 'Leitura de {file}',
  'pack-file.here': 'Pronto para praticar: {pack}',
  'pack-file.title': 'Arquivo de pacote',
  'pack-file.not-yet': 'Ainda nada foi instalado. Isto é o que está no arquivo:',
  'pack-file.counts': 'Habilidades: {skills}. Tipos de pergunta: {items}. Lições: {lessons}.',
  'pack-file.languages': 'Línguas: {languages}.',
  'pack-file.version': 'Versão {version}, de {publisher}. Licença: {licence}.',
  'pack-file.version-alone': 'Versão {version}.',
  'pack-file.size': 'O arquivo tem {packed} MB; depois de aberto tem {unpacked} MB.',
  'pack-file.free': 'Há {free} MB livres neste tablet.',
  'pack-file.full-what': 'Este pacote precisa de uns {needs} MB; há {free} MB livres.',
  'pack-file.full-safe': 'Nada mudou. Ao retirar um pacote, todas as respostas ficam guardadas.',
  'pack-file.full-now': 'Retire um pacote que ninguém usa, ou apague fotos e filmes do tablet.',
  'pack-file.remove-one': 'Retirar {pack} ({size} MB)',
  'pack-trust.title': 'Quem o fez',
  'pack-trust.shipped': 'Vem com o Banyan.',
  'pack-trust.school': 'Assinado por {name}, em quem a sua escola confia. Número: {fingerprint}.',
  'pack-trust.unknown':
    'Assinado por alguém que a sua escola não conhece, com o nome {claims}. Número: {fingerprint}.',
  'pack-trust.unknown-how':
    'Peça-lhe o número, por telefone ou em papel. Se for o mesmo, o pacote é mesmo de quem diz.',
  'pack-trust.none': 'Ninguém o assinou. Qualquer pessoa pode tê-lo feito ou mudado.',
  'pack-trust.none-how': 'Instale-o só se souber de onde vem o arquivo.',
  'pack-trust.card-shipped': 'Vem com o Banyan',
  'pack-trust.card-school': 'Assinado por {name}',
  'pack-trust.card-unknown': 'Assinado por {claims}, que a sua escola não conhece',
  'pack-trust.card-none': 'Ninguém o assinou',
  'pack-trust.trust': 'Confiar neste editor',
  'pack-trust.name': 'Como a escola chama este editor',
  'pack-trust.say': 'O número está certo: confiar',
  'pack-trust.trusted': 'A partir de agora a sua escola confia em {name}.',
  'publishers.title': 'Editores em quem a sua escola confia',
  'publishers.number': 'Número {fingerprint}',
  'publishers.no-more': 'Não confiar mais',
  'publishers.gone': 'A escola já não confia em {name}. Os pacotes que estão aqui ficam aqui.',
  'pack-change.title': 'Em relação à versão {version}, que está aqui',
  'pack-change.same': 'É o mesmo pacote. Instalá-lo outra vez traz de volta o que se perdeu.',
  'pack-change.none': 'As habilidades, as perguntas e os textos são os mesmos.',
  'pack-change.items-added': {
    plural: 'count',
    one: '{count} pergunta é nova',
    other: '{count} perguntas são novas',
  },
  'pack-change.items-changed': {
    plural: 'count',
    one: '{count} pergunta mudou',
    other: '{count} perguntas mudaram',
  },
  'pack-change.items-retired': {
    plural: 'count',
    one: '{count} pergunta sai',
    other: '{count} perguntas saem',
  },
  'pack-change.skills-added': {
    plural: 'count',
    one: '{count} habilidade é nova',
    other: '{count} habilidades são novas',
  },
  'pack-change.skills-changed': {
    plural: 'count',
    one: '{count} habilidade mudou',
    other: '{count} habilidades mudaram',
  },
  'pack-change.skills-retired': {
    plural: 'count',
    one: '{count} habilidade sai',
    other: '{count} habilidades saem',
  },
  'pack-change.languages-added': 'Línguas novas: {languages}',
  'pack-change.languages-gone': 'Já não em: {languages}',
  'pack-change.rewritten': 'Textos mudados em: {languages}',
  'pack-change.media': {
    plural: 'count',
    one: '{count} imagem ou som é outro',
    other: '{count} imagens e sons são outros',
  },
  'pack-change.kept': 'Todas as respostas de todos os alunos ficam guardadas.',
  'pack-warn.older':
    'Este arquivo é MAIS ANTIGO: versão {version}. Aqui está a versão {here}. Erros antigos podem voltar.',
  'pack-warn.other-content':
    'Este arquivo tem a mesma versão, {version}, mas outra coisa dentro. Pergunte de onde vem.',
  'pack-warn.other-signer':
    'Cuidado: OUTRA PESSOA assinou este arquivo. O pacote que está aqui foi assinado por outro editor.',
  'pack-warn.lost-signer':
    'Cuidado: ninguém assinou este arquivo. O pacote que está aqui foi assinado pelo seu editor.',
  'pack-file.install': 'Instalar',
  'pack-file.install-anyway': 'Conheço o arquivo: instalar',
  'pack-file.leave': 'Não instalar',
  'pack-file.waits': '{file} ({size} MB) espera aqui por você.',
  'pack-file.look': 'Ver',
  'pack-file.clear': 'Tirar daqui',
  'pack-file.doors':
    'De um cartão, um cabo, uma mensagem ou outro tablet: abra o arquivo aqui, ou mande-o para o Banyan a partir de qualquer programa.',
  'pack-file.drop': 'Num computador, também pode soltar o arquivo nesta página.',
  'packs.hand-on': 'Passar como arquivo',
  'packs.damaged':
    'O tablet perdeu uma parte deste pacote. Todas as respostas estão guardadas. Para consertar, abra de novo o arquivo do pacote.',
  'packs.damaged-offered':
    'O tablet perdeu uma parte deste pacote. Todas as respostas estão guardadas. Para consertar, busque-o de novo.',
  'packs.mend': 'Buscar de novo',
} as const satisfies MessageTable<PackFilesMessages>;
