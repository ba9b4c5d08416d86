/* What the table of figures is searched by, and what it says when nothing is found. */

const FOLDED = new Map([...data.folding.from].map((character, i) => [character, data.folding.to[i]]));

/* One form for traditional and simplified characters, full-width and half-width ones, large and small letters. */
function folded(text) {
  return text.replace(/[^\x00-\x7f]/g, character => FOLDED.get(character) ?? character).toLowerCase();
}

/* The folded text that a row is searched in, made when it is first needed. */
const haystacks = [];
function haystack(row) {
  const chapter = figures.get("hs_chapter", row);
  return haystacks[row] || (haystacks[row] = folded([
    ...COLUMNS.map(column => column.cell(row)), figures.get("sentence", row), figures.get("reporter", row),
    figures.get("partner", row), figures.get("reporter_text", row), figures.get("partner_text", row),
    figures.get("period_edtf", row), nameOf(figures.get("document_id", row)), chapter && `HS${chapter}`,
  ].join("\n")));
}

/* Whether all words of a query occur in a row. */
function searchFor(query) {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  return row => wanted.every(word => haystack(row).includes(word));
}

const SEARCHED = "Searched are the sentence, the value, what it measures, the economies in English and Chinese, the good in Chinese and "
  + "its HS chapter (HS27), the period, the article's title. All words must occur; traditional and simplified characters find each other.";

/* What to try instead, with words that this page has. */
function nothingFound() {
  const goods = countBy(allFigures, row => figures.get("commodity", row)).slice(0, 2).map(([name]) => name);
  const filtered = FILTERS.some(key => table[key]);
  return [`No figure matches ${table.query.trim() ? `“${table.query.trim()}”` : "these filters"}. Try `,
    filtered ? "fewer filters, " : null, "fewer words, an economy (China), a year (2009)",
    goods.length ? [", or a good by its Chinese name (", zh(goods.join(", ")), ")"] : null, "."];
}
