import { createLazyPart } from '../kit/lazy-part.ts';

export const ACCESS_PART = createLazyPart(async () => (await import('./later.ts')).LATER_ACCESS);
