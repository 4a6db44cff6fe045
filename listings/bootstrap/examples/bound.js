// Binds the function that a module asks for.

function celsius() {
  return 21;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("thermometer.wasm", import.meta.url)),
  { host: { celsius } },
);

console.log(`21 °C are ${instance.exports.fahrenheit()} °F`);
