// Calls a guest, and makes a new instance when a call fails.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
let guest = fresh();

function fresh() {
  return new WebAssembly.Instance(module).exports;
}

/** Calls the guest. A call that fails throws, and was the instance's last. */
function call(name, ...values) {
  try {
    return guest[name](...values);
  } catch (error) {
    guest = fresh();
    throw error;
  }
}

console.log(`coins: ${call("put", 5)}`);
console.log(`coins: ${call("put", 10)}`);
try {
  call("take", 7);
} catch {
  console.log("trap, and a new instance");
}
console.log(`coins: ${call("put", 5)}`);
console.log(`taken: ${call("take", 0)}`);
