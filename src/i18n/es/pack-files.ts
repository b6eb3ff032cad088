import type { MessageTable } from '../messages.ts';
import type { PackFilesMessages } from '../pack-files-messages.ts';
import { ADD_ONS } from './add-ons.ts';
import { LANGUAGE_FILES } from './language-files.ts';

export const PACK_FILES = {
  ...ADD_ONS,
  ...LANGUAGE_FILES,
  'pack-file.reading': 'Leyendo {file}',
  'pack-file.here': 'Listo para practicar: {pack}',
  'pack-file.title': 'Archivo de paquete',
  'pack-file.not-yet': 'Todavía no se instaló nada. Esto es lo que hay en el archivo:',
  'pack-file.counts': 'Habilidades: {skills}. Tipos de pregunta: {items}. Lecciones: {lessons}.',
  'pack-file.languages': 'Idiomas: {languages}.',
  'pack-file.version': 'Versión {version}, de {publisher}. Licencia: {licence}.',
  'pack-file.version-alone': 'Versión {version}.',
  'pack-file.size': 'El archivo tiene {packed} MB; ya abierto ocupa {unpacked} MB.',
  'pack-file.free': 'En esta tableta hay {free} MB libres.',
  'pack-file.full-what': 'Este paquete necesita unos {needs} MB; hay {free} MB libres.',
  'pack-file.full-safe': 'No cambió nada. Si se quita un paquete, todas las respuestas quedan guardadas.',
  'pack-file.full-now': 'Quite un paquete que nadie use, o borre fotos y videos de la tableta.',
  'pack-file.remove-one': 'Quitar {pack} ({size} MB)',
  'pack-trust.title': 'Quién lo hizo',
  'pack-trust.shipped': 'Viene con Banyan.',
  'pack-trust.school': 'Firmado por {name}, en quien confía su escuela. Número: {fingerprint}.',
  'pack-trust.unknown':
    'Firmado por alguien que su escuela no conoce. Se presenta como {claims}. Número: {fingerprint}.',
  'pack-trust.unknown-how': 'Pídale su número, por teléfono o en papel. Si es el mismo, el paquete es suyo.',
  'pack-trust.none': 'Nadie lo firmó. Cualquiera puede haberlo hecho o cambiado.',
  'pack-trust.none-how': 'Instálelo solo si sabe de dónde viene el archivo.',
  'pack-trust.card-shipped': 'Viene con Banyan',
  'pack-trust.card-school': 'Firmado por {name}',
  'pack-trust.card-unknown': 'Firmado por {claims}; su escuela no lo conoce',
  'pack-trust.card-none': 'Sin firma de nadie',
  'pack-trust.trust': 'Confiar en este editor',
  'pack-trust.name': 'Cómo llama la escuela a este editor',
  'pack-trust.say': 'El número es correcto: confiar',
  'pack-trust.trusted': 'Desde ahora su escuela confía en {name}.',
  'publishers.title': 'Editores en los que confía su escuela',
  'publishers.number': 'Número {fingerprint}',
  'publishers.no-more': 'Dejar de confiar',
  'publishers.gone': 'Ya no se confía en {name}. Los paquetes que están aquí se quedan aquí.',
  'pack-change.title': 'Comparado con la versión {version}, que está aquí',
  'pack-change.same': 'Es el mismo paquete. Si se instala otra vez, vuelve lo que se perdió.',
  'pack-change.none': 'Las habilidades, las preguntas y los textos son los mismos.',
  'pack-change.items-added': {
    plural: 'count',
    one: '{count} pregunta es nueva',
    other: '{count} preguntas son nuevas',
  },
  'pack-change.items-changed': {
    plural: 'count',
    one: '{count} pregunta cambia',
    other: '{count} preguntas cambian',
  },
  'pack-change.items-retired': {
    plural: 'count',
    one: '{count} pregunta sale',
    other: '{count} preguntas salen',
  },
  'pack-change.skills-added': {
    plural: 'count',
    one: '{count} habilidad es nueva',
    other: '{count} habilidades son nuevas',
  },
  'pack-change.skills-changed': {
    plural: 'count',
    one: '{count} habilidad cambia',
    other: '{count} habilidades cambian',
  },
  'pack-change.skills-retired': {
    plural: 'count',
    one: '{count} habilidad sale',
    other: '{count} habilidades salen',
  },
  'pack-change.languages-added': 'Idiomas nuevos: {languages}',
  'pack-change.languages-gone': 'Ya no está en: {languages}',
  'pack-change.rewritten': 'Textos cambiados en: {languages}',
  'pack-change.media': {
    plural: 'count',
    one: '{count} imagen o sonido es otro',
    other: '{count} imágenes y sonidos son otros',
  },
  'pack-change.kept': 'Todas las respuestas de todos los estudiantes quedan guardadas.',
  'pack-warn.older':
    'Este archivo es MÁS ANTIGUO: versión {version}. Aquí está la versión {here}. Pueden volver errores viejos.',
  'pack-warn.other-content':
    'Este archivo tiene la misma versión, {version}, y otra cosa adentro. Pregunte de dónde viene.',
  'pack-warn.other-signer':
    'Cuidado: este archivo lo firmó OTRA PERSONA. El paquete que está aquí lo firmó otro editor.',
  'pack-warn.lost-signer': 'Cuidado: nadie firmó este archivo. El paquete que está aquí lo firmó su editor.',
  'pack-file.install': 'Instalar',
  'pack-file.install-anyway': 'Conozco el archivo: instalar',
  'pack-file.leave': 'Dejarlo',
  'pack-file.waits': '{file} ({size} MB) le espera aquí.',
  'pack-file.look': 'Mirarlo',
  'pack-file.clear': 'Quitarlo de aquí',
  'pack-file.doors':
    'Desde una tarjeta, un cable, un mensaje u otra tableta: abra el archivo aquí, o compártalo con Banyan desde cualquier aplicación.',
  'pack-file.drop': 'En una computadora también puede soltar el archivo sobre esta página.',
  'packs.hand-on': 'Pasar como archivo',
  'packs.damaged':
    'La tableta perdió una parte de este paquete. Todas las respuestas están guardadas. Abra otra vez el archivo del paquete para repararlo.',
  'packs.damaged-offered':
    'La tableta perdió una parte de este paquete. Todas las respuestas están guardadas. Tráigalo otra vez para repararlo.',
  'packs.mend': 'Traerlo otra vez',
} as const satisfies MessageTable<PackFilesMessages>;
