// Compares words and texts so that case, spaces and quotes make no difference.

/** What counts as a space: in pages, quotes are often typographic. */
const SPACE = "\\s\"'`‘’“”«»";
/** A word, or a sign: `JsValue::from` has four pieces. */
const PIECE = new RegExp(`[\\p{L}\\p{N}_]+|[^${SPACE}]`, "gu");
const WORD = /[\p{L}\p{N}_]/u;
/** Words that say nothing about what the reader looks for, unless they are all there is. */
const COMMON = new Set(
  ("a an and are as at be by can do does for from how i in into is it my not of on or that the " +
    "this to was what which why with would").split(" "),
);
/** Words of a query past this many are ignored: readers paste whole stack traces. */
const MOST_WORDS = 60;

/**
 * The pieces of `text` in lower case, with one space before and after each.
 *
 * @param {string} text
 * @returns {string} `" jsvalue : : from "`
 */
export const normalize = (text) => ` ${(text.toLowerCase().match(PIECE) ?? []).join(" ")} `;

/**
 * Removes the signs and spaces at both ends.
 *
 * @param {string} text
 */
export const trimSigns = (text) => text.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, "");

/**
 * The words of a query, in order and normalized, without the signs around them.
 *
 * @param {string} query
 * @returns {string[]}
 */
export function splitWords(query) {
  const words = query.split(/\s+/).map((word) => trimSigns(normalize(word)));
  return words.filter(Boolean).slice(0, MOST_WORDS);
}

/**
 * Those of `words` that say something, or all where none does.
 *
 * @param {string[]} words
 */
export function dropCommon(words) {
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The start that the forms of an English word have in common.
 *
 * @param {string} word
 * @returns {string} `borrow` of `borrowing`; a short word, or one with signs, as it is
 */
export function findStem(word) {
  if (!/^[a-z]+$/.test(word)) return word;
  const single = word.length > 3 ? word.replace(/(?<!s)s$/, "") : word;
  const stem = single.replace(/(?:ing|ed|ie|e|y)$/, "").replace(/([bdgmnprt])\1$/, "$1");
  return stem.length > 3 ? stem : single;
}

/**
 * The longest run of the query's pieces that `text` has literally.
 *
 * @param {string} query
 * @param {string} text normalized
 * @returns {string[]}
 */
export function findRun(query, text) {
  const pieces = normalize(query).trim().split(" ").slice(0, MOST_WORDS);
  let best = [];
  for (let from = 0, to = 1; to <= pieces.length; to++) {
    while (from < to && !text.includes(` ${pieces.slice(from, to).join(" ")} `)) from++;
    if (to - from > best.length) best = pieces.slice(from, to);
  }
  return best;
}

/** The source of a pattern for what `normalize` makes equal to `text`. */
function makeSource(text) {
  const pieces = text.match(PIECE) ?? [];
  const sources = pieces.map((piece, i) => {
    const afterWord = i > 0 && WORD.test(piece) && WORD.test(pieces[i - 1]);
    const gap = i === 0 ? "" : `[${SPACE}]${afterWord ? "+" : "*"}`;
    return gap + piece.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&");
  });
  return sources.join("");
}

/** The sources of patterns for a query: the whole, a run of it that `text` has, any of its words. */
function* makeSources(query, text) {
  yield makeSource(query);
  const telling = dropCommon(splitWords(query));
  const run = findRun(query, normalize(text));
  if (run.length > 1 && run.some((piece) => telling.includes(piece))) yield makeSource(run.join(" "));
  const forms = telling.map((word) => {
    const stem = findStem(word);
    return stem === word ? makeSource(word) : `${stem}[\\p{L}\\p{N}_]*`;
  });
  yield forms.join("|");
}

/**
 * Makes a pattern of what `query` finds in `text`: the whole query, or else the
 * longest run of its words, or else each of its words in any form.
 *
 * @param {string} query
 * @param {string} text as it was written
 * @returns {RegExp | undefined} `undefined` if `text` has nothing of it
 */
export function makePattern(query, text) {
  for (const source of makeSources(query, text)) {
    if (!source) continue;
    // A match starts where a word does, or else within.
    for (const start of WORD.test(source[0]) ? ["(?<![\\p{L}\\p{N}_])", ""] : [""]) {
      const pattern = new RegExp(`${start}(?:${source})`, "giu");
      if (text.search(pattern) !== -1) return pattern;
    }
  }
  return undefined;
}
