// Takes a coin that is not there, and then one that is.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
const guest = instance.exports;

/** What an engine says; WebKit adds the expression that it was evaluating. */
function text(error) {
  return `${error.name}: ${error.message.split(" (evaluating")[0]}`;
}

function take(index) {
  try {
    console.log(`take(${index}): ${guest.take(index)}`);
  } catch (error) {
    console.log(`take(${index}): ${text(error)}`);
  }
}

for (const coin of [5, 10, 20]) guest.put(coin);
take(0);
take(7);
take(0);
