// Carries orders of two versions to receivers of two versions.

import { deliver, load, show, take } from "./carry.js";

// Each guest's imports read in that guest's memory.
const shows = (guest) => ({ host: { show: (text, len) => show(guest(), text, len) } });
const depot = await load("depot.wasm", shows(() => depot));
const hub = await load("hub.wasm", shows(() => hub));

let receive; // the export whose turn it is to read
let receiver;
const sends = (shop) => ({
  host: {
    deliver(start, len) {
      const bytes = take(shop(), start, len);
      if (bytes.length === 0) throw new RangeError("the message is empty");
      console.log(`  version ${bytes[0]}`);
      const status = deliver(receiver, receive, bytes);
      console.log(`  status ${status}`);
      return status;
    },
  },
});
const shop = await load("shop.wasm", sends(() => shop));
const webshop = await load("webshop.wasm", sends(() => webshop));

for (const [name, guest, read] of [
  ["depot", depot, depot.receive_v1],
  ["hub", hub, hub.receive_v2],
]) {
  [receiver, receive] = [guest, read];
  console.log(`the shop to the ${name}`);
  shop.order_v1(2);
  console.log(`the webshop to the ${name}`);
  webshop.order_v2(2, 10);
}
