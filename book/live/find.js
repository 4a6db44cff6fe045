// Ranks the sections of the book by what they have of a query.

import { dropCommon, findRun, findStem, normalize, splitWords, trimSigns } from "./words.js";

/** How much a word in a section's title, or in those above it, adds to its rank. */
const TITLE_WEIGHT = 1.5;
const PLACE_WEIGHT = 0.5;
/** What a word within another counts: `externref` in `addToExternrefTable`. */
const INNER_WEIGHT = 0.1;
/** How much the words of a run add that a section has literally. */
const RUN_WEIGHT = 2;
/** So many words in a row are as good as each word somewhere. */
const LONG_RUN = 3;
/** Sections with some of the words rank at least so far below the first. */
const LOWEST_SHARE = 0.3;

const countOf = (part, text) => text.split(part).length - 1;
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/**
 * @typedef {{ title: string, body: string, breadcrumbs: string }} Doc
 * @typedef {{ url: string, doc: Doc }} Section
 */

/** The sections of the book. */
export class Sections {
  #all;
  /** What words weigh that were asked for before: a reader types one after another. */
  #weighed = new Map();

  /** @param {{ doc_urls: string[], index: object }} stored the index as mdBook writes it */
  constructor({ doc_urls, index }) {
    this.#all = Object.entries(index.documentStore.docs).map(([ref, doc]) => {
      const [title, place] = [doc.title, doc.breadcrumbs].map(normalize);
      return { url: doc_urls[ref], doc, title, place, text: title + normalize(doc.body) };
    });
    const mean = sumOf(this.#all.map(({ text }) => text.length)) / this.#all.length;
    for (const section of this.#all) section.length = 0.5 + section.text.length / mean / 2;
  }

  /**
   * Finds the sections that have the whole query literally, and after them those that have
   * each of its words. Where there are none, finds those that have some of its words.
   *
   * @param {string} query
   * @returns {{ found: Section[], hasAll: boolean }} the best first
   */
  find(query) {
    const words = splitWords(query);
    const terms = dropCommon(words).map((word) => this.#weigh(` ${findStem(word)}`, word));
    const phrases = [normalize(query).trimEnd(), ` ${trimSigns(normalize(query))}`];
    const weighed = phrases.filter((phrase) => phrase.trim()).map((phrase) => this.#weigh(phrase));
    const whole = weighed.find(({ weight }) => weight > 0);
    const ranked = this.#all.map((section, at) => ({
      ...section,
      isLiteral: whole?.counts[at] > 0,
      hasAll: terms.length > 0 && terms.every(({ counts }) => counts[at] > 0),
      score: sumOf((whole ? [whole, ...terms] : terms).map((term) => score(term, section, at))),
    }));
    if (!whole) addRuns(ranked, query, terms);
    ranked.sort((a, b) => b.isLiteral - a.isLiteral || b.score - a.score);
    const best = ranked.filter(({ isLiteral, hasAll, isLong }) => isLiteral || hasAll || isLong);
    if (best.length > 0) return { found: best, hasAll: true };
    const lowest = ranked[0].score * LOWEST_SHARE;
    return { found: ranked.filter(({ score }) => score > lowest), hasAll: false };
  }

  /** Counts what starts with `start` in each section, and `word` within other words. */
  #weigh(start, word = "") {
    const key = start + word;
    if (!this.#weighed.has(key)) this.#weighed.set(key, this.#count(start, word));
    return this.#weighed.get(key);
  }

  #count(start, word) {
    const counts = this.#all.map(({ text, place }) => {
      const inner = word ? countOf(word, text) * INNER_WEIGHT : 0;
      return countOf(start, text) + countOf(start, place) + inner;
    });
    const having = counts.filter((count) => count > 0).length;
    const weight = having > 0 ? Math.log(this.#all.length / having) + 0.1 : 0;
    return { start, word, counts, weight };
  }
}

/** What a term adds to the rank of the section at `at`: more of the same adds ever less. */
function score({ start, counts, weight }, { title, place, length }, at) {
  const inTitle = title.includes(start) ? TITLE_WEIGHT : 0;
  const inPlace = place.includes(start) ? PLACE_WEIGHT : 0;
  return weight * (counts[at] / (counts[at] + length) + inTitle + inPlace);
}

/** Adds to each score what the section has of the query in a row. */
function addRuns(ranked, query, terms) {
  const weights = new Map(terms.flatMap(weighPieces));
  const runs = ranked.map(({ text }) => findRun(query, text));
  const longest = Math.max(...runs.map((run) => run.length));
  for (const [at, run] of runs.entries()) {
    if (run.length < 2) continue;
    ranked[at].isLong = run.length >= Math.max(LONG_RUN, longest / 2);
    ranked[at].score += RUN_WEIGHT * sumOf(run.map((piece) => weights.get(piece) ?? 0));
  }
}

function weighPieces({ word, weight }) {
  const pieces = word.split(" ");
  return pieces.map((piece) => [piece, weight / pieces.length]);
}
