// Calls two functions that do the same, one of each language.

import init, { visit } from "./visitor.js";

async function visitHere(say, door) {
  say("  JavaScript starts");
  await door;
  say("  JavaScript goes on");
}

await init();
setTimeout(() => console.log("a timer of 0 ms"));
console.log("JavaScript's is called");
visitHere(console.log, Promise.resolve());
console.log("Rust's is called");
visit(console.log, Promise.resolve());
console.log("both have returned");
await new Promise((done) => setTimeout(done));
