// Keeps the host's objects in a table, and asks it for more than it has.

const people = new WebAssembly.Table({ element: "externref", initial: 3, maximum: 4 });
people.set(1, { name: "Ada", age: 36 });
people.set(2, { name: "Zoë", age: 41 });

/** The age of the person at an index, or -1 if there is none. */
function age(person) {
  const index = person >>> 0;
  return index < people.length ? (people.get(index)?.age ?? -1) : -1;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("elder.wasm", import.meta.url)),
  { host: { age } },
);
console.log(`the elder is ${people.get(instance.exports.elder(1, 2)).name}`);

/** What an engine says; WebKit adds the expression that it was evaluating. */
function refused(call) {
  try {
    call();
  } catch (error) {
    return `${error.name}: ${error.message.split(" (evaluating")[0]}`;
  }
}

// A module that reads a table of externref, written by hand: Rust has no such type.
const reader = await WebAssembly.instantiate(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, // "\0asm", version 1
  1, 6, 1, 96, 1, 127, 1, 111, // a type: from i32 to externref
  2, 9, 1, 1, 104, 1, 112, 1, 111, 0, 0, // an import: the table h.p
  3, 2, 1, 0, // a function of that type
  7, 8, 1, 4, 114, 101, 97, 100, 0, 0, // an export: it is called "read"
  10, 8, 1, 6, 0, 32, 0, 37, 0, 11, // its body: local.get 0, table.get 0
]), { h: { p: people } });
const { read } = reader.instance.exports;
console.log(`read(1): ${read(1).name}`);
console.log(`read(9): ${refused(() => read(9))}`);
console.log(`get(9): ${refused(() => people.get(9))}`);
console.log(`grow(4): ${refused(() => people.grow(4))}`);
