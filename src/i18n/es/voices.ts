import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'Decirlo con su voz',
  'voices.title': 'Con su voz',
  'voices.what':
    'Aquí está lo que los niños oyen de este paquete, frase por frase. Lo que usted dice se oye con su voz cuando un niño toca la oreja, en esta tableta enseguida. El resto lo lee la tableta.',
  'voices.only-you':
    'Grabe su propia voz, nunca la de un niño. Se queda en esta tableta hasta que usted la comparta.',
  'voices.language': '¿En qué lengua?',
  'voices.looking': 'Buscando lo que hay que decir: {done} de {count} habilidades',
  'voices.count': '{done} de {count} frases con su voz',
  'voices.elsewhere': {
    plural: 'count',
    one: '{count} de las demás ya tiene grabación.',
    other: '{count} de las demás ya tienen grabación.',
  },
  'voices.changing': {
    plural: 'count',
    one: '{count} pregunta cambia de números o nombres cada vez; ninguna grabación sirve para ellos. Los lee la voz de la tableta.',
    other:
      '{count} preguntas cambian de números o nombres cada vez; ninguna grabación sirve para ellos. Los lee la voz de la tableta.',
  },
  'voices.skills': 'Habilidad por habilidad',
  'voices.go-on': 'Decir las frases que siguen',
  'voices.of-skill': '{what}: {skill}',
  'voices.all-said': 'Todo lo que se puede grabar está con su voz.',
  'voices.see-all': 'Ver todas',
  'voices.size': 'Sus grabaciones ocupan {size} de {most} MB como máximo.',
  'voices.place': 'Frase {at} de {count}',
  'voices.read-this': 'Lea esto en voz alta',
  'voices.kept': 'Guardada en esta tableta.',
  'voices.next': 'Siguiente',
  'voices.later': 'Otro día',
  'voices.enough': 'Por ahora basta',
  'voices.round-done': {
    plural: 'count',
    one: '{count} frase más con su voz.',
    other: '{count} frases más con su voz.',
  },
  'voices.more': 'Unas pocas más',
  'voices.share': 'Compartir su voz',
  'voices.share-what':
    'Se hace un archivo. Una tableta que tiene este paquete lo abre como un paquete, y los niños de allí lo oyen.',
  'voices.shared': {
    plural: 'count',
    one: 'Versión {version}, con {count} frase.',
    other: 'Versión {version}, con {count} frases.',
  },
  'voices.old': {
    plural: 'count',
    one: '{count} grabación dice lo que el paquete ya no dice.',
    other: '{count} grabaciones dicen lo que el paquete ya no dice.',
  },
  'voices.old-remove': 'Quitar estas',
  'voices.remove': 'Quitar todas las grabaciones',
  'voices.remove-sure':
    'Sus grabaciones de este paquete se van de esta tableta, en todas las lenguas, y no se pueden recuperar. Lo que ya compartió queda donde está.',
  'voices.remove-do': 'Quitarlas',
  'voices.keep': 'Conservarlas',
  'voices.removed': 'Sus grabaciones ya no están en esta tableta.',
  'voices.homeless': {
    plural: 'count',
    one: '{count} grabación para {pack}, que ya no está aquí: {size} MB.',
    other: '{count} grabaciones para {pack}, que ya no está aquí: {size} MB.',
  },
} as const satisfies MessageTable<VoicesMessages>;
