import { load } from "claimproof/url";
import { tried, url } from "./try.js";

window.tried = tried({ url: () => url({ load }) });
