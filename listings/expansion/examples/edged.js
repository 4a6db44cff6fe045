// Lets JavaScript's own function escape the name.

import init, { invitation } from "./inviter.js";

await init();
console.log(invitation("Zoë"));
