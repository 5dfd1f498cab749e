/* Part of the service worker, by importScripts: shows what the town hall sends, and opens its page. */
self.addEventListener("push", (event) => {
  let said = {};
  try {
    said = event.data ? event.data.json() : {};
  } catch {
    said = {};
  }
  // Always shown, whatever came: a browser withdraws the right of who stays silent.
  event.waitUntil(
    self.registration.showNotification(said.title || self.location.hostname, {
      body: said.body || "",
      tag: said.tag || "parvis",
      renotify: true,
      lang: "fr",
      data: { url: said.url || "/alertes" },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url || "/alertes", self.location.origin);
  // Only pages of this site are opened.
  const page = url.origin === self.location.origin ? url.href : self.location.origin + "/alertes";
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then((open) => {
      const there = open.find((one) => one.url === page);
      return there ? there.focus() : self.clients.openWindow(page);
    }),
  );
});
