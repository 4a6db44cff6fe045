// Tells what Rust's half asks the engine for, and when the engine calls it.

import init, { visit } from "./visitor.js";

await init();
const { queueMicrotask } = globalThis;
const { then } = Promise.prototype;
const told = (name, f) => (value) => {
  console.log(`the engine calls ${name}`);
  f(value);
};
globalThis.queueMicrotask = (poll) => {
  console.log("  queueMicrotask(poll)");
  queueMicrotask(told("poll", poll));
};
Promise.prototype.then = function (resolved, rejected) {
  console.log("  then(resolved, rejected)");
  return then.call(this, told("resolved", resolved), told("rejected", rejected));
};

console.log("we call visit");
const visiting = visit(console.log, Promise.resolve());
console.log(`it returned ${visiting}`);
await visiting;
console.log("it is fulfilled");
globalThis.queueMicrotask = queueMicrotask;
Promise.prototype.then = then;
