// Frees each photo where its block ends, in engines that know `using`.

import { Photo } from "./album.js";

export function brightness(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    using photo = new Photo(i);
    sum += photo.point(0, 0);
  }
  return sum;
}
