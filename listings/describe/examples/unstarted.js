// Starts a guest that no tool has processed.

try {
  await WebAssembly.instantiateStreaming(fetch(new URL("kiosk.wasm", import.meta.url)), {});
} catch (error) {
  console.log(`${error.name}: ${error.message}`);
}
