/* The local chat page: what is known of the chats, and how the parts work together. */

import { Composer } from "./composer.js";
import { byId, el } from "./dom.js";
import * as log from "./log.js";
import { mayEdit } from "./message.js";
import { alertWith, chooseSample, chooseTarget, toast } from "./sheets.js";
import { drawHead, drawStatus, drawTabs, drawTopics } from "./tabs.js";
import "./theme.js";
import * as wire from "./wire.js";

const ACTION_MS = 5500;
const ACTIONS = { typing: "typing…", upload_photo: "sending a photo…", upload_document: "sending a file…" };
const HINTS = {
  private: ["Ask what is on record", "Type or paste a claim, or forward one of these. The bot answers with what each party said, when and where."],
  curator: ["Keep the record", "You are a curator here. Send /curate to see what people asked for, and to enter, publish or withdraw a claim."],
  group: ["Nothing said here yet", "Reply to a message with /check, or write /check and a claim: the answer comes in the same topic."],
  friends: ["A group without the bot", "Type the bot's name and some words to send an answer here, or name the bot in a reply."],
};

const NOTES = {
  group: (bot) => `Reply to a message with /check, or type @${bot} and a claim to pick an answer.`,
  friends: (bot) => `The bot is no member here. Type @${bot} and a claim to pick an answer, or name it in a reply.`,
};

const known = { run: "", bot: { username: "" }, tabs: new Map(), samples: [], current: "" };
const drafts = new Map();
let waiting = null;
let asked = 0;

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

const act = (name, body, tab = known.current) => attempt(() => wire.act(tab, name, { topic: known.tabs.get(tab)?.topic, ...body }));

/* Where a text that is being written belongs: to its chat, and there to its topic. */
const desk = () => `${known.current} ${here()?.topic}`;

/* What somebody picks is a step that "back" undoes. */
function select(id, topic) {
  if (id !== known.current) history.pushState(null, "", `#${id}`);
  open(id, topic);
}

function open(id, topic = known.tabs.get(id).topic) {
  if (here()) drafts.set(desk(), composer.leave());
  known.current = id;
  here().topic = topic;
  composer.enter(drafts.get(desk()) ?? "", here().has_bot);
  draw();
}

function draw() {
  const tab = here();
  tab.unreadIn.delete(tab.topic);
  drawTabs([...known.tabs.values()], tab.id, select);
  drawTopics(tab, (chosen) => select(tab.id, chosen));
  drawHead(tab);
  log.show(tab, use, empty, NOTES[tab.id]?.(known.bot.username));
}

addEventListener("popstate", () => {
  const id = location.hash.slice(1);
  if (known.tabs.has(id) && id !== known.current) open(id);
});

function empty() {
  const [title, words] = HINTS[known.current];
  const card = el("section", { className: "empty" }, el("h3", {}, title), el("p", {}, words));
  if (known.current === "private") {
    const send = (sample) => () => act("forward", { sample: sample.id });
    card.append(el("div", { className: "empty-list" }, ...known.samples.map((sample) =>
      el("button", { type: "button", onclick: send(sample) }, el("small", {}, `Forward · ${sample.from}`), el("span", { dir: "auto" }, sample.text)))));
  }
  if (here().kind !== "private") return card;
  const command = known.current === "curator" ? "/curate" : "/start";
  card.append(el("button", { type: "button", className: "start", onclick: () => act("say", { text: command }) }, command === "/start" ? "Start" : "Start curating"));
  return card;
}

/* A link to the bot opens the private chat; with a parameter it also says /start, as in Telegram. */
function startWith(parameter) {
  const tab = known.current === "curator" ? "curator" : "private";
  if (known.current !== tab) select(tab);
  if (parameter) act("say", { text: `/start ${parameter}` }, tab);
}

function follow(address) {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const toBot = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === known.bot.username.toLowerCase();
  if (toBot) startWith(url.searchParams.get("start") ?? "");
  return toBot;
}

async function press(message, button) {
  if (button.callback_data !== undefined) {
    const answer = await act("tap", { message_id: message.message_id, data: button.callback_data });
    if (answer?.url && !follow(answer.url)) window.open(answer.url, "_blank", "noopener");
    if (answer?.text) (answer.show_alert ? alertWith : toast)(answer.text);
  } else if (button.copy_text) {
    await copy(button.copy_text.text);
  } else {
    const words = button.switch_inline_query_current_chat ?? button.switch_inline_query ?? "";
    composer.fill(`@${known.bot.username} ${words}`);
  }
}

async function copy(text) {
  if (await attempt(() => navigator.clipboard.writeText(text))) toast("Copied");
}

function selectedIn(message) {
  const selection = String(getSelection() ?? "").trim();
  const inside = getSelection()?.anchorNode?.parentElement?.closest(".message");
  const whole = message.text ?? message.caption ?? "";
  return inside?.dataset.id === String(message.message_id) && whole.includes(selection) ? selection : "";
}

const use = {
  open: follow,
  copy,
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
  commands: async () => (await attempt(wire.state))?.tabs.find((tab) => tab.id === known.current)?.commands ?? [],
  isMember: () => here().has_bot,
  botName: () => known.bot.username,
  editLast,
  startWith,
});

function editLast() {
  const mine = [...here().messages.values()].filter((message) => mayEdit(message, here().me) && log.topicOf(message) === here().topic);
  if (mine.length) composer.edit(mine.at(-1));
}

function showAction(tab, action) {
  clearTimeout(tab.timer);
  tab.action = action ? (ACTIONS[action] ?? "busy…") : null;
  if (action) tab.timer = setTimeout(() => showAction(tab, null), ACTION_MS);
  if (tab.id === known.current) drawStatus(tab);
}

/* While the state of the chats is asked for, what happens meanwhile waits for it. */
function heard(event) {
  if (waiting) waiting.push(event);
  else takeIn(event);
}

function takeIn(event) {
  const tab = known.tabs.get(event.tab);
  if (!tab) return;
  if (event.type === "action") return event.topic === tab.topic ? showAction(tab, event.action) : undefined;
  const { message } = event;
  const topic = log.topicOf(message);
  const open = tab.id === known.current && topic === tab.topic;
  const fresh = !tab.messages.has(message.message_id);
  if (event.type === "deleted") tab.messages.delete(message.message_id);
  else tab.messages.set(message.message_id, message);
  if (message.from?.is_bot) showAction(tab, null);
  if (event.type === "sent" && fresh && !open && message.from?.id !== tab.me.id) tab.unreadIn.set(topic, (tab.unreadIn.get(topic) ?? 0) + 1);
  if (open && event.type === "deleted") log.remove(message.message_id);
  else if (open) (fresh ? log.add : log.replace)(message);
  drawTabs([...known.tabs.values()], known.current, select);
  if (tab.id === known.current) drawTopics(tab, (chosen) => select(tab.id, chosen));
}

/* A chat as it is told, with what only this page knows of it: the open topic, what is unread. */
function tabOf(told) {
  const before = known.tabs.get(told.id);
  const messages = new Map(told.messages.map((message) => [message.message_id, message]));
  return { ...told, topic: before?.topic ?? 0, unreadIn: before?.unreadIn ?? new Map(), messages };
}

async function refresh() {
  waiting ??= [];
  const turn = ++asked;
  const told = await attempt(wire.state);
  if (turn !== asked) return;
  if (told) show(told);
  const meanwhile = waiting;
  waiting = null;
  meanwhile.forEach(takeIn);
}

function show(told) {
  byId("offline").hidden = true;
  // Another run of the server counts its messages anew: none of them is one that was here.
  const again = known.run === told.run;
  known.run = told.run;
  known.bot = told.bot;
  known.samples = told.samples;
  known.tabs = new Map(told.tabs.map((tab) => [tab.id, tabOf(tab)]));
  if (known.current) return showAgain(again ? here().messages : new Map());
  const wanted = location.hash.slice(1);
  open(known.tabs.has(wanted) ? wanted : "private");
  history.replaceState(null, "", `#${known.current}`);
  composer.focus();
}

/* After a break: what is being written stays, but for an answer to what is no longer there. */
function showAgain(messages) {
  composer.keepOnly(messages);
  log.keepingPlace(draw);
}

wire.listen({
  opened: refresh,
  event: heard,
  lost: () => {
    byId("offline").hidden = false;
  },
});
