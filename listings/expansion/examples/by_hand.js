// Greets through glue that is written by hand, on this side too.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("handmade.wasm", import.meta.url)),
);
const guest = instance.exports;
const [TEXT_SIZE, TEXT_ALIGN] = [8, 4]; // `start` and `len`, four bytes each

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function greet(name) {
  const start = guest.reserve(name.length, 1) >>> 0;
  new Uint8Array(guest.memory.buffer).set(name, start);
  const room = guest.reserve(TEXT_SIZE, TEXT_ALIGN) >>> 0;
  guest.greet(room, start, name.length); // the name is the guest's from here on

  const text = new DataView(guest.memory.buffer, room, TEXT_SIZE);
  const [from, size] = [text.getUint32(0, true), text.getUint32(4, true)];
  guest.release(room, TEXT_SIZE, TEXT_ALIGN);
  if (from === 0) return "that is no text";
  const greeting = decoder.decode(new Uint8Array(guest.memory.buffer, from, size));
  guest.release(from, size, 1);
  return greeting;
}

console.log(greet(new TextEncoder().encode("Zoë")));
console.log(greet(Uint8Array.of(0x5a, 0x6f, 0xeb))); // “Zoë” as Latin-1 writes it
