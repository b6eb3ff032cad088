import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'Uma segunda língua',
  'second.what': 'Na sua vez, um toque mostra e diz o mesmo nela.',
  'second.none': 'Nenhuma',
  'second.show': 'O mesmo em {language}',
  'second.back': 'Voltar a {language}',
} as const satisfies MessageTable<SecondMessages>;
