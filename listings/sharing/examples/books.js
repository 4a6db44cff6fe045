// Looks for a heap's addresses among the recorder's statics, while meters are loaded.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 49 });
const heap = memory.buffer.byteLength;
const recorder = await load("recorder.wasm", { memory, recorded() {} });
const end = recorder.__data_end.value;
console.log(`the recorder's buffer: ${recorder.reserve(1000) >>> 0}`);

function count() {
  const { buffer } = memory;
  // From 1 MiB on; the last bytes may be fewer than a number has.
  const statics = new Uint32Array(buffer, 1_048_576, (end - 1_048_576) >> 2);
  return statics.filter((it) => it >= heap && it < buffer.byteLength).length;
}

console.log(`addresses of its heap among its statics: ${count()}`);
await load("meter.wasm", { memory });
console.log(`when meter.wasm is loaded: ${count()}`);
await load("meter_default.wasm", { memory });
console.log(`when meter_default.wasm is loaded: ${count()}`);
