import { describeEventLog } from '../contracts/event-log.ts';
import { createTablet } from './log-fixture.ts';

describeEventLog('the log in IndexedDB', () => {
  const tablet = createTablet();
  return { open: async () => (await tablet.open()).log };
});
