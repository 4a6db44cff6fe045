// Shows what is left of views when the memory has grown.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

function attempt(what, act) {
  try {
    console.log(`${what}: ${act()}`);
  } catch (error) {
    console.log(`${what}: ${error.name}: ${error.message}`);
  }
}

const text = guest.reserve(3) >>> 0;
const buffer = guest.memory.buffer;
const view = new Uint8Array(buffer, text, 3);
const data = new DataView(buffer);
view.set([72, 105, 33]); // "Hi!"
const copy = view.slice();
const decode = (bytes) => new TextDecoder().decode(bytes);

console.log(`before: ${view.length} bytes, ${decode(view)}`);
guest.reserve(1 << 20);
attempt("length", () => view.length);
view[0] = 72;
attempt("view[0]", () => view[0]);
attempt("decode", () => `"${decode(view)}"`);
attempt("set", () => view.set([1]));
attempt("getUint8", () => data.getUint8(text));
attempt("new Uint8Array", () => new Uint8Array(buffer, text, 3));
attempt("one line", () => new Uint8Array(guest.memory.buffer).set([1], guest.reserve(1 << 20)));
attempt("a copy", () => decode(copy));
attempt("a new view", () => decode(new Uint8Array(guest.memory.buffer, text, 3)));
