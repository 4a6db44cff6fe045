// Brings the guest handles that are stale, foreign and forged.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handles.wasm", import.meta.url)),
);
const { tally_open, tally_add, discard, gauge_open } = instance.exports;

const hex = (handle) => `0x${(handle >>> 0).toString(16).padStart(8, "0")}`;

const apples = tally_open();
console.log(`apples: ${hex(apples)}`);
console.log(`an apple: ${tally_add(apples)}`);
console.log(`apples discarded: ${discard(apples)}`);
console.log(`discarded again: ${discard(apples)}`);

const pears = tally_open();
console.log(`pears: ${hex(pears)}`);
console.log(`an apple: ${tally_add(apples)}`);
console.log(`a pear: ${tally_add(pears)}`);

const gauge = gauge_open();
console.log(`a gauge: ${hex(gauge)}`);
console.log(`a gauge as a tally: ${tally_add(gauge)}`);
console.log(`a number made up: ${tally_add(7)}`);
