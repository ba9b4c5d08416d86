/* Elements. Text reaches the page only through text nodes, addresses only through safeUrl. */

const SVG = "http://www.w3.org/2000/svg";

function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else {
      node.setAttribute(name, value === true ? "" : String(value));
    }
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

function el(name, attributes, ...children) {
  return build(document.createElement(name), attributes, children);
}

function svg(name, attributes, ...children) {
  return build(document.createElementNS(SVG, name), attributes, children);
}

function zh(text, name = "span", attributes = {}) {
  return el(name, { lang: "zh", ...attributes }, text);
}

/* An address that may be followed: http or https and nothing else; null for every other. */
function safeUrl(text) {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

function outLink(text, address, attributes = {}) {
  const href = safeUrl(address);
  return href === null
    ? el("span", attributes, text)
    : el("a", { href, rel: "noopener noreferrer", target: "_blank", ...attributes }, text);
}

function select(label, options, value, onchange) {
  const field = el("select", { on: { change: event => onchange(event.target.value) } },
    options.map(([key, text]) => el("option", { value: key, selected: key === value }, text)));
  return el("label", { class: "field" }, el("span", {}, label), field);
}

/* One tooltip for all: whatever has data-tip shows it when pointed at or focused. */
function setUpTooltip() {
  const tip = document.getElementById("tip");
  const show = event => {
    const target = event.target.closest("[data-tip]");
    if (!target) {
      tip.hidden = true;
      return;
    }
    tip.textContent = target.getAttribute("data-tip");
    tip.hidden = false;
    const box = target.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left + box.width / 2 - own.width / 2),
      document.documentElement.clientWidth - own.width - 8);
    const above = box.top - own.height - 8;
    tip.style.setProperty("left", `${left}px`);
    tip.style.setProperty("top", `${above > 8 ? above : box.bottom + 8}px`);
  };
  const hide = () => { tip.hidden = true; };
  document.addEventListener("pointerover", show);
  document.addEventListener("focusin", show);
  document.addEventListener("focusout", hide);
  document.addEventListener("scroll", hide, true);
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
}
