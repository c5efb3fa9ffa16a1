// Runs once, when the conversation's component is on the page; `element`, `watch` and `trigger` are Gradio's.
let exchanges = 0;
const newest = () => element.querySelector(".exchange:last-child");

element.setAttribute("role", "log");
element.setAttribute("aria-label", "Hỏi và đáp");

element.addEventListener("click", (event) => {
  const recorded = event.target.closest("button[data-record]");
  if (recorded) return trigger("record", { number: Number(recorded.dataset.record) });
  const form = event.target.closest("form.rating");
  const button = event.target.closest("button[data-verdict]");
  if (!form || !button) return;
  if (button.dataset.verdict === "good") return rate(form, { verdict: "good" });
  const reason = form.querySelector(".reason");
  reason.hidden = !reason.hidden;
  button.setAttribute("aria-expanded", String(!reason.hidden));
  if (!reason.hidden) reason.querySelector("select").focus();
});

element.addEventListener("submit", (event) => {
  event.preventDefault();
  rate(event.target, { verdict: "bad", ...Object.fromEntries(new FormData(event.target)) });
});

function rate(form, judgement) {
  trigger("rate", { number: Number(form.dataset.number), ...judgement });
}

watch("value", () => {
  const all = element.querySelectorAll(".exchange");
  if (all.length > exchanges) {
    if (all.length > 1) newest().scrollIntoView({ block: "start" });
    // The example that was clicked is gone by now; on touch screens, focus would raise the keyboard.
    if (matchMedia("(pointer: fine)").matches) {
      document.querySelector("#box textarea")?.focus({ preventScroll: true });
    }
  }
  exchanges = all.length;
});
