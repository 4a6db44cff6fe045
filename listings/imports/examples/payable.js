// Offers two functions to a guest, which binds both.

function fee(price) {
  return price / 100;
}

function to_coins(price) {
  console.log("the host rounds");
  return Math.round(price * 100) / 100;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("checkout.wasm", import.meta.url)),
  { host: { fee, to_coins } },
);

const { payable, with_fee } = instance.exports;
console.log(`with_fee(250) = ${with_fee(250)}`);
console.log(`payable(2.346) = ${payable(2.346)}`);
