// Counts at two gates, with two objects of one app.

import init, { Gate } from "./gate.js";

await init();
const north = new Gate();
const south = new Gate();

console.log(`north: ${north.admit()}`);
console.log(`north: ${north.admit()}`);
console.log(`south: ${south.admit()}`);
north.free();
south.free();
