// Has a gift unwrapped that has 100,000 layers of paper.

import { deliver, load, show } from "./carry.js";

for (const read of ["layers", "layers_at_most_100"]) {
  for (const count of [3, 100_000]) {
    // A call that failed is the last one of its instance.
    const hub = await load("hub.wasm", {
      host: { show: (text, len) => show(hub, text, len) },
    });
    const gift = new Uint8Array(count + 1).fill(1, 0, count);
    try {
      console.log(`${read} of ${count}: ${deliver(hub, hub[read], gift)}`);
    } catch {
      console.log(`${read} of ${count}: a trap`);
    }
  }
}
