// Picks numbers from a list, as the guest decides.

import init, { at_least } from "./closures.js";

await init();
console.log(at_least([20, 30, 50], 30).join(", "));
