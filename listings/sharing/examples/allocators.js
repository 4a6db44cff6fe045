// Reserves buffers of both guests in one memory, and frees them on the wrong side first.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 49 });
const recorder = await load("recorder.wasm", { memory, recorded() {} });
const meter = await load("meter.wasm", { memory });

function reserve(name, guest) {
  const buffer = guest.reserve(100_000) >>> 0;
  console.log(`the ${name}'s buffer: ${buffer}; the memory has ${memory.buffer.byteLength / 65_536} pages`);
  return buffer;
}

const first = reserve("recorder", recorder);
const second = reserve("meter", meter);
const third = reserve("recorder", recorder);

console.log(`the recorder releases the meter's: ${recorder.release(second)}`);
console.log(`the meter releases the recorder's: ${meter.release(first)}, ${meter.release(third)}`);
console.log(`the recorder releases its own: ${recorder.release(first)}, ${recorder.release(third)}`);
console.log(`the meter releases its own: ${meter.release(second)}`);
