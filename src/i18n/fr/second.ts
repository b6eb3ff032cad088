import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'Une deuxième langue',
  'second.what': 'Pendant un tour, on la voit et on l’entend en touchant une fois.',
  'second.none': 'Aucune',
  'second.show': 'La même chose en {language}',
  'second.back': 'Revenir à {language}',
} as const satisfies MessageTable<SecondMessages>;
