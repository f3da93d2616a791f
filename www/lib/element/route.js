// @ts-check

/** Whether the claim is for a customer association. @param {{[name: string]: any}} claim */
export const isCpor = (claim) => claim.route === "cpor";
