// Watches what a new instance is asked for when an old object is used first.

import init, { Ticket, leave } from "./renewing.js";

await init();
const ticket = new Ticket(7);
const address = ticket.__wbg_ptr;

// The glue makes its next instance with this, which answers for the guest itself.
const { Instance } = WebAssembly;
WebAssembly.Instance = function (module, imports) {
  const { exports } = new Instance(module, imports);
  const ticket_number = (asked) => {
    console.log(`a new instance is asked for the old address: ${asked === address}`);
    return 0;
  };
  return { exports: { ...exports, ticket_number } };
};

try {
  leave();
} catch {
  console.log("trap");
}
console.log(`number: ${ticket.number()}`);
try {
  ticket.number();
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
