import type { MessageTable } from '../messages.ts';
import type { SecondMessages } from '../second-messages.ts';

export const SECOND = {
  'second.title': 'दूसरी भाषा',
  'second.what': 'बारी में एक बार छूने पर वही बात इस भाषा में दिखती और सुनाई देती है।',
  'second.none': 'कोई नहीं',
  'second.show': 'वही बात {language} में',
  'second.back': 'वापस {language} में',
} as const satisfies MessageTable<SecondMessages>;
