/* The page's line to the development server: acts go out, events come in. */

export async function state() {
  const answer = await fetch("/chat/state");
  return answer.json();
}

export async function act(tab, name, body) {
  let answer;
  try {
    answer = await fetch(`/chat/${tab}/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Error("The development server cannot be reached.");
  }
  const told = await answer.json().catch(() => ({ error: "The server's answer cannot be read." }));
  if (!answer.ok) throw new Error(told.error ?? "This did not work.");
  return told;
}

/* `opened` runs at every (re)connection, so that what was missed can be fetched. */
export function listen({ opened, event, lost }) {
  const source = new EventSource("/chat/events");
  source.addEventListener("open", opened);
  source.addEventListener("message", ({ data }) => event(JSON.parse(data)));
  source.addEventListener("error", lost);
}
