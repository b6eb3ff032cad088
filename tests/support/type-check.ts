// `npm run types`: every TypeScript program of the tree, as `npm test` checks them.
import { createStages } from './stages.ts';

const counts = await createStages(false)
  .find(({ name }) => name === 'types')
  ?.run();
for (const note of counts?.notes ?? []) console.log(note);
console.log(`${counts?.passed ?? 0} programs hold, ${counts?.failed ?? 0} do not`);
process.exitCode = counts?.failed === 0 ? 0 : 1;
