// Passes a number that the guest knows as a temperature.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("shapes.wasm", import.meta.url)),
);

console.log(`fahrenheit(36.5) = ${instance.exports.fahrenheit(36.5)}`);
