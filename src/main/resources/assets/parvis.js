/* Parvis: what makes pages smoother. Every page works without it. */
(() => {
  "use strict";

  // The error summary takes the focus also where the browser ignores autofocus on a group.
  document.querySelector(".error-summary")?.focus();

  // A second click on Send while the first is under way does nothing; the button never looks dead.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (Date.now() - Number(form.dataset.sent ?? 0) < 8000) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = Date.now();
    form.setAttribute("aria-busy", "true");
  });
  // Coming back with the back button: the form may be sent again.
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
    }
  });

  // data-reveal and data-conceal, on a password: the words of a button that shows what is typed.
  for (const field of document.querySelectorAll("input[data-reveal]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small";
    button.setAttribute("aria-controls", field.id);
    const say = () => {
      button.textContent = field.type === "password" ? field.dataset.reveal : field.dataset.conceal;
    };
    button.addEventListener("click", () => {
      field.type = field.type === "password" ? "text" : "password";
      say();
    });
    // Browsers remember what was typed into a text field: it leaves as a password again.
    field.form?.addEventListener("submit", () => { field.type = "password"; });
    say();
    field.after(button);
  }

  // data-live="/address": a server-sent event says that the page changed; its parts marked
  // data-live-part="name" are fetched anew, and data-live-said is told to screen readers.
  const live = document.querySelector("[data-live]");
  if (live && "EventSource" in window) {
    const source = new EventSource(live.dataset.live);
    const refresh = async () => {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      let changed = false;
      for (const part of document.querySelectorAll("[data-live-part]")) {
        const name = CSS.escape(part.dataset.livePart);
        const next = fresh.querySelector(`[data-live-part="${name}"]`);
        if (!next || next.outerHTML === part.outerHTML || part.contains(document.activeElement)) continue;
        part.replaceWith(next);
        changed = true;
      }
      const said = document.querySelector("[data-live-said]");
      if (changed && said) said.textContent = said.dataset.liveSaid;
    };
    let waiting;
    source.onmessage = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => refresh().catch(() => {}), 100);
    };
    addEventListener("pagehide", () => source.close());
  }

  // data-shortcut="j" on a link, a button or a field; ? shows the list of the page.
  const shortcuts = () => [...document.querySelectorAll("[data-shortcut]")];
  const help = document.querySelector("dialog[data-shortcuts]");
  const writing = (element) => element.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || writing(event.target)) return;
    if (event.key === "?" && help) {
      event.preventDefault();
      help.open ? help.close() : help.showModal();
      return;
    }
    if (help?.open) return;
    const target = shortcuts().find((one) => one.dataset.shortcut === event.key);
    if (!target) return;
    event.preventDefault();
    if (target.matches("a[href], button, summary")) target.click();
    else target.focus();
  });
})();
