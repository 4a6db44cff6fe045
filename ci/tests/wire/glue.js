// What wasm-bindgen writes: several results, references, and a table of them.

let wasm;
const imports = {
  __proto__: null,
  "./glue_bg.js": {
    __proto__: null,
    __wbg_table_0f1e: function() {
      const table = wasm.__wbindgen_externrefs;
      const offset = table.grow(2);
      table.set(0, undefined);
      table.set(offset, null);
      table.set(offset + 1, true);
    },
    __wbg_name_2d3c: function(arg0) {
      const ret = arg0.name;
      return ret;
    },
  },
};
const response = await fetch(new URL("glue_bg.wasm", import.meta.url));
const { instance } = await WebAssembly.instantiateStreaming(response, imports);
wasm = instance.exports;
wasm.__wbindgen_start();

const bytes = new TextEncoder().encode("ha");
const ptr = wasm.__wbindgen_malloc(bytes.length, 1) >>> 0;
new Uint8Array(wasm.memory.buffer).set(bytes, ptr);
const ret = wasm.double(ptr, bytes.length);
console.log(new TextDecoder().decode(new Uint8Array(wasm.memory.buffer, ret[0], ret[1])));

class Account {}
console.log(wasm.ask(Account).join(), wasm.ask({ name: Account })[1] === Account);
console.log(wasm.__wbindgen_externrefs.get(3) === Account, wasm.__wbindgen_externrefs.get(5));
