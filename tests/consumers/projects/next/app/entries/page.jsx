"use client";
import { useEffect } from "react";

/** The scripts that try the other entries in a browser, by the hash of the address. */
const SCRIPTS = {
  "#page": () => import("../../page.js"),
  "#slim": () => import("../../slim.js"),
  "#url": () => import("../../url.js"),
};

export default function Entries() {
  useEffect(() => {
    SCRIPTS[location.hash]();
  }, []);
}
