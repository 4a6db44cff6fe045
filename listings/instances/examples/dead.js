// Calls an app that has trapped, starts it again, and starts another.

import init, { enter, leave } from "./gate.js";

function outcome(f) {
  try {
    return f();
  } catch (error) {
    return `${error.name}: ${error.message.split(" (evaluating")[0]}`;
  }
}

const first = await init();
console.log(`leave: ${outcome(leave)}`);
console.log(`enter: ${outcome(enter)}`);

console.log(`init again, the same exports: ${first === (await init())}`);
console.log(`enter: ${outcome(enter)}`);

const fresh = await import("./gate.js?again");
await fresh.default();
console.log(`enter, of another: ${outcome(fresh.enter)}`);
console.log(`enter: ${outcome(enter)}`);
