// Transfers to an account that does not exist, and counts again.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
const guest = instance.exports;

console.log(`both accounts: ${guest.total_whole()}`);
try {
  guest.transfer_whole(0, 2, 30);
} catch {
  console.log("to an account that does not exist: trap");
}
console.log(`both accounts: ${guest.total_whole()}`);
