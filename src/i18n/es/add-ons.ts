import type { AddOnsMessages } from '../add-ons-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ADD_ONS = {
  'add-on.of-texts': '{pack} en {languages}',
  'add-on.of-sounds': 'Una voz para {pack}: {languages}',
  'add-on.of-both': '{pack} en {languages}, con voz',
  'add-on.of-nothing': 'Algo para {pack}',
  'add-on.texts': '{language}: {texts} de {of} textos.',
  'add-on.rest': 'Lo que falta queda como está en el paquete.',
  'add-on.misfits': {
    plural: 'count',
    one: '{count} texto no encaja y se deja afuera.',
    other: '{count} textos no encajan y se dejan afuera.',
  },
  'add-on.foreign': {
    plural: 'count',
    one: '{count} texto es de otra versión y se deja afuera.',
    other: '{count} textos son de otra versión y se dejan afuera.',
  },
  'add-on.sounds': {
    plural: 'count',
    one: '{count} frase grabada: {languages}.',
    other: '{count} frases grabadas: {languages}.',
  },
  'add-on.replaces': 'El paquete ya habla {languages}: estos textos toman el lugar de los suyos.',
  'add-on.machine': 'Sin revisar por un docente: {languages}.',
  'add-on.for': 'Es para el paquete {pack}, versión {version}, que está en esta tableta.',
  'add-on.installed': 'Aquí está su versión {version}; esta toma su lugar.',
  'add-on.same': 'Ya está aquí. Si se instala otra vez, vuelve lo que se perdió.',
  'add-on.not-fitting': 'Nada de este archivo encaja con el paquete que está aquí.',
  'add-on.other-signer': 'Cuidado: este archivo lo firmó OTRA PERSONA, no la del que está aquí.',
  'add-on.lost-signer': 'Cuidado: nadie firmó este archivo. El que está aquí está firmado.',
  'add-on.title': 'Agregado',
  'add-on.remove': 'Quitarlo',
  'add-on.removed': 'Se quitó. El paquete queda, y todas las respuestas también.',
  'add-on.goes-too': 'Lo que se agregó a {pack} se va con él. Todas las respuestas quedan guardadas.',
  'add-on.remove-all': 'Quitarlo todo',
  'add-on.keep-all': 'Conservarlo',
  'asked-in.title': 'Idioma',
  'asked-in.what':
    'En los turnos de este estudiante, la aplicación habla este idioma, y también las preguntas si su paquete lo tiene. Va con él a cada tableta.',
  'asked-in.class-what':
    'Para toda esta clase a la vez: en sus turnos lo habla la aplicación, y también las preguntas si su paquete lo tiene. El de un solo estudiante se elige en su página.',
  'asked-in.as-screen': 'Como habla la tableta',
  'asked-in.app-not': 'La aplicación no habla {language}: solo las preguntas llegan en ese idioma.',
  'asked-in.packs-lack': 'Sin {language}: {packs}. Sus preguntas llegan en un idioma que tienen.',
  'asked-in.class-done': 'Ahora toda la clase tiene {language}.',
  'asked-in.class-as-tablet': 'Ahora toda la clase tiene el idioma de la tableta.',
} as const satisfies MessageTable<AddOnsMessages>;
