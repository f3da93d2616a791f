// The same of what is required, and of texts.
import { load as slim } from "claimproof/slim";
import texts = require("claimproof/texts/fr");

slim({ source: new URL("core.wasm"), texts });
