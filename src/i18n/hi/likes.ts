import type { LikesMessages } from '../likes-messages.ts';
import type { MessageTable } from '../messages.ts';

export const LIKES = {
  'likes.open': 'मेरी पसंद',
  'likes.title': 'तुम्हें क्या पसंद है?',
  'likes.what': 'तुम्हारे सवाल इसी के बारे में होंगे। तीन तक चुनो।',
  'likes.animals': 'जानवर',
  'likes.football': 'फ़ुटबॉल',
  'likes.market': 'बाज़ार',
  'likes.music': 'संगीत',
  'likes.garden': 'पेड़-पौधे',
  'likes.books': 'किताबें और चित्र बनाना',
} as const satisfies MessageTable<LikesMessages>;
