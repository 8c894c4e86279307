/* Text and its entities as the page shows them. Offsets are UTF-16 units, as in JavaScript. */

import { el } from "./dom.js";

const STYLES = { bold: "b", italic: "i", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);
const FOLDED_LINES = 3;
const FOLDED_LETTERS = 180;

/* `use` says what links, commands and mentions do: { open(url), command(text), copy(text) }. */
export function formatted(text, entities, use) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...pieces(text, 0, text.length, sorted, use));
  return fragment;
}

function pieces(text, start, end, entities, use) {
  const nodes = [];
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    rest = others;
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    const inside = rest.filter((other) => other.offset < to);
    const after = rest.filter((other) => other.offset + other.length > to);
    nodes.push(dressed(entity, text.slice(from, to), pieces(text, from, to, inside, use), use));
    rest = after;
    at = to;
    // A block ends its line by itself.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function dressed(entity, words, children, use) {
  const style = STYLES[entity.type];
  if (style) return el(style, {}, ...children);
  switch (entity.type) {
    case "text_link":
      return link(entity.url, children, use);
    case "url":
      return link(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`, children, use);
    case "email":
      return link(`mailto:${words}`, children, use);
    case "code":
      return copied(words, children, use);
    case "pre":
      return el("pre", {}, ...children);
    case "blockquote":
      return el("blockquote", {}, ...children);
    case "expandable_blockquote":
      return foldable(words, children);
    case "spoiler":
      return spoiler(children);
    case "bot_command":
      return el("button", { type: "button", className: "command", onclick: () => use.command(words) }, ...children);
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return el("span", { className: "mention" }, ...children);
    default:
      return el("span", {}, ...children);
  }
}

export function isSafe(address) {
  return /^(https?|tg|mailto):/i.test(address);
}

export function link(address, children, use) {
  if (!isSafe(address)) return el("span", {}, ...children);
  const open = (event) => {
    if (use.open(address)) event.preventDefault();
  };
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address, onclick: open }, ...children);
}

/* As in Telegram: what stands in such letters is copied by a press. */
function copied(words, children, use) {
  const copy = () => use.copy(words);
  const key = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    copy();
  };
  return el("code", { role: "button", tabIndex: 0, title: "Copy", onclick: copy, onkeydown: key }, ...children);
}

function foldable(words, children) {
  const inside = el("div", { className: "fold" }, ...children);
  const quote = el("blockquote", {}, inside);
  if (words.split("\n").length <= FOLDED_LINES && words.length <= FOLDED_LETTERS) return quote;
  quote.classList.add("folded");
  const button = el("button", { type: "button", className: "unfold", "aria-expanded": "false" }, "Show more");
  button.addEventListener("click", () => {
    const folded = quote.classList.toggle("folded");
    button.textContent = folded ? "Show more" : "Show less";
    button.setAttribute("aria-expanded", String(!folded));
  });
  quote.append(button);
  return quote;
}

function spoiler(children) {
  const hidden = el("span", { className: "spoiler", role: "button", tabIndex: 0, "aria-label": "Hidden text, press to show" }, ...children);
  const show = () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("role");
    hidden.removeAttribute("tabindex");
    hidden.removeAttribute("aria-label");
  };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      show();
    }
  });
  return hidden;
}
