import { mount } from "svelte";
import Claim from "./Claim.svelte";

mount(Claim, { target: document.body });
