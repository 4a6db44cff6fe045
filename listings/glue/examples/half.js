// Greets half a character, which is no text in any encoding.

import init, { greet } from "./herald.js";

await init();
const greeting = greet("\ud83e");
console.log(greeting, greeting.isWellFormed());
