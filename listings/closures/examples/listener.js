// Rings a bell whose rings are counted, until they are not.

import init, { Counter } from "./doorbell.js";

await init();
addEventListener("error", (event) => {
  event.preventDefault();
  console.log(event.error.message);
});

const bell = new EventTarget();
const counter = new Counter(bell);
for (let i = 0; i < 2; i++) bell.dispatchEvent(new Event("ring"));
console.log(`${counter.rings()} rings`);
counter.free();
console.log("one more ring");
bell.dispatchEvent(new Event("ring"));
