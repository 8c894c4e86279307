/* The local chat page: what is known of the chats, and how the parts work together. */

import { Composer } from "./composer.js";
import { byId, el } from "./dom.js";
import * as log from "./log.js";
import { alertWith, chooseSample, chooseTarget, toast } from "./sheets.js";
import { drawHead, drawStatus, drawTabs } from "./tabs.js";
import "./theme.js";
import * as wire from "./wire.js";

const ACTION_MS = 5500;
const ACTIONS = { typing: "typing…", upload_photo: "sending a photo…", upload_document: "sending a file…" };
const HINTS = {
  private: ["Ask what is on record", "Type or paste a claim, or forward one of these. The bot answers with what each party said, when and where."],
  curator: ["Keep the record", "You are a curator here. Send /curate to see what people asked for, and to enter, publish or withdraw a claim."],
  group: ["A group with the bot", "Reply to a message with /check, or type the bot's name and some words."],
};

const known = { bot: { username: "", commands: [] }, tabs: new Map(), samples: [], current: "" };

function here() {
  return known.tabs.get(known.current);
}

async function attempt(work) {
  try {
    return (await work()) ?? true;
  } catch (error) {
    toast(error.message);
    return null;
  }
}

const act = (name, body, tab = known.current) => attempt(() => wire.act(tab, name, body));

function select(id) {
  known.current = id;
  here().unread = 0;
  composer.clear();
  drawTabs([...known.tabs.values()], id, select);
  drawHead(here());
  log.show(here(), use, empty);
  history.replaceState(null, "", `#${id}`);
}

function empty() {
  const [title, words] = HINTS[known.current];
  const card = el("section", { className: "empty" }, el("h3", {}, title), el("p", {}, words));
  if (known.current === "private") {
    const send = (sample) => () => act("forward", { sample: sample.id });
    card.append(el("div", { className: "empty-list" }, ...known.samples.map((sample) =>
      el("button", { type: "button", onclick: send(sample) }, el("small", {}, `Forward · ${sample.from}`), el("span", { dir: "auto" }, sample.text)))));
  }
  const command = known.current === "curator" ? "/curate" : "/start";
  card.append(el("button", { type: "button", className: "start", onclick: () => act("say", { text: command }) }, command === "/start" ? "Start" : "Start curating"));
  return card;
}

/* A link to the bot opens the private chat and says /start, as Telegram does. */
function startWith(parameter) {
  const tab = known.current === "curator" ? "curator" : "private";
  if (known.current !== tab) select(tab);
  act("say", { text: parameter ? `/start ${parameter}` : "/start" }, tab);
}

function open(address) {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const toBot = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === known.bot.username.toLowerCase();
  if (toBot) startWith(url.searchParams.get("start") ?? "");
  return toBot;
}

async function press(message, button) {
  if (button.callback_data !== undefined) {
    const answer = await act("tap", { message_id: message.message_id, data: button.callback_data });
    if (answer?.url && !open(answer.url)) window.open(answer.url, "_blank", "noopener");
    if (answer?.text) (answer.show_alert ? alertWith : toast)(answer.text);
  } else if (button.copy_text) {
    await attempt(() => navigator.clipboard.writeText(button.copy_text.text));
    toast("Copied");
  } else {
    const words = button.switch_inline_query_current_chat ?? button.switch_inline_query ?? "";
    composer.fill(`@${known.bot.username} ${words}`);
  }
}

function selectedIn(message) {
  const selection = String(getSelection() ?? "").trim();
  const inside = getSelection()?.anchorNode?.parentElement?.closest(".message");
  const whole = message.text ?? message.caption ?? "";
  return inside?.dataset.id === String(message.message_id) && whole.includes(selection) ? selection : "";
}

const use = {
  open,
  press,
  startWith,
  goTo: log.goTo,
  command: (text) => act("say", { text }),
  reply: (message) => composer.reply(message, selectedIn(message)),
  edit: (message) => composer.edit(message),
  forward: (message) => {
    const from = known.current;
    chooseTarget([...known.tabs.values()], (tab) => {
      if (tab.id !== known.current) select(tab.id);
      act("forward", { from_tab: from, message_id: message.message_id }, tab.id);
    });
  },
};

const composer = new Composer({
  say: (text, answering) => act("say", { text, reply_to: answering?.message_id, quote: answering?.quote }),
  edit: (messageId, text) => act("edit", { message_id: messageId, text }),
  inline: (text) => wire.act(known.current, "inline", { text }),
  choose: (queryId, resultId) => act("choose", { query_id: queryId, result_id: resultId }),
  samples: () => chooseSample(known.samples, (sample) => act("forward", { sample: sample.id })),
  commandText: (name) => (here().kind === "private" ? `/${name}` : `/${name}@${known.bot.username}`),
  commands: async () => (await attempt(wire.state))?.bot.commands ?? [],
  botName: () => known.bot.username,
  startWith,
});

function showAction(tab, action) {
  clearTimeout(tab.timer);
  tab.action = action ? (ACTIONS[action] ?? "busy…") : null;
  if (action) tab.timer = setTimeout(() => showAction(tab, null), ACTION_MS);
  if (tab.id === known.current) drawStatus(tab);
}

function heard(event) {
  const tab = known.tabs.get(event.tab);
  if (!tab) return;
  const open = tab.id === known.current;
  if (event.type === "action") return showAction(tab, event.action);
  const { message } = event;
  const fresh = !tab.messages.has(message.message_id);
  if (event.type === "deleted") tab.messages.delete(message.message_id);
  else tab.messages.set(message.message_id, message);
  if (message.from?.is_bot) showAction(tab, null);
  if (event.type === "sent" && fresh && !open && message.from?.id !== tab.me.id) tab.unread += 1;
  if (open && event.type === "deleted") log.remove(message.message_id);
  else if (open) (fresh ? log.add : log.replace)(message);
  drawTabs([...known.tabs.values()], known.current, select);
}

async function refresh() {
  const told = await attempt(wire.state);
  if (!told) return;
  byId("offline").hidden = true;
  const before = known.current || location.hash.slice(1);
  known.bot = told.bot;
  known.samples = told.samples;
  known.tabs = new Map(told.tabs.map((tab) => [tab.id, { ...tab, unread: known.tabs.get(tab.id)?.unread ?? 0, messages: new Map(tab.messages.map((message) => [message.message_id, message])) }]));
  select(known.tabs.has(before) ? before : "private");
  composer.focus();
}

wire.listen({
  opened: refresh,
  event: heard,
  lost: () => {
    byId("offline").hidden = false;
  },
});
