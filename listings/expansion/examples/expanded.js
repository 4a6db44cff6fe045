// Greets through the glue that the tool wrote.

import init, { greet } from "./greeter.js";

await init();
console.log(greet("Zoë"));
