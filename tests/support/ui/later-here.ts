// On the page these come in a file of their own, after the first question; a test of what they show has them at once.
import { configure } from '@testing-library/preact';
import { takeViewsFrom } from '../../../src/ui/item-views/later-views.ts';
import { loadRestOfTurn } from '../../../src/ui/learner/turn-screen.tsx';

takeViewsFrom(async () => (await import('../../../src/ui/learner/later.ts')).VIEWS);
await loadRestOfTurn();

// What is waited for comes when the machine comes to it; the library's own second is not enough for that.
configure({ asyncUtilTimeout: 20_000 });
