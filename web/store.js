// Runs once, when the store's component is on the page; `element` is Gradio's.
const body = element.querySelector("#store-body");
let asking = null;

window.hoidap = { ...window.hoidap, store: load };
if (document.body.dataset.view === "store") load();

async function load() {
  const response = await fetch("xem/kho").catch(() => null);
  const message = response?.ok ? null : "Không mở được kho báo cáo. Hãy tải lại trang.";
  body.innerHTML = message ? `<div class="failure" role="alert"><p>${message}</p></div>` : await response.text();
  if (body.querySelector(".upload")) watchProgress();
}

body.addEventListener("change", ({ target }) => {
  const picked = target.closest(".upload")?.querySelector(".picked");
  if (picked) picked.textContent = [...target.files].map((file) => file.name).join(", ") || "Chưa chọn tệp nào";
});

body.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const refused = [];
  for (const file of form.querySelector("input").files) {
    say(form, `Đang tải lên ${file.name}…`);
    const detail = await send(file, form.querySelector("progress"));
    if (detail) refused.push(`${file.name}: ${detail}`);
  }
  form.reset();
  say(form, refused.join("\n"));
  watchProgress(refused.join("\n"));
});

// fetch() tells nothing of an upload's progress.
function send(file, bar) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `xem/tep?ten=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => ((bar.hidden = false), (bar.value = loaded / total));
    request.onerror = () => resolve("không kết nối được với máy chủ");
    request.onload = () => resolve(request.status === 200 ? "" : detailOf(request.responseText));
    request.send(file);
  });
}

function detailOf(text) {
  try {
    return JSON.parse(text).detail;
  } catch {
    return "máy chủ từ chối tệp này";
  }
}

async function watchProgress(before = "") {
  clearTimeout(asking);
  const form = body.querySelector(".upload");
  const response = await fetch("xem/tien-do").catch(() => null);
  if (!form || !response?.ok) return;
  const job = await response.json();
  const bar = form.querySelector("progress");
  bar.hidden = !job.busy;
  if (job.files) bar.value = job.done / job.files;
  say(form, [before, job.message].filter(Boolean).join("\n"));
  if (job.busy) {
    form.dataset.watching = "1";
    asking = setTimeout(() => watchProgress(before), 700);
  } else if (form.dataset.watching) {
    await load();
    say(body.querySelector(".upload"), [before, job.message].filter(Boolean).join("\n"));
  }
}

function say(form, text) {
  const line = form?.querySelector(".sent");
  if (line && line.textContent !== text) line.textContent = text;
}

// A report goes for good: the question names it, and nothing is chosen beforehand but to keep it.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-delete]");
  if (!button) return;
  const source = button.dataset.delete;
  const confirmation = document.createElement("dialog");
  confirmation.className = "confirm";
  confirmation.innerHTML =
    '<form method="dialog"><h2>Xoá báo cáo khỏi kho?</h2><p></p><p>Tệp bị xoá hẳn khỏi máy chủ, không lấy lại được.</p>' +
    '<div class="tools"><button value="keep" autofocus>Giữ lại</button><button value="delete">Xoá hẳn</button></div></form>';
  confirmation.querySelector("p").textContent = source;
  confirmation.addEventListener("close", async () => {
    confirmation.remove();
    if (confirmation.returnValue !== "delete") return button.focus();
    const response = await fetch(`xem/tep?tep=${encodeURIComponent(source)}`, { method: "DELETE" }).catch(() => null);
    const detail = response?.ok ? "" : response ? detailOf(await response.text()) : "Không kết nối được với máy chủ.";
    document.getElementById("panel").close();
    watchProgress(detail);
  });
  element.append(confirmation);
  confirmation.showModal();
});
