// Calls a guest that catches its own panics.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
const { share } = instance.exports;

console.log(`12 for 4: ${share(12, 4)}`);
try {
  console.log(`12 for 0: ${share(12, 0)}`);
} catch {
  console.log("12 for 0: trap");
}
