/* What the run found, how complete it is, where it comes from. */

function leftOut(what, shown, all) {
  return shown >= all ? null
    : el("p", { class: "note" }, `This page holds ${WHOLE.format(shown)} of ${WHOLE.format(all)} ${what}: `
      + `all of the ${count(data.articles, "article")} whose text it shows, of the others the first with a period and a reporter. The tables hold all.`);
}

function tile(name, number, href) {
  const content = [el("span", { class: "big", "data-tip": number < 1e6 ? null : WHOLE.format(number) }, number < 1e6 ? WHOLE.format(number) : SHORT.format(number)), el("span", { class: "muted" }, name)];
  return href ? el("a", { class: "tile", href }, content) : el("div", { class: "tile" }, content);
}

function bar(name, part, whole, text, chinese) {
  return el("tr", {}, el("th", { scope: "row", lang: chinese ? "zh" : null }, name),
    el("td", { class: "bar" }, meter(part, whole)),
    el("td", { class: "number" }, text));
}

function meter(part, whole) {
  const share = whole === 0 ? 0 : part / whole;
  return svg("svg", { viewBox: "0 0 100 6", preserveAspectRatio: "none", class: "meter", "aria-hidden": "true" },
    svg("rect", { width: 100, height: 6, class: "rail" }), svg("rect", { width: 100 * share, height: 6, class: "fill" }));
}

function coverage() {
  const all = data.rows.trade_figures;
  const filled = data.filled.trade_figures;
  const line = (name, part) => bar(name, part, all, percent(part, all));
  return el("section", { class: "card" }, el("h2", {}, "How complete the figures are"),
    el("p", { class: "muted" }, `Share of ${count(all, "figure")} with a value in the slot. A slot that the text does not give stays empty.`),
    el("table", { class: "bars" }, el("tbody", {},
      line("Period", filled.period_edtf), line("Reporter", filled.reporter),
      line("Both economies", data.figuresWithParties), line("Good or sector", filled.commodity),
      line("Source cited", filled.reference_nos))));
}

function hosts() {
  const entries = data.rows.references;
  const empty = entries - data.filled.references.text;
  const most = data.hosts.length ? data.hosts[0][2] || 1 : 1;
  return el("section", { class: "card" }, el("h2", {}, "Most cited hosts"),
    data.hosts.length === 0 ? el("p", { class: "muted" }, "No reference has an address.")
      : el("table", { class: "bars" }, el("tbody", {}, data.hosts.map(([host, n, cited]) =>
        bar(host, cited, most, `${WHOLE.format(cited)}×`, false)))),
    empty > 0 ? el("p", { class: "muted" }, `${WHOLE.format(empty)} of ${count(entries, "reference")} are numbers without a text: `
      + "the article's source had lost it.") : null);
}

function emptiest() {
  const columns = [];
  for (const [name, filled] of Object.entries(data.filled)) {
    const rows = data.rows[name];
    if (rows === 0) continue;
    for (const [column, n] of Object.entries(filled)) columns.push([`${name}.${column}`, n, rows]);
  }
  columns.sort((a, b) => a[1] / a[2] - b[1] / b[2]);
  return el("section", { class: "card" }, el("h2", {}, "Emptiest columns"),
    el("p", { class: "muted" }, "Share of rows with a value, lowest first. Many are empty by nature: few dates have a modifier."),
    el("table", { class: "bars" }, el("tbody", {}, columns.slice(0, 12).map(([name, n, rows]) =>
      bar(el("code", {}, name), n, rows, percent(n, rows))))));
}

/* How the figures of this page spread over the values of a column; each leads to its rows. */
function spread(title, column, counts, name) {
  if (counts.length === 0) return null;
  const shown = counts.slice(0, 10);
  return el("section", { class: "card" }, el("h2", {}, title),
    el("table", { class: "bars" }, el("tbody", {}, shown.map(([key, n]) =>
      bar(el("a", { href: figuresHref(column, key) }, name(key)), n, counts[0][1], WHOLE.format(n))))),
    counts.length > shown.length ? el("p", { class: "muted" }, `The most frequent ${shown.length} of ${WHOLE.format(counts.length)}.`) : null);
}

function rejected() {
  const all = data.rows.rejects;
  return el("section", { class: "card" }, el("h2", {}, "Rejected inputs"),
    all === 0 ? el("p", { class: "muted" }, "None: every input was read whole.")
      : [leftOutRejects(all), el("ul", { class: "plain" }, Array.from({ length: rejects.size }, (_, row) =>
        el("li", {}, el("code", {}, rejects.get("source_file", row)), ` ${rejects.get("severity", row)}: ${rejects.get("reason", row)}`)))]);
}

function leftOutRejects(all) {
  return rejects.size < all
    ? el("p", { class: "note" }, `The first ${rejects.size} of ${WHOLE.format(all)}; the table rejects holds all.`) : null;
}

function overviewView() {
  const n = data.rows;
  return [
    el("h1", {}, n.documents === 1 ? zh(titleOf(documents.get("document_id", 0))) : count(n.documents, "article")),
    leftOut("figures", figures.size, n.trade_figures),
    data.articles < n.documents && figures.size >= n.trade_figures ? el("p", { class: "note" },
      `The text of ${WHOLE.format(data.articles)} of ${count(n.documents, "article")} is in this page.`) : null,
    el("div", { class: "tiles" },
      tile(n.documents === 1 ? "article" : "articles", n.documents, "#articles"), tile("figures", n.trade_figures, "#figures"),
      tile("dates", n.dates), tile("quantities", n.quantities), tile("citations", n.citations),
      tile("references", n.references), tile("sentences", n.sentences), tile("rejects", n.rejects)),
    el("div", { class: "cards" }, coverage(),
      spread("What the figures measure", "indicator", countBy(allFigures, row => figures.get("indicator", row)), words),
      spread("Reporters and partners", "pair", countBy(allFigures, pairOf), pairName),
      hosts(), emptiest(), rejected()),
  ];
}
