// Gives a guest two functions of one name.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("walker.wasm", import.meta.url)),
  { north: { distance: () => 12 }, south: { distance: () => 30 } },
);
console.log(`farther south: ${instance.exports.farther_south()}`);
