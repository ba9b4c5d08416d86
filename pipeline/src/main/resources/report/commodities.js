/* Goods and sectors: a square for each figure, coloured by the direction of trade. */

const GOODS = 15;
const SQUARES = 22;

function commodities(rows) {
  const all = countBy(rows, row => figures.get("commodity", row));
  if (all.length === 0) return null;
  const shown = all.slice(0, GOODS);
  const of = new Map();
  for (const row of rows) push(of, figures.get("commodity", row), row);
  const height = 24 * shown.length + 6;
  const flow = row => ({ export: 0, import: 1 }[figures.get("indicator", row)] ?? 7);
  return el("section", { class: "card" }, el("h2", {}, "Goods and sectors"),
    el("ul", { class: "legend" }, [[0, "export"], [1, "import"], [7, "other"]].map(([i, text]) =>
      el("li", {}, svg("svg", { viewBox: "-7 -7 14 14", class: "chip", "aria-hidden": "true" }, square(-5, -5, i)), text))),
    svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, class: "chart", role: "group", "aria-label": "Figures by good or sector; each square leads to its row" },
      shown.map(([name, n], i) => good(name, n, of.get(name), 24 * i + 4, flow))),
    all.length > GOODS ? el("p", { class: "muted" }, `The ${GOODS} most frequent of ${WHOLE.format(all.length)}.`) : null);
}

function square(x, y, series) {
  return svg("rect", { x, y, width: 12, height: 12, rx: 2, class: `mark c${series}` });
}

function good(name, n, rows, top, flow) {
  const chapter = rows.map(row => figures.get("hs_chapter", row)).find(Boolean);
  const short = [...name].length > 9 ? `${[...name].slice(0, 8).join("")}…` : name;
  const label = svg("a", { href: figuresHref("commodity", name), class: "go", "aria-label": `${name}, ${count(n, "figure")}`, "data-tip": `${name}\n${chapter ? `HS chapter ${chapter}\n` : ""}${count(n, "figure")}` },
  svg("text", { x: 140, y: top + 11, "text-anchor": "end", class: "name", lang: "zh" }, short));
  return [label, rows.slice(0, SQUARES).map((row, i) => markLink(row, square(152 + 16 * i, top, flow(row)))),
    rows.length > SQUARES ? svg("text", { x: 156 + 16 * SQUARES, y: top + 11 }, `+${WHOLE.format(rows.length - SQUARES)}`) : null];
}
