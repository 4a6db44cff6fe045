// Carries bytes between the memories of guests, and believes no guest.

/** What a guest may have carried at once, in bytes. */
export const MOST = 2 ** 20;

/**
 * The `len` bytes at `start` of the guest's memory, as a view to use at once; an
 * error, which calls them `what`, unless all of them are there, and not too many.
 */
export function within(guest, what, start, len) {
  if (!(guest.memory instanceof WebAssembly.Memory)) {
    throw new TypeError("the guest exports no memory");
  }
  if (len >>> 0 > MOST) throw new RangeError(`${what} is too large`);
  // A number of JavaScript's holds the sum exactly.
  if ((start >>> 0) + (len >>> 0) > guest.memory.buffer.byteLength) {
    throw new RangeError(`${what} is not in the guest's memory`);
  }
  return new Uint8Array(guest.memory.buffer, start >>> 0, len >>> 0);
}

/** A copy of the `len` bytes at `start`; an error calls them `what`. */
export function take(guest, what, start, len) {
  return within(guest, what, start, len).slice();
}

/** Copies `bytes` to `start`; an error calls their place `what`. */
export function give(guest, what, start, bytes) {
  within(guest, what, start, bytes.length).set(bytes);
}

/** Has `guest` reserve `len` bytes, and copies `text` to the first of them. */
export function lend(guest, len, text) {
  const start = guest.reserve(len) >>> 0;
  if (start === 0) throw new RangeError("the guest has no room");
  // Only now: the call may have grown the memory.
  within(guest, "the room that it lent", start, len).set(text);
  return start;
}

/** Gives back the `len` bytes that `guest` reserved at `start`. */
export function giveBack(guest, start, len) {
  guest.release(start, len);
}
