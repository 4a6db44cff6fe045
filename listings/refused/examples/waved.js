// Passes numbers where the guest's source has references and boxes.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("lenient.wasm", import.meta.url)),
);
const guest = instance.exports;

const reading = guest.reading_new(21.5);
console.log(`warmed: ${guest.reading_warm(reading, 1.5)}`);
const place = guest.reading_place(reading);
console.log(`the place has ${guest.place_len(place)} bytes`);
guest.reading_drop(reading);
