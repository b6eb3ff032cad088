// Notes for translators: ../kept-messages.ts.
import type { KeptMessages } from '../kept-messages.ts';
import type { MessageTable } from '../messages.ts';

export const KEPT = {
  'kept-of-me.open': 'Qué se guarda de mí',
  'kept-of-me.title': 'Qué guarda de ti la tableta',
  'kept-of-me.answers': 'Se guardan tus respuestas, para que la próxima pregunta sea buena para ti.',
  'kept-of-me.teacher': 'Tus profes las pueden ver. Otros niños no.',
  'kept-of-me.feeling': 'Cuando dices cómo estás, solo lo pueden leer tus profes.',
  'kept-of-me.name': 'Tu nombre se queda en tu escuela.',
  'kept-of-me.watches': 'Ninguna cámara te mira y nadie te escucha.',
  'kept-of-me.ask': 'Puedes decir a tu profe: muéstrame todo. O: bórralo.',
} as const satisfies MessageTable<KeptMessages>;
