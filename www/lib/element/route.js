// @ts-check

/** Whether the claim is for a customer association. @param {{[name: string]: any}} claim */
export const isCpor = (claim) => claim.route === "cpor";

/** The types of claim that a rulebook has rules for. @param {{rulebooks: readonly {route: string}[]}} catalog */
export const routesOf = ({ rulebooks }) =>
  ["co-op", "cpor"].filter((id) => rulebooks.some(({ route }) => route === id));
