import "claimproof/element";
import {
  type AfterViewInit,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  provideZonelessChangeDetection,
  viewChild,
} from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import type { ClaimProofElement, ClaimProofStep } from "claimproof/element";
import { triedIn } from "./try-tag.js";

@Component({
  selector: "app-claim",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<claim-proof #tag locale="fr" [claim]="claim" (claimproof-step)="hear($event)"></claim-proof>`,
})
class Claim implements AfterViewInit {
  readonly claim = { program: "hosting" };
  readonly heard: string[] = [];
  readonly tag = viewChild.required<ElementRef<ClaimProofElement>>("tag");

  hear(event: CustomEvent<ClaimProofStep>): void {
    this.heard.push(event.detail.step);
  }

  ngAfterViewInit(): void {
    Object.assign(window, { tried: triedIn(this.tag().nativeElement, this.heard) });
  }
}

bootstrapApplication(Claim, { providers: [provideZonelessChangeDetection()] });
