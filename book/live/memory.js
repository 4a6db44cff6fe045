// Draws memories: all of each as a strip, and what they hold at the same addresses.

import { element } from "./dom.js";
import { LONGEST_RANGE, ROW_SIZE, splitRows } from "./rows.js";
import { drawStrips } from "./strip.js";

/** @typedef {import("./watch.js").Memory} Memory */

/** Bytes in a page of WebAssembly. */
const PAGE_SIZE = 64 * 1024;
/** What the classes of bytes mean. */
const LEGEND = [
  ["marked now", "where this step’s numbers point"],
  ["marked", "where earlier ones pointed"],
  ["elsewhere", "the same addresses of another memory"],
  ["changed", "changed since the step before"],
];

const covers = ({ start, len }, address) => start <= address && address < start + len;
const meetsRow = ({ start, len }, row) => start < row + ROW_SIZE && row < start + len;

/**
 * Draws the memories as they were at one moment: as strips, and their bytes in one
 * column each, in hexadecimal and in ASCII. The bytes that calls point to are marked,
 * those of this moment most clearly, and so are the bytes that have changed.
 *
 * @param {Memory[]} memories
 * @param {Map<number, Memory>} earlier the memories at the moment before, by index
 * @param {import("./watch.js").Range[]} ranges what the step of this moment concerns
 * @param {import("./names.js").Names} names
 */
export function drawMemories(memories, earlier, ranges, names) {
  const columns = memories.map((memory) => ({
    ...memory,
    title: names.titleMemory(memory),
    regions: memory.regions.map((region) => ({ ...region, title: names.title(region.name) })),
    rows: splitRows(memory),
    before: earlier.has(memory.index) ? splitRows(earlier.get(memory.index)) : new Map(),
    now: ranges.filter(({ owners }) => owners.includes(memory.index)),
  }));
  const figure = element("figure", { class: columns.length > 1 ? "dump several" : "dump" });
  figure.append(element("p", { class: "view-name" }, "Memory"), drawStrips(columns, ranges, names));
  if (columns.every(({ rows }) => rows.size === 0)) return figure;
  const table = element("table", {}, drawHead(columns), drawBody(columns));
  const label = `Memory of ${columns.map(({ title }) => title).join(", of ")}`;
  const box = { class: "rows", tabindex: "0", role: "group", "aria-label": label };
  figure.append(element("div", box, table), ...drawLegend(table));
  return figure;
}

/** Explains the marks that are drawn in `table`; nothing if there are none. */
function drawLegend(table) {
  const drawn = [...table.querySelectorAll("[class]")].flatMap(({ className }) => {
    const [kind, changed] = className.split(/ ?(changed)$/);
    return [kind, changed];
  });
  const entries = LEGEND.filter(([kind]) => drawn.includes(kind)).map(([kind, meaning]) => {
    return element("span", { class: "key" }, element("b", { class: kind }, "00"), ` ${meaning}`);
  });
  return entries.length > 0 ? [element("figcaption", {}, ...entries)] : [];
}

/** Scrolls the box in `figure`, but not the page, to what crosses now. */
export function scrollToMark(figure) {
  const box = figure.querySelector(".rows");
  const row = box?.querySelector(".now")?.closest("tr");
  if (row) box.scrollTop = row.offsetTop - box.clientHeight / 3;
}

function drawHead(columns) {
  const cells = columns.map(({ title, size }) => {
    const pages = size / PAGE_SIZE;
    const text = `Memory of ${title}, ${pages} ${pages === 1 ? "page" : "pages"}`;
    return element("th", { scope: "col" }, text);
  });
  return element("thead", {}, element("tr", {}, element("td"), ...cells));
}

function drawBody(columns) {
  const body = element("tbody");
  const addresses = new Set(columns.flatMap((column) => [...column.rows.keys()]));
  let next;
  let labels = columns.map(() => "");
  for (const address of [...addresses].sort((a, b) => a - b)) {
    const gap = next !== undefined && address !== next;
    next = address + ROW_SIZE;
    const here = columns.map((column) => nameRegions(column, address));
    if (here.some((text, i) => text && text !== labels[i])) body.append(drawLine("region", "", here));
    else if (gap) body.append(drawLine("gap", "⋮", columns.map(() => "")));
    labels = here;
    const cells = columns.map((column) => drawCell(column, address));
    body.append(drawLine("row", String(address), cells));
  }
  return body;
}

function drawLine(kind, address, cells) {
  // A row of bytes is headed by its address; a line that names a region has none.
  const first = address
    ? element("th", { class: "address", scope: "row" }, address)
    : element("td", { class: "address" });
  return element("tr", { class: kind }, first, ...cells.map((cell) => element("td", {}, cell)));
}

/** Names the regions that the row at `address` belongs to: the linker's layout. */
function nameRegions({ names, regions }, address) {
  const here = regions.filter(({ start, end }) => start <= address && address < end);
  return here.map(({ title, kind, start, end }) => {
    const whose = names.length > 1 ? ` of ${title}` : "";
    return kind === "stack" ? `stack${whose} below ${end}` : `${kind}${whose} from ${start}`;
  }).join(", ");
}

/** Draws the bytes of one row in one memory, in hexadecimal and in ASCII. */
function drawCell(column, address) {
  const bytes = column.rows.get(address);
  if (!bytes) return element("span", { class: "beyond" }, address < column.size ? "" : "past the end");
  const hex = element("span", { class: "hex" });
  const ascii = element("span", { class: "ascii" });
  const now = column.now.filter((range) => meetsRow(range, address));
  const kinds = classifyBytes(column, address, bytes, now);
  // Neighbors that look the same are drawn as one.
  for (let i = 0, end; i < bytes.length; i = end) {
    for (end = i + 1; end < bytes.length && kinds[end] === kinds[i]; ) end++;
    const run = [...bytes.subarray(i, end)];
    const digits = run.map((byte) => byte.toString(16).padStart(2, "0"));
    hex.append(element("span", { class: kinds[i] }, digits.join(" ")), " ");
    ascii.append(element("span", { class: kinds[i] }, run.map(toAscii).join("")));
  }
  if (bytes.length < ROW_SIZE) hex.append("   ".repeat(ROW_SIZE - bytes.length));
  const cell = element("span", { class: "noted" }, element("span", {}, hex, ascii));
  const starts = now.filter(({ start }) => address <= start);
  if (starts.length > 0) {
    cell.append(element("span", { class: "note" }, starts.map(describeRange).join("; ")));
  }
  return cell;
}

const toAscii = (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·");

/** The class of each byte of a row: how it is marked, and whether it has changed. */
function classifyBytes(column, address, bytes, now) {
  const before = column.before.get(address);
  const ranges = column.ranges.filter((range) => meetsRow(range, address));
  return Array.from(bytes, (byte, i) => {
    const changed = before !== undefined && before[i] !== byte ? " changed" : "";
    return `${findMark(address + i, column.index, ranges, now)}${changed}`.trim();
  });
}

/** How the byte at `address` is marked, given the ranges in its row. */
function findMark(address, index, ranges, now) {
  if (now.some((range) => covers(range, address))) return "marked now";
  const crossed = ranges.filter((range) => covers(range, address));
  if (crossed.some(({ owners }) => owners.includes(index))) return "marked";
  return crossed.length > 0 ? "elsewhere" : "";
}

/** The note beside the first byte of a range that crosses now. */
function describeRange({ start, len, context, name }) {
  if (context !== undefined) return `from ${start}`;
  const shown = len > LONGEST_RANGE ? `, the first ${LONGEST_RANGE} shown` : "";
  const bytes = `${len} ${len === 1 ? "byte" : "bytes"}`;
  return `${name ? `${name}: ${bytes}` : `${bytes} from ${start}`}${shown}`;
}
