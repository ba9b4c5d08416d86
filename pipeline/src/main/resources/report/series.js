/* The series of charts: which colour and shape each pair of economies has, the same in every panel. */

const COLOURS = 7;

/* Who trades with whom, whoever of the two reports. */
function betweenOf(row) {
  const pair = pairOf(row);
  return pair === null ? "none" : bothOf(pair);
}

/* The two of a pair in one order, made once for each pair: every mark asks for it. */
const both = new Map();
function bothOf(pair) {
  if (!both.has(pair)) both.set(pair, pair.split(">").sort().join(">"));
  return both.get(pair);
}

/* A pair keeps its colour from panel to panel, and two pairs that share a panel differ. The most frequent choose first;
   what finds no colour, or is not among the first of its panel, is one of the others. */
function coloursOf(panels) {
  const firsts = panels.map(rows => countBy(rows, betweenOf).slice(0, COLOURS).map(([pair]) => pair));
  const beside = new Map();
  for (const pairs of firsts) {
    for (const pair of pairs) beside.set(pair, new Set([...(beside.get(pair) || []), ...pairs]));
  }
  const colours = new Map();
  const used = new Array(COLOURS).fill(0);
  for (const [pair] of countBy(panels.flat(), betweenOf)) {
    const taken = new Set([...(beside.get(pair) || [])].map(other => colours.get(other)));
    const free = used.map((n, i) => [n, i]).filter(([, i]) => beside.has(pair) && !taken.has(i));
    const colour = free.length ? free.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0][1] : COLOURS;
    if (colour < COLOURS) used[colour]++;
    colours.set(pair, colour);
  }
  const leading = new Map();
  for (const [pair] of countBy(panels.flat(), pairOf)) {
    if (!leading.has(bothOf(pair))) leading.set(bothOf(pair), pair);
  }
  return { colours, leading };
}

/* The series of one panel: of the two directions of a pair the less frequent one has hollow marks. */
function seriesOf(rows, { colours, leading }) {
  const firsts = new Set(countBy(rows, betweenOf).slice(0, COLOURS).map(([pair]) => pair));
  const of = row => (firsts.has(betweenOf(row)) ? colours.get(betweenOf(row)) : COLOURS);
  const back = row => of(row) < COLOURS && pairOf(row) !== null && leading.get(betweenOf(row)) !== pairOf(row);
  return { of, back, rows };
}

function legend(series) {
  const name = pair => (pair === "none" ? "no economy named" : pairName(pair));
  const sample = new Map(series.rows.map(row => [pairOf(row) || "none", row]));
  const pairs = countBy(series.rows, row => pairOf(row) || "none").map(([pair]) => pair);
  const own = pairs.filter(pair => series.of(sample.get(pair)) < COLOURS);
  const chips = own.map(pair => [series.of(sample.get(pair)), series.back(sample.get(pair)), name(pair)]);
  chips.sort((a, b) => chips.findIndex(c => c[0] === a[0]) - chips.findIndex(c => c[0] === b[0]));
  const others = pairs.filter(pair => !own.includes(pair));
  if (others.length) chips.push([COLOURS, false, others.length === 1 ? name(others[0]) : `${WHOLE.format(others.length)} others`]);
  return el("ul", { class: "legend" }, chips.map(([i, back, text]) =>
    el("li", {}, svg("svg", { viewBox: "-7 -7 14 14", class: "chip", "aria-hidden": "true" }, shape(i, {}, back)), text)));
}
