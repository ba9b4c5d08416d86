/* Numbers, units, times and names for reading. The raw values stay in tooltips. */

const WHOLE = new Intl.NumberFormat("en");
const PLAIN = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const COMPACT = new Intl.NumberFormat("en",
  { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 });
const SHORT = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 2 });
const REGIONS = new Intl.DisplayNames("en", { type: "region", style: "short" });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter",
  33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "first half of", 41: "second half of" };
const QUALIFIERS = { approx: "≈ ", at_least: "≥ ", more_than: "> ", at_most: "≤ ", less_than: "< " };
const UNITS = { a: "years", mo: "months", d: "days", wk: "weeks", h: "hours", min: "minutes", s: "seconds",
  km2: "km²", m2: "m²", m3: "m³", "kW.h": "kWh", "[mu_cn]": "mu", "[jin_cn]": "jin", Cel: "°C", deg: "°" };

function count(number, word) {
  return `${WHOLE.format(number)} ${word}${number === 1 ? "" : "s"}`;
}

function percent(part, whole) {
  if (whole === 0) return "–";
  const value = 100 * part / whole;
  return value > 0 && value < 1 ? "< 1 %" : `${value > 99 && value < 100 ? 99 : Math.round(value)} %`;
}

function words(code) {
  return code === null ? "" : code.replaceAll("_", " ");
}

function unitName(unit) {
  return unit === null ? "" : UNITS[unit] || unit;
}

function amount(value, signed) {
  const text = Math.abs(value) >= 1e4 ? COMPACT.format(Math.abs(value)) : PLAIN.format(Math.abs(value));
  return value < 0 ? `−${text}` : signed && value > 0 ? `+${text}` : text;
}

/* 2681000000 USD becomes "USD 2.681 billion". */
function measure(rows, row) {
  const unit = rows.get("unit", row);
  const statistic = rows === figures ? figures.get("statistic", row) : null;
  const signed = statistic === "growth" || statistic === "change";
  let text = amount(rows.get("value", row), signed);
  const most = rows.get("value_max", row);
  if (most !== null) text += ` – ${amount(most, signed)}`;
  const before = QUALIFIERS[rows.get("qualifier", row)] || "";
  return /^[A-Z]{3}$/.test(unit || "") ? `${before}${unit} ${text}` : `${before}${text} ${unitName(unit)}`.trim();
}

/* The value as the tables have it. */
function rawMeasure(rows, row) {
  const most = rows.get("value_max", row);
  const range = most === null ? "" : ` to ${most}`;
  return `${rows.get("value", row)}${range} ${rows.get("unit", row) || ""}`.trim();
}

function region(code) {
  if (code === null) return null;
  const short = data.economies[code];
  try {
    return short ? REGIONS.of(short) : code;
  } catch {
    return code;
  }
}

function pairOf(row) {
  const reporter = figures.get("reporter", row);
  const partner = figures.get("partner", row);
  return reporter === null ? (partner === null ? null : `?>${partner}`)
    : partner === null ? reporter : `${reporter}>${partner}`;
}

/* "CHN>PRK" becomes "China – North Korea": who reports, and the counterpart. */
function pairName(pair) {
  return pair.split(">").map(code => (code === "?" ? "?" : region(code))).join(" – ");
}

/* EDTF for reading: 2016-01/2016-10 becomes "Jan 2016 – Oct 2016", 199X "1990s". */
function period(edtf) {
  if (edtf === null) return "";
  if (edtf.includes("/")) {
    return edtf.split("/").map(part => (part === "" || part === ".." ? "…" : point(part))).join(" – ");
  }
  return point(edtf);
}

function point(edtf) {
  const about = /[~?%]$/.test(edtf);
  const text = about ? edtf.slice(0, -1) : edtf;
  const [, sign, year, month, day] = /^(-?)([0-9X]{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) || [];
  if (!year || year.startsWith("X")) return edtf;
  let name = /^\d{3}X$/.test(year) ? `${year.slice(0, 3)}0s`
    : /^\d{2}XX$/.test(year) ? `${Number(year.slice(0, 2)) + 1}th century`
      : String(Number(year));
  if (sign) name = `${Number(year) + 1} BC`;
  const part = SEASONS[month] || (month ? MONTHS[Number(month) - 1] || month : null);
  if (part) name = `${day ? `${Number(day)} ` : ""}${part} ${name}`;
  return about ? `c. ${name}` : name;
}

/* Years as a number with its fraction: 1993-07-02 becomes 1993.5. */
function yearOf(day) {
  const [, year, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day);
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}
