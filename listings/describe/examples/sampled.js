// Decodes what describes functions of many types; for some, prints the numbers, too.

import { decode } from "./decode.js";
import { own } from "./streams.js";

// Whose numbers are printed, too.
const SPELLED = "code_of big_u128 text_borrowed sum between times squares later".split(" ");

const streams = [...(await own("sampler.wasm"))];
for (const [name, stream] of streams.sort(([one], [other]) => (one < other ? -1 : 1))) {
  console.log(`${name}: ${decode(stream)}`);
  if (SPELLED.includes(name)) console.log(`  ${stream.join(" ")}`);
}
