// Nothing yet: the report is a list of things to do, as of today.
export default { id: "empty", asOf: null, claim: {} };
