// Has an app panic that asks for a new instance of itself.

import init, { Ticket, enter, leave } from "./renewing.js";

function outcome(f) {
  try {
    return f();
  } catch (error) {
    return `${error.name}: ${error.message.split(" (evaluating")[0]}`;
  }
}

await init();
const ticket = new Ticket(7);
console.log(`enter: ${enter()}`);
console.log(`leave: ${leave()}`);
console.log(`leave: ${outcome(leave)}`);

console.log(`enter: ${outcome(enter)}`);
console.log(`the old ticket: ${outcome(() => ticket.number())}`);
console.log(`a new ticket: ${outcome(() => new Ticket(8).number())}`);
