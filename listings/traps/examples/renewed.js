// Calls a guest, and makes a new instance when a call fails.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
let guest = await fresh();

async function fresh() {
  const instance = await WebAssembly.instantiate(module);
  return instance.exports;
}

/** Calls the guest. A call that fails throws, and was the instance's last. */
async function call(name, ...values) {
  try {
    return guest[name](...values);
  } catch (error) {
    guest = await fresh();
    throw error;
  }
}

console.log(`coins: ${await call("put", 5)}`);
console.log(`coins: ${await call("put", 10)}`);
try {
  await call("take", 7);
} catch {
  console.log("trap, and a new instance");
}
console.log(`coins: ${await call("put", 5)}`);
console.log(`taken: ${await call("take", 0)}`);
