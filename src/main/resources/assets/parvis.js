/* Parvis: what makes pages smoother. Every page works without it. */
(() => {
  "use strict";

  // The error summary takes the focus also where the browser ignores autofocus on a group.
  document.querySelector(".error-summary")?.focus();

  // A second click on Send while the first is under way does nothing; the button never looks dead.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    // What opens beside this page (a preview) sends nothing: the form stays to be sent.
    if (form.method !== "post" || event.submitter?.formTarget === "_blank") return;
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

  // data-count="4000" on a text area: how many characters are left, in the words of data-left and
  // data-over; told to screen readers after a pause, and only when little room is left.
  const room = (area) => {
    const left = Number(area.dataset.count) - [...area.value].length;
    const forms = (left < 0 ? area.dataset.over : area.dataset.left).split("|");
    const number = Math.abs(left).toLocaleString(document.documentElement.lang);
    return { left, words: forms[Math.abs(left) < 2 ? 0 : 1].replace("{}", number) };
  };
  const counter = (area) => {
    if (area.nextElementSibling?.matches(".count")) return area.nextElementSibling;
    area.insertAdjacentHTML("afterend", '<p class="hint count" aria-hidden="true"></p><p class="visually-hidden" role="status"></p>');
    return area.nextElementSibling;
  };
  let pause;
  document.addEventListener("input", ({ target: area }) => {
    if (!area.matches("textarea[data-count]")) return;
    const shown = counter(area);
    const { left, words } = room(area);
    shown.textContent = words;
    shown.classList.toggle("over", left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => {
      shown.nextElementSibling.textContent = left < area.dataset.count / 5 ? words : "";
    }, 1000);
  });

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
    source.addEventListener("changed", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => refresh().catch(() => {}), 100);
    });
    addEventListener("pagehide", () => source.close());
  }

  // What a form without its button would post; the answer's text, or nothing.
  const post = async (form) => {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    return answer.ok ? answer.text() : null;
  };
  const put = (id, html) => {
    const place = document.getElementById(id);
    if (place && html !== null && place.innerHTML.trim() !== html.trim()) place.innerHTML = html;
  };

  // data-send-when-seen on a form: posted once what comes before it was before the reader's eyes.
  if ("IntersectionObserver" in window) {
    const seen = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting || document.hidden) continue;
        seen.unobserve(entry.target);
        post(entry.target).then((answer) => { if (answer !== null) entry.target.remove(); }).catch(() => {});
      }
    }, { threshold: 1 });
    for (const form of document.querySelectorAll("form[data-send-when-seen]")) seen.observe(form);
  }

  // data-every="20" on a form: posted so often, in seconds, while the page is looked at; the answer
  // is shown in the element whose id data-into tells.
  for (const form of document.querySelectorAll("form[data-every]")) {
    const send = () => {
      if (!document.hidden) post(form).then((html) => put(form.dataset.into, html)).catch(() => {});
    };
    setInterval(send, form.dataset.every * 1000);
    document.addEventListener("visibilitychange", send);
  }

  // data-watch="/address": a server-sent event says that something changed; what, is asked at
  // data-watch-news and shown in the element data-watch-into. The page itself stays as it is.
  const watch = document.querySelector("[data-watch]");
  if (watch && "EventSource" in window) {
    const source = new EventSource(watch.dataset.watch);
    let waiting;
    const ask = async () => {
      const answer = await fetch(watch.dataset.watchNews);
      if (answer.status === 200) put(watch.dataset.watchInto, await answer.text());
    };
    source.addEventListener("changed", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => ask().catch(() => {}), 100);
    });
    addEventListener("pagehide", () => source.close());
  }

  // data-shortcut="j" on a link, a button, a field or what holds one; ? shows the list of the page.
  // Whoever is disturbed by them (speech, unsteady hands) switches them off in that list.
  const shortcuts = () => [...document.querySelectorAll("[data-shortcut]")];
  const help = document.querySelector("[data-shortcuts]");
  const writing = (element) => element.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
  const off = () => localStorage.getItem("shortcuts") === "off";
  const toggle = help?.querySelector("[data-shortcuts-switch]");
  if (toggle) {
    toggle.checked = !off();
    toggle.closest("[hidden]")?.removeAttribute("hidden");
    toggle.addEventListener("change", () => localStorage.setItem("shortcuts", toggle.checked ? "on" : "off"));
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || writing(event.target) || off()) return;
    if (event.key === "?" && help?.togglePopover) {
      event.preventDefault();
      help.togglePopover();
      return;
    }
    if (help?.matches(":popover-open")) return;
    const target = shortcuts().find((one) => one.dataset.shortcut === event.key);
    if (!target) return;
    event.preventDefault();
    if (target.matches("a[href], button, summary")) target.click();
    else (target.querySelector("input:not([type=hidden]), textarea") ?? target).focus();
  });
})();
