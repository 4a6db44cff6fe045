// Writes a number in two byte orders, and has the guest read it.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const guest = instance.exports;

const hex = (number, digits) => number.toString(16).padStart(digits, "0");
const buffer = guest.reserve(4) >>> 0;
const view = () => new DataView(guest.memory.buffer, buffer, 4);

function read(order) {
  const bytes = [0, 1, 2, 3].map((at) => hex(view().getUint8(at), 2));
  const number = guest.number(buffer) >>> 0;
  console.log(`${order}: ${bytes.join(" ")} is 0x${hex(number, 8)}`);
}

view().setUint32(0, 0x01020304, true);
read("little-endian");
view().setUint32(0, 0x01020304); // big-endian, unless told otherwise
read("big-endian");
guest.release(buffer, 4);
