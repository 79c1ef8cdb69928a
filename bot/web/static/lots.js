// Swaps screens in place. Without it every button is a button of a form, and everything works.
// What a page's form holds stays in this module's memory: nothing is put in an address, a cookie or a store.

const MOST_SCREENS = 50;
const PRESSES = 3;
const PRESS_MILLISECONDS = 5000;
const FETCH_MILLISECONDS = 20000;
const LINK = /^#([A-Za-z0-9_-]{64})$/;

// The screens that were shown, as fields of a form; a history entry holds a number alone.
let screens = [];
let current = 0;
let isLeaving = false;
let presses = 0;
let pressTimer = 0;
let isAlone = false;
let asked = 0;

const page = () => document.getElementById("page");
const form = () => page()?.querySelector("form");
const field = (name) => form()?.elements.namedItem(name)?.value ?? "";
const isHers = () => page().classList.contains("returnee");
const remembered = () => ({ here: field("here"), history: field("history") });

// ---------------------------------------------------------------- screens

// Why there is no page, in words of the server's.
class Reason extends Error {}

async function fetched(data) {
  const answer = await fetch("/", {
    method: "POST", body: new URLSearchParams(data), cache: "no-store", credentials: "omit", redirect: "error",
    referrerPolicy: "no-referrer", signal: AbortSignal.timeout(FETCH_MILLISECONDS),
  });
  const type = answer.headers.get("content-type") ?? "";
  if (!type.startsWith("text/html")) throw new Reason("");
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok) throw new Reason(parsed.querySelector("main .body")?.textContent.trim() ?? "");
  return parsed;
}

function show(parsed) {
  silence();
  for (const name of ["lang", "dir"]) document.documentElement.setAttribute(name, parsed.documentElement.getAttribute(name));
  page().replaceWith(document.adoptNode(parsed.getElementById("page")));
  prepare();
  window.scrollTo(0, 0);
  const target = document.getElementById("address") ?? document.getElementById("title");
  target?.focus({ preventScroll: true });
}

// The page stays, with its ticks; above it stands why there is no other one.
function fail(reason) {
  const status = document.createElement("p");
  status.className = "notice";
  status.setAttribute("role", "alert");
  status.textContent = reason || page().dataset.failed;
  page().querySelector(".notice[role=alert]")?.remove();
  page().querySelector("main")?.prepend(status);
  status.scrollIntoView({ block: "center" });
}

// Only the page that was asked for last is shown.
async function go(data, then) {
  const number = ++asked;
  page().setAttribute("aria-busy", "true");
  try {
    const parsed = await fetched(data);
    if (isLeaving || number !== asked) return;
    show(parsed);
    then();
  } catch (problem) {
    if (!isLeaving && number === asked) fail(problem instanceof Reason ? problem.message : "");
  } finally {
    if (number === asked) page()?.removeAttribute("aria-busy");
  }
}

function submit(event) {
  const button = event.submitter;
  if (event.target !== form() || button?.hasAttribute("data-file")) return;
  event.preventDefault();
  if (page().hasAttribute("aria-busy")) return;
  if (button?.value === "back" && current > 0) {
    history.back();
    return;
  }
  const wasHers = isHers();
  go(new FormData(form(), button), () => {
    if (field("here") === screens[current]?.here) return;
    if (isHers() !== wasHers) screens = []; // who has the phone now walks back to no page of the other's
    current += 1;
    screens.length = current;
    screens[current] = remembered();
    history.pushState(current, "");
    if (current > MOST_SCREENS) delete screens[current - MOST_SCREENS];
  });
}

function walked(event) {
  if (LINK.test(location.hash)) return; // an address with a case was typed; it is opened below
  const wanted = Number.isInteger(event.state) ? event.state : 0;
  if (wanted === current || !form()) return;
  const screen = screens[wanted];
  if (!screen) {
    if (isHers()) history.go(current - wanted);
    else current = wanted;
    return;
  }
  current = wanted;
  const data = new FormData(form());
  data.set("do", "return");
  data.set("link", screen.here);
  data.set("to", screen.history);
  go(data, () => { screens[wanted] = remembered(); });
}

// ---------------------------------------------------------------- leaving

function forget() {
  screens = [];
  form()?.reset();
  page()?.replaceChildren();
}

function leave(address) {
  isLeaving = true;
  document.body.classList.add("left");
  document.documentElement.classList.add("left");
  forget();
  location.replace(address);
}

function count(text) {
  const box = document.getElementById("count");
  if (box) box.textContent = text;
}

function pressed(event) {
  if (event.key !== "Shift") { isAlone = false; return; }
  if (!event.repeat) isAlone = true;
}

function released(event) {
  if (event.key !== "Shift" || !isAlone) return;
  const button = document.querySelector(".leave");
  if (!button || isLeaving) return;
  clearTimeout(pressTimer);
  pressTimer = setTimeout(() => { presses = 0; count(""); }, PRESS_MILLISECONDS);
  presses += 1;
  if (presses >= PRESSES) {
    count(button.dataset.leaving);
    leave(button.href);
  } else {
    count(presses === 1 ? button.dataset.once : button.dataset.twice);
  }
}

// ---------------------------------------------------------------- reading aloud, by a voice of this device alone

function voice() {
  const language = document.documentElement.lang.split("-")[0];
  const voices = window.speechSynthesis?.getVoices() ?? [];
  return voices.find((one) => one.localService && one.lang.split(/[-_]/)[0] === language);
}

function silence() {
  window.speechSynthesis?.cancel();
}

function offerVoice() {
  const button = page()?.querySelector("[data-listen]");
  if (button) button.hidden = !voice();
}

function listen(button) {
  if (speechSynthesis.speaking) { silence(); return; }
  const own = voice();
  if (!own) return;
  const texts = [...page().querySelectorAll("h1, .body p, .item li")].map((part) => part.innerText);
  const speech = new SpeechSynthesisUtterance(texts.join("\n"));
  speech.voice = own;
  speech.lang = own.lang;
  speechSynthesis.speak(speech);
}

// ---------------------------------------------------------------- the page

function clicked(event) {
  const link = event.target.closest?.("a[data-leave]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    leave(link.href);
    return;
  }
  if (event.target.closest?.("a[href='#main']")) {
    event.preventDefault();
    document.getElementById("main").focus();
  }
  if (event.target.closest?.("[data-print]")) window.print();
  const button = event.target.closest?.("[data-listen]");
  if (button) listen(button);
}

function prepare() {
  for (const part of page().querySelectorAll("[data-print]")) part.hidden = false;
  const address = document.getElementById("address");
  if (address) { address.value = location.origin + address.value; }
  offerVoice();
}

function start() {
  history.replaceState(0, "", location.pathname);
  screens = [remembered()];
  prepare();
}

function openAddress() {
  const link = LINK.exec(location.hash)?.[1];
  if (!link || !form()) return;
  history.replaceState(current, "", location.pathname);
  const data = new FormData(form());
  data.set("do", "open");
  data.set("open", link);
  go(data, () => { screens[current] = remembered(); });
}

if (LINK.test(location.hash)) {
  screens = [remembered()];
  prepare();
  openAddress();
} else {
  start();
}
document.addEventListener("submit", submit);
document.addEventListener("click", clicked);
document.addEventListener("keydown", pressed);
document.addEventListener("keyup", released);
window.addEventListener("popstate", walked);
window.addEventListener("hashchange", openAddress);
window.speechSynthesis?.addEventListener?.("voiceschanged", offerVoice);
window.addEventListener("pagehide", silence);
window.addEventListener("pageshow", (event) => {
  presses = 0;
  count("");
  if (isLeaving || event.persisted && !form()) location.replace("/");
});
