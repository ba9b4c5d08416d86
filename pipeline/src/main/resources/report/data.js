/* The rows that the page holds, column by column; a row is known by its index. */

class Rows {
  constructor(block) {
    this.size = block.size;
    this.columns = block.columns;
  }

  get(name, row) {
    const column = this.columns[name];
    const value = column.rows[row];
    return value === null ? null : column.texts ? column.texts[value] : value;
  }

  list(name, row) {
    const value = this.get(name, row);
    return value === null ? [] : value.split("|");
  }

  /* The rows of each document, by its id. */
  byDocument() {
    const rows = new Map();
    for (let row = 0; row < this.size; row++) push(rows, this.get("document_id", row), row);
    return rows;
  }
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function countBy(rows, key) {
  const counts = new Map();
  for (const row of rows) {
    const k = key(row);
    if (k !== null) counts.set(k, (counts.get(k) || 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const data = JSON.parse(document.getElementById("data").textContent);
const figures = new Rows(data.figures);
const documents = new Rows(data.documents);
const sentences = new Rows(data.sentences);
const dates = new Rows(data.dates);
const quantities = new Rows(data.quantities);
const citations = new Rows(data.citations);
const references = new Rows(data.references);
const rejects = new Rows(data.rejects);

const allFigures = Array.from({ length: figures.size }, (_, row) => row);
const documentRow = new Map();
for (let row = 0; row < documents.size; row++) {
  documentRow.set(documents.get("document_id", row), row);
}
const figureRow = new Map(allFigures.map(row => [figureKey(row), row]));
const referenceRow = new Map();
for (let row = 0; row < references.size; row++) {
  referenceRow.set(`${references.get("document_id", row)}/${references.get("reference_no", row)}`, row);
}
const sentencesOf = sentences.byDocument();
const datesOf = dates.byDocument();
const quantitiesOf = quantities.byDocument();
const citationsOf = citations.byDocument();
const figuresOf = figures.byDocument();
const referencesOf = references.byDocument();

function figureKey(row) {
  return `${figures.get("document_id", row)}/${figures.get("figure_no", row)}`;
}

function titleOf(documentId) {
  const row = documentRow.get(documentId);
  return row === undefined ? documentId : documents.get("title", row) || documentId;
}

/* The title, and the id where several articles have the title. */
const titleCounts = new Map(countBy(documentRow.keys(), titleOf));
function nameOf(documentId) {
  const title = titleOf(documentId);
  return titleCounts.get(title) > 1 && title !== documentId ? `${title} (${documentId})` : title;
}

function figureHref(row) {
  return `#figure/${encodeURIComponent(figures.get("document_id", row))}/${figures.get("figure_no", row)}`;
}

function articleHref(documentId, sentenceNo) {
  const base = `#article/${encodeURIComponent(documentId)}`;
  return sentenceNo ? `${base}/${sentenceNo}` : base;
}
