// Stops a loop from outside, by JavaScript's own timers.

import init, { run_loop } from "./ticker.js";

await init();
const stop = new AbortController();
let reach;
const second = new Promise((done) => (reach = done));
const looping = run_loop(1, (round) => {
  console.log(`round ${round}`);
  if (round === 2) reach();
  return !stop.signal.aborted;
});
await second;
console.log("stop");
stop.abort();
console.log(`it took ${await looping} rounds`);
