// @ts-check
// The portal's own script: it takes the form's data where a server would.

const form = /** @type {HTMLFormElement} */ (document.getElementById("portal"));
const received = document.getElementById("received");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const sent = Object.fromEntries(new FormData(form));
  if (received) received.textContent = JSON.stringify(sent, null, 2);
});
