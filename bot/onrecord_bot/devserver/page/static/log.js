/* The messages of the open chat: in order, grouped by speaker, parted by days. */

import { byId, el } from "./dom.js";
import { bubble, wordsOf } from "./message.js";

const RUN_SECONDS = 300;
const NEAR_BOTTOM = 120;
const TOP_MARGIN = 14;
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long" });

const still = matchMedia("(prefers-reduced-motion: reduce)");
const scroller = byId("scroller");
const log = byId("log");
const button = byId("to-bottom");
const count = byId("to-bottom-count");

let shown = [];
let context = null;
let unseen = 0;

/* What stands in the topic that is open; a chat without topics is all one. */
export function topicOf(message) {
  return message.message_thread_id ?? 0;
}

export function show(tab, use, empty, note) {
  context = { me: tab.me, inGroup: tab.kind !== "private", use, empty, note };
  const here = [...tab.messages.values()].filter((one) => !tab.topics.length || topicOf(one) === tab.topic);
  shown = here.sort((a, b) => a.message_id - b.message_id);
  // What was said before is not read out again when a chat is opened.
  log.setAttribute("aria-live", "off");
  draw();
  requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
  if (shown.length) toBottom();
  else scroller.scrollTop = 0;
}

export function add(message) {
  const mine = message.from?.id === context.me.id;
  const follow = isNearBottom() || mine;
  shown.push(message);
  if (shown.length === 1) draw();
  else place(shown.length - 1);
  restyle(shown.length - 2);
  // One's own words are known: what follows them is to be seen.
  if (follow && mine) toBottom();
  else if (follow) toStartOf(message);
  else tellUnseen(unseen + 1);
}

export function replace(message) {
  const follow = isNearBottom();
  const at = shown.findIndex((one) => one.message_id === message.message_id);
  if (at < 0) return;
  const turned = wordsOf(shown[at]) !== wordsOf(message);
  shown[at] = message;
  const old = node(message.message_id);
  const focusedKey = old ? [...old.querySelectorAll(".key")].indexOf(document.activeElement) : -1;
  const fresh = bubble(message, context.me, context.inGroup, context.use);
  old?.replaceWith(fresh);
  restyle(at);
  if (focusedKey >= 0) (fresh.querySelectorAll(".key")[focusedKey] ?? fresh).focus();
  if (follow && at === shown.length - 1) toBottom();
  // Another page is read from its beginning, another button under the same words from where one is.
  if (turned && (focusedKey >= 0 || (follow && at === shown.length - 1))) beginAt(message);
}

export function remove(messageId) {
  shown = shown.filter((one) => one.message_id !== messageId);
  draw();
}

export function goTo(messageId) {
  const found = node(messageId);
  if (!found) return;
  found.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
  found.classList.remove("flash");
  void found.offsetWidth; // restarts the animation
  found.classList.add("flash");
}

export function toBottom() {
  scroller.scrollTop = scroller.scrollHeight;
  tellUnseen(0);
}

/* Who reads further up goes on reading there. */
export function keepingPlace(work) {
  const place = isNearBottom() ? null : scroller.scrollTop;
  work();
  if (place !== null) scroller.scrollTop = place;
}

/* A message longer than the window is read from its beginning. */
function toStartOf(message) {
  toBottom();
  beginAt(message);
}

function beginAt(message) {
  const over = node(message.message_id)?.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (over < TOP_MARGIN) scroller.scrollTop += over - TOP_MARGIN;
}

function draw() {
  log.replaceChildren();
  log.classList.toggle("in-group", context.inGroup);
  if (!shown.length) log.append(context.empty());
  else if (context.note) log.append(el("p", { className: "note" }, context.note));
  shown.forEach((_, at) => place(at));
}

function place(at) {
  const message = shown[at];
  if (at === 0 || dayOf(message) !== dayOf(shown[at - 1])) {
    log.append(el("p", { className: "day" }, dayOf(message)));
  }
  log.append(bubble(message, context.me, context.inGroup, context.use));
  restyle(at);
}

function restyle(at) {
  const found = node(shown[at]?.message_id);
  if (!found) return;
  found.classList.toggle("first", at === 0 || !sameRun(shown[at - 1], shown[at]));
  found.classList.toggle("last", at === shown.length - 1 || !sameRun(shown[at], shown[at + 1]));
}

function sameRun(one, next) {
  return one.from?.id === next.from?.id && next.date - one.date < RUN_SECONDS && dayOf(one) === dayOf(next);
}

function dayOf(message) {
  const day = new Date(message.date * 1000);
  return day.toDateString() === new Date().toDateString() ? "Today" : DAY.format(day);
}

function node(messageId) {
  return log.querySelector(`[data-id="${messageId}"]`);
}

function isNearBottom() {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_BOTTOM;
}

function tellUnseen(many) {
  unseen = many;
  count.hidden = many === 0;
  count.textContent = String(many);
  button.hidden = isNearBottom();
}

scroller.addEventListener("scroll", () => {
  if (isNearBottom()) tellUnseen(0);
  button.hidden = isNearBottom();
}, { passive: true });
button.addEventListener("click", toBottom);
new ResizeObserver(() => {
  if (shown.length && unseen === 0 && button.hidden) toBottom();
}).observe(scroller);
