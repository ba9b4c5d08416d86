/* Figures over time: a panel for each indicator and unit, growth and shares apart. */

const WIDTH = 560;
const HEIGHT = 250;
const EDGE = { left: 76, right: 22, top: 26, bottom: 30 };
const MOST_MARKS = 600;
const MOST_PANELS = 8;
const MOST_PERCENT_PANELS = 6;
const MOST_LABELS = 40;
const charts = { pair: "", document: "", all: false };

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
    documents.size > 1 ? nameOf(figures.get("document_id", row)) : null,
    `written ${figures.get("text", row)}`].filter(Boolean).join("\n");
}

function markLink(row, ...children) {
  const tip = tipOf(row);
  return svg("a", { href: figureHref(row), "data-tip": tip, "aria-label": tip.replaceAll("\n", ", "), class: "go" }, children);
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

function middle(row) {
  const [from, to] = spanOf(row);
  return (from + to) / 2;
}

/* Every k-th, so that a panel of thousands stays readable. */
function thinned(rows) {
  const step = Math.ceil(rows.length / MOST_MARKS);
  return rows.filter((_, i) => i % step === 0);
}

/* The rows of a panel that have a place on the axis of time. */
function datedOf(rows) {
  return rows.filter(isDated).sort((a, b) => middle(a) - middle(b) || a - b);
}

function panel({ title, rows, options }, colours) {
  const dated = datedOf(rows);
  const shown = thinned(dated);
  const series = seriesOf(dated, colours);
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
        shape(series.of(row), { transform: `translate(${x.at(middle(row)).toFixed(1)},${height.toFixed(1)})` }, series.back(row)));
    }),
    shown.length > MOST_LABELS ? null : labels(shown, x, y, lines.flatMap(steps), options.mixed));
  const undated = rows.filter(row => !isDated(row));
  return el("section", { class: "card" }, el("h2", {}, title), legend(series), drawing,
    shown.length < dated.length ? el("p", { class: "muted" }, `${WHOLE.format(shown.length)} of ${count(dated.length, "value")} drawn.`) : null,
    undated.length ? el("p", { class: "muted" }, "Without a period: ", rowLinks(undated, 4)) : null);
}

function rowLinks(rows, most) {
  const links = rows.slice(0, most).map((row, i) => [i ? ", " : "", el("a", { href: figureHref(row), "data-tip": tipOf(row) }, measure(figures, row))]);
  return [links, rows.length > most ? ` and ${WHOLE.format(rows.length - most)} more` : null];
}

/* Groups of rows with values of more than one period have a panel; the rest is returned as rest. */
function charted(groups) {
  const all = [...groups].sort((a, b) => FIRST.includes(b[0].split("\n")[0]) - FIRST.includes(a[0].split("\n")[0]) || b[1].length - a[1].length);
  const over = ([, rows]) => new Set(rows.filter(isDated).map(row => figures.get("period_edtf", row))).size > 1;
  return { charts: all.filter(over), rest: all.filter(group => !over(group)).map(([, rows]) => rows) };
}

const FIRST = ["trade", "export", "import", "balance"];

function levelPanels(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (figures.get("statistic", row) === "level" && figures.get("unit", row) !== "%") {
      push(groups, `${figures.get("indicator", row)}\n${figures.get("unit", row)}`, row);
    }
  }
  const found = charted(groups);
  const panels = found.charts.map(([key, group]) => {
    const [indicator, unit] = key.split("\n");
    return { title: `${words(indicator)}, ${unitName(unit)}`, rows: group, options: { unit: unitName(unit), percent: false } };
  });
  return { panels, rest: found.rest };
}

/* Percentages: a panel for each indicator with values of several periods, one for all others, whose labels name theirs;
   a single other is listed. */
function percentPanels(rows, name, others, options) {
  const groups = new Map();
  for (const row of rows) push(groups, figures.get("indicator", row), row);
  const found = charted(groups);
  const panels = found.charts.map(([indicator, group]) => ({ title: name(words(indicator)), rows: group, options }));
  const rest = found.rest.flat().sort((a, b) => a - b);
  if (datedOf(rest).length < 2) return { panels, rest: found.rest };
  return { panels: [...panels, { title: panels.length ? others : name(""), rows: rest, options: { ...options, mixed: true } }], rest: [] };
}

/* What has no second value to be compared with over time. */
function singles(groups) {
  if (groups.length === 0) return null;
  const most = 12;
  return el("section", { class: "card" }, el("h2", {}, "Single values"),
    el("p", { class: "muted" }, "What has one dated value, or none, of its indicator and unit."),
    el("table", { class: "list" }, el("tbody", {}, groups.slice(0, most).map(rows => {
      const row = rows.find(isDated) ?? rows[0];
      const statistic = figures.get("statistic", row);
      return el("tr", {}, el("th", { scope: "row" }, words(figures.get("indicator", row)), statistic === "level" ? null : ` ${words(statistic)}`,
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

function growthPanels(rows) {
  const all = rows.filter(row => figures.get("statistic", row) === "growth" && figures.get("unit", row) === "%");
  return percentPanels(all, indicator => (indicator ? `growth of ${indicator}` : "growth"), "growth of other indicators",
    { unit: "", percent: true, also: [0], stems: true });
}

function sharePanels(rows) {
  const all = rows.filter(row => figures.get("unit", row) === "%"
    && (figures.get("statistic", row) === "share" || (figures.get("indicator", row) === "dependence" && figures.get("statistic", row) === "level")));
  return percentPanels(all, indicator => (indicator === "dependence" ? indicator : indicator ? `share of ${indicator}` : "dependence and shares"), "other shares",
    { unit: "", percent: true, also: [0, 100] });
}

function chartsView() {
  const redraw = (change, select) => {
    Object.assign(charts, change);
    setPlace("charts", { pair: charts.pair, document: charts.document });
    route();
    document.querySelectorAll(".filters select")[select]?.focus();
  };
  const rows = allFigures.filter(row => (!charts.pair || pairOf(row) === charts.pair)
    && (!charts.document || figures.get("document_id", row) === charts.document));
  const levels = levelPanels(rows);
  const growth = growthPanels(rows);
  const shares = sharePanels(rows);
  const groups = [[levels.panels, MOST_PANELS], [growth.panels, MOST_PERCENT_PANELS], [shares.panels, MOST_PERCENT_PANELS]];
  const every = groups.reduce((sum, [all]) => sum + all.length, 0);
  const panels = groups.flatMap(([all, most]) => (charts.all ? all : all.slice(0, most)));
  const colours = coloursOf(panels.map(group => datedOf(group.rows)));
  return [
    el("h1", {}, "Charts"),
    el("p", { class: "muted" }, "Each mark is a figure of the tables and leads to its row and sentence. A bar behind a mark is the period it is about."),
    leftOut("figures", figures.size, data.rows.trade_figures),
    el("form", { class: "filters", on: { submit: event => event.preventDefault() } },
      select("Economies", option(countBy(allFigures, pairOf), pairName, charts.pair), charts.pair, pair => redraw({ pair }, 0)),
      documents.size > 1 ? select("Article", option(countBy(allFigures, row => figures.get("document_id", row)), nameOf, charts.document), charts.document, id => redraw({ document: id }, 1)) : null),
    rows.length === 0 ? el("p", {}, "No figures here.") : null,
    el("div", { class: "panels" }, panels.map(group => panel(group, colours)), commodities(rows), singles([levels, growth, shares].flatMap(found => found.rest)), limits(rows)),
    panels.length < every ? el("button", { type: "button", on: { click: () => redraw({ all: true }, 0) } }, `Show ${count(every - panels.length, "more panel")}`) : null,
    timeline(),
  ];
}
