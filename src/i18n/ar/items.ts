import type { ItemMessages } from '../item-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ITEMS = {
  'item.delete': 'امسح',
  'item.clear': 'امسح الكل',
} as const satisfies MessageTable<ItemMessages>;
