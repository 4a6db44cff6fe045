// Rings a bell for which Rust has added a listener.

import init, { answer } from "./closures.js";

await init();
// What a listener throws does not reach the one who dispatches.
addEventListener("error", (event) => {
  event.preventDefault();
  console.log(event.error.message);
});

const bell = new EventTarget();
answer(bell);
console.log("ringing");
bell.dispatchEvent(new Event("ring"));
console.log("rung");
