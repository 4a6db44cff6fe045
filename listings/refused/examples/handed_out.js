// Hands the guest addresses of where it should write.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("refused.wasm", import.meta.url)),
  { host: { publish() {} } },
);
const guest = instance.exports;
const LEN = 12; // three numbers of four bytes
const room = guest.reserve(LEN) >>> 0;

function numbers(count) {
  const view = new DataView(guest.memory.buffer, room, 4 * count);
  return Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true));
}

const count = guest.squares(room, 3);
console.log(`${count} squares: [${numbers(3).join(", ")}]`);
guest.time_of_day(1000, room);
console.log(`the time: ${numbers(2).join(":")}`);
let status = guest.quotient(17, 5, room);
console.log(`17 / 5: status ${status}, answer ${numbers(1)}`);
status = guest.quotient(17, 0, room);
console.log(`17 / 0: status ${status}, answer ${numbers(1)}`);
guest.release(room, LEN);
