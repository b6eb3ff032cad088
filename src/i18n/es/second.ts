import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'Un segundo idioma',
  'second.what': 'En un turno, con un toque se ve y se oye lo mismo en ese idioma.',
  'second.none': 'Ninguno',
  'second.show': 'Lo mismo en {language}',
  'second.back': 'Volver a {language}',
} as const satisfies MessageTable<SecondMessages>;
