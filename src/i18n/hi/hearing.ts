import type { HearingMessages } from '../hearing-messages.ts';
import type { MessageTable } from '../messages.ts';

export const HEARING = {
  'hearing.speed': 'पढ़कर सुनाना',
  'hearing.slower': 'धीरे',
  'hearing.usual': 'हमेशा जैसा',
  'hearing.faster': 'तेज़',
  'hearing.speed-what': 'शब्द कितनी तेज़ी से पढ़े जाएँ: टैबलेट की आवाज़ में और रिकॉर्ड की गई आवाज़ों में।',
  'hearing.no-voice': 'इस टैबलेट में इस भाषा की आवाज़ नहीं है: {language}।',
} as const satisfies MessageTable<HearingMessages>;
