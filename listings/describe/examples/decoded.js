// Decodes the signatures of a guest's exports from the numbers that describe them.

import { decode } from "./decode.js";
import { own } from "./streams.js";

const streams = await own("kiosk.wasm");
for (const name of ["greet", "area", "longest"]) {
  console.log(`${name}: ${decode(streams.get(name))}`);
}
