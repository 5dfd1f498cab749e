/* Alerts at the desk: the summary while one types, the zone on a map, the text to copy. All of it
   can be done without. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-alert]");
  const summary = form?.querySelector("[data-summary]");
  let pause;
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(form.dataset.alert, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const html = answer.ok && mine === asked ? await answer.text() : null;
      if (html !== null && html !== summary.innerHTML) summary.innerHTML = html;
    } catch {
      // Away for a moment: the next page says the same.
    }
  };
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(refresh, 600);
  };
  form?.addEventListener("input", later);
  form?.addEventListener("change", (event) => {
    if (event.target.name === "lieu" && event.target.value === "partie") form.querySelector("details").open = true;
  });

  // Corners are lines of the text field; the map writes them there.
  const box = document.querySelector("[data-map]");
  const field = box && document.getElementById(box.dataset.for);
  const corners = () =>
    field.value.split("\n").map((line) => line.split(/[;,\s]+/).filter(Boolean).map(Number)).filter((pair) => pair.length === 2 && pair.every(Number.isFinite));
  const draw = () => {
    const L = window.L;
    const sheet = document.createElement("div");
    sheet.className = "map-sheet";
    sheet.setAttribute("role", "application");
    sheet.setAttribute("aria-label", box.dataset.label);
    box.append(sheet);
    const map = L.map(sheet, { zoomControl: false });
    L.control.zoom({ zoomInTitle: box.dataset.closer, zoomOutTitle: box.dataset.farther }).addTo(map);
    const first = corners();
    const centre = box.dataset.centre.split(",").map(Number);
    if (first.length) map.fitBounds(first, { maxZoom: 16 });
    else if (centre.length === 2) map.setView(centre, 13);
    else map.setView([46.6, 2.4], 6);
    L.tileLayer(box.dataset.map, { attribution: box.dataset.thanks, maxZoom: 18 }).addTo(map);
    const shape = L.polygon([], { color: "#b3261e" }).addTo(map);
    const dots = L.layerGroup().addTo(map);
    const show = () => {
      shape.setLatLngs(corners());
      dots.clearLayers();
      for (const corner of corners()) L.circleMarker(corner, { radius: 6, color: "#b3261e" }).addTo(dots);
    };
    const keep = (list) => {
      field.value = list.map(([lat, lng]) => lat.toFixed(5) + ", " + lng.toFixed(5)).join("\n");
      const part = form.querySelector('input[name="lieu"][value="partie"]');
      if (part) part.checked = list.length > 0 || part.checked;
      show();
      later();
    };
    const add = ({ lat, lng }) => keep([...corners(), [lat, lng]]);
    map.on("click", (event) => add(event.latlng));
    field.addEventListener("input", show);
    const tools = document.createElement("div");
    tools.className = "cluster";
    for (const [words, act] of [[box.dataset.add, () => add(map.getCenter())], [box.dataset.undo, () => keep(corners().slice(0, -1))], [box.dataset.clear, () => keep([])]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button quiet small";
      button.textContent = words;
      button.addEventListener("click", act);
      tools.append(button);
    }
    box.append(tools);
    show();
  };
  const open = () => {
    if (!box || !box.hidden) return;
    box.hidden = false;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = box.dataset.style;
    const script = document.createElement("script");
    script.src = box.dataset.leaflet;
    const loaded = [style, script].map((part) => new Promise((done) => part.addEventListener("load", done)));
    Promise.all(loaded).then(draw);
    document.head.append(style, script);
  };
  const details = box?.closest("details");
  details?.addEventListener("toggle", () => details.open && open());
  if (details?.open) open();

  for (const area of document.querySelectorAll("textarea[data-copy]")) {
    if (!navigator.clipboard) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button secondary";
    button.textContent = area.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(area.value);
      button.textContent = area.dataset.copied;
    });
    area.after(button);
  }
})();
