// Decodes the descriptions of a guest that cannot be trusted.

import { decode } from "./decode.js";
import { own } from "./streams.js";

const streams = [...(await own("teller.wasm"))];
for (const [name, stream] of streams.sort(([one], [other]) => (one < other ? -1 : 1))) {
  try {
    console.log(`${name}: ${decode(stream)}`);
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
