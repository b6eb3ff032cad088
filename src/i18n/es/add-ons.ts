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
  'asked-in.title': 'Idioma de las preguntas',
  'asked-in.what':
    'Las palabras de la aplicación quedan como están. Las preguntas llegan en este idioma si el paquete lo tiene.',
  'asked-in.class-what':
    'Para toda esta clase a la vez. El idioma de un solo estudiante se elige en su página.',
  'asked-in.as-screen': 'Como habla la aplicación',
} as const satisfies MessageTable<AddOnsMessages>;
