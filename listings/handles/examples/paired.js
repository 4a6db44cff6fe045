// Brings a handle of one instance to another, then pairs handles with instances.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("handles.wasm", import.meta.url)),
);
const guest = async () => (await WebAssembly.instantiate(module)).exports;

/** A handle together with the instance that it belongs to. */
class Tally {
  #guest;
  #handle;

  constructor(guest) {
    this.#guest = guest;
    this.#handle = guest.tally_open();
  }

  add() {
    return this.#guest.tally_add(this.#handle);
  }
}

const [one, other] = [await guest(), await guest()];
const [apples, pears] = [one.tally_open(), other.tally_open()];
console.log(`the same number: ${apples === pears}`);
console.log(`an apple, to the other: ${other.tally_add(apples)}`);
console.log(`a pear: ${other.tally_add(pears)}`);

const plums = new Tally(one);
console.log(`a plum: ${plums.add()}`);
