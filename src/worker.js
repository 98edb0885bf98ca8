// The service worker. `cargo xtask dist` writes the list of files and their version into it.
// Everything is kept at once, so that a page never mixes the files of two versions.

const VERSION = "{{version}}";
const FILES = {{files}};
// The texts of languages: those are kept that somebody has chosen here.
const WORDS = {{words}};
// Other pages of the origin have shelves of their own.
const PREFIX = `voronka-files:${registration.scope}:`;
const SHELF = PREFIX + VERSION;

// Whoever has chosen a language in an older version goes on in it without a network.
async function chosenWords() {
  const langOf = (address) => /(?:^|\/)words-([a-z]+)-[0-9a-f]{16}\.txt$/.exec(address)?.[1];
  const chosen = new Set();
  for (const name of (await caches.keys()).filter((known) => known.startsWith(PREFIX))) {
    for (const { url } of await (await caches.open(name)).keys()) chosen.add(langOf(url));
  }
  return WORDS.filter((file) => chosen.has(langOf(file)));
}

async function keepAll() {
  // "reload" asks the host, whatever the browser still has of an older version under the same name.
  const isNamedByContent = (file) => /-[0-9a-f]{16}\./.test(file);
  const files = [...FILES, ...(await chosenWords())];
  const fresh = files.map((file) => new Request(file, { cache: isNamedByContent(file) ? "default" : "reload" }));
  const shelf = await caches.open(SHELF);
  await shelf.addAll(fresh);
}

addEventListener("install", (event) => event.waitUntil(keepAll()));

addEventListener("activate", (event) => {
  const clear = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== SHELF);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(clear());
});

async function keepWords(file) {
  const shelf = await caches.open(SHELF);
  if (!(await shelf.match(file))) await shelf.add(file);
}

addEventListener("message", (event) => {
  if (event.data === "start") skipWaiting();
  if (WORDS.includes(event.data)) event.waitUntil(keepWords(event.data));
});

async function answer(request) {
  const isPage = request.mode === "navigate";
  const shelf = await caches.open(SHELF);
  const kept = await shelf.match(isPage ? "./" : request, { ignoreVary: true });
  return kept ?? fetch(request);
}

// A file from the share sheet is put aside; the page takes it from there (src/offline.js).
async function putAside(request) {
  const shelf = await caches.open("voronka-shared");
  const form = await request.formData();
  let number = 0;
  for (const file of form.getAll("file")) {
    number += 1;
    await shelf.put(`shared-${number}?name=${encodeURIComponent(encodeURIComponent(file.name))}`, new Response(file));
  }
  return Response.redirect("./?shared", 303);
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (!address.href.startsWith(registration.scope)) return;
  const name = address.href.slice(registration.scope.length).split(/[?#]/)[0];
  if (request.method === "POST" && name === "share") {
    event.respondWith(putAside(request));
  } else if (request.method === "GET" && (name === "" || name === "index.html" || FILES.includes(name) || WORDS.includes(name))) {
    event.respondWith(answer(request));
  }
});
