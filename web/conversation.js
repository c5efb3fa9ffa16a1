// Runs once, when the conversation's component is on the page; `element` and `watch` are Gradio's.
// Gradio patches the component's HTML in place and would close every source that the reader has opened.
const opened = new Set();
let exchanges = 0;

element.setAttribute("role", "log");
element.setAttribute("aria-label", "Hỏi và đáp");

element.addEventListener(
  "toggle",
  ({ target }) => {
    if (!target.open) return opened.delete(target.id);
    if (!opened.has(target.id)) target.querySelector("blockquote").scrollTop = target.querySelector("mark").offsetTop - 48;
    opened.add(target.id);
  },
  true,
);

element.addEventListener("click", async (event) => {
  const marker = event.target.closest("a.marker");
  if (marker) {
    event.preventDefault();
    const source = element.querySelector(marker.getAttribute("href"));
    source.open = true;
    source.scrollIntoView({ block: "nearest" });
    source.querySelector("summary").focus({ preventScroll: true });
  }
  const copy = event.target.closest("button.copy");
  if (copy) {
    const label = copy.textContent;
    copy.textContent = (await copied(copy.dataset.copy)) ? "Đã sao chép" : "Trình duyệt không cho sao chép";
    setTimeout(() => (copy.textContent = label), 2000);
  }
});

watch("value", () => {
  opened.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  const all = element.querySelectorAll(".exchange");
  if (all.length > exchanges) {
    if (all.length > 1) all[all.length - 1].scrollIntoView({ block: "start" });
    // The example that was clicked is gone by now; on touch screens, focus would raise the keyboard.
    if (matchMedia("(pointer: fine)").matches) {
      document.querySelector("#box textarea")?.focus({ preventScroll: true });
    }
  }
  if (all.length === 0) opened.clear();
  exchanges = all.length;
});

async function copied(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(() => true, () => false);
  }
  // Plain http on an intranet has no clipboard object.
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}
