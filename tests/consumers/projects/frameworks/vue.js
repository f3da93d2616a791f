import { createApp } from "vue";
import Claim from "./Claim.vue";

createApp(Claim).mount(document.body);
