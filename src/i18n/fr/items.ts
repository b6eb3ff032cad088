import type { ItemMessages } from '../item-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ITEMS = {
  'item.delete': 'Effacer',
  'item.clear': 'Tout effacer',
} as const satisfies MessageTable<ItemMessages>;
