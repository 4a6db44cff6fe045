// Counts with two counters that are in the guest.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handles.wasm", import.meta.url)),
);
const { counter_open, counter_add, counter_close } = instance.exports;

const apples = counter_open();
const pears = counter_open();
counter_add(apples);
counter_add(apples);
counter_add(pears);
console.log(`two handles: ${apples !== pears}`);
console.log(`apples: ${counter_close(apples)}`);
console.log(`pears: ${counter_close(pears)}`);
