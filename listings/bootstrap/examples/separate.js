// Makes two instances of one module.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("bootstrap.wasm", import.meta.url)),
);
const first = await WebAssembly.instantiate(module);
const second = await WebAssembly.instantiate(module);

console.log(`the first ticks: ${first.exports.tick()}`);
console.log(`the first ticks: ${first.exports.tick()}`);
console.log(`the second ticks: ${second.exports.tick()}`);
