/* Asks the browser to show alerts: only when somebody presses the button. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-push]");
  if (!form || !form.dataset.push || !("serviceWorker" in navigator) || !("PushManager" in window)) return;
  form.hidden = false;
  document.querySelector("[data-push-absent]").hidden = true;
  const said = form.querySelector("[data-push-said]");
  const octets = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0));

  form.addEventListener("submit", async (event) => {
    if (form.dataset.ready) return;
    event.preventDefault();
    const button = event.submitter;
    const leaving = button.hasAttribute("formaction");
    try {
      const worker = await navigator.serviceWorker.register(form.dataset.worker);
      await navigator.serviceWorker.ready;
      let subscription = await worker.pushManager.getSubscription();
      if (!leaving) {
        if ((await Notification.requestPermission()) !== "granted") {
          said.textContent = said.dataset.denied;
          return;
        }
        subscription ??= await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: octets(form.dataset.push) });
      }
      if (subscription) {
        const told = subscription.toJSON();
        form.elements.endpoint.value = told.endpoint;
        form.elements.p256dh.value = told.keys.p256dh;
        form.elements.auth.value = told.keys.auth;
        if (leaving) await subscription.unsubscribe();
      }
      form.dataset.ready = "1";
      delete form.dataset.sent;
      form.requestSubmit(button);
    } catch {
      said.textContent = said.dataset.failed;
    } finally {
      delete form.dataset.sent;
    }
  });
})();
