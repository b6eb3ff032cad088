// On the page these come in a file of their own, after the first question; a test of what they show has them at once.
import { takeViewsFrom } from '../../../src/ui/item-views/later-views.ts';
import { loadRestOfTurn } from '../../../src/ui/learner/turn-screen.tsx';

takeViewsFrom(async () => (await import('../../../src/ui/learner/later.ts')).VIEWS);
await loadRestOfTurn();
