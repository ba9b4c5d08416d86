/* The address of a view with what is chosen in it, as #figures?q=煤炭&pair=CHN>PRK: it can be bookmarked and sent. */

function placeOf(view, choices) {
  const query = String(new URLSearchParams(Object.entries(choices).filter(([, value]) => value)));
  return query ? `#${view}?${query}` : `#${view}`;
}

/* Writes what was chosen into the address and into the link that leads back to the view. */
function setPlace(view, choices) {
  const place = placeOf(view, choices);
  history.replaceState(null, "", place);
  keepPlace(view, place);
}

function keepPlace(view, place) {
  document.querySelector(`#nav [data-view=${view}]`).setAttribute("href", place);
}

/* The parts of an address: the view's name, the parts behind it, and what was chosen. */
function partsOf(hash) {
  const [, view, query] = /^#(figures|charts)\?(.*)$/s.exec(hash) || [];
  if (view) return { name: view, rest: [], query: new URLSearchParams(query) };
  const [name, ...rest] = hash.slice(1).split("/").map(decode);
  return { name, rest, query: new URLSearchParams() };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/* Figures with one value in a column. */
function figuresHref(key, value) {
  return placeOf("figures", { [key]: value });
}
