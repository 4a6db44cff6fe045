// Has one of two callbacks throw.

import { now, run, start } from "./clock.js";
import init, { run_loop } from "./ticker.js";

await init();
start();
const failing = run_loop(20, (round) => {
  if (round === 2) throw new Error(`round ${round} is one too many`);
  return true;
});
const working = run_loop(50, (round) => round < 2);
failing.catch((error) => console.log(`at ${now} ms, the first failed: ${error.message}`));
working.then((rounds) => console.log(`at ${now} ms, the second ended: ${rounds} rounds`));
await run();
