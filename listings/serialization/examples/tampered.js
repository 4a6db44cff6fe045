// Tampers with an order on its way.

import { deliver, load, show, take } from "./carry.js";
import { changes } from "./changes.js";

let sent;
const host = {
  deliver(bytes, len) {
    sent = take(shop, bytes, len);
    return 0;
  },
  show: (text, len) => show(warehouse, text, len),
};
const shop = await load("shop.wasm", { host });
const warehouse = await load("warehouse.wasm", { host });
shop.order(2);

for (const [name, at, count, insert] of changes) {
  const bytes = [...sent];
  bytes.splice(at, count, ...insert);
  console.log(`${name}: ${deliver(warehouse, warehouse.receive, bytes)}`);
}
