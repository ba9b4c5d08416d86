/* Sentences with marks. Offsets of the tables are code points; those of strings are not. */

function indexOf(text, points) {
  let index = 0;
  for (let i = 0; i < points && index < text.length; i++) {
    index += text.codePointAt(index) > 0xffff ? 2 : 1;
  }
  return index;
}

/* A sentence with one span marked. */
function marked(text, start, end) {
  const from = indexOf(text, start);
  const to = indexOf(text, end);
  return [text.slice(0, from), el("mark", { class: "span" }, text.slice(from, to)), text.slice(to)];
}

function referenceLine(row, no) {
  if (row === undefined) return el("li", {}, `[${no}] is not in this page; see references, number ${no}.`);
  const title = references.get("title", row) || references.get("text", row);
  if (title === null) {
    return el("li", { class: "muted" }, `[${no}] The entry's text is missing in the article.`);
  }
  const facts = [references.get("authors", row), references.get("publisher", row),
    period(references.get("published_edtf", row))].filter(Boolean);
  const url = references.get("url", row);
  const archive = references.get("archive_url", row);
  return el("li", {}, `[${no}] `,
    url === null ? zh(title) : outLink(title, url, { lang: "zh" }),
    facts.length ? [", ", zh(facts.join(", "))] : null,
    references.get("doi", row) ? `, DOI ${references.get("doi", row)}` : null,
    references.get("isbn", row) ? `, ISBN ${references.get("isbn", row)}` : null,
    url ? el("span", { class: "muted" }, ` ${references.get("url_host", row) || ""}`) : null,
    archive ? [" ", outLink("archived copy", archive)] : null);
}
