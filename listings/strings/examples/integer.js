// Asks a guest for a string.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);

console.log(`motto() = ${instance.exports.motto()}`);
