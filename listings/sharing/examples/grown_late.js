// Makes room for a meter when the recorder is at work already.

import { load } from "./load.js";

const LEN = 1_000_000;

const memory = new WebAssembly.Memory({ initial: 17 });
const recorder = await load("recorder.wasm", { memory, recorded() {} });
const buffer = recorder.reserve(LEN) >>> 0;
console.log(`the recorder's buffer, all zeros: ${buffer} to ${buffer + LEN}`);

const pages = memory.buffer.byteLength / 65_536;
memory.grow(49 - pages);
const meter = await load("meter.wasm", { memory });
console.log(`the meter's caption: ${meter.caption() >>> 0}`);

const bytes = new Uint8Array(memory.buffer, buffer, LEN);
console.log(`bytes of the buffer that are no zeros now: ${bytes.filter((it) => it !== 0).length}`);
