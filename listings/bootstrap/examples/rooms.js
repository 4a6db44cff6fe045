// Gives two instances of one module an import each.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("thermometer.wasm", import.meta.url)),
);
const kitchen = await WebAssembly.instantiate(module, {
  host: { celsius: () => 21 },
});
const cellar = await WebAssembly.instantiate(module, {
  host: { celsius: () => 12 },
});

console.log(`kitchen: ${kitchen.exports.fahrenheit()} °F`);
console.log(`cellar: ${cellar.exports.fahrenheit()} °F`);
