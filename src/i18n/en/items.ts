import type { ItemMessages } from '../item-messages.ts';
import type { MessageTable } from '../messages.ts';

export const ITEMS = {
  'item.delete': 'Delete',
  'item.clear': 'Clear',
} as const satisfies MessageTable<ItemMessages>;
