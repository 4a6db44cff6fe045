// Marks on a page what a query finds.

import { element } from "./dom.js";
import { makePattern } from "./words.js";

/** Text that is not the page's own, or that a mark would break. */
const UNMARKED = "svg, button, select, textarea, script, style";
const HEADINGS = "h1[id], h2[id], h3[id]";
const MOST_MATCHES = 500;

/**
 * Marks what `query` finds in `main`: what it finds in the section that the address
 * names, everywhere, or else what it finds on the whole page.
 *
 * @param {HTMLElement} main
 * @param {string} query
 * @returns {{ marks: HTMLElement[], isNear: boolean }[]} the matches, each of which may
 *   have several marks; those in the section are near
 */
export function markMatches(main, query) {
  const { text, nodes } = readText(main);
  const { start, end } = findSection(main, text, nodes);
  const pattern = makePattern(query, text.slice(start, end)) ?? makePattern(query, text);
  const found = pattern ? [...text.matchAll(pattern)].slice(0, MOST_MATCHES) : [];
  // The last is marked first: a mark splits its node, which keeps what is before.
  const matches = found.reverse().map(({ 0: { length }, index }) => ({
    marks: markRange(nodes, index, index + length),
    isNear: start <= index && index < end,
  }));
  return matches.reverse().filter(({ marks }) => marks.length > 0);
}

/** The text of `main`, and where in it each of its nodes starts. */
function readText(main) {
  const accept = ({ parentElement }) =>
    parentElement.closest(UNMARKED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, accept);
  const nodes = [];
  let text = "";
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, at: text.length });
    text += walker.currentNode.data;
  }
  return { text, nodes };
}

/** Where the section that the address names starts and ends in `text`. */
function findSection(main, text, nodes) {
  const headings = [...main.querySelectorAll(HEADINGS)];
  const named = headings.findIndex(({ id }) => id === decodeURIComponent(location.hash.slice(1)));
  const [start, end] = [named, named + 1].map(
    (at) => nodes.find(({ node }) => headings[at]?.contains(node))?.at,
  );
  return named === -1 ? { start: 0, end: text.length } : { start, end: end ?? text.length };
}

/** Marks the text from `start` to `end`, in each of its nodes. */
function markRange(nodes, start, end) {
  const parts = nodes.filter(({ node, at }) => at < end && at + node.length > start);
  return parts.flatMap(({ node, at }) => {
    const range = document.createRange();
    range.setStart(node, Math.max(0, start - at));
    range.setEnd(node, Math.min(node.length, end - at));
    if (!range.toString().trim()) return []; // between blocks, where no mark may be
    const mark = element("mark", { class: "match" });
    range.surroundContents(mark);
    return mark;
  });
}
