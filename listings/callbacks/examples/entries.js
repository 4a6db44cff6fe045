// Calls entries of the guest's table that hold no fitting function.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("callbacks.wasm", import.meta.url)),
);
const { operation, addition, __indirect_function_table: table } = instance.exports;

// All that a guest does to call a function pointer, written by hand.
const caller = await WebAssembly.instantiate(new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, // "\0asm", version 1
  1, 6, 1, 96, 1, 127, 1, 127, // a type: from i32 to i32
  2, 9, 1, 1, 104, 1, 116, 1, 112, 0, 0, // an import: the table h.t
  3, 2, 1, 0, // a function of that type
  7, 8, 1, 4, 99, 97, 108, 108, 0, 0, // an export: it is called "call"
  10, 11, 1, 9, 0, 65, 21, 32, 0, 17, 0, 0, 11, // i32.const 21, local.get 0, call_indirect
]), { h: { t: table } });
const { call } = caller.instance.exports;

function show(name, entry) {
  try {
    console.log(`${name}: ${call(entry)}`);
  } catch (error) {
    // WebKit adds the expression that it was evaluating.
    console.log(`${name}: ${error.name}: ${error.message.split(" (evaluating")[0]}`);
  }
}

show("double", operation(0));
show("addition", addition());
show("entry 0", 0);
show("entry 99", 99);
