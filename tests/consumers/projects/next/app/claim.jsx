"use client";
import "claimproof/element";
import { useEffect, useRef } from "react";
import { triedIn } from "../try-tag.js";

const heard = [];

export default function Claim() {
  const ref = useRef(null);
  useEffect(() => {
    window.tried = triedIn(ref.current, heard);
  }, []);
  return (
    <claim-proof
      ref={ref}
      locale="fr"
      claim={{ program: "hosting" }}
      onclaimproof-step={({ detail }) => heard.push(detail.step)}
    />
  );
}
