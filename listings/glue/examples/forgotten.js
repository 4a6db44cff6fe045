// Calls the glue before it has a module, and then again.

import init, { greet } from "./herald.js";

try {
  greet("Zoë");
} catch (error) {
  // WebKit goes on with the expression that it was evaluating.
  console.log(`${error.name}: ${error.message.split(" (evaluating")[0]}`);
}
await init();
console.log(greet("Zoë"));
