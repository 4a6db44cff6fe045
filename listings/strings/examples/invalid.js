// Hands the guest bytes that are not UTF-8, then bytes that are.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show() {} } },
);
const guest = instance.exports;
const TEXT_SIZE = 8; // `start` and `len`, four bytes each

function ask(bytes) {
  const buffer = guest.reserve(bytes.length) >>> 0;
  const answer = guest.reserve(TEXT_SIZE) >>> 0;
  new Uint8Array(guest.memory.buffer).set(bytes, buffer);
  const status = guest.echo(buffer, bytes.length, answer);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  console.log(`[${hex.join(", ")}]: status ${status}`);
  if (status === 0) {
    const pair = new DataView(guest.memory.buffer, answer, TEXT_SIZE);
    guest.release(pair.getUint32(0, true), pair.getUint32(4, true));
  }
  guest.release(answer, TEXT_SIZE);
  guest.release(buffer, bytes.length);
}

ask([0x5a, 0x6f, 0xeb]); // "Zoë" in Latin-1
ask([0x5a, 0x6f, 0xc3, 0xab]); // "Zoë" in UTF-8
