// Hands the guest addresses of what it should read.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("refused.wasm", import.meta.url)),
  { host: { publish() {} } },
);
const guest = instance.exports;
const LEN = 16; // enough for the largest, two numbers of eight bytes
const room = guest.reserve(LEN) >>> 0;

function put(bytes) {
  new Uint8Array(guest.memory.buffer).set(bytes, room);
  return bytes.length;
}

console.log(`checksum: ${guest.checksum(room, put([1, 2, 3]))}`);
const label = new TextEncoder().encode("Zoë");
console.log(`characters: ${guest.set_label(room, put(label))}`);
const point = new DataView(guest.memory.buffer, room, LEN);
point.setFloat64(0, 3, true); // `x`
point.setFloat64(8, 4, true); // `y`
console.log(`distance: ${guest.distance(room)}`);
put([10, 200, 30, 255]);
console.log(`brightness: ${guest.brightness(room)}`);
guest.release(room, LEN);
