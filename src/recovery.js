// What to do when the app does not start or has stopped. Knows nothing of the module, only how the data lies in this browser.
(() => {
  const PREFIX = "voronka/";
  const SNAPSHOTS = "voronka-snapshots";
  const SHADOW = "voronka-shadow";
  const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
  const byId = (id) => document.getElementById(id);
  const kept = (name) => localStorage.getItem(PREFIX + name);
  const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  let lang = "en";
  const say = (en, ru, bg) => ({ en, ru, bg })[lang];
  const tell = (text) => (byId("recovery-told").textContent = text);

  function chooseLang() {
    let wanted = null;
    try {
      wanted = kept("lang");
    } catch {
      // Storage is blocked: the browser's own language will do.
    }
    wanted ??= (navigator.languages ?? []).find((code) => /^(en|ru|bg)\b/i.test(code)) ?? "en";
    lang = ["ru", "bg"].find((known) => wanted.toLowerCase().startsWith(known)) ?? "en";
    for (const element of byId("recovery").querySelectorAll("[lang]")) element.hidden = element.lang !== lang;
  }

  const asked = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error(say("Close the other tabs of Voronka first.", "Сначала закройте другие вкладки с Воронкой.", "Първо затворете другите раздели с Voronka.")));
    });

  // Opens a database only if it is there: making an empty one would stand in the app's way.
  async function database(name) {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction.abort();
    };
    try {
      return await asked(request);
    } catch (error) {
      if (isNew) return null;
      throw error;
    }
  }

  async function entries(name, store) {
    const opened = await database(name);
    if (!opened) return [];
    const from = opened.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([asked(from.getAllKeys()), asked(from.getAll())]);
    opened.close();
    return keys.map((key, index) => [key, values[index]]);
  }

  // Everything Voronka has stored, as it is, also what the app cannot read.
  async function storedText() {
    const stored = {};
    try {
      for (const key of ownKeys()) stored[key] = localStorage.getItem(key);
    } catch (error) {
      tell(String(error));
    }
    const second = {};
    try {
      for (const store of ["spaces", "records"]) second[store] = Object.fromEntries(await entries(SHADOW, store));
    } catch {
      // Without a second copy the first one is everything.
    }
    return JSON.stringify({ format: "voronka-raw-storage", format_version: 1, exported_at: now(), stored, second }, null, 1);
  }

  async function download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([await storedText()], { type: "application/json" }));
    link.download = `voronka-raw-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    // Only now, with the data in safety, may anything be put in its place.
    for (const element of byId("recovery").querySelectorAll("[data-after-download]")) element.disabled = false;
    tell(say("Downloaded. “Restore a backup” in the settings reads this file.", "Скачано. Этот файл читает «Восстановить из копии» в настройках.", "Изтеглено. Този файл се чете от „Възстановяване от копие“ в настройките."));
  }

  function safeMode() {
    sessionStorage.setItem("voronka-safe", "1");
    location.hash = "#/settings/data";
    location.reload();
  }

  async function unpacked(text) {
    if (typeof text === "string") return text;
    const stream = new Blob([text]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  // Writes a snapshot as a new generation; one key decides, so that it is there in whole or not at all.
  async function restore(note) {
    const texts = new Map(await entries(SNAPSHOTS, "texts"));
    const file = JSON.parse(await unpacked(texts.get(note.id)));
    const space = `${PREFIX}${note.space}/`;
    const generations = ownKeys().map((key) => (key.startsWith(space) ? Number.parseInt(key.slice(space.length), 10) : 0));
    const next = Math.max(0, ...generations.filter(Number.isInteger)) + 1;
    const written = [];
    try {
      for (const [kind, records] of Object.entries(file.records)) {
        for (const { id, stamp, stamps, body } of records) {
          const key = `${space}${next}/${kind}/${id}`;
          written.push(key);
          localStorage.setItem(key, JSON.stringify({ v: 1, s: stamp, t: stamps, b: body }));
        }
      }
      const erased = (kept("erased") ?? "").split(" ").filter((id) => id !== file.workspace.id);
      localStorage.setItem(`${PREFIX}erased`, erased.join(" "));
      if (!localStorage.getItem(`${space}meta`)) {
        const meta = { v: 1, min_reader: 1, name: file.workspace.name, id: file.workspace.id };
        localStorage.setItem(`${space}meta`, JSON.stringify(meta));
      }
      await forgetSecondCopy(file.workspace.id);
      localStorage.setItem(`${space}head`, `${next} 1`);
    } catch (error) {
      for (const key of written) localStorage.removeItem(key);
      throw error;
    }
    const current = `${space}${next}/`;
    const old = (key) => key === `${space}open` || (/^\d+\//.test(key.slice(space.length)) && !key.startsWith(current));
    for (const key of ownKeys()) if (key.startsWith(space) && old(key)) localStorage.removeItem(key);
    localStorage.setItem(`${PREFIX}space`, note.space);
    location.hash = "";
    location.reload();
  }

  // The app makes a new one. The old one would bring back what is being replaced.
  async function forgetSecondCopy(id) {
    const opened = await database(SHADOW);
    if (!opened) return;
    await asked(opened.transaction("spaces", "readwrite").objectStore("spaces").delete(id));
    opened.close();
  }

  async function reset() {
    await asked(indexedDB.deleteDatabase(SHADOW));
    for (const key of ownKeys()) localStorage.removeItem(key);
    location.hash = "";
    location.reload();
  }

  function guarded(action) {
    return async (event) => {
      event.preventDefault();
      try {
        await action();
      } catch (error) {
        tell(String(error));
      }
    };
  }

  async function listSnapshots() {
    const notes = (await entries(SNAPSHOTS, "notes")).map(([, note]) => note).sort((a, b) => b.at - a.at);
    const list = byId("recovery-snapshots");
    for (const note of notes) {
      const when = new Date(note.at).toLocaleString(lang === "en" ? "en-GB" : lang, { dateStyle: "medium", timeStyle: "short" });
      const button = document.createElement("button");
      button.type = "button";
      button.disabled = true;
      button.dataset.afterDownload = "";
      button.dataset.snapshot = note.id;
      button.textContent = say("Restore", "Восстановить", "Възстановяване");
      let sure = false;
      button.addEventListener("click", guarded(async () => {
        if (sure) return restore(note);
        sure = true;
        button.textContent = say("Really put it in place of everything?", "Точно заменить им всё?", "Наистина ли да замени всичко?");
      }));
      const item = document.createElement("li");
      item.append(`${when} · ${say("records", "записей", "записа")}: ${note.records} `, button);
      list.append(item);
    }
    byId("recovery-none").hidden = notes.length > 0;
  }

  function show(error) {
    const section = byId("recovery");
    if (!section.hidden) return;
    chooseLang();
    byId("recovery-reason").textContent = String(error);
    byId("recovery-reload").addEventListener("click", () => location.reload());
    byId("recovery-download").addEventListener("click", guarded(download));
    byId("recovery-safe").addEventListener("click", guarded(safeMode));
    const word = byId("recovery-word");
    const typed = () => word.value.trim().toLowerCase() === say("delete", "удалить", "изтрийте");
    byId("recovery-reset").addEventListener("submit", guarded(async () => {
      if (typed()) return reset();
      tell(say("Type “delete” to confirm.", "Для подтверждения введите «удалить».", "За потвърждение въведете „изтрийте“."));
    }));
    listSnapshots().catch((failure) => tell(String(failure)));
    // What is left of the app would look alive and answer to nothing.
    for (const other of document.body.children) other.inert = other !== section;
    section.hidden = false;
    section.focus();
  }

  // From src/boot.js: the module does not start, or has stopped.
  addEventListener("voronka-stopped", (event) => show(event.detail));
  // A script that does not come at all.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement) show(`${event.target.src} did not load`);
  }, true);
})();
