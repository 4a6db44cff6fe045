// A module calls another's functions, and reads the other's bytes at its own address.

const load = async (name, imports) => {
  const response = fetch(new URL(`${name}.wasm`, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};

const receiver = await load("receiver");
const sender = await load("sender", { other: receiver });
console.log(`its own bytes: ${[...new Uint8Array(sender.memory.buffer, 2048, 4)]}`);
console.log(`their sum over there: ${sender.ask()}`);
console.log(`a byte and another: ${sender.ask_twice()}`);
console.log(`an i64 and an f64: ${sender.swapped(2n ** 63n - 1n)}`);
console.log(`a vector: ${sender.lane(7)}`);
const object = {};
console.log(`an object: ${sender.same(object) === object}`);
try {
  sender.ask_far();
} catch (error) {
  console.log(`beyond the other's end: ${error instanceof WebAssembly.RuntimeError}`);
}
