import "claimproof/element";
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { triedIn } from "./try-tag.js";

const heard = [];

function Claim() {
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

createRoot(document.body).render(<Claim />);
