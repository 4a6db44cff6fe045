// Runs two loops at once, by a clock that skips the waiting.

import { now, run, start } from "./clock.js";
import init, { run_loop } from "./ticker.js";

const every = (interval, rounds) =>
  run_loop(interval, (round) => {
    console.log(`at ${now} ms: every ${interval} ms, round ${round}`);
    return round < rounds;
  });

await init();
start();
const loops = [every(20, 4), every(50, 2)];
console.log("both are called");
await run();
console.log(`rounds: ${(await Promise.all(loops)).join(" and ")}`);
