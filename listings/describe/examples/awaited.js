// Compares what the numbers and the section say of functions that may be `async`.

import { decode } from "./decode.js";
import { program } from "./program.js";
import { own } from "./streams.js";

const response = fetch(new URL("sampler.wasm", import.meta.url));
const module = await WebAssembly.compileStreaming(response);
const [section] = WebAssembly.Module.customSections(module, "__wasm_bindgen_unstable");
const { exports } = program(section);
const streams = await own("sampler.wasm");
for (const name of ["later", "later_object", "object"]) {
  console.log(`${name}: ${decode(streams.get(name))}`);
  for (const it of exports.filter((it) => it.name === name)) {
    console.log(`  by the section async: ${it.isAsync}`);
  }
}
