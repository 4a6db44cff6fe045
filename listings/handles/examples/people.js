// Has the guest compare objects that it cannot see.

const people = new Map();
let last = 0;

function admit(person) {
  people.set(++last, person);
  return last;
}

function age(person) {
  return people.get(person)?.age ?? -1;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("elder.wasm", import.meta.url)),
  { host: { age } },
);
const { elder } = instance.exports;

const ada = admit({ name: "Ada", age: 36 });
const zoe = admit({ name: "Zoë", age: 41 });
console.log(`the elder is ${people.get(elder(ada, zoe)).name}`);

people.delete(zoe);
console.log(`without Zoë: ${elder(ada, zoe)}`);
