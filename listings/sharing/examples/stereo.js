// Loads a meter for the right channel as well, and gives each meter a block.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 66 });
const meters = [];

function recorded(samples, len) {
  meters.shift().loudness(samples, len);
}

const recorder = await load("recorder.wasm", { memory, recorded });
const left = await load("meter.wasm", { memory });
const right = await load("meter_right.wasm", { memory });
meters.push(left, right);

recorder.record(100);
recorder.record(200);
const numbers = new DataView(memory.buffer);
for (const [name, meter] of Object.entries({ left, right })) {
  const peak = meter.peak() >>> 0;
  console.log(`the ${name} peak: ${numbers.getInt32(peak, true)}`);
}
