// Carries an order to a hub that knows a field more, with a default.

import { deliver, load, show, take } from "./carry.js";

const hub = await load("hub.wasm", {
  host: { show: (text, len) => show(hub, text, len) },
});
const shop = await load("shop.wasm", {
  host: {
    deliver: (bytes, len) => deliver(hub, hub.receive_noted, take(shop, bytes, len)),
  },
});

console.log(`the hub returns ${shop.order(2)}`);
