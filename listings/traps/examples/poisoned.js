// Looks at three things after a panic that were whole before it.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
const guest = instance.exports;

function outcome(name, ...values) {
  try {
    return guest[name](...values) ?? "done";
  } catch {
    return "trap";
  }
}

guest.put(5);
console.log(`a coin that is not there: ${outcome("take", 7)}`);
console.log(`the coin that is there: ${outcome("take", 0)}`);

console.log(`both accounts: ${guest.total()}`);
console.log(`to an account that does not exist: ${outcome("transfer", 0, 2, 30)}`);
console.log(`both accounts: ${guest.total()}`);

console.log(`a local before: ${guest.stack()}`);
console.log(`a panic in a large frame: ${outcome("fail")}`);
console.log(`a local after: ${guest.stack()}`);
