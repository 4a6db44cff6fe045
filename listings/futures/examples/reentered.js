// Uses an inbox that is borrowed for itself alone while it waits.

import { deliver } from "./delivery.js";
import init, { Inbox } from "./exclusive_inbox.js";

await init();
await deliver(new Inbox());
