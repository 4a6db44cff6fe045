// Gives one app an object of the other.

import * as north from "./gate.js?north";
import * as south from "./gate.js?south";

await Promise.all([north.default(), south.default()]);

const ticket = new north.Ticket(7);
console.log(`inspected in the north: ${north.inspect(ticket)}`);
try {
  south.inspect(ticket);
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}

console.log(`it is a north.Ticket: ${ticket instanceof north.Ticket}`);
console.log(`it is a south.Ticket: ${ticket instanceof south.Ticket}`);
console.log(`and both are called ${north.Ticket.name}: ${north.Ticket.name === south.Ticket.name}`);
console.log(`its own method still reads ${ticket.number()}`);
console.log(`a copy for the south: ${south.inspect(new south.Ticket(ticket.number()))}`);
