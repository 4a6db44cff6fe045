// Loads a meter into the memory that a recorder uses, and looks what stands there.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 17 });
const recorder = await load("recorder.wasm", { memory, recorded() {} });
const title = recorder.title() >>> 0;
const takes = recorder.takes() >>> 0;

function show() {
  const text = new TextDecoder().decode(new Uint8Array(memory.buffer, title, 24));
  const number = new DataView(memory.buffer).getUint32(takes, true);
  console.log(`the recorder's title at ${title}: ${text}`);
  console.log(`its number of takes at ${takes}: ${number}`);
}

for (const step of [100, 200, 300]) recorder.record(step);
show();

const meter = await load("meter_default.wasm", { memory });
console.log(`a meter is loaded, with its caption at ${meter.caption() >>> 0}`);
show();
