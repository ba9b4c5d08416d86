/* Figures over time: a panel for each indicator and unit, growth and shares apart. */

const WIDTH = 560;
const HEIGHT = 250;
const EDGE = { left: 76, right: 22, top: 26, bottom: 30 };
const MOST_MARKS = 600;
const MOST_PANELS = 8;
const MOST_THREADS = 12;
const MOST_LABELS = 40;
const charts = { pair: "", document: "", panels: MOST_PANELS };

function spanOf(row) {
  const start = figures.get("period_start", row);
  const end = figures.get("period_end", row);
  const from = start === null ? null : yearOf(start);
  const to = end === null ? null : yearOf(end) + 1 / 372;
  return from === null || to === null ? null : [from, to];
}

function isDated(row) {
  return figures.get("period_start", row) !== null && figures.get("period_end", row) !== null;
}

function tipOf(row) {
  return [`${measure(figures, row)}${figures.get("statistic", row) === "level" ? "" : ` ${words(figures.get("statistic", row))}`}`,
    [words(figures.get("indicator", row)), figures.get("commodity", row)].filter(Boolean).join(", "),
    pairOf(row) && pairName(pairOf(row)), period(figures.get("period_edtf", row)),
    documents.size > 1 ? titleOf(figures.get("document_id", row)) : null,
    `written ${figures.get("text", row)}`].filter(Boolean).join("\n");
}

function markLink(row, ...children) {
  const tip = tipOf(row);
  return svg("a", { href: figureHref(row), "data-tip": tip, "aria-label": tip.replaceAll("\n", ", "), class: "go" }, children);
}

/* Which colour and shape each pair has: the most frequent have one of their own. */
function seriesOf(rows) {
  const pairs = countBy(rows, row => pairOf(row) || "none").map(([pair]) => pair);
  return { pairs, of: row => Math.min(pairs.indexOf(pairOf(row) || "none"), 7) };
}

function legend(series) {
  const name = pair => (pair === "none" ? "no economy named" : pairName(pair));
  const chips = series.pairs.slice(0, 7).map((pair, i) => [i, name(pair)]);
  if (series.pairs.length > 7) {
    chips.push([7, series.pairs.length === 8 ? name(series.pairs[7]) : `${series.pairs.length - 7} others`]);
  }
  return el("ul", { class: "legend" }, chips.map(([i, text]) =>
    el("li", {}, svg("svg", { viewBox: "-7 -7 14 14", class: "chip", "aria-hidden": "true" }, shape(i)), text)));
}

function frame(x, y, name, unit) {
  const right = WIDTH - EDGE.right;
  const bottom = HEIGHT - EDGE.bottom;
  return svg("g", { class: "axes", "aria-hidden": "true" },
    y.ticks.map(value => [
      svg("line", { x1: EDGE.left, x2: right, y1: y.at(value), y2: y.at(value), class: value === 0 ? "zero" : "grid" }),
      svg("text", { x: EDGE.left - 8, y: y.at(value) + 4, "text-anchor": "end" }, name(value))]),
    x.ticks.map(year => [
      svg("line", { x1: x.at(year), x2: x.at(year), y1: bottom, y2: bottom + 4, class: "tick" }),
      svg("text", { x: x.at(year), y: bottom + 19, "text-anchor": "middle" }, yearName(year))]),
    svg("text", { x: 4, y: 10, class: "unit" }, unit));
}

/* Values of one article, pair and good are joined: they are told as one story. */
function threads(rows, series, x, y) {
  const lines = new Map();
  for (const row of rows) {
    push(lines, [figures.get("document_id", row), pairOf(row), figures.get("commodity", row), figures.get("indicator", row)].join("\n"), row);
  }
  const stories = [...lines.values()].filter(line => line.length > 1 && line.length <= 60);
  return (stories.length > MOST_THREADS ? [] : stories).map(line => {
    const points = line.map(row => [x.at(middle(row)), y.at(figures.get("value", row))]).sort((a, b) => a[0] - b[0]);
    return svg("polyline", { points: points.map(p => p.map(n => n.toFixed(1)).join(",")).join(" "), class: `thread c${series.of(line[0])}` });
  });
}

/* Small boxes along a line, which labels keep clear of. */
function steps(line) {
  const points = line.getAttribute("points").split(" ").map(point => point.split(",").map(Number));
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i];
    const n = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
    return Array.from({ length: n }, (_, k) => [x1 + (x2 - x1) * k / n - 1, y1 + (y2 - y1) * k / n - 1, 2, 2]);
  });
}

function middle(row) {
  const [from, to] = spanOf(row);
  return (from + to) / 2;
}

/* Labels only where they cover nothing. */
function labels(rows, x, y, joins) {
  const spots = rows.map(row => [x.at(middle(row)), y.at(figures.get("value", row))]);
  const taken = [...spots.map(([left, top]) => [left - 6, top - 6, 12, 12]), ...joins];
  const texts = [];
  for (const row of rows) {
    const signed = figures.get("statistic", row) === "growth";
    const value = figures.get("value", row);
    const percent = figures.get("unit", row) === "%";
    const what = [words(figures.get("indicator", row)), figures.get("commodity", row)].filter(Boolean).join(" ");
    const text = percent ? `${amount(value, signed)} %${rows.length > 12 ? "" : ` ${what}`}` : `${value < 0 ? "−" : ""}${SHORT.format(Math.abs(value))}`;
    const width = [...text].reduce((sum, c) => sum + (c > "\u2fff" ? 12 : 6.4), 0);
    const at = [x.at(middle(row)), y.at(value)];
    const places = [[at[0] - width / 2, at[1] - 22], [at[0] - width - 9, at[1] - 16], [at[0] - width / 2, at[1] + 9], [at[0] + 9, at[1] - 7], [at[0] - width - 9, at[1] - 7]];
    const spot = places.map(([left, top]) => [left, top, width, 13])
      .find(box => box[0] > EDGE.left && box[0] + width < WIDTH - 2 && box[1] > 0 && box[1] < HEIGHT - EDGE.bottom - 14
        && !taken.some(other => covers(box, other)));
    if (spot) {
      taken.push(spot);
      texts.push(svg("text", { x: spot[0], y: spot[1] + 11, class: "label" }, text));
    }
  }
  return svg("g", { "aria-hidden": "true" }, texts);
}

function covers(a, b) {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}

/* Every k-th, so that a panel of thousands stays readable. */
function thinned(rows) {
  const step = Math.ceil(rows.length / MOST_MARKS);
  return rows.filter((_, i) => i % step === 0);
}

function panel(title, rows, options) {
  const dated = rows.filter(isDated).sort((a, b) => middle(a) - middle(b) || a - b);
  const shown = thinned(dated);
  const series = seriesOf(dated);
  const bottom = HEIGHT - EDGE.bottom;
  const x = yearScale(shown.map(spanOf), EDGE.left, WIDTH - EDGE.right);
  const y = options.percent
    ? valueScale([...shown.map(row => figures.get("value", row)), ...options.also], bottom, EDGE.top)
    : valueScale(shown.map(row => figures.get("value", row)), bottom, EDGE.top);
  const zero = y.logarithmic ? bottom : y.at(0);
  const lines = options.stems ? [] : threads(shown, series, x, y);
  const drawing = svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart", role: "group", "aria-label": `${title}: ${count(shown.length, "value")} over time; each leads to its row` },
    frame(x, y, value => (options.percent ? `${PLAIN.format(value)} %` : SHORT.format(value)),
      y.logarithmic ? `${options.unit} (logarithmic)` : options.unit),
    options.stems ? shown.map(row => svg("line", { x1: x.at(middle(row)), x2: x.at(middle(row)), y1: zero, y2: y.at(figures.get("value", row)), class: `stem c${series.of(row)}` }))
      : lines,
    shown.map(row => {
      const [from, to] = spanOf(row);
      const height = y.at(figures.get("value", row));
      const wide = shown.length <= 100 && x.at(to) - x.at(from) > 16;
      return markLink(row,
        wide ? svg("line", { x1: x.at(from), x2: x.at(to), y1: height, y2: height, class: `period c${series.of(row)}` }) : null,
        shape(series.of(row), { transform: `translate(${x.at(middle(row)).toFixed(1)},${height.toFixed(1)})` }));
    }),
    shown.length > MOST_LABELS ? null : labels(shown, x, y, lines.flatMap(steps)));
  const undated = rows.filter(row => !isDated(row));
  return el("section", { class: "card" }, el("h2", {}, title), legend(series), drawing,
    shown.length < dated.length ? el("p", { class: "muted" }, `${WHOLE.format(shown.length)} of ${count(dated.length, "value")} drawn.`) : null,
    undated.length ? el("p", { class: "muted" }, "Without a period: ", rowLinks(undated, 4)) : null);
}

function rowLinks(rows, most) {
  const links = rows.slice(0, most).map((row, i) => [i ? ", " : "", el("a", { href: figureHref(row), "data-tip": tipOf(row) }, measure(figures, row))]);
  return [links, rows.length > most ? ` and ${WHOLE.format(rows.length - most)} more` : null];
}

function levelPanels(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (figures.get("statistic", row) === "level" && figures.get("unit", row) !== "%") {
      push(groups, `${figures.get("indicator", row)}\n${figures.get("unit", row)}`, row);
    }
  }
  const first = ["trade", "export", "import", "balance"];
  const rank = key => (first.includes(key.split("\n")[0]) ? 1 : 0);
  const all = [...groups].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1].length - a[1].length);
  const charted = all.filter(([, group]) => new Set(group.filter(isDated).map(row => figures.get("period_edtf", row))).size > 1);
  const rest = all.filter(group => !charted.includes(group)).map(([, group]) => group);
  const panels = charted.slice(0, charts.panels).map(([key, group]) => {
    const [indicator, unit] = key.split("\n");
    return panel(`${words(indicator)}, ${unitName(unit)}`, group, { unit: unitName(unit), percent: false });
  });
  return { panels, hidden: charted.length - panels.length, rest };
}

/* What has no second value to be compared with over time. */
function singles(groups) {
  if (groups.length === 0) return null;
  const most = 12;
  return el("section", { class: "card" }, el("h2", {}, "Single values"),
    el("p", { class: "muted" }, "Levels of an indicator and unit that have one dated value, or none."),
    el("table", { class: "list" }, el("tbody", {}, groups.slice(0, most).map(rows => {
      const row = rows.find(isDated) ?? rows[0];
      return el("tr", {}, el("th", { scope: "row" }, words(figures.get("indicator", row)),
        figures.get("commodity", row) ? [", ", zh(figures.get("commodity", row))] : null),
      el("td", {}, pairOf(row) ? pairName(pairOf(row)) : ""), el("td", {}, period(figures.get("period_edtf", row))),
      el("td", { class: "number" }, el("a", { href: figureHref(row), "data-tip": tipOf(row) }, measure(figures, row))));
    }))), groups.length > most ? el("p", { class: "muted" }, `And ${WHOLE.format(groups.length - most)} more.`) : null);
}

function limits(rows) {
  const all = rows.filter(row => figures.get("statistic", row) === "limit");
  return all.length === 0 ? null : el("section", { class: "card" }, el("h2", {}, "Limits"),
    el("p", { class: "muted" }, "Caps and quotas."),
    el("table", { class: "list" }, el("tbody", {}, all.slice(0, 12).map(row =>
      el("tr", {}, el("th", { scope: "row" }, words(figures.get("indicator", row)), figures.get("commodity", row) ? [", ", zh(figures.get("commodity", row))] : null),
        el("td", {}, pairOf(row) ? pairName(pairOf(row)) : ""), el("td", {}, period(figures.get("period_edtf", row))),
        el("td", { class: "number" }, el("a", { href: figureHref(row), "data-tip": tipOf(row) }, measure(figures, row))))))),
    all.length > 12 ? el("p", { class: "muted" }, `And ${WHOLE.format(all.length - 12)} more.`) : null);
}

function growth(rows) {
  const all = rows.filter(row => figures.get("statistic", row) === "growth" && figures.get("unit", row) === "%");
  return all.some(isDated) ? panel("Growth", all, { unit: "", percent: true, also: [0], stems: true }) : null;
}

function shares(rows) {
  const all = rows.filter(row => figures.get("unit", row) === "%"
    && (figures.get("statistic", row) === "share" || (figures.get("indicator", row) === "dependence" && figures.get("statistic", row) === "level")));
  return all.some(isDated) ? panel("Dependence and shares", all, { unit: "", percent: true, also: [0, 100] }) : null;
}

function chartsView() {
  const redraw = (change, select) => {
    Object.assign(charts, change);
    route();
    document.querySelectorAll(".filters select")[select]?.focus();
  };
  const rows = allFigures.filter(row => (!charts.pair || pairOf(row) === charts.pair)
    && (!charts.document || figures.get("document_id", row) === charts.document));
  const levels = levelPanels(rows);
  return [
    el("h1", {}, "Charts"),
    el("p", { class: "muted" }, "Each mark is a figure of the tables and leads to its row and sentence. A bar behind a mark is the period it is about."),
    leftOut("figures", figures.size, data.rows.trade_figures),
    el("form", { class: "filters", on: { submit: event => event.preventDefault() } },
      select("Economies", [["", "all"], ...option(countBy(allFigures, pairOf), pairName)], charts.pair, pair => redraw({ pair }, 0)),
      documents.size > 1 ? select("Article", [["", "all"], ...option(countBy(allFigures, row => figures.get("document_id", row)), titleOf)], charts.document, id => redraw({ document: id }, 1)) : null),
    rows.length === 0 ? el("p", {}, "No figures here.") : null,
    el("div", { class: "panels" }, levels.panels, growth(rows), shares(rows), commodities(rows), singles(levels.rest), limits(rows)),
    levels.hidden > 0 ? el("button", { type: "button", on: { click: () => redraw({ panels: Infinity }, 0) } }, `Show ${count(levels.hidden, "more panel")}`) : null,
    timeline(),
  ];
}
