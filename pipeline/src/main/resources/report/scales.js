/* Axes: scales, round ticks and what they are called. */

function linear(low, high, from, to) {
  const span = high - low || 1;
  return value => from + (to - from) * (value - low) / span;
}

function logarithmic(low, high, from, to) {
  const scale = linear(Math.log10(low), Math.log10(high), from, to);
  return value => scale(Math.log10(value));
}

/* The step of 1, 2 or 5 times a power of ten that gives at most so many steps. */
function roundStep(span, most) {
  const raw = span / most || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].map(n => n * power).find(step => step >= raw * 0.999);
}

function ticks(low, high, most) {
  const step = roundStep(high - low, most);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/* A scale for values: from zero where they lie close together, else by powers of ten. */
function valueScale(values, bottom, top) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > 300) {
    const from = 10 ** Math.floor(Math.log10(low));
    const to = 10 ** Math.ceil(Math.log10(high));
    const every = Math.ceil(Math.log10(to / from) / 6);
    const marks = [];
    for (let value = from; value <= to * 1.001; value *= 10 ** every) marks.push(value);
    return { at: logarithmic(from, to, bottom, top), ticks: marks, logarithmic: true };
  }
  const step = roundStep(Math.max(high, 0) - Math.min(low, 0), 5);
  const from = Math.floor(Math.min(low, 0) / step) * step;
  const to = Math.ceil(Math.max(high, 0) / step) * step || step;
  return { at: linear(from, to, bottom, top), ticks: ticks(from, to, 6), logarithmic: false };
}

function yearScale(spans, left, right) {
  let low = Math.min(...spans.map(span => span[0]));
  let high = Math.max(...spans.map(span => span[1]));
  const missing = Math.max(0, 5 - (high - low));
  low -= missing / 2 + (high - low) * 0.04;
  high += missing / 2 + (high - low) * 0.04;
  return { at: linear(low, high, left, right),
    ticks: ticks(low, high, 7).filter(year => Number.isInteger(year)) };
}

function yearName(year) {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/* A mark's shape tells its series too, for eyes that do not tell the colours apart. */
const SHAPES = [
  "M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
  "M-4.5,-4.5h9v9h-9z",
  "M0,-6L5.6,4.4H-5.6z",
  "M0,-6L6,0L0,6L-6,0z",
  "M0,6L5.6,-4.4H-5.6z",
  "M-6,-2h4v-4h4v4h4v4h-4v4h-4v-4h-4z",
  "M-5,-3.5h10v7h-10z",
  "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
];

function shape(series, attributes = {}, hollow = false) {
  return svg("path", { d: SHAPES[series], class: `mark c${series}${hollow ? " hollow" : ""}`, ...attributes });
}
