// Leaves listeners in three ways, and counts what the guest still holds.

import init, { Listening, listen, listen_for_ever } from "./closures.js";

const { memory, __wbindgen_externrefs: table } = await init();
const report = (when) => {
  let held = 0;
  for (let i = 0; i < table.length; i++) {
    if (typeof table.get(i) === "function") held += 1;
  }
  const pages = memory.buffer.byteLength / 65536;
  console.log(`${when}: ${pages} pages, ${held} functions in the table`);
};

report("at first");
for (let i = 0; i < 32; i++) new Listening(new EventTarget()).free();
report("32 dropped");
for (let i = 0; i < 32; i++) listen(new EventTarget());
report("32 given away");
for (let i = 0; i < 32; i++) listen_for_ever(new EventTarget());
report("32 forgotten");
