// Traps and errors pass through two modules, and leave the next call in its place.

const load = async (name, imports) => {
  const response = fetch(new URL(`${name}.wasm`, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};
const caught = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
};

const receiver = await load("receiver");
const sender = await load("sender", { other: receiver });
console.log(caught(() => sender.fail()) instanceof WebAssembly.RuntimeError);
console.log(sender.ask());

const thrown = new RangeError("on purpose");
const host = { down: () => { throw thrown; }, alias: (n) => n, held: null };
const caller = await load("caller", { host });
console.log(caught(() => caller.down(1)) === thrown);
console.log(caller.alias(2));
