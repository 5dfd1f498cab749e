/* Parvis without a network: one public page and what it is drawn with. No page of a person is ever
   kept here, and while there is a network every page comes from it. */
"use strict";

// What the town hall sends is shown by its own script.
importScripts("%PUSH%");

const CACHE = "parvis-%VERSION%";
const PAGE = "/hors-ligne";
const ASSETS = ["%ASSETS%"];
const A_DAY = 24 * 60 * 60 * 1000;

// Without cookies: the page as everybody sees it.
const fetchPage = () => fetch(PAGE, { credentials: "omit", cache: "no-cache" });

addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(ASSETS);
    const page = await fetchPage();
    if (!page.ok) throw new Error("no offline page");
    await cache.put(PAGE, page);
    await skipWaiting();
  })());
});

addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("parvis-") && name !== CACHE) await caches.delete(name);
    }
    await clients.claim();
  })());
});

// Hours change: a copy of yesterday is fetched anew as soon as any page comes through.
const refresh = async () => {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(PAGE);
  const age = Date.now() - Date.parse(kept?.headers.get("date") ?? 0);
  if (age < A_DAY) return;
  const page = await fetchPage().catch(() => null);
  if (page?.ok) await cache.put(PAGE, page);
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (ASSETS.includes(url.pathname)) {
    event.respondWith((async () => (await caches.match(url.pathname)) ?? fetch(request))());
    return;
  }
  if (request.mode !== "navigate" || url.pathname.startsWith("/bureau")) return;
  event.respondWith((async () => {
    try {
      const answer = await fetch(request);
      event.waitUntil(refresh());
      return answer;
    } catch (offline) {
      return (await caches.match(PAGE)) ?? Response.error();
    }
  })());
});
