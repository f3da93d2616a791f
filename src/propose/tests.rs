use serde_json::json;

use super::*;

fn today() -> Date {
    Date::parse("2024-12-03").unwrap()
}

fn proposed(claim: &Value, files: &[(&str, Value)]) -> Vec<Proposal> {
    let files: Vec<(String, Value)> = files.iter().map(|(id, value)| ((*id).to_owned(), value.clone())).collect();
    propose(claim, &files, today(), InvoiceSum::Gross, Rulebook::embedded())
}

/// The claim when all that is sure is taken, again and again, as a command does.
fn drafted(claim: &Value, files: &[(&str, Value)]) -> Value {
    let mut claim = claim.clone();
    for _ in 0..8 {
        let next = accept(&claim, &sure(&proposed(&claim, files)));
        if next == claim {
            break;
        }
        claim = next;
    }
    claim
}

fn sign(sign: &str, place: &str, words: &str, value: Option<&str>) -> Value {
    json!({ "sign": sign, "place": place, "page": 1, "words": words, "value": value })
}

fn file(name: &str, signs: &[Value]) -> Value {
    json!({
        "schema": "claimproof-inspection/1", "fileName": name, "sizeBytes": 9, "sha256": format!("{name:?}"),
        "detectedType": "application/pdf", "readable": true, "signs": signs
    })
}

fn titled(name: &str, title: &str, more: &[Value]) -> Value {
    let mut signs = vec![sign(title, "name", name, None), sign(title, "head", title, None)];
    signs.extend_from_slice(more);
    file(name, &signs)
}

fn day() -> Value {
    sign("day", "body", "17. Oktober 2024", Some("2024-10-17"))
}

fn partner() -> Value {
    sign("company", "body", "Fabrikam GmbH", Some("Fabrikam GmbH"))
}

fn invoice(name: &str, number: &str, total: &str, goods: &str, kind: &str) -> Value {
    let read = json!({ "confidence": "likely", "page": 1, "words": "Rechnung" });
    let mut invoice = file(name, &[sign(goods, "line", "what was bought", Some(total)), partner()]);
    invoice["invoice"] = json!({
        "source": "text", "type": kind, "number": number, "vendor": "Wingtip Druck GmbH", "issuedOn": "2024-10-21",
        "currency": "EUR", "total": total, "net": "100.00", "confidence": "likely",
        "lines": [{ "words": "what was bought", "amount": total, "page": 1 }],
        "read": { "type": read, "number": read, "vendor": read, "issuedOn": read, "currency": read, "total": read, "net": read }
    });
    invoice
}

/// A seminar: an invitation, an agenda, a photo of the day and an invoice.
fn seminar() -> Vec<(&'static str, Value)> {
    let seminar = sign("seminar", "body", "Kundenseminar", None);
    let mut photo = file("IMG_20241017.jpg", &[sign("photo", "data", "", None), sign("picture", "data", "", None)]);
    photo["detectedType"] = json!("image/jpeg");
    photo["takenAt"] = json!("2024-10-17T09:00:00");
    vec![
        ("d1", titled("Einladung.pdf", "invitation", &[day(), partner(), seminar.clone()])),
        ("d2", titled("Agenda.pdf", "agenda", &[day(), partner(), seminar])),
        ("d3", photo),
        ("d4", invoice("Rechnung.pdf", "RE-118", "119.00", "display", "invoice")),
    ]
}

fn of<'p>(proposals: &'p [Proposal], path: &str) -> Vec<&'p Proposal> {
    proposals.iter().filter(|own| own.path == path).collect()
}

fn about<'p>(proposals: &'p [Proposal], id: &str) -> Vec<&'p Proposal> {
    proposals.iter().filter(|own| own.from.first().is_some_and(|from| from.document == id)).collect()
}

#[test]
fn a_folder_becomes_a_claim() {
    let claim = drafted(&json!({}), &seminar());
    assert_eq!(
        claim["activity"],
        json!({ "kind": "customer-seminars-boot-camps", "startsOn": "2024-10-17", "endsOn": "2024-10-17" })
    );
    assert_eq!((&claim["usagePeriod"], &claim["currency"]), (&json!("2024-07-01/2024-12-31"), &json!("EUR")));
    assert_eq!(claim["partner"], json!({ "name": "Fabrikam GmbH" }));
    let kinds: Vec<&Value> = claim["documents"].as_array().unwrap().iter().map(|own| &own["evidence"][0]).collect();
    assert_eq!(kinds, ["event-invitation", "event-agenda", "event-photo", "third-party-invoice"]);
    let invoice = json!({
        "id": "i-d4", "number": "RE-118", "vendor": "Wingtip Druck GmbH", "issuer": "third-party", "issuedOn": "2024-10-21",
        "currency": "EUR", "total": "119.00", "document": "d4"
    });
    assert_eq!(claim["invoices"], json!([invoice]));
    let expense = json!({ "id": "e-d4", "kind": "signage-display-printed", "amount": "119.00", "invoice": "i-d4" });
    assert_eq!((&claim["expenses"], &claim["claimedAmount"]), (&json!([expense]), &json!("119.00")));
}

#[test]
fn each_value_tells_where_it_was_read() {
    let proposals = proposed(&json!({}), &seminar());
    let [invitation] = of(&proposals, "/documents/0/evidence")[..] else { panic!("{proposals:?}") };
    let from = ReadAt { document: "d1".into(), page: Some(1), words: Some("Einladung.pdf".into()) };
    assert_eq!((&invitation.value, &invitation.from), (&json!(["event-invitation"]), &vec![from]));
    let document = of(&proposals, "/documents/-")[0];
    assert_eq!(invitation.needs, std::slice::from_ref(&document.id));
    assert_eq!(of(&proposals, "/activity/startsOn")[0].from.len(), 2);
}

#[test]
fn expenses_claim_the_net_sum_where_that_is_asked_for() {
    let files: Vec<(String, Value)> = seminar().into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
    let amount = |amounts| {
        let proposals = propose(&json!({}), &files, today(), amounts, Rulebook::embedded());
        of(&proposals, "/expenses/-")[0].value["amount"].clone()
    };
    assert_eq!((amount(InvoiceSum::Gross), amount(InvoiceSum::Net)), (json!("119.00"), json!("100.00")));
}

#[test]
fn what_is_typed_is_never_overwritten() {
    let typed = json!({
        "currency": "USD", "partner": { "name": "Contoso" }, "activity": { "kind": "tradeshows-exhibitions", "startsOn": "2024-01-01" },
        "documents": [{ "id": "d1", "evidence": ["event-agenda"] }], "claimedAmount": "7"
    });
    let claim = accept(&typed, &proposed(&typed, &seminar()));
    for place in [
        "/currency",
        "/partner/name",
        "/activity/kind",
        "/activity/startsOn",
        "/documents/0/evidence",
        "/claimedAmount",
    ] {
        assert_eq!(claim.pointer(place), typed.pointer(place), "{place}");
    }
}

#[test]
fn an_invoice_that_is_typed_in_part_is_completed() {
    let typed = json!({
        "documents": [{ "id": "d4", "evidence": ["third-party-invoice"] }],
        "invoices": [{ "id": "i1", "number": "typed", "document": "d4" }]
    });
    let claim = drafted(&typed, &seminar());
    let invoice = &claim["invoices"][0];
    assert_eq!(
        (&invoice["number"], &invoice["total"], &claim["invoices"][1]),
        (&json!("typed"), &json!("119.00"), &Value::Null)
    );
    assert_eq!(claim["expenses"][0]["invoice"], "i1");
}

#[test]
fn files_that_are_set_aside_add_nothing() {
    let mut files = seminar();
    let mut copy = files[3].1.clone();
    copy["fileName"] = json!("Rechnung (1).pdf");
    copy["signs"].as_array_mut().unwrap().push(sign("copy-mark", "name", "", None));
    files.push(("d5", copy));
    files.push(("d6", file("Thumbs.db", &[sign("system-file", "name", "Thumbs.db", None)])));
    files.push(("d7", titled("Agenda ENTWURF.pdf", "agenda", &[sign("draft", "name", "ENTWURF", None), day()])));
    let mut photo = files[2].1.clone();
    photo["takenAt"] = json!("2023-10-12T11:00:00");
    photo["sha256"] = json!("other");
    files.push(("d8", photo));
    let proposals = proposed(&json!({}), &files);
    let aside = |id: &str| about(&proposals, id).iter().map(|own| own.set_aside).collect::<Vec<_>>();
    assert_eq!(aside("d5"), [Some(Aside::Duplicate)]);
    assert_eq!(about(&proposals, "d5")[0].from[1].document, "d4");
    assert_eq!(aside("d6"), [Some(Aside::SystemFile)]);
    assert_eq!(aside("d7"), [Some(Aside::Draft)]);
    assert_eq!(aside("d8"), [Some(Aside::OtherClaim)]);
    assert_eq!(drafted(&json!({}), &files), drafted(&json!({}), &seminar()));
    // Whoever takes one back has it as a document of the claim, and it is sorted like any other.
    let taken = json!({ "documents": [{ "id": "d8", "fileName": "x.jpg" }] });
    assert!(about(&proposed(&taken, &files), "d8").iter().all(|own| own.set_aside.is_none()));
}

#[test]
fn what_asks_for_no_money_is_no_expense() {
    for kind in ["credit-note", "pro-forma", "other"] {
        let mut files = seminar();
        files[3].1 = invoice("Papier.pdf", "RE-118", "119.00", "display", kind);
        let proposals = proposed(&json!({}), &files);
        assert!(of(&proposals, "/expenses/-").is_empty() && of(&proposals, "/invoices/-").is_empty(), "{kind}");
        assert_eq!(about(&proposals, "d4")[0].confidence, FoundConfidence::Guess, "{kind}");
    }
    // Nor is a deposit that a later invoice takes into account, or what its name calls a reminder.
    let mut files = seminar();
    files[3].1["identifiers"] = json!(["AR-0488"]);
    files.push(("d5", invoice("Anzahlung.pdf", "AR-0488", "50.00", "display", "invoice")));
    files.push(("d6", invoice("Mahnung.pdf", "RE-119", "119.00", "display", "invoice")));
    files[5].1["signs"].as_array_mut().unwrap().push(sign("reminder", "name", "Mahnung", None));
    assert_eq!(of(&proposed(&json!({}), &files), "/expenses/-").len(), 1);
}

#[test]
fn invoices_of_another_currency_or_another_time_belong_to_another_claim() {
    let mut files = seminar();
    let mut other = invoice("b.pdf", "RE-2", "30.00", "display", "invoice");
    other["invoice"]["currency"] = json!("USD");
    let mut second = invoice("c.pdf", "RE-3", "30.00", "display", "invoice");
    second["invoice"]["issuedOn"] = json!("2024-02-01");
    files.extend([("d5", other), ("d6", second), ("d7", invoice("e.pdf", "RE-4", "31.00", "display", "invoice"))]);
    let proposals = proposed(&json!({}), &files);
    for id in ["d5", "d6"] {
        assert_eq!(about(&proposals, id)[0].set_aside, Some(Aside::OtherClaim), "{id}");
    }
    assert_eq!(of(&proposals, "/invoices/-").len(), 2);
}

#[test]
fn the_same_invoice_as_data_gives_its_values_to_the_pages() {
    let mut files = seminar();
    let mut data = files[3].1.clone();
    data["fileName"] = json!("RE-118.xml");
    data["sha256"] = json!("data");
    data["invoice"]["source"] = json!("ubl");
    data["invoice"]["confidence"] = json!("structured");
    data["invoice"]["read"] = json!({});
    data["invoice"]["vendor"] = json!("Wingtip Druck GmbH Leipzig");
    files.push(("d5", data));
    let proposals = proposed(&json!({}), &files);
    let [invoice] = of(&proposals, "/invoices/-")[..] else { panic!("{proposals:?}") };
    assert_eq!((invoice.confidence, &invoice.value["document"]), (FoundConfidence::Structured, &json!("d4")));
    assert_eq!(invoice.value["vendor"], "Wingtip Druck GmbH Leipzig");
    assert_eq!(about(&proposals, "d5")[0].set_aside, Some(Aside::Duplicate));
}

#[test]
fn rivals_are_not_sure() {
    let mut files = seminar();
    // As many files that name another day.
    let other = sign("day", "body", "20 October 2024", Some("2024-10-20"));
    files[1].1 = titled("Agenda.pdf", "agenda", &[other, partner(), sign("seminar", "body", "", None)]);
    let proposals = proposed(&json!({}), &files);
    let day = of(&proposals, "/activity/startsOn")[0];
    assert_eq!((day.confidence, day.sure), (FoundConfidence::Guess, false));
    assert!(drafted(&json!({}), &files)["activity"].get("startsOn").is_none());
}

#[test]
fn what_a_picture_shows_is_asked() {
    let mut files = seminar();
    files[2].1["takenAt"] = Value::Null;
    let proposals = proposed(&json!({}), &files);
    let photo = of(&proposals, "/documents/2/evidence")[0];
    assert_eq!((&photo.value, photo.sure), (&json!(["event-photo"]), false));
}

#[test]
fn an_agenda_that_names_one_company_alone_shows_its_content_alone() {
    let name = |name: &str| sign("name", "body", name, Some(name));
    let shown = |more: &[Value]| {
        let mut signs = vec![sign("internal-training", "body", "", None), day(), partner()];
        signs.extend_from_slice(more);
        let files = [
            ("d1", titled("Schulungsprogramm.pdf", "training-agenda", &signs)),
            ("d2", invoice("R1.pdf", "R-2024-1", "119.00", "speaker", "invoice")),
        ];
        let proposals = proposed(&json!({}), &files);
        of(&proposals, "/documents/0/shows").first().map(|own| own.value.clone())
    };
    let title = name("Schulungsprogramm Microsoft Security");
    assert_eq!(shown(std::slice::from_ref(&title)), Some(json!(["microsoft-content-100"])));
    assert_eq!(shown(&[name("Contoso Tag"), title.clone()]), None);
    assert_eq!(shown(&[title.clone(), sign("other-vendor", "body", "AWS", None)]), None);
    assert_eq!(shown(&[title, sign("company", "body", "Wingtip AG", Some("Wingtip AG"))]), None);
}

#[test]
fn certified_work_is_an_expense_of_its_own() {
    let label = |id: &str, value: &str| sign(id, "label", value, Some(value));
    let mut files = seminar();
    files.push((
        "d5",
        titled(
            "CSR.pdf",
            "certification-report",
            &[
                label("person", "Jana Brückner"),
                label("task", "Einladung"),
                label("work-period", "2024-09-02/2024-10-17"),
                label("hours", "24"),
                label("hourly-cost", "52"),
                label("work-total", "1248"),
                label("certified-by", "Holger Wirth"),
                label("certified-on", "2024-10-25"),
            ],
        ),
    ));
    let claim = drafted(&json!({}), &files);
    let csr = json!([{
        "id": "s-d5", "person": "Jana Brückner", "task": "Einladung", "startsOn": "2024-09-02", "endsOn": "2024-10-17", "hours": "24",
        "hourlyCost": "52.00", "total": "1248.00", "certifiedBy": "Holger Wirth", "certifiedOn": "2024-10-25", "document": "d5"
    }]);
    assert_eq!(claim["csrs"], csr);
    assert_eq!(
        claim["expenses"][1],
        json!({ "id": "e-d5", "kind": "agency-fee-marketing", "amount": "1248.00", "csr": "s-d5" })
    );
    assert_eq!(claim["claimedAmount"], "1367.00");
    // Its days are those of the work.
    assert_eq!(claim["activity"]["startsOn"], "2024-10-17");
}

#[test]
fn a_figure_is_read_beside_its_label_or_by_the_rows_of_a_list() {
    let mut files = seminar();
    let mut list = titled("Anmeldungen.xlsx", "registration-list", &[sign("listed", "data", "Nr.", Some("58"))]);
    list["detectedType"] = json!("application/vnd.ms-excel");
    files.push(("d5", list));
    assert_eq!(drafted(&json!({}), &files)["metrics"], json!({ "registered-guests": 58 }));
    // The list itself proves nothing, and is not taken.
    assert_eq!(drafted(&json!({}), &files)["documents"].as_array().map(Vec::len), Some(4));
}

#[test]
fn parts_of_a_file_are_files_of_their_own() {
    let parts: Vec<Value> = seminar()
        .into_iter()
        .map(|(id, mut part)| {
            part["path"] = json!(format!("{id}.pdf"));
            part
        })
        .collect();
    let mut archive = file("claim.zip", &[]);
    archive["parts"] = json!(parts);
    let claim = drafted(&json!({}), &[("z", archive)]);
    let ids: Vec<&Value> = claim["documents"].as_array().unwrap().iter().map(|own| &own["id"]).collect();
    assert_eq!(ids, ["z/d1.pdf", "z/d2.pdf", "z/d3.pdf", "z/d4.pdf"]);
}

#[test]
fn an_address_is_a_document_without_its_file() {
    let claim =
        json!({ "activity": { "kind": "digital-advertising", "startsOn": "2024-10-01", "endsOn": "2024-10-31" } });
    let url = "https://www.litware.example/a";
    let mut page = titled("landing page.txt", "landing-page", &[sign("address", "body", url, Some(url))]);
    page["detectedType"] = json!("text/plain");
    let claim = drafted(&claim, &[("d1", page)]);
    assert_eq!(claim["documents"], json!([{ "id": "d1", "url": url, "evidence": ["landing-page-url"] }]));
}

#[test]
fn accepting_leaves_alone_what_it_cannot_reach() {
    let proposals = proposed(&json!({}), &seminar());
    for claim in [
        json!({ "documents": "x", "activity": 7, "partner": ["a"] }),
        json!({ "documents": [null, 7, {}] }),
        json!(null),
        json!([1]),
    ] {
        let next = accept(&claim, &proposals);
        assert!(next.is_object(), "{claim}");
        if claim["activity"] == 7 {
            assert_eq!(
                (&next["activity"], &next["partner"], &next["documents"]),
                (&json!(7), &json!(["a"]), &json!("x"))
            );
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod laws {
    use proptest::prelude::*;

    use super::*;
    use crate::json::Json;

    /// Any JSON, with names that inspections and claims have.
    fn anything() -> impl Strategy<Value = Value> {
        let names = prop::sample::select(vec![
            "id",
            "fileName",
            "sha256",
            "signs",
            "sign",
            "place",
            "value",
            "words",
            "page",
            "parts",
            "path",
            "invoice",
            "lines",
            "amount",
            "number",
            "total",
            "net",
            "currency",
            "issuedOn",
            "vendor",
            "type",
            "source",
            "read",
            "takenAt",
            "identifiers",
            "documents",
            "evidence",
            "activity",
            "kind",
            "startsOn",
            "expenses",
            "invoices",
            "csrs",
            "partner",
            "name",
            "claimedAmount",
            "detectedType",
        ]);
        let texts = prop::sample::select(vec![
            "",
            "d1",
            "agenda",
            "day",
            "period",
            "2024-10-17",
            "2024-10-17/2024-10-01",
            "9999-12-31",
            "0001-01-01/9999-12-31",
            "head",
            "EUR",
            "company",
            "Fabrikam GmbH",
            "invoice",
            "ubl",
            "119.00",
            "-1",
            "999999999999999",
            "image/jpeg",
            "photo",
            "listed",
            "\u{202e}様",
        ]);
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            texts.prop_map(Value::from),
            ".{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 64, 8, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(names.clone().prop_map(String::from), inner, 0..8)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    /// The files of a seminar, some of them with something else in them.
    fn folder() -> impl Strategy<Value = Vec<(String, Value)>> {
        let change = (
            0..4_usize,
            prop::sample::select(vec!["signs", "invoice", "takenAt", "sha256", "fileName", "parts", "identifiers"]),
            anything(),
        );
        prop::collection::vec(change, 0..4).prop_map(|changes| {
            let mut files: Vec<(String, Value)> =
                seminar().into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
            for (n, name, value) in changes {
                files[n].1[name] = value;
            }
            files
        })
    }

    fn run(claim: &Value, files: &[(String, Value)]) -> Vec<Proposal> {
        propose(claim, files, today(), InvoiceSum::Gross, Rulebook::embedded())
    }

    /// Whether all that one holds is in the other: nothing was lost, and nothing changed.
    fn keeps(before: &Value, after: &Value) -> bool {
        match (before, after) {
            (before, _) if Json::from(before).is_empty() => true,
            (Value::Object(own), Value::Object(other)) => {
                own.iter().all(|(name, value)| keeps(value, other.get(name).unwrap_or(&Value::Null)))
            }
            (Value::Array(own), Value::Array(other)) => {
                own.len() <= other.len() && own.iter().zip(other).all(|(one, two)| keeps(one, two))
            }
            (before, after) => before == after,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(192))]

        #[test]
        fn there_is_an_answer_whatever_is_given(claim in anything(), one in anything(), files in folder()) {
            let mut all = files;
            all.push(("d9".into(), one));
            let proposals = run(&claim, &all);
            prop_assert_eq!(&proposals, &run(&claim, &all));
            let ids: Vec<&String> = proposals.iter().map(|own| &own.id).collect();
            for (n, own) in proposals.iter().enumerate() {
                prop_assert!(own.needs.iter().all(|need| ids[..n].contains(&need)), "{}", own.id);
                prop_assert!(!own.sure || own.confidence < FoundConfidence::Guess && own.set_aside.is_none());
            }
        }

        #[test]
        fn nothing_that_is_there_is_overwritten(claim in anything(), files in folder()) {
            let next = accept(&claim, &run(&claim, &files));
            prop_assert!(!claim.is_object() || keeps(&claim, &next), "{} {}", claim, next);
        }

        #[test]
        fn accepting_again_changes_nothing(claim in anything(), files in folder()) {
            let proposals = run(&claim, &files);
            let once = accept(&claim, &proposals);
            prop_assert_eq!(&accept(&once, &proposals), &once);
        }

        #[test]
        fn taking_what_is_sure_comes_to_an_end(files in folder()) {
            let mut claim = json!({});
            for _ in 0..6 {
                claim = accept(&claim, &sure(&run(&claim, &files)));
            }
            prop_assert_eq!(&accept(&claim, &sure(&run(&claim, &files))), &claim);
        }
    }
}
