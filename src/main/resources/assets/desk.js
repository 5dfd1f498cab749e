/* Parvis: what makes writing smoother at the desk. Every page works without it. */
(() => {
  "use strict";
  // A page with two editors asks for this file twice.
  if (window.parvisDesk) return;
  window.parvisDesk = true;

  // data-focus="left top" around a picture: a click on it writes its place, in percent, into the
  // two inputs of these ids, and says it in the words of data-focus-said.
  for (const frame of document.querySelectorAll("[data-focus]")) {
    const [left, top] = frame.dataset.focus.split(" ").map((id) => document.getElementById(id));
    const picture = frame.querySelector("img");
    const mark = document.createElement("span");
    const said = document.createElement("p");
    mark.className = "focus-mark";
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    const show = () => {
      mark.style.insetInlineStart = left.value + "%";
      mark.style.insetBlockStart = top.value + "%";
    };
    picture.addEventListener("click", (event) => {
      const area = picture.getBoundingClientRect();
      left.value = Math.round((100 * (event.clientX - area.left)) / area.width);
      top.value = Math.round((100 * (event.clientY - area.top)) / area.height);
      said.textContent = frame.dataset.focusSaid.replace("{gauche}", left.value).replace("{haut}", top.value);
      show();
    });
    for (const input of [left, top]) input.addEventListener("input", show);
    frame.classList.add("ready");
    frame.append(mark, said);
    show();
  }

  // data-once-changed: buttons that would change nothing until something in their form is changed.
  for (const part of document.querySelectorAll("[data-once-changed]")) {
    part.hidden = true;
    part.closest("form").addEventListener("input", () => { part.hidden = false; }, { once: true });
  }

  const post = async (area, address, fields) => {
    const token = area.form.querySelector('input[name="_csrf"]')?.value;
    const answer = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      body: new URLSearchParams(token ? { ...fields, _csrf: token } : fields),
    });
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  };

  // execCommand is the only way to write that the browser's own "undo" takes back.
  const write = (area, text) => {
    area.focus();
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  const selected = (area) => area.value.slice(area.selectionStart, area.selectionEnd);

  // Around what is selected; the same button takes it away again.
  const wrap = (area, sign, example) => {
    const text = selected(area);
    if (text.startsWith(sign) && text.endsWith(sign) && text.length > 2 * sign.length) {
      write(area, text.slice(sign.length, -sign.length));
      return;
    }
    const start = area.selectionStart + sign.length;
    write(area, sign + (text || example) + sign);
    area.setSelectionRange(start, start + (text || example).length);
  };

  // Before each line of what is selected.
  const prefix = (area, sign) => {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    area.setSelectionRange(start, area.selectionEnd);
    const lines = selected(area).split("\n");
    const all = lines.every((line) => line.startsWith(sign));
    write(area, lines.map((line, i) => {
      if (all) return line.slice(sign.length);
      const bare = line.replace(/^(#{2,6} |- |\d+\. |> )/, "");
      return (sign === "1. " ? i + 1 + ". " : sign) + bare;
    }).join("\n"));
  };

  // <words> stand where what is selected goes.
  const filled = (area, text) => text.replace(/<([^>]*)>/, (_, example) => selected(area) || example);

  // On lines of its own.
  const block = (area, text) => {
    const before = area.value.slice(0, area.selectionStart);
    const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    write(area, gap + filled(area, text) + "\n\n");
  };

  // The library in a dialog; what is chosen goes to `take`.
  const choose = (words, take) => {
    const opener = document.activeElement;
    let taken = false;
    const dialog = document.createElement("dialog");
    const search = document.createElement("input");
    const label = document.createElement("label");
    const list = document.createElement("div");
    const close = document.createElement("button");
    dialog.className = "media-dialog";
    dialog.setAttribute("aria-label", words.libraryTitle);
    search.type = "search";
    search.className = "input";
    label.textContent = words.librarySearch;
    label.append(search);
    close.type = "button";
    close.className = "button quiet small";
    close.textContent = words.libraryClose;
    list.setAttribute("aria-live", "polite");
    const fill = async () => {
      const address = new URL(words.library, location.href);
      address.searchParams.set("chercher", search.value);
      const answer = await fetch(address, { credentials: "same-origin" });
      if (answer.ok) list.innerHTML = await answer.text();
    };
    let pause;
    search.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(fill, 300);
    });
    close.addEventListener("click", () => dialog.close());
    list.addEventListener("click", (event) => {
      const chosen = event.target.closest("[data-insert]");
      if (!chosen) return;
      taken = true;
      dialog.close();
      take(chosen);
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (!taken) opener?.focus();
    });
    dialog.append(label, list, close);
    document.body.append(dialog);
    dialog.showModal();
    fill();
  };

  // data-picker: of the images to choose from, those not chosen give way to the library in a dialog.
  for (const picker of document.querySelectorAll("[data-picker]")) {
    const tiles = picker.querySelector(".picks");
    const open = picker.querySelector("[data-pick]");
    const show = () => {
      for (const tile of tiles.children) {
        const { checked, value } = tile.querySelector("input");
        tile.hidden = !checked && value !== "";
      }
    };
    const tileOf = (chosen) => {
      const known = [...tiles.children].find((one) => one.querySelector("input").value === chosen.dataset.id);
      if (known) return known;
      const tile = tiles.firstElementChild.cloneNode();
      const radio = tiles.querySelector("input").cloneNode();
      radio.value = chosen.dataset.id;
      tile.append(radio, ...[...chosen.childNodes].map((node) => node.cloneNode(true)));
      tiles.append(tile);
      return tile;
    };
    open.hidden = false;
    picker.querySelector("[data-picker-plain]").hidden = true;
    show();
    open.addEventListener("click", () => choose(picker.dataset, (chosen) => {
      const radio = tileOf(chosen).querySelector("input");
      radio.checked = true;
      radio.dispatchEvent(new Event("input", { bubbles: true }));
      show();
      radio.focus();
      picker.querySelector("[data-picker-said]").textContent = picker.dataset.librarySaid;
    }));
  }

  for (const editor of document.querySelectorAll("[data-editor]")) {
    const area = editor.querySelector("textarea");
    const bar = editor.querySelector("[role=toolbar]");
    const said = editor.querySelector("[data-editor-said]");
    const remarks = editor.querySelector("[data-remarks]");
    const buttons = [...bar.querySelectorAll("button")];

    // One stop of the Tab key; arrows go from button to button.
    buttons.forEach((button, i) => { button.tabIndex = i ? -1 : 0; });
    bar.hidden = false;
    bar.addEventListener("keydown", (event) => {
      const at = buttons.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = buttons[(to + buttons.length) % buttons.length];
      for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
      next.focus();
    });
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      const { wrap: sign, line, block: text, inline, example } = button.dataset;
      if (sign) wrap(area, sign, example);
      else if (line) prefix(area, line);
      else if (inline) write(area, filled(area, inline));
      else if (text) block(area, text.replaceAll("\\n", "\n"));
      else if ("library" in button.dataset) {
        choose(editor.dataset, (chosen) => {
          block(area, chosen.dataset.insert);
          said.textContent = editor.dataset.librarySaid;
        });
      }
    });
    area.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const button = bar.querySelector(`[data-key="${event.key}"]`);
      if (!button) return;
      event.preventDefault();
      button.click();
    });

    // What is pasted with its looks is cleaned by the server and comes back as marks.
    area.addEventListener("paste", async (event) => {
      const html = event.clipboardData.getData("text/html");
      if (!html) return;
      event.preventDefault();
      const plain = event.clipboardData.getData("text/plain");
      const before = area.value;
      said.textContent = editor.dataset.pasting;
      let text = plain;
      try {
        text = await post(area, editor.dataset.paste, { html });
        said.textContent = editor.dataset.pasted;
      } catch {
        said.textContent = editor.dataset.pasteFailed;
      }
      // Somebody who went on typing finds it where they are now.
      if (area.value !== before) text = "\n\n" + text;
      write(area, text);
    });

    // Remarks follow what is typed, after a pause.
    let pause;
    let known = "";
    const look = async () => {
      const texte = area.value;
      if (texte === known) return;
      known = texte;
      try {
        remarks.innerHTML = await post(area, editor.dataset.check, { texte, partie: "oui" });
      } catch {
        known = "";
      }
    };
    area.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(look, 1200);
    });
    if (area.value.trim()) look();
    // A remark leads to its words.
    remarks.addEventListener("click", (event) => {
      const link = event.target.closest("[data-at]");
      if (!link) return;
      const [from, to] = link.dataset.at.split("-").map(Number);
      area.focus();
      area.setSelectionRange(from, to);
    });
  }
})();
