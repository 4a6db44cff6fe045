// Has objects freed where a block ends, as `using` does it and by hand.

import init from "./album.js";
import { brightness } from "./finally.js";

const { memory } = await init();
const pages = () => `${memory.buffer.byteLength / 65536} pages`;

console.log(`finally: ${brightness(32)}, ${pages()}`);
try {
  const { brightness } = await import("./using.js");
  console.log(`using: ${brightness(32)}, ${pages()}`);
} catch (error) {
  console.log(`using: ${error.name}: ${error.message}`);
}
