// Puts a function of JavaScript's in the guest's table.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("callbacks.wasm", import.meta.url)),
);
const { sum_of, __indirect_function_table: table } = instance.exports;

const cube = (number) => number ** 3;

const entry = table.grow(1);
try {
  table.set(entry, cube);
} catch (error) {
  // WebKit adds the expression that it was evaluating.
  console.log(`${error.name}: ${error.message.split(" (evaluating")[0]}`);
}

// A module that exports what it imports, so that it becomes a module's function.
const lender = await WebAssembly.instantiate(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, // "\0asm", version 1
  1, 6, 1, 96, 1, 127, 1, 127, // a type: from i32 to i32
  2, 7, 1, 1, 104, 1, 102, 0, 0, // an import: the function h.f of that type
  7, 5, 1, 1, 102, 0, 0, // an export: it is called "f"
]), { h: { f: cube } });
table.set(entry, lender.instance.exports.f);
console.log(`the sum of cubes below 4: ${sum_of(entry, 4)}`);
