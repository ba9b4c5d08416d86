/* Articles as text, with what was found in them marked in its place. */

const KINDS = ["figure", "date", "quantity", "citation"];
const hidden = new Set();

function articlesView(id) {
  const shown = [...sentencesOf.keys()];
  if (shown.length === 0) return [el("h1", {}, "Articles"), el("p", {}, "This page holds the text of no article.")];
  const current = id === null ? shown[0] : id;
  if (!sentencesOf.has(current)) {
    return el("div", { class: "reading with-list" }, articleList(shown, null), missingArticle(current));
  }
  return [
    el("div", { class: shown.length > 1 ? "reading with-list" : "reading" },
      shown.length > 1 ? articleList(shown, current) : null,
      el("article", {}, el("p", { class: "note place", id: "missing", role: "status", hidden: true }), articleHead(current), articleText(current), referenceList(current)),
      el("aside", { class: "side", "aria-label": "Marks" }, markSwitches(current), el("div", { class: "card", id: "picked", "aria-live": "polite" },
        el("p", { class: "muted" }, "Point at a mark for its value; choose a date or quantity to see its row, a figure to go to it in the table.")),
      figuresHere(current))),
  ];
}

/* An address may name what another page of the same corpus, or only the tables, hold. */
function missingArticle(id) {
  return el("article", {}, el("h1", {}, "Not in this page"),
    el("p", { class: "note", id: "missing", role: "status" }, documentRow.has(id) ? `This page does not hold the text of the article “${id}”.`
      : `This page does not hold the article “${id}”.`),
    el("p", { class: "muted" }, `It holds the text of ${WHOLE.format(data.articles)} of ${count(data.rows.documents, "article")}${data.articles < data.rows.documents ? "; the tables hold all" : ""}.`),
    figuresOf.has(id) ? el("p", {}, el("a", { href: figuresHref("document", id) }, `${count(figuresOf.get(id).length, "figure")} of the article`)) : null);
}

function figuresHere(id) {
  const rows = figuresOf.get(id) || [];
  const most = 40;
  return rows.length === 0 ? null : [el("h2", {}, "Figures in this article"),
    el("ul", { class: "plain" }, rows.slice(0, most).map(row => el("li", {},
      el("span", {}, words(figures.get("indicator", row)), figures.get("commodity", row) ? [" ", zh(figures.get("commodity", row))] : null,
        el("span", { class: "muted" }, ` ${period(figures.get("period_edtf", row))}`)),
      el("a", { href: articleHref(id, figures.get("sentence_no", row)), "data-tip": tipOf(row) }, measure(figures, row))))),
    rows.length > most ? el("p", { class: "muted" }, `And ${WHOLE.format(rows.length - most)} more.`) : null];
}

function articleList(shown, current) {
  const list = el("ul", { class: "plain" });
  const fill = wanted => list.replaceChildren(...shown.filter(id => !wanted || folded(`${titleOf(id)}\n${id}`).includes(wanted)).slice(0, 200)
    .map(id => el("li", {}, el("a", { href: articleHref(id), lang: "zh", "data-tip": id, "aria-current": id === current ? "page" : null }, titleOf(id),
      nameOf(id) === titleOf(id) ? null : [" ", el("span", { class: "muted" }, id)]))));
  fill("");
  return el("nav", { class: "articles", "aria-label": "Articles" },
    data.articles < data.rows.documents ? el("p", { class: "muted" }, `${WHOLE.format(data.articles)} of ${count(data.rows.documents, "article")}`) : null,
    el("input", { type: "search", "aria-label": "Search the articles' titles", placeholder: "title", on: { input: event => fill(folded(event.target.value)) } }), list);
}

function articleHead(id) {
  const row = documentRow.get(id);
  const get = name => documents.get(name, row);
  return el("header", {}, el("h1", { lang: "zh" }, titleOf(id)),
    el("p", { class: "muted" }, el("code", {}, get("source_file")), `, ${get("language")}, ${count(get("characters"), "character")}, ${count(get("figure_count"), "figure")}, `
      + `${count(get("date_count"), "date")}, ${count(get("quantity_count"), "quantity").replace("quantitys", "quantities")}, ${count(get("citation_count"), "citation")}`));
}

function markSwitches() {
  const names = { figure: "Figures", date: "Dates", quantity: "Quantities", citation: "Citations" };
  return el("div", { class: "switches" }, KINDS.map(kind => el("label", {},
    el("input", { type: "checkbox", checked: !hidden.has(kind), on: { change: event => {
      if (event.target.checked) hidden.delete(kind);
      else hidden.add(kind);
      showKinds();
    } } }), el("span", { class: `m ${kind}` }, names[kind]))));
}

function showKinds() {
  for (const kind of KINDS) document.getElementById("main").classList.toggle(`no-${kind}`, hidden.has(kind));
}

/* The blocks of the article; a block's sentences are one paragraph. */
function articleText(id) {
  const marks = marksOf(id);
  const blocks = [];
  let open = null;
  for (const row of sentencesOf.get(id)) {
    const no = sentences.get("paragraph_no", row);
    if (open === null || open.no !== no) {
      open = { no, kind: sentences.get("kind", row), depth: sentences.list("section", row).join("|").split(" > ").length, nodes: [] };
      open.depth = sentences.get("section", row) === null ? 0 : open.depth;
      blocks.push(open);
    }
    open.nodes.push(sentenceNode(row, marks.get(sentences.get("sentence_no", row)) || []), joint(sentences.get("text", row)));
  }
  return el("div", { class: "text", lang: "zh" }, blocks.map(blockNode));
}

/* Chinese sentences follow each other without a space. */
function joint(text) {
  return text.charCodeAt(text.length - 1) < 0x2000 ? " " : "";
}

function blockNode(block) {
  switch (block.kind) {
    case "heading": return el(`h${Math.min(6, 2 + block.depth)}`, {}, block.nodes);
    case "list_item": return el("p", { class: "item" }, block.nodes);
    case "table_cell": return el("p", { class: "cell" }, block.nodes);
    case "infobox": return el("p", { class: "infobox" }, block.nodes);
    case "caption": return el("p", { class: "caption" }, block.nodes);
    default: return el("p", {}, block.nodes);
  }
}

/* The marks of an article by the number of their sentence. */
function marksOf(id) {
  const marks = new Map();
  const add = (rows, of, kind) => {
    for (const row of of.get(id) || []) {
      const start = rows.get("start", row);
      const end = kind === "citation" ? start : rows.get("end", row);
      push(marks, rows.get("sentence_no", row), { kind, row, start, end });
    }
  };
  add(figures, figuresOf, "figure");
  add(dates, datesOf, "date");
  add(quantities, quantitiesOf, "quantity");
  add(citations, citationsOf, "citation");
  return marks;
}

function sentenceNode(row, marks) {
  const text = sentences.get("text", row);
  const no = sentences.get("sentence_no", row);
  const at = marks.map(mark => ({ ...mark, start: indexOf(text, mark.start), end: indexOf(text, mark.end) }));
  const points = at.filter(mark => mark.kind === "citation").sort((a, b) => a.start - b.start);
  const spans = at.filter(mark => mark.kind !== "citation").sort(outermostFirst);
  const node = el("span", { id: `s${no}`, class: "s" });
  nest(node, text, 0, text.length, spans, points);
  for (const mark of points.splice(0)) node.append(markNode(mark));
  return node;
}

function outermostFirst(a, b) {
  return a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
}

/* Marks within marks; one that crosses the end of another is split there. Points go before the
   next mark, so that a citation behind a figure is not part of it. The quantity that a figure is
   made of leads where the figure leads. */
function nest(parent, text, from, to, spans, points) {
  let at = from;
  let rest = spans;
  while (rest.length) {
    const [mark, ...others] = rest;
    pieces(parent, text, at, mark.start, points, true);
    const node = parent.matches?.(".figure") && mark.kind === "quantity" ? el("span", { class: "m quantity" }) : markNode(mark);
    const inside = [];
    const after = [];
    for (const other of others) {
      if (other.start >= mark.end) after.push(other);
      else if (other.end <= mark.end) inside.push(other);
      else {
        inside.push({ ...other, end: mark.end });
        after.push({ ...other, start: mark.end });
      }
    }
    nest(node, text, mark.start, mark.end, inside, points);
    parent.append(node);
    at = mark.end;
    rest = after.sort(outermostFirst);
  }
  pieces(parent, text, at, to, points, false);
}

function pieces(parent, text, from, to, points, closing) {
  let at = from;
  while (points.length && (points[0].start < to || (closing && points[0].start === to))) {
    const mark = points.shift();
    parent.append(text.slice(at, mark.start), markNode(mark));
    at = Math.max(at, mark.start);
  }
  parent.append(text.slice(at, to));
}

function markNode(mark) {
  const { kind, row } = mark;
  if (kind === "figure") return el("a", { class: "m figure", href: figureHref(row), "data-tip": tipOf(row) });
  if (kind === "citation") {
    const no = citations.get("reference_no", row);
    return el("a", { class: "m citation", "data-tip": citationTip(row), href: no === null ? null : referenceHref(citations.get("document_id", row), no) }, `[${citations.get("marker", row)}]`);
  }
  const pick = event => {
    event.stopPropagation();
    showPicked(kind === "date" ? dates : quantities, row);
  };
  return el("span", { class: `m ${kind}`, tabindex: 0, role: "button", "data-tip": kind === "date" ? dateTip(row) : quantityTip(row),
    on: { click: pick, keydown: event => { if (event.key === "Enter") pick(event); } } });
}

function quantityTip(row) {
  return `${measure(quantities, row)}\n${rawMeasure(quantities, row)}, ${words(quantities.get("dimension", row))}\nwritten ${quantities.get("text", row)}`;
}

function citationTip(row) {
  const no = citations.get("reference_no", row);
  const entry = no === null ? undefined : referenceRow.get(`${citations.get("document_id", row)}/${no}`);
  const title = entry === undefined ? null : references.get("title", entry) || references.get("text", entry);
  const claim = citations.get("claim", row);
  return [title || (no === null ? "no such entry" : `entry ${no} has no text`), claim && `supports: ${claim}`].filter(Boolean).join("\n");
}

/* Every cell of a date's or quantity's row. */
function showPicked(rows, row) {
  const facts = Object.keys(rows.columns).filter(name => rows.get(name, row) !== null && name !== "document_id");
  document.getElementById("picked").replaceChildren(
    el("h2", {}, rows === dates ? "Date" : "Quantity"),
    el("dl", {}, facts.map(name => el("div", {}, el("dt", {}, words(name)), el("dd", { lang: name === "text" ? "zh" : null }, String(rows.get(name, row)))))));
}

function referenceHref(id, no) {
  return `#reference/${encodeURIComponent(id)}/${no}`;
}

/* The entries, each with what it is cited for. */
function referenceList(id) {
  const rows = referencesOf.get(id) || [];
  if (rows.length === 0) return null;
  const claims = new Map();
  for (const row of citationsOf.get(id) || []) push(claims, citations.get("reference_no", row), row);
  const full = rows.filter(row => references.get("status", row) !== "empty");
  const empty = rows.filter(row => references.get("status", row) === "empty");
  const entry = row => {
    const no = references.get("reference_no", row);
    return el("div", { class: "entry", id: `r${no}` }, el("ul", { class: "plain" }, referenceLine(row, no)),
      el("ul", { class: "claims" }, (claims.get(no) || []).map(citation => el("li", {},
        el("a", { href: articleHref(id, citations.get("sentence_no", citation)), lang: "zh" }, citations.get("claim", citation) || "the sentence")))));
  };
  return el("section", { class: "references" }, el("h2", {}, "References and their claims"),
    full.map(entry),
    empty.length ? el("details", { id: "empty-entries" }, el("summary", {}, `${count(empty.length, "entry").replace("entrys", "entries")} without a text: the article's source had lost it`), empty.map(entry)) : null);
}

/* Shows a place of the article: a sentence or an entry of the reference list; without a name the beginning. */
function showPlace(node, name) {
  for (const old of document.querySelectorAll(".here")) old.classList.remove("here");
  const missing = document.querySelector("#missing.place");
  if (missing) {
    missing.hidden = node !== null || name === null;
    missing.textContent = `This article has no ${name}.`;
  }
  if (!node) {
    window.scrollTo(0, 0);
    return;
  }
  const details = node.closest("details");
  if (details) details.open = true;
  node.classList.add("here");
  node.scrollIntoView({ block: "center" });
}
