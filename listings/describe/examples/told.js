// Reads the names from a section of the module, and the types from its descriptions.

import { decode } from "./decode.js";
import { program } from "./program.js";
import { own } from "./streams.js";

const OURS = "__wasm_bindgen_unstable";
const NAMES = [OURS, "name", "producers", "target_features"];

async function load(name, file) {
  const response = fetch(new URL(file, import.meta.url));
  const module = await WebAssembly.compileStreaming(response);
  const found = (it) => WebAssembly.Module.customSections(module, it);
  console.log(`${name}: ${NAMES.filter((it) => found(it).length > 0).join(", ")}`);
  return found(OURS);
}

const [section] = await load("linked", "kiosk.wasm");
const { versions, exports } = program(section);
for (const version of versions) console.log(`  ${version}`);
const streams = await own("kiosk.wasm");
// They stand in the order of the compiler's units.
exports.sort((a, b) => (a.name < b.name ? -1 : 1));
for (const { name, args, comments } of exports) {
  const type = decode(streams.get(name));
  console.log(`  ${name}(${args.map((it) => it.name).join(", ")}): ${type} //${comments.join("")}`);
}
await load("processed", "kiosk_bg.wasm");
