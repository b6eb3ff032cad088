// npm run fit: see run-fit.ts.
import { runFit } from './run-fit.ts';

const { code, lines } = runFit(process.argv.slice(2), Date.now());
for (const line of lines) (code === 0 ? console.log : console.error)(line);
process.exitCode = code;
