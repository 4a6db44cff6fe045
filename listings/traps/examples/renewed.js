// Calls a guest, and makes a new instance after a call that failed.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
let guest = null;

/** Calls the guest. A call that fails throws, and was the instance's last. */
function call(name, ...values) {
  guest ??= new WebAssembly.Instance(module).exports;
  try {
    return guest[name](...values);
  } catch (error) {
    guest = null; // the next call makes another
    throw error;
  }
}

console.log(`coins: ${call("put", 5)}`);
console.log(`coins: ${call("put", 10)}`);
try {
  call("take", 7);
} catch {
  console.log("trap: the next call gets a new instance");
}
console.log(`coins: ${call("put", 5)}`);
console.log(`taken: ${call("take", 0)}`);
