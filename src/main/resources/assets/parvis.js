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
    for (const form of document.querySelectorAll("form[data-passkey]")) form.elements.credential.value = "";
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

  // data-suggest="/address" on a search field: what is being typed is asked there, and the options
  // that come back are a list of the field (arrows, Enter, Escape); data-suggest-said tells how many.
  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const form = field.form;
    const list = document.createElement("ul");
    const said = document.createElement("p");
    list.id = field.id + "-propositions";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", document.querySelector(`label[for="${field.id}"]`)?.textContent ?? "");
    list.hidden = true;
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    form.append(list, said);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) field.setAttribute(name, value);
    const options = () => [...list.children];
    const active = () => list.querySelector("[aria-selected=true]");
    const choose = (option) => {
      active()?.setAttribute("aria-selected", "false");
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) field.setAttribute("aria-activedescendant", option.id);
      else field.removeAttribute("aria-activedescendant");
    };
    const show = (open) => {
      list.hidden = !open;
      field.setAttribute("aria-expanded", String(open));
      if (!open) choose(null);
    };
    let wait, asked;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const words = asked = field.value.trim();
        if (words.length < 2) return show(false);
        const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(words)).catch(() => null);
        if (!answer?.ok || words !== asked) return;
        list.innerHTML = await answer.text();
        options().forEach((option, number) => { option.id = list.id + "-" + number; });
        show(options().length > 0 && document.activeElement === field);
        said.textContent = options().length ? field.dataset.suggestSaid.replace("{}", options().length) : field.dataset.suggestNone;
      }, 200);
    });
    field.addEventListener("keydown", (event) => {
      const all = options();
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && all.length) {
        event.preventDefault();
        if (list.hidden) show(true);
        const next = all.indexOf(active()) + step;
        choose(all[active() ? (next + all.length) % all.length : step > 0 ? 0 : all.length - 1]);
      } else if (event.key === "Enter" && active()) {
        event.preventDefault();
        location.href = active().dataset.href;
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        show(false);
      }
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[data-href]");
      if (option) location.href = option.dataset.href;
    });
    field.addEventListener("blur", () => show(false));
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

  // data-draw, data-draw-clear, data-draw-hint on a hidden input: a field to sign in by hand; the
  // input keeps the line as the path of an SVG of 600 by 200. Typing the name is always enough.
  const svg = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const field of document.querySelectorAll("input[data-draw]")) {
    const box = document.createElement("div");
    const hint = document.createElement("p");
    const sheet = svg("svg");
    const line = svg("path");
    const clear = document.createElement("button");
    hint.className = "hint";
    hint.textContent = field.dataset.drawHint;
    sheet.setAttribute("class", "drawing");
    sheet.setAttribute("viewBox", "0 0 600 200");
    sheet.setAttribute("role", "img");
    sheet.setAttribute("aria-label", field.dataset.draw);
    line.setAttribute("d", field.value);
    clear.type = "button";
    clear.className = "button quiet small";
    clear.textContent = field.dataset.drawClear;
    const keep = (path) => {
      if (path.length > 15000) return;
      field.value = path;
      line.setAttribute("d", path);
    };
    const point = (event) => {
      const area = sheet.getBoundingClientRect();
      const within = (part, whole, most) => Math.round(Math.min(Math.max(part / whole, 0), 1) * most);
      return within(event.clientX - area.left, area.width, 599) + " " + within(event.clientY - area.top, area.height, 199);
    };
    sheet.addEventListener("pointerdown", (event) => {
      sheet.setPointerCapture(event.pointerId);
      keep(field.value + "M" + point(event) + "L" + point(event));
    });
    sheet.addEventListener("pointermove", (event) => {
      if (event.buttons & 1 && field.value && !field.value.endsWith("L" + point(event))) keep(field.value + "L" + point(event));
    });
    clear.addEventListener("click", () => keep(""));
    sheet.append(line);
    box.append(hint, sheet, clear);
    field.after(box);
  }

  // data-arrange="name" on a list inside a form: its items that have a data-key can be dragged;
  // their keys in the new order are posted under that name. The buttons of each item do the same.
  for (const list of document.querySelectorAll("[data-arrange]")) {
    const items = () => [...list.children].filter((item) => item.dataset.key);
    let dragged;
    for (const item of items()) item.draggable = true;
    list.addEventListener("dragstart", ({ target }) => {
      dragged = target;
      target.classList.add("dragged");
    });
    list.addEventListener("dragend", () => dragged.classList.remove("dragged"));
    const over = (event) => event.target.closest("[data-key]");
    list.addEventListener("dragover", (event) => {
      if (dragged && over(event)) event.preventDefault();
      for (const item of items()) item.classList.toggle("target", item === over(event));
    });
    list.addEventListener("drop", (event) => {
      const place = over(event);
      if (!dragged || !place || place === dragged) return;
      event.preventDefault();
      const all = items();
      all.indexOf(dragged) < all.indexOf(place) ? place.after(dragged) : place.before(dragged);
      const order = document.createElement("input");
      order.type = "hidden";
      order.name = list.dataset.arrange;
      order.value = items().map((item) => item.dataset.key).join(",");
      const form = list.closest("form");
      form.append(order);
      form.requestSubmit();
    });
  }

  // data-worker on the body: the public pages stay readable without a network.
  const worker = document.body.dataset.worker;
  if (worker && "serviceWorker" in navigator && isSecureContext) {
    addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
  }

  // Numbers of requests that somebody keeps on this device: never their codes, never sent anywhere.
  const NUMBERS = "parvis-numbers";
  const numbers = () => {
    try {
      return JSON.parse(localStorage.getItem(NUMBERS)) ?? [];
    } catch {
      return [];
    }
  };
  const keepNumbers = (all) => {
    try {
      localStorage.setItem(NUMBERS, JSON.stringify(all.slice(-20)));
    } catch {
      // this browser keeps nothing: the number is in the message of the town hall too
    }
  };
  for (const place of document.querySelectorAll("[data-keep-number]")) {
    const { keepNumber: number, title, keep, kept } = place.dataset;
    const say = () => place.replaceChildren(kept);
    place.hidden = false;
    if (numbers().some((one) => one.number === number)) {
      say();
      continue;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small";
    button.textContent = keep;
    button.addEventListener("click", () => {
      keepNumbers([...numbers(), { number, title }]);
      place.setAttribute("role", "status");
      say();
    });
    place.append(button);
  }
  for (const place of document.querySelectorAll("[data-kept-numbers]")) {
    const list = place.querySelector("ul");
    const draw = () => {
      place.hidden = numbers().length === 0;
      list.replaceChildren(...numbers().map(({ number, title }) => {
        const item = document.createElement("li");
        item.className = "cluster apart";
        const link = document.createElement("a");
        const button = document.createElement("button");
        link.href = "/suivi?numero=" + encodeURIComponent(number);
        link.textContent = number;
        button.type = "button";
        button.className = "button quiet small";
        button.textContent = place.dataset.remove;
        button.setAttribute("aria-label", place.dataset.remove + " " + number);
        button.addEventListener("click", () => {
          keepNumbers(numbers().filter((one) => one.number !== number));
          draw();
        });
        const words = document.createElement("span");
        words.className = "grow";
        words.append(link, " " + title);
        item.append(words, button);
        return item;
      }));
    };
    draw();
  }

  // data-read on the body: a page with a text to read gets a button that has the browser read it
  // aloud. Nothing is sent: the voice is that of the device.
  const prose = document.querySelector("main .prose");
  if (document.body.dataset.read && prose && "speechSynthesis" in window) {
    const { read, readStop } = document.body.dataset;
    const head = document.querySelector("main .page-head h1");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small no-print";
    button.textContent = read;
    const stop = () => {
      speechSynthesis.cancel();
      button.textContent = read;
    };
    button.addEventListener("click", () => {
      if (speechSynthesis.speaking) return stop();
      button.textContent = readStop;
      // by paragraph: some voices stop in the middle of a long text
      const parts = [head, ...document.querySelectorAll("main .prose :is(h2, h3, h4, p, li, td, th, summary)")];
      for (const part of parts.filter(Boolean)) {
        const said = new SpeechSynthesisUtterance(part.innerText);
        said.lang = part.closest("[lang]").lang;
        if (part === parts.at(-1)) said.addEventListener("end", stop);
        speechSynthesis.speak(said);
      }
    });
    addEventListener("pagehide", () => speechSynthesis.cancel());
    head?.after(button);
  }

  // data-try="/address" on an input: the part marked data-tried is drawn anew with what is chosen.
  for (const field of document.querySelectorAll("[data-try]")) {
    let wait;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const answer = await fetch(field.dataset.try + "?" + new URLSearchParams({ [field.name]: field.value }));
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const drawn = page.querySelector("[data-tried]");
        if (drawn) document.querySelector("[data-tried]").replaceChildren(...drawn.childNodes);
      }, 200);
    });
  }

  // data-locate on what holds two inputs, latitude and longitude: a button that asks the browser
  // where it is, and nobody else. data-locate-done and data-locate-failed are said.
  if ("geolocation" in navigator) {
    for (const place of document.querySelectorAll("[data-locate]")) {
      const button = document.createElement("button");
      const said = document.createElement("p");
      button.type = "button";
      button.className = "button secondary small";
      button.textContent = place.dataset.locate;
      said.className = "hint";
      said.setAttribute("role", "status");
      const [latitude, longitude] = place.querySelectorAll("input");
      button.addEventListener("click", () => navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          latitude.value = coords.latitude.toFixed(6);
          longitude.value = coords.longitude.toFixed(6);
          said.textContent = place.dataset.locateDone;
        },
        () => { said.textContent = place.dataset.locateFailed; },
        { enableHighAccuracy: true, timeout: 10000 }));
      place.prepend(button, said);
    }
  }

  // data-passkey="/address" on a form that is hidden: where the browser knows passkeys it is shown,
  // and its button asks the device to show one (or to make one, data-passkey-make) as that address
  // says; the answer is posted. data-passkey-failed is said.
  if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    for (const form of document.querySelectorAll("form[data-passkey]")) {
      const make = "passkeyMake" in form.dataset;
      const credential = form.elements.credential;
      form.hidden = false;
      form.addEventListener("submit", async (event) => {
        if (credential.value) return;
        event.preventDefault();
        event.stopPropagation();
        try {
          const answer = await fetch(form.dataset.passkey, { headers: { Accept: "application/json" } });
          // The page is no longer good for it, for example because one has to confirm first.
          if (!answer.ok || answer.redirected) return location.reload();
          const options = await answer.json();
          const given = make
            ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
            : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
          credential.value = JSON.stringify(given.toJSON());
          form.requestSubmit();
        } catch {
          form.querySelector("[role=status]").textContent = form.dataset.passkeyFailed;
        }
      });
    }
    for (const words of document.querySelectorAll("[data-passkey-without]")) words.remove();
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

  // data-ticks="name" on what stands above boxes of that name: data-tick-all ticks all of them, or
  // none when all are, without going anywhere; data-ticked shows how many are.
  for (const bar of document.querySelectorAll("[data-ticks]")) {
    const boxes = [...document.querySelectorAll(`input[type=checkbox][name="${bar.dataset.ticks}"]`)];
    const shown = bar.querySelector("[data-ticked]");
    const count = () => {
      const ticked = boxes.filter((box) => box.checked).length;
      shown.textContent = ticked ? `(${ticked})` : "";
    };
    bar.querySelector("[data-tick-all]")?.addEventListener("click", (event) => {
      event.preventDefault();
      const all = boxes.some((box) => !box.checked);
      for (const box of boxes) box.checked = all;
      count();
    });
    document.addEventListener("change", count);
    addEventListener("pageshow", count);
    count();
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

  // data-ask="Close" on a link to the page of questions: that page in a dialog beside this one. What
  // it answers is shown there; a form that leads elsewhere leads there.
  const ask = document.querySelector("a[data-ask]");
  if (ask && HTMLDialogElement.prototype.showModal) {
    const dialog = document.createElement("dialog");
    const close = document.createElement("button");
    const part = document.createElement("div");
    dialog.className = "ask-dialog";
    dialog.setAttribute("aria-label", ask.textContent.trim());
    close.type = "button";
    close.className = "button quiet small";
    close.textContent = ask.dataset.ask;
    close.addEventListener("click", () => dialog.close());
    dialog.append(close, part);
    const show = async (answer) => {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-assistant]");
      if (!fresh) return location.assign(ask.href);
      part.replaceChildren(fresh);
      (part.querySelector("#reponse, .error-summary") ?? part.querySelector("#question"))?.focus();
    };
    ask.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      try {
        if (!part.hasChildNodes()) await show(await fetch(ask.href));
        document.body.append(dialog);
        dialog.showModal();
        part.querySelector("#question")?.focus();
      } catch {
        location.assign(ask.href);
      }
    });
    part.addEventListener("submit", async (event) => {
      const form = event.target;
      if (!new URL(form.action).pathname.startsWith("/assistant")) return;
      event.preventDefault();
      event.stopPropagation();
      try {
        await show(await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) }));
      } catch {
        form.submit();
      }
    });
  }
})();
