// Starts one app for the north gate and one for the south gate.

import init, { enter } from "./gate.js";

const north = await init();
console.log(`north: ${enter()}`);
console.log(`north: ${enter()}`);

const south = await init();
console.log(`south: ${enter()}`);
console.log(`the same exports: ${north === south}`);

const garbage = await init({ module_or_path: new Uint8Array([1, 2, 3]) });
console.log(`the same for three bytes of garbage: ${north === garbage}`);
const nothing = await init({ module_or_path: "no-such-file.wasm" });
console.log(`the same for a file that is not there: ${north === nothing}`);
