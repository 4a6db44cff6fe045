// Has a meter measure what a recorder records, in place, in one memory.

import { load } from "./load.js";

const memory = new WebAssembly.Memory({ initial: 49 });

function recorded(samples, len) {
  console.log(`the recorder's block: ${samples >>> 0}`);
  console.log(`its loudness, as the meter reads it there: ${meter.loudness(samples, len)}`);
}

const recorder = await load("recorder.wasm", { memory, recorded });
const meter = await load("meter.wasm", { memory });

const text = (start) => new TextDecoder().decode(new Uint8Array(memory.buffer, start >>> 0, 24));

recorder.record(50);
const title = recorder.title();
console.log(`the recorder's title: ${title >>> 0}, ${text(title)}`);
const caption = meter.caption();
console.log(`the meter's caption: ${caption >>> 0}, ${text(caption)}`);
