// @ts-check
// The way from a problem or task to the explanation of its rule: a page below the host's address, or the explanation in place,
// loaded once it is asked for.

import { Component } from "preact";
import { load } from "../../../browser.js";

/** @typedef {import("../../../index.js").RuleInfo} RuleInfo */
/**
 * @typedef {object} Props
 * @property {string} id   of the rule or requirement
 * @property {string} name   what it is about
 * @property {string} base   the address of the pages; "" where the host has none
 * @property {string} locale
 * @property {string | undefined} rulebook   the id of another rulebook than ours
 * @property {import("../../words.js").Words} words
 */

/** @param {Props} props */
export function AboutRule({ id, name, base, locale, rulebook, words }) {
  const label = words.text("page.report.about-rule");
  if (base === "") return <InPlace id={id} name={name} base="" locale={locale} rulebook={rulebook} words={words} />;
  const file = `${String(id.split(":", 1)[0]).replace("/", "-")}.html`;
  return (
    <a href={`${base.replace(/\/?$/, "/")}${locale}/${file}`} target="_blank" rel="noopener">
      {label}
      <span class="unseen">{`: ${name} ${words.text("page.report.new-tab")}`}</span>
    </a>
  );
}

/** @typedef {{open: boolean, failed: boolean, rule: RuleInfo | null, locale: string}} State */

/** A disclosure: what it shows is loaded with the first press. @extends {Component<Props, State>} */
class InPlace extends Component {
  /** @override @type {State} */
  state = { open: false, failed: false, rule: null, locale: "" };

  #toggle = async () => {
    const { id, locale, rulebook } = this.props;
    const open = !this.state.open;
    this.setState({ open, failed: false });
    if (!open || this.state.locale === locale) return;
    try {
      const rule = (await load({ locale, rules: true })).rule(id, { rulebook });
      this.setState({ rule, locale });
    } catch {
      this.setState({ failed: true });
    }
  };

  /** @override @param {Props} props @param {State} state */
  render({ name, locale, words }, { open, failed, rule, locale: loaded }) {
    return (
      <>
        <button type="button" class="help-link" aria-expanded={open} onClick={this.#toggle}>
          {words.text("page.report.about-rule")}
          <span class="unseen">: {name}</span>
        </button>
        <div role="status">
          {open && failed && <p>{words.text("form.help.failed")}</p>}
          {open && rule && loaded === locale && <Explained rule={rule} words={words} />}
        </div>
      </>
    );
  }
}

/** @param {{rule: RuleInfo, words: Props["words"]}} props */
function Explained({ rule: { title, checks, why, help, editions, stands, examples }, words }) {
  const example = examples[0]?.fails.found?.message;
  return (
    <div class="about-rule">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{checks}</p>
      {why !== "" && why !== help && <p>{why}</p>}
      {example && <p>{words.text("page.report.example", { message: example })}</p>}
      {stands.map(({ id, differ, taken }) => (
        <p key={id}>{`${differ} ${taken}`}</p>
      ))}
      <ul>
        {editions.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
