// Carries bytes from one guest to another.

// Bytes that are not UTF-8 are an error, and no byte is dropped.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Loads a guest, and returns its exports. */
export async function load(file, imports) {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
}

/** A copy of the `len` bytes at `start` in the memory of `guest`. */
export function take(guest, start, len) {
  return new Uint8Array(guest.memory.buffer, start >>> 0, len >>> 0).slice();
}

/** Shows the packer the `len` bytes of UTF-8 at `text` of `guest`. */
export function show(guest, text, len) {
  console.log(decoder.decode(take(guest, text, len)));
}

/** Has `guest` read `bytes` by its export `read`, and returns its status. */
export function deliver(guest, read, bytes) {
  const buffer = guest.reserve(bytes.length) >>> 0;
  if (buffer === 0) throw new RangeError("the receiver has no room");
  new Uint8Array(guest.memory.buffer).set(bytes, buffer);
  const status = read(buffer, bytes.length);
  guest.release(buffer, bytes.length);
  return status;
}
