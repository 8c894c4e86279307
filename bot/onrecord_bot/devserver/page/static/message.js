/* One message as a bubble: who, from where, in answer to what, the words, the buttons. */

import { avatar, el, hueOf, icon } from "./dom.js";
import { formatted, isSafe, link } from "./entities.js";

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const SERVICE = {
  migrate_to_chat_id: "This group became a supergroup",
  migrate_from_chat_id: "The supergroup was made from a group",
};

const NAMES = { "‹": "Previous page", "›": "Next page" };

export function wordsOf(message) {
  return message.text ?? message.caption ?? (message.photo ? "Photo" : message.sticker ? "Sticker" : "");
}

export function senderOf(message) {
  return message.from?.first_name ?? message.sender_chat?.title ?? "Someone";
}

export function mayEdit(message, me) {
  return message.from?.id === me.id && !message.forward_origin && !message.via_bot;
}

/* `use`: { open, command, press, reply, forward, edit, goTo }; `me`: the person at this page. */
export function bubble(message, me, inGroup, use) {
  const service = Object.keys(SERVICE).find((name) => name in message);
  if (service) return el("p", { className: "service" }, SERVICE[service]);
  const mine = message.from?.id === me.id;
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const stack = el("div", { className: `stack${rows.length ? " has-buttons" : ""}` }, body(message, mine, inGroup, use));
  if (rows.length) stack.append(keys(message, rows, use));
  const article = el("article", { className: `message${mine ? " mine" : ""}`, tabIndex: -1 });
  article.dataset.id = message.message_id;
  article.setAttribute("aria-label", `${senderOf(message)}, ${CLOCK.format(message.date * 1000)}`);
  if (inGroup && !mine) article.append(avatar(senderOf(message)));
  article.append(stack, tools(message, me, use));
  return article;
}

function body(message, mine, inGroup, use) {
  const inside = el("div", { className: "bubble" });
  if (inGroup && !mine) inside.append(el("div", { className: `name hue-${hueOf(senderOf(message))}` }, senderOf(message)));
  if (message.forward_origin) inside.append(origin(message.forward_origin, use));
  if (message.via_bot) inside.append(el("span", { className: "origin" }, "via ", el("b", {}, `@${message.via_bot.username}`)));
  if (message.reply_to_message) inside.append(replied(message, use));
  if (message.photo) inside.append(el("div", { className: "media" }, "Photo"));
  if (message.document) inside.append(el("div", { className: "media" }, message.document.file_name ?? "Document"));
  if (message.sticker) inside.append(el("div", { className: "media" }, `Sticker ${message.sticker.emoji ?? ""}`));
  const words = el("div", { className: "text", dir: "auto" });
  const entities = message.entities ?? message.caption_entities ?? [];
  // The time stands in the last line of the words where there is room.
  words.append(formatted(message.text ?? message.caption ?? "", entities, use), " ", meta(message));
  inside.append(words);
  return inside;
}

function meta(message) {
  const at = new Date(message.date * 1000);
  const time = el("time", { dateTime: at.toISOString() }, CLOCK.format(at));
  return el("span", { className: "meta", dir: "ltr" }, message.edit_date ? "edited " : "", time);
}

function origin(from, use) {
  const line = el("span", { className: "origin" }, "Forwarded from ");
  const chat = from.chat ?? from.sender_chat;
  const name = from.sender_user?.first_name ?? from.sender_user_name ?? chat?.title ?? "somewhere";
  if (from.type === "channel" && chat?.username) {
    line.append(link(`https://t.me/${chat.username}/${from.message_id}`, [el("b", {}, name)], use));
  } else {
    line.append(el("b", {}, name));
  }
  return line;
}

function replied(message, use) {
  const other = message.reply_to_message;
  const words = message.quote?.text ?? wordsOf(other);
  const go = () => use.goTo(other.message_id);
  return el("button", { type: "button", className: "replied", onclick: go }, el("b", {}, senderOf(other)), el("span", { dir: "auto" }, words));
}

function keys(message, rows, use) {
  const grid = el("div", { className: "buttons" });
  for (const row of rows) {
    grid.append(el("div", { className: "buttons-row" }, ...row.map((button) => key(message, button, use))));
  }
  return grid;
}

function key(message, button, use) {
  if (button.url && isSafe(button.url)) {
    const address = link(button.url, [button.text, icon("link")], use);
    address.className = "key";
    return address;
  }
  const pressed = el("button", { type: "button", className: "key" }, button.text);
  if (button.text in NAMES) pressed.setAttribute("aria-label", NAMES[button.text]);
  pressed.addEventListener("click", async () => {
    if (pressed.getAttribute("aria-busy") === "true") return;
    pressed.setAttribute("aria-busy", "true");
    await use.press(message, button);
    pressed.removeAttribute("aria-busy");
  });
  return pressed;
}

function tools(message, me, use) {
  const bar = el("div", { className: "tools" });
  const tool = (name, label, run) => {
    bar.append(el("button", { type: "button", className: "icon-button", "aria-label": label, title: label, onclick: run }, icon(name)));
  };
  tool("reply", "Reply", () => use.reply(message));
  tool("forward", "Forward", () => use.forward(message));
  if (mayEdit(message, me)) tool("edit", "Edit", () => use.edit(message));
  return bar;
}
