import { load } from "claimproof/url";
import { tried, url } from "./try.js";

tried({ url: () => url({ load }) }).then((found) => console.log(JSON.stringify(found)));
