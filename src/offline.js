// Keeps the page usable without a network, tells the app of a new version, and hands it the files that the system gives:
// opened with the installed app, shared to it, or named by a link (#/import?url=…). Speaks to the app by events only.

const root = document.documentElement;

const tell = (name, detail) => dispatchEvent(new CustomEvent(`voronka-${name}`, { detail }));

// The app listens once it is ready.
const ready = new Promise((done) => {
  const look = () => root.hasAttribute("data-ready") && done();
  new MutationObserver(look).observe(root, { attributes: true });
  look();
});

async function hand(files) {
  await ready;
  if (files.length > 0) tell("files", files);
}

// --- Without a network -------------------------------------------------------------------------------------------------

async function keepOffline(script) {
  const registration = await navigator.serviceWorker.register(script);
  const offer = async () => {
    // The very first one serves whoever comes next; nothing is new about it.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    await ready;
    tell("update");
  };
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  offer();
  // One may be on its way already.
  watch();
  registration.addEventListener("updatefound", watch);
  // The texts of the language in use are kept as well, and of one that is chosen later.
  const keepWords = async () => {
    const words = document.getElementById(`words-${root.lang}`)?.getAttribute("href");
    if (words) (await navigator.serviceWorker.ready).active?.postMessage(words);
  };
  new MutationObserver(keepWords).observe(root, { attributeFilter: ["lang"] });
  keepWords();
  // A page that is left open for days looks now and then.
  setInterval(() => registration.update().catch(() => {}), 3_600_000);
  addEventListener("voronka-reload", () => {
    // Only the tab in which the person asked is loaded again.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    if (registration.waiting) registration.waiting.postMessage("start");
    else location.reload();
  });
}

const worker = document.querySelector("meta[name=voronka-worker]")?.content;
if (worker && "serviceWorker" in navigator && self === top) {
  // After the page is there: a first visit should not wait for the second.
  ready.then(() => setTimeout(() => keepOffline(worker).catch(() => {}), 300));
}

// --- Files from the system ---------------------------------------------------------------------------------------------

self.launchQueue?.setConsumer(async ({ files }) => {
  hand(await Promise.all((files ?? []).map((handle) => handle.getFile())));
});

// What the share sheet gave was put aside by the worker (src/worker.js).
async function takeShared() {
  const shelf = await caches.open("voronka-shared");
  const files = [];
  for (const request of await shelf.keys()) {
    const response = await shelf.match(request);
    const name = decodeURIComponent(new URL(request.url).searchParams.get("name") ?? "");
    files.push(new File([await response.blob()], name));
    await shelf.delete(request);
  }
  history.replaceState(null, "", location.pathname + location.hash);
  hand(files);
}
if (new URLSearchParams(location.search).has("shared") && "caches" in self) takeShared();

async function followLink() {
  const [path, query] = location.hash.slice(1).split("?");
  if (path !== "/import") return;
  const wanted = new URLSearchParams(query).get("url") ?? "";
  history.replaceState(null, "", "#/funnel");
  try {
    const address = new URL(wanted, location.href);
    // A file from elsewhere would have to be fetched with whatever that host wants to know.
    if (address.origin !== location.origin) throw new TypeError("another host");
    const response = await fetch(address, { credentials: "omit" });
    if (!response.ok) throw new TypeError(response.statusText);
    hand([new File([await response.blob()], address.pathname.split("/").pop())]);
  } catch {
    await ready;
    tell("missing", wanted);
  }
}
addEventListener("hashchange", followLink);
followLink();
