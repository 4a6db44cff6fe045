// Frees buffers of which the host does not know whose they are.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 49 });
const recorder = await load("recorder.wasm", { memory, recorded() {} });
const meter = await load("meter.wasm", { memory });
const guests = Object.entries({ recorder, meter });

const buffers = [recorder.reserve(100) >>> 0, meter.reserve(100) >>> 0, 3_000_000];
for (const buffer of buffers) {
  const owner = guests.find(([, guest]) => guest.release(buffer) === 0);
  console.log(`${buffer}: ${owner ? `freed by the ${owner[0]}` : "nobody's"}`);
}
