// Starts two apps, by importing the glue under two addresses.

import * as north from "./gate.js?north";
import * as south from "./gate.js?south";

const module = await WebAssembly.compileStreaming(
  fetch(new URL("gate_bg.wasm", import.meta.url)),
);
await north.default({ module_or_path: module });
await south.default({ module_or_path: module });

console.log(`north: ${north.enter()}`);
console.log(`north: ${north.enter()}`);
console.log(`south: ${south.enter()}`);
