// Frees each photo where its block ends, in every engine.

import { Photo } from "./album.js";

export function brightness(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const photo = new Photo(i);
    try {
      sum += photo.point(0, 0);
    } finally {
      photo.free();
    }
  }
  return sum;
}
