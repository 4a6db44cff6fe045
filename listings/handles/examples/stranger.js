// Counts apples with a counter that is closed, while pears are counted.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handles.wasm", import.meta.url)),
);
const { place_open, place_add, place_close } = instance.exports;

const apples = place_open();
console.log(`an apple: ${place_add(apples)}`);
console.log(`apples closed: ${place_close(apples)}`);

const pears = place_open();
console.log(`an apple: ${place_add(apples)}`);
console.log(`a pear: ${place_add(pears)}`);
