// Words around items, figures and manipulatives. Belongs to ui/item-views: it adds its keys here and in the
// three languages' `items.ts`. The comment above a key is the translator's note; the type lists its places.
export interface ItemMessages {
  /** Key of the number keypad that takes the last sign away. */
  'item.delete': null;
  /** Key of the number keypad: the box is emptied. */
  'item.clear': null;
}
