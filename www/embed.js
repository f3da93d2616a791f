// @ts-check
// The script of the portal: it shows the data of the form, where a server would take it.

const received = document.getElementById("received");

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sent = Object.fromEntries(new FormData(form));
    if (received) received.textContent = JSON.stringify(sent, null, 2);
  });
}
