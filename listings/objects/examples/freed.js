// Makes objects that nobody keeps, and counts the pages of the memory.

import init, { Photo } from "./album.js";

const { memory } = await init();
const pages = (when) => console.log(`${when}: ${memory.buffer.byteLength / 65536} pages`);

pages("at first");
for (let i = 0; i < 32; i++) {
  const photo = new Photo(i);
  photo.free();
}
pages("32 photos, each freed");
for (let i = 0; i < 32; i++) {
  const photo = new Photo(i);
}
pages("32 photos, each out of scope");
