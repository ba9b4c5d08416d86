/* The table of figures: search, filters, sorting, pages; a row opens to its evidence. */

const PAGE = 50;
const COLUMNS = [
  { key: "value", name: "Value", number: true, cell: row => measure(figures, row), sort: row => figures.get("value", row),
    group: unitRank, tip: "Sorted within each unit, the most frequent unit first: USD, % and tonnes are not compared" },
  { key: "indicator", name: "Measures", cell: row => `${words(figures.get("indicator", row))} ${words(figures.get("statistic", row))}` },
  { key: "pair", name: "Reporter – partner", cell: row => (pairOf(row) === null ? "" : pairName(pairOf(row))) },
  { key: "commodity", name: "Good or sector", cell: row => figures.get("commodity", row) || "", chinese: true },
  { key: "period", name: "Period", cell: row => period(figures.get("period_edtf", row)), sort: row => figures.get("period_start", row) && yearOf(figures.get("period_start", row)) },
  { key: "text", name: "As written", cell: row => figures.get("text", row), chinese: true },
  { key: "sources", name: "Sources", number: true, cell: row => figures.list("reference_nos", row).length || "", sort: row => figures.list("reference_nos", row).length },
  documents.size > 1 && { key: "document", name: "Article", cell: row => nameOf(figures.get("document_id", row)), chinese: true },
].filter(Boolean);

const FILTERS = ["indicator", "statistic", "pair", "unit", "document", "commodity"];
const table = { query: "", indicator: "", statistic: "", pair: "", unit: "", document: "", commodity: "",
  sort: "", down: false, page: 0, open: new Set(), found: allFigures };

const unitRanks = new Map(countBy(allFigures, row => figures.get("unit", row)).map(([unit], i) => [unit, i]));
function unitRank(row) {
  return unitRanks.get(figures.get("unit", row)) ?? unitRanks.size;
}

/* What a row has for a filter. */
function filtered(key, row) {
  return key === "pair" ? pairOf(row) : figures.get(key === "document" ? "document_id" : key, row);
}

function matching() {
  const found = searchFor(table.query);
  return allFigures.filter(row => FILTERS.every(key => !table[key] || filtered(key, row) === table[key]) && found(row));
}

/* Groups keep their order and empty cells come last, whichever way the others go. */
function order(rows) {
  const column = COLUMNS.find(c => c.key === table.sort);
  if (!column) return rows;
  const key = column.sort || column.cell;
  const keys = new Map(rows.map(row => [row, key(row)]));
  const direction = table.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = keys.get(a);
    const y = keys.get(b);
    const groups = column.group ? column.group(a) - column.group(b) : 0;
    const none = (x === null || x === "") - (y === null || y === "");
    return groups || none || (x === y ? a - b : x < y ? -direction : direction);
  });
}

function update() {
  table.found = order(matching());
  table.page = 0;
  renderRows();
}

/* After a choice: the rows at once, the address too, but not for each letter that is typed. */
function choose(change, wait = 0) {
  Object.assign(table, change);
  update();
  const remember = () => setPlace("figures", { q: table.query.trim(), ...Object.fromEntries(FILTERS.map(key => [key, table[key]])),
    sort: table.sort, order: table.sort && (table.down ? "down" : "up") });
  clearTimeout(table.timer);
  if (wait) table.timer = setTimeout(remember, wait);
  else remember();
}

/* What an address chooses; the page and the open rows stay if that is chosen already. */
function chooseFigures(query) {
  const chosen = { query: query.get("q") || "", sort: query.get("sort") || "", down: query.get("order") === "down",
    ...Object.fromEntries(FILTERS.map(key => [key, query.get(key) || ""])) };
  if (Object.entries(chosen).every(([key, value]) => table[key] === value)) return;
  resetTable();
  Object.assign(table, chosen);
  table.found = order(matching());
}

/* The most frequent values, and the chosen one, which an address may name. */
function option(counts, name, chosen) {
  const options = counts.filter(([key], i) => i < 300 || key === chosen).map(([key, n]) => [key, `${name(key)} (${WHOLE.format(n)})`]);
  return [["", "all"], ...options, ...(!chosen || options.some(([key]) => key === chosen) ? [] : [[chosen, `${chosen} (0)`]])];
}

function filter(label, key, counts, name) {
  return select(label, option(counts, name, table[key]), table[key], value => choose({ [key]: value }));
}

function figuresView(missing) {
  const search = el("input", { type: "search", value: table.query, placeholder: "煤炭 China 2009 …", id: "search", "aria-describedby": "searched",
    on: { input: event => choose({ query: event.target.value }, 400) } });
  const reset = el("button", { type: "button", on: { click: clearTable } }, "Clear");
  const head = el("tr", {}, el("td", { class: "toggle" }), COLUMNS.map(headCell));
  const by = key => countBy(allFigures, row => filtered(key, row));
  return [
    el("h1", {}, "Figures"),
    missing ? el("p", { class: "note", id: "missing", role: "status" }, missing) : null,
    leftOut("figures", figures.size, data.rows.trade_figures),
    el("form", { class: "filters", role: "search", on: { submit: event => event.preventDefault() } },
      el("label", { class: "field wide" }, el("span", {}, "Search"), search),
      filter("Indicator", "indicator", by("indicator"), words),
      filter("Statistic", "statistic", by("statistic"), words),
      filter("Economies", "pair", by("pair"), pairName),
      filter("Unit", "unit", by("unit"), unitName),
      filter("Good", "commodity", by("commodity"), name => name),
      documents.size > 1 ? filter("Article", "document", by("document"), nameOf) : null,
      reset),
    el("p", { class: "muted help", id: "searched" }, SEARCHED),
    el("p", { class: "muted", id: "found", role: "status" }),
    el("div", { class: "scroll" },
      el("table", { class: "figures" },
        el("caption", { class: "unseen" }, "Figures; each row opens to its sentence"),
        el("thead", {}, head), el("tbody", { id: "rows" }))),
    el("nav", { class: "pager", id: "pager", "aria-label": "Pages of the table" }),
  ];
}

function headCell(column) {
  const sorted = table.sort === column.key;
  return el("th", { scope: "col", class: column.number ? "number" : null, "data-column": column.key,
    "aria-sort": sorted ? (table.down ? "descending" : "ascending") : "none" },
  el("button", { type: "button", "data-tip": column.tip, on: { click: () => sortBy(column) } }, column.name));
}

function sortBy(column) {
  const first = Boolean(column.number);
  choose(table.sort !== column.key ? { sort: column.key, down: first } : table.down === first ? { down: !first } : { sort: "" });
  for (const cell of document.querySelectorAll("th[data-column]")) {
    cell.setAttribute("aria-sort", cell.dataset.column === table.sort
      ? (table.down ? "descending" : "ascending") : "none");
  }
}

function renderRows() {
  const body = document.getElementById("rows");
  if (!body) return;
  const from = table.page * PAGE;
  body.replaceChildren(...table.found.slice(from, from + PAGE).flatMap(rowElements));
  const found = document.getElementById("found");
  found.replaceChildren();
  append(found, [foundText()]);
  renderPager();
}

function foundText() {
  const all = count(allFigures.length, "figure");
  return table.found.length === allFigures.length ? all
    : table.found.length === 0 ? nothingFound() : `${WHOLE.format(table.found.length)} of ${all}`;
}

function rowElements(row) {
  const open = table.open.has(row);
  const id = `detail-${row}`;
  const flip = () => {
    if (open) table.open.delete(row);
    else table.open.add(row);
    const next = rowElements(row);
    const old = document.querySelectorAll(`[data-row="${row}"]`);
    old[0].replaceWith(...next);
    old.forEach(node => node.remove());
    next[0].querySelector("button").focus({ preventScroll: true });
  };
  const button = el("button", { type: "button", class: "open", "aria-expanded": String(open), "aria-controls": id,
    "aria-label": `Evidence of ${measure(figures, row)}` }, open ? "▾" : "▸");
  const line = el("tr", { "data-row": row, class: open ? "line opened" : "line", on: { click: flip } },
    el("td", { class: "toggle" }, button),
    COLUMNS.map(column => el("td", { class: column.number ? "number" : null, lang: column.chinese ? "zh" : null,
      "data-tip": column.key === "value" ? `${rawMeasure(figures, row)}\nwritten ${figures.get("text", row)}`
        : column.key === "period" ? figures.get("period_edtf", row) : null }, column.cell(row))));
  if (!open) return [line];
  return [line, el("tr", { "data-row": row, class: "detail", id }, el("td", { colspan: COLUMNS.length + 1 }, evidence(row)))];
}

/* The sentence, what fills each slot, the references. */
function evidence(row) {
  const id = figures.get("document_id", row);
  const get = name => figures.get(name, row);
  const party = name => (get(name) === null ? null
    : [`${region(get(name))} (${get(name)})`, get(`${name}_text`) ? [", written ", zh(get(`${name}_text`))] : null]);
  const facts = [
    ["Value", [measure(figures, row), el("span", { class: "muted" }, ` = ${rawMeasure(figures, row)}`)]],
    ["Measures", `${words(get("indicator"))}, ${words(get("statistic"))}`],
    ["Reporter", party("reporter")],
    ["Partner", party("partner")],
    ["Good or sector", get("commodity") && [zh(get("commodity")), get("hs_chapter") ? ` (HS chapter ${get("hs_chapter")})` : null]],
    ["Period", get("period_edtf") && [period(get("period_edtf")), period(get("period_edtf")) === get("period_edtf") ? null : el("span", { class: "muted" }, ` EDTF ${get("period_edtf")}`)]],
    ["Measured against", get("base_period_edtf") && period(get("base_period_edtf"))],
    ["Per", get("frequency") && ({ P1Y: "year", P1M: "month", P1D: "day" }[get("frequency")] || get("frequency"))],
    ["Found in", get("evidence") && get("evidence").split("|").map(part => part.replace("=", " in the ")).join(", ")],
    ["Rule", get("rule")],
  ].filter(([, value]) => value);
  const cited = figures.list("reference_nos", row);
  return el("div", { class: "evidence" },
    get("sentence") === null ? el("p", { class: "muted" }, "The sentence is too long for this page.")
      : zh(marked(get("sentence"), get("start"), get("end")), "blockquote"),
    el("p", { class: "muted from" }, zh(nameOf(id)), `, sentence ${get("sentence_no")}, figure ${get("figure_no")}. `,
      sentencesOf.has(id) ? el("a", { href: articleHref(id, get("sentence_no")) }, "Read it in the article") : null),
    el("dl", { class: "facts" }, facts.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
    el("h3", {}, "References"),
    cited.length
      ? el("ul", { class: "plain" }, cited.map(no => referenceLine(referenceRow.get(`${id}/${no}`), no)))
      : el("p", { class: "muted" }, "The article cites none for this figure."));
}

function renderPager() {
  const pages = Math.ceil(table.found.length / PAGE);
  const go = page => {
    table.page = page;
    renderRows();
    document.getElementById("found").scrollIntoView();
  };
  const step = (text, page, possible) => el("button", { type: "button", disabled: !possible, on: { click: () => go(page) } }, text);
  const pager = document.getElementById("pager");
  pager.hidden = pages < 2;
  pager.replaceChildren(
    step("First", 0, table.page > 0), step("Previous", table.page - 1, table.page > 0),
    el("span", {}, `Page ${WHOLE.format(table.page + 1)} of ${WHOLE.format(pages)}`),
    step("Next", table.page + 1, table.page + 1 < pages), step("Last", pages - 1, table.page + 1 < pages));
}

function resetTable() {
  Object.assign(table, { query: "", indicator: "", statistic: "", pair: "", unit: "", document: "", commodity: "",
    sort: "", down: false, page: 0, found: allFigures });
  table.open.clear();
}

/* Away from the figure that the address names, if it names one. */
function clearTable() {
  resetTable();
  if (location.hash === "#figures") route();
  else location.hash = "figures";
}

/* Opens the row of a figure, whatever was filtered before. */
function showFigure(row) {
  if (!table.found.includes(row)) resetTable();
  table.open.add(row);
  table.page = Math.floor(table.found.indexOf(row) / PAGE);
  renderRows();
  const line = document.querySelector(`[data-row="${row}"]`);
  line.nextElementSibling.scrollIntoView({ block: "center" });
  if (line.getBoundingClientRect().top < 60) line.scrollIntoView({ block: "start" });
  line.querySelector("button").focus({ preventScroll: true });
}
