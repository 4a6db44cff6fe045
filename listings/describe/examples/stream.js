// Prints the numbers that a guest's describe functions pass on.

import { own } from "./streams.js";

const streams = await own("kiosk.wasm");
for (const name of ["greet", "area", "longest"]) {
  console.log(`${name}: ${streams.get(name).join(" ")}`);
}
