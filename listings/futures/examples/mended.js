// Uses an inbox that can be used while it waits.

import { deliver } from "./delivery.js";
import init, { Inbox } from "./inbox.js";

await init();
await deliver(new Inbox());
