/* Elements without markup: whatever people wrote goes in as text nodes only. */

const SVG = "http://www.w3.org/2000/svg";

export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name in element && name !== "list") element[name] = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export function byId(id) {
  return document.getElementById(id);
}

export function hueOf(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 91 + letter.codePointAt(0)) % 9973;
  return sum % 6;
}

export function avatar(name) {
  const circle = el("span", { className: "avatar" });
  dress(circle, name);
  circle.setAttribute("aria-hidden", "true");
  return circle;
}

export function dress(circle, name) {
  circle.className = `avatar hue-${hueOf(name)}`;
  circle.textContent = initials(name);
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words[1]].map(first) : [first(words[0] ?? "?")];
  return letters.join("").toUpperCase();
}

function first(word) {
  return [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? "?";
}
