// Draws whole memories as strips at one scale, with arrows where numbers point into them.

import { element } from "./dom.js";
import { makeScale } from "./scale.js";

/** @typedef {import("./watch.js").Memory} Memory */

/** Heights in CSS pixels: of an arrow's label, of a bar, of the addresses below it. */
const [LABEL, BAR, TICKS] = [17, 22, 17];
/** Arrows that have a label, in one strip. */
const MOST_LABELS = 4;
/** What a character is wide, in percent of a narrow strip. */
const CHARACTER = 2.1;

const SVG = "http://www.w3.org/2000/svg";

function draw(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const percent = (number) => `${number.toFixed(2)}%`;

/**
 * Draws one strip for each memory, or for each instance that has its parts in it.
 *
 * @param {(Memory & { title: string, now: import("./watch.js").Range[] })[]} columns
 *   `now`: the ranges of this moment that it has
 * @param {import("./watch.js").Range[]} ranges all of this moment
 * @param {import("./names.js").Names} names
 */
export function drawStrips(columns, ranges, names) {
  const scale = makeScale(columns);
  const strips = columns.flatMap((column) => {
    const { size, now, regions, title } = column;
    const elsewhere = ranges.filter(({ start }) =>
      start < size && !now.some((range) => range.start === start),
    );
    const ends = regions.map((region) => ({ ...region, end: Math.min(region.end, size) }));
    const all = { title, size, now, elsewhere, ends };
    if (column.names.length === 1 || regions.length === 0) return [drawStrip(all, scale)];
    return column.names.map((owner) => drawStrip({
      ...all,
      title: `${names.title(owner)}, in the memory of ${title}`,
      ends: ends.filter(({ name }) => name === owner),
    }, scale));
  });
  return element("div", { class: "strips" }, ...strips);
}

function drawStrip(column, scale) {
  const arrows = groupArrows(column.now);
  const top = LABEL * Math.min(arrows.length, MOST_LABELS);
  const shapes = [
    ...drawParts(column, scale, top),
    ...column.elsewhere.map(({ start }) => drawElsewhere(scale(start), top)),
    ...arrows.map((arrow, i) => drawArrow(arrow, scale(arrow.start), i, top)),
  ];
  const label = describeStrip(column, arrows);
  const height = top + BAR + TICKS;
  const svg = draw("svg", { role: "img", "aria-label": label, height }, ...shapes);
  return element("div", { class: "strip" }, element("p", {}, column.title), svg);
}

/** The addresses that this moment's ranges start at, each with what is there. */
function groupArrows(ranges) {
  const arrows = new Map();
  for (const { start, name } of ranges) {
    const names = arrows.get(start) ?? new Set();
    arrows.set(start, name ? names.add(name) : names);
  }
  const sorted = [...arrows].sort(([a], [b]) => a - b);
  return sorted.map(([start, names]) => ({ start, text: [start, ...names].join(", ") }));
}

function drawParts({ size, ends }, scale, top) {
  const drawBar = (from, to, kind) => {
    const place = { x: percent(scale(from)), y: top, height: BAR };
    return draw("rect", { class: kind, width: percent(scale(to) - scale(from)), ...place });
  };
  const parts = ends.filter(({ start, end }) => start < end);
  const names = parts.map(({ kind, start, end }) => {
    const [from, to] = [scale(start), scale(end)];
    const place = { x: percent((from + to) / 2), y: top + BAR / 2 + 4, "text-anchor": "middle" };
    return to - from > CHARACTER * kind.length ? [draw("text", place, kind)] : [];
  });
  return [
    drawBar(0, size, "whole"),
    ...parts.map(({ kind, start, end }) => drawBar(start, end, kind)),
    ...names.flat(),
    ...drawTicks([0, ...parts.map(({ start }) => start), size], scale, top),
  ];
}

/** Draws addresses below a bar, the last one ending there; what would not fit is left out. */
function drawTicks(addresses, scale, top) {
  let free = 0;
  return [...new Set(addresses)].sort((a, b) => a - b).flatMap((address, i, all) => {
    const text = String(address);
    const width = CHARACTER * text.length;
    const isLast = i === all.length - 1;
    const from = scale(address) - (isLast ? width : 0);
    if (from < free || from + width > 100) return [];
    free = from + width + CHARACTER;
    const anchor = { x: percent(scale(address)), "text-anchor": isLast ? "end" : "start" };
    return [draw("text", { class: "tick", y: top + BAR + 13, ...anchor }, text)];
  });
}

function drawArrow({ text }, at, row, top) {
  const x = percent(at);
  const y = LABEL * Math.min(row, MOST_LABELS - 1);
  const stem = draw("line", { class: "arrow", x1: x, x2: x, y1: y + 3, y2: top + BAR / 2 });
  const shape = draw("path", { d: "M-5 -6 5 -6 0 4z" });
  const head = draw("svg", { class: "head", x, y: top + BAR / 2 }, shape);
  if (row >= MOST_LABELS) return draw("g", {}, stem, head);
  const [dx, anchor] = at > 50 ? [-6, "end"] : [6, "start"];
  const label = draw("text", { class: "label", x, dx, y: y + 12, "text-anchor": anchor }, text);
  return draw("g", {}, stem, head, label);
}

function drawElsewhere(at, top) {
  const x = percent(at);
  return draw("line", { class: "elsewhere", x1: x, x2: x, y1: top, y2: top + BAR });
}

/** The strip in words. */
function describeStrip({ title, size, ends }, arrows) {
  const parts = ends.map(({ kind, start, end }) => `${kind} from ${start} to ${end}`);
  const layout = [`Memory of ${title}, ${size} bytes`, parts.join(", ")].filter(Boolean).join(": ");
  const leads = arrows.map(({ start, text }) => {
    const part = ends.find((it) => it.start <= start && start < it.end)?.kind;
    return `${text} points into ${part ? `the ${part}` : "it"}.`;
  });
  return [`${layout}.`, ...leads].join(" ");
}
