// Has a meter work while a block stands on the recorder's stack, in two layouts.

import { load } from "./load.js";

for (const file of ["meter_moved.wasm", "meter.wasm"]) {
  const memory = new WebAssembly.Memory({ initial: 49 });
  const block = (samples) => [...new Uint32Array(memory.buffer, samples >>> 0, 4)].join(" ");

  const recorded = (samples) => {
    console.log(`  the block at ${samples >>> 0}: ${block(samples)}`);
    meter.noise_floor(1);
    console.log(`  when the meter has worked: ${block(samples)}`);
  };

  const recorder = await load("recorder.wasm", { memory, recorded });
  const meter = await load(file, { memory });
  console.log(file);
  console.log(`  the loudest sample: ${recorder.record(100)}`);
}
