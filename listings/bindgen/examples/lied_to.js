// Passes lists that are not what they seem.

import init, { reverse } from "./mini_guest.js";

const { memory } = await init();

class Boastful extends Uint8Array {
  get length() {
    return 1000;
  }
}
console.log(`it claims 1000 bytes: [${reverse(new Boastful([1, 2, 3]))}]`);

// To make room for all of the guest's memory, the guest needs more of it.
const all = new Uint8Array(memory.buffer);
const size = all.length;
const reversed = reverse(all);
console.log(`the guest's memory: all of it came back: ${reversed.length === size}`);
console.log(`the view of it now has ${all.length} bytes`);
