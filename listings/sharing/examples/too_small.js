// Loads a meter into memories of two sizes.

import { load } from "./load.js";

for (const initial of [17, 49]) {
  const memory = new WebAssembly.Memory({ initial });
  try {
    const meter = await load("meter.wasm", { memory });
    console.log(`${initial} pages: the caption is at ${meter.caption() >>> 0}`);
  } catch (error) {
    console.log(`${initial} pages: ${error.name}: ${error.message}`);
  }
}
