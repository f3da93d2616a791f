// What <claim-proof> loads once it has drawn its first step: the other steps, and the list of files.

export { Glossary } from "./element/help/Glossary.jsx";
export { CheckScreen } from "./element/screens/CheckScreen.jsx";
export { FormScreens } from "./element/screens/FormScreens.jsx";
export { css } from "./element/screens/styles.js";
export { TrayPlace } from "./element/tray/TrayPlace.jsx";
export { TrayState } from "./element/tray/tray-state.js";
