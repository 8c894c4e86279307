/* The chats and topics to switch between, with what was said last and what is unread. */

import { avatar, byId, dress, el } from "./dom.js";
import { senderOf, wordsOf } from "./message.js";

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const list = document.querySelector(".tabs");
const wide = matchMedia("(min-width: 761px)");

export function drawTabs(tabs, current, select) {
  const focused = list.contains(document.activeElement);
  list.setAttribute("aria-orientation", wide.matches ? "vertical" : "horizontal");
  list.replaceChildren(...tabs.map((tab) => entry(tab, tab.id === current, select)));
  if (focused) byId(`tab-${current}`).focus();
}

/* The topics of a forum; none are shown where a chat has none. */
export function drawTopics(tab, open) {
  const row = byId("topics");
  const focused = row.contains(document.activeElement);
  row.hidden = tab.topics.length === 0;
  row.replaceChildren(...tab.topics.map((topic) => {
    const here = topic.id === tab.topic;
    const button = el("button", { type: "button", className: "topic", "aria-pressed": String(here), onclick: () => open(topic.id) }, topic.name);
    const unread = tab.unreadIn.get(topic.id);
    if (unread) button.append(badge(unread));
    return button;
  }));
  if (focused) row.querySelector("[aria-pressed=true]")?.focus();
}

function badge(unread) {
  return el("span", { className: "badge", "aria-label": `${unread} unread` }, String(unread));
}

export function drawHead(tab) {
  dress(byId("head-avatar"), tab.title);
  byId("head-title").textContent = tab.title;
  byId("panel").setAttribute("aria-labelledby", `tab-${tab.id}`);
  drawStatus(tab);
}

export function drawStatus(tab) {
  const status = byId("head-status");
  status.textContent = tab.action ?? tab.subtitle;
  status.classList.toggle("typing", Boolean(tab.action));
}

function entry(tab, selected, select) {
  const last = [...tab.messages.values()].at(-1);
  const who = last && tab.kind !== "private" ? `${senderOf(last)}: ` : "";
  const unread = [...tab.unreadIn.values()].reduce((sum, one) => sum + one, 0);
  const name = unread ? `${tab.title}, ${unread} unread` : tab.title;
  const button = el(
    "button",
    { type: "button", className: "tab", id: `tab-${tab.id}`, role: "tab", "aria-label": name, "aria-selected": String(selected), "aria-controls": "panel", tabIndex: selected ? 0 : -1, onclick: () => select(tab.id) },
    avatar(tab.title),
    el("span", { className: "tab-name" }, tab.title),
    el("span", { className: "tab-time" }, last ? CLOCK.format(last.date * 1000) : ""),
    el("span", { className: "tab-last", dir: "auto" }, last ? who + wordsOf(last) : tab.subtitle),
  );
  if (unread) button.append(badge(unread));
  return button;
}

list.addEventListener("keydown", (event) => {
  const tabs = [...list.children];
  const at = tabs.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const to = event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : step === undefined ? -1 : (at + step + tabs.length) % tabs.length;
  if (at < 0 || to < 0) return;
  event.preventDefault();
  tabs[to].focus();
  tabs[to].click();
});
