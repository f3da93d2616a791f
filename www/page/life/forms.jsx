// @ts-check
// What is asked on "Where is my claim?": the status with its day, and the day of the tax invoice.

/** @typedef {import("./Life.jsx").Props} Props */

/** A day of a form, or none. @param {FormData} data @param {string} name */
export const dayIn = (data, name) => String(data.get(name) ?? "") || null;

/** @param {Props} props */
export const StatusForm = ({ say, model, today, state, acts }) => (
  <form
    class="life-card life-form"
    onSubmit={(event) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget);
      const status = [...model.labels.keys()].find((id) => id === data.get("status"));
      if (status) acts.setStatus(status, dayIn(data, "since"));
    }}
  >
    <div>
      <label for="life-status">{say("status")}</label>
      <select
        id="life-status"
        name="status"
        ref={(select) => {
          if (select && !select.dataset.chosen) {
            select.dataset.chosen = "yes";
            select.value = state.offered ?? model.life?.status ?? "";
          }
        }}
      >
        {[...model.labels].map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
    <div>
      <label for="life-since">{say("since")}</label>
      <input type="date" id="life-since" name="since" defaultValue={today} autocomplete="off" />
    </div>
    <div class="buttons">
      <button type="submit" class="button first">
        {say("set")}
      </button>
      <button type="button" class="button" onClick={() => acts.changeStatus(false)}>
        {say("cancel")}
      </button>
    </div>
  </form>
);

/** @param {Props} props */
export const TaxInvoice = ({ say, state, acts }) => (
  <p class="life-form">
    <label for="life-tax-invoice">{say("tax-invoice")}</label>
    <input
      type="date"
      id="life-tax-invoice"
      autocomplete="off"
      value={state.taxInvoiceApprovedOn ?? ""}
      onChange={({ currentTarget }) => acts.setTaxInvoice(currentTarget.value || null)}
    />
  </p>
);
