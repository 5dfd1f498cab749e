/* A kiosk: asks who is still there, forgets, and gives a keyboard. Without it "Terminer" and the short life of its
   cookies do the same. */
(() => {
  "use strict";

  const bar = document.querySelector("[data-kiosk-idle]");
  if (!bar) return;
  const end = document.querySelector("[data-kiosk-end]");
  const words = bar.dataset;

  // Nothing is proposed that somebody else typed, and nothing leads to another site.
  for (const form of document.forms) form.autocomplete = "off";
  for (const link of document.links) {
    if (link.origin === location.origin) continue;
    link.href = "/borne/adresse?vers=" + encodeURIComponent(link.href);
    link.removeAttribute("target");
  }
  addEventListener("pageshow", (event) => { if (event.persisted) location.replace("/borne"); });

  // The receipt, on the printer of the kiosk.
  const receipt = document.querySelector(".receipt");
  if (receipt) {
    const print = document.createElement("button");
    print.type = "button";
    print.className = "button secondary no-print";
    print.textContent = words.kioskPrint;
    print.addEventListener("click", () => window.print());
    receipt.append(print);
  }

  // Nobody touches it: it asks, counts, and forgets.
  const still = document.createElement("dialog");
  const title = document.createElement("h2");
  const left = document.createElement("p");
  const stay = document.createElement("button");
  still.className = "kiosk-still";
  still.setAttribute("aria-labelledby", "kiosk-still");
  title.id = "kiosk-still";
  title.textContent = words.kioskTitle;
  left.setAttribute("role", "timer");
  stay.type = "button";
  stay.className = "button";
  stay.textContent = words.kioskStay;
  still.append(title, left, stay);
  document.body.append(still);
  let idle;
  let counting;
  const forget = () => {
    if (location.pathname === "/borne") return begin();
    localStorage.clear();
    sessionStorage.clear();
    for (const form of document.forms) if (form !== end) form.reset();
    delete end.dataset.sent;
    end.requestSubmit();
  };
  const ask = () => {
    let seconds = Number(words.kioskWarning);
    const say = () => { left.textContent = words.kioskLeft.replace("{}", seconds); };
    say();
    still.showModal();
    stay.focus();
    counting = setInterval(() => {
      seconds -= 1;
      say();
      if (seconds > 0) return;
      clearInterval(counting);
      forget();
    }, 1000);
  };
  const begin = () => {
    clearTimeout(idle);
    clearInterval(counting);
    if (still.open) still.close();
    if (location.pathname !== "/borne") idle = setTimeout(ask, Number(words.kioskIdle) * 1000);
  };
  stay.addEventListener("click", begin);
  still.addEventListener("cancel", begin);
  for (const sign of ["pointerdown", "keydown", "input", "scroll"]) {
    document.addEventListener(sign, () => { if (!still.open) begin(); }, { passive: true, capture: true });
  }
  begin();

  // The keyboard: shown for a field that is typed into; the field keeps the focus, so keys of a real one work too.
  const [shift, erase, space, digits, letters, enter, hide] = words.kioskKeys.split("|");
  const rows = {
    abc: ["azertyuiop", "qsdfghjklm", "wxcvbn'-.", "éèêàâçùîôû"],
    123: ["1234567890", "@.,;:!?/+", "()&_€%\"°=", "ëïüœæÉÈÀÇ"],
  };
  const typed = "input:not([type=checkbox], [type=radio], [type=hidden], [type=file], [type=submit]), textarea";
  const keys = document.createElement("div");
  keys.className = "kiosk-keys no-print";
  keys.setAttribute("role", "group");
  keys.setAttribute("aria-label", words.kioskKeyboard);
  keys.hidden = true;
  document.body.append(keys);
  let field;
  let layout = "abc";
  let capital = false;
  const put = (text) => {
    const from = field.selectionStart ?? field.value.length;
    const to = field.selectionEnd ?? from;
    if (field.selectionStart === null) field.value += text;
    else field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const remove = () => {
    const from = field.selectionStart;
    if (from === null) field.value = field.value.slice(0, -1);
    else if (from !== field.selectionEnd) field.setRangeText("");
    else if (from > 0) field.setRangeText("", from - 1, from, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const key = (label, act, wide, pressed) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    if (wide) button.className = "wide";
    if (pressed !== undefined) button.setAttribute("aria-pressed", pressed);
    // The field keeps the focus and the place of the next letter.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", act);
    return button;
  };
  const line = (buttons) => {
    const row = document.createElement("div");
    row.append(...buttons);
    return row;
  };
  const draw = () => {
    const written = (sign) => (capital ? sign.toLocaleUpperCase("fr") : sign);
    keys.replaceChildren(
      ...rows[layout].map((row) => line([...row].map((sign) => key(written(sign), () => {
        put(written(sign));
        if (capital) { capital = false; draw(); }
      })))),
      line([
        key(shift, () => { capital = !capital; draw(); }, false, capital),
        key(layout === "abc" ? digits : letters, () => { layout = layout === "abc" ? "123" : "abc"; draw(); }),
        key(space, () => put(" "), true),
        key(erase, remove),
        key(enter, () => (field.matches("textarea") ? put("\n") : field.form?.requestSubmit(field.form.querySelector("button:not([type=button])")))),
        key(hide, () => { keys.hidden = true; }),
      ]));
  };
  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches(typed)) return;
    field = target;
    layout = target.inputMode === "numeric" || target.type === "tel" || target.type === "number" ? "123" : "abc";
    draw();
    keys.hidden = false;
    target.scrollIntoView({ block: "center" });
  });
})();
