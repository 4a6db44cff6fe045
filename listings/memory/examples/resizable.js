// Asks for buffers that grow when their memories do.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;
const PAGE = 64 * 1024;

function attempt(what, memory) {
  try {
    const view = new Uint8Array(memory.toResizableBuffer());
    memory.grow(1);
    console.log(`${what}: the view has ${view.length / PAGE} pages`);
  } catch (error) {
    // WebKit adds which expression failed.
    const message = error.message.replace(/ \(In .*\)$/, "");
    console.log(`${what}: ${error.name}: ${message}`);
  }
}

guest.release(guest.reserve(3) >>> 0, 3); // the guest has a heap now
attempt("the guest's memory", guest.memory);
const memory = new WebAssembly.Memory({ initial: 1, maximum: 2 });
attempt("one of at most 2 pages", memory);
