// Greets through the glue that the small tool wrote.

import init, { greet } from "./mini_guest.js";

await init();
console.log(greet("Zoë"));
