### What a finding says is wrong with the value seen; .help says why, and what to do. At most two sentences each.

## input

finding-input-invalid-value =
    { $field ->
        [none] “{ $value }” is not { LABEL($expected, "expected") }.
       *[other] “{ $value }” ({ FIELD($field, $row) }) is not { LABEL($expected, "expected") }.
    }
    .help =
        { $expected ->
            [text] Write it as text. Until then the field counts as empty.
            [list] Give a list, even for one entry. Until then the field counts as empty.
            [object] Give an object with fields. Until then the field counts as empty.
            [boolean] Write true or false. Until then the field counts as empty.
            [date] Write year-month-day, such as 2024-03-31. Until then the field counts as empty.
            [money] Write digits with a point before decimals and no spaces or signs, such as 1250.00. Until then the field counts as empty.
            [decimal] Write digits with a point before decimals, such as 7.5. Until then the field counts as empty.
            [rate] Write how many US dollars one unit of the currency is worth, above 0, such as 1.08. Until then the field counts as empty.
            [count] Write a whole number of 0 or more, such as 120. Until then the field counts as empty.
            [interval] Write the first and the last day, separated by a slash, such as 2024-01-01/2024-06-30. Until then the field counts as empty.
            [guid] Copy it from { -portal }, such as 123e4567-e89b-12d3-a456-426614174000. Until then the field counts as empty.
            [email] An email address has one @, a full domain after it and no spaces, such as ana@contoso.example. Until then the field counts as empty.
            [url] Write the whole address, starting with https:// or http://. Until then the field counts as empty.
            [country] Write the two capital letters of ISO 3166, such as FR. Until then the field counts as empty.
            [currency] Write the three capital letters of ISO 4217, such as EUR. Until then the field counts as empty.
            [datetime] Write date and time as 2024-03-31T14:30:00. Until then the field counts as empty.
            [sha256] Choose the file again. Until then the field counts as empty.
           *[other] Fix it. Until then the field counts as empty.
        }

finding-input-unknown-id =
    { $vocabulary ->
        [evidence-kind] { this-document-capital }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
        [shows] { this-document-capital }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
        [issuer] { this-invoice-capital }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
        [expense-kind] Expense { $row }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
        [mode] Expense { $row }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
        [surface-owner] Expense { $row }: “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
       *[other] “{ $value }” is not { LABEL($vocabulary, "vocabulary") }.
    }
    .help =
        { $nearest ->
            [none] Write the id exactly as it is listed; until then the field counts as empty.
           *[other] Write the id exactly as it is listed; until then the field counts as empty. Did you mean “{ $nearest }”?
        }

finding-input-unknown-field =
    { $field ->
        [none] A { -claim } has no field “{ $value }” at this place.
       *[other] There is no field “{ $value }” in { FIELD($field, $row) }.
    }
    .help =
        { $nearest ->
            [none] Its value was not checked.
           *[other] Its value was not checked. Did you mean “{ $nearest }”?
        }

finding-input-duplicate-id = The id “{ $value }” ({ FIELD($field, $row) }) is already the id of an earlier entry.
    .help = References mean the first entry with that id. Give this entry another id.

finding-input-dangling-reference =
    { $list ->
        [invoices] There is no invoice “{ $value }” in this { -claim }.
        [csrs] There is no { -csr } “{ $value }” in this { -claim }.
        [documents] There is no file “{ $value }” in this { -claim }.
        [conferences] There is no conference “{ $value }” in this { -claim }.
       *[other] There is no “{ $value }” in this { -claim }.
    }
    .help = Until it is fixed, the reference counts as empty. Add the missing entry, or choose an existing one.

finding-input-unused-entry =
    { $list ->
        [invoices] No expense uses { this-invoice }.
        [csrs] No expense uses { this-csr }.
        [documents] Choose what { this-document } proves.
       *[conferences] No expense uses { this-conference }.
    }
    .help =
        { $list ->
            [documents] A file without a kind of proof does not help the reviewer. Choose its kind of proof, choose it as the file of an invoice or { -csr }, or remove it.
           *[other] An entry that no expense uses proves nothing. Choose it in its expense, or remove it.
        }

finding-input-edition-other-period =
    { $date ->
        [none] The edition “{ $value }” does not apply to the { -usage-period }{ note-from-until }.
       *[other] The edition “{ $value }” does not apply to a submission on { DATE($date) }.
    }
    .help = “{ $governs }” applies, and its rules may differ. Remove the chosen edition to check against the one that applies.

finding-input-not-json =
    { $reason ->
        [not-object] This is JSON, but not an object.
        [too-deep] This JSON is nested too deeply to be a { -claim }.
       *[other] This is not JSON.
    }
    .help = A { -claim } is one JSON object. Fix it and check it again.

## route

finding-route-use-cpor = “{ LABEL($program, "program") }” takes { -customer-association(form: "plural") } ({ -cpor }), not { -co-op } { -claim(form: "plural") }.
    .help = On the date of this { -claim }, { -co-op } funds no longer pay for this programme. Choose “{ label-route-cpor }” as the type of { -claim }.

finding-route-use-co-op = “{ LABEL($program, "program") }” takes { -co-op } { -claim(form: "plural") }, not { -customer-association(form: "plural") } ({ -cpor }).
    .help = Only a few programmes use { -cpor }. Choose “{ label-route-co-op }” as the type of { -claim }.

finding-route-use-engagement-claim = “{ LABEL($program, "program") }” takes neither { -co-op } { -claim(form: "plural") } nor { -customer-association(form: "plural") } ({ -cpor }).
    .help = Partner { -activity(form: "plural") } have their own { -claim }, the MCI engagement { -claim }. Start one in { -portal } instead.

## role

finding-role-cannot-submit =
    { $severity ->
        [error] The role “{ LABEL($role, "role") }” cannot submit this type of { -claim }.
       *[other] The role “{ LABEL($role, "role") }” may not be able to submit a plan-based { -claim }.
    }
    .help =
        { $severity ->
            [error]
                { $claimBy ->
                    [none] { -portal } lets only certain roles submit. Ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it.
                   *[other] { -portal } lets only certain roles submit. Ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it by { DATE($claimBy) }{ note-projected }.
                }
           *[other]
                { $claimBy ->
                    [none] { note-plans } To be safe, ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it.
                   *[other] { note-plans } To be safe, ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it by { DATE($claimBy) }{ note-projected }.
                }
        }

## program

finding-program-ended = “{ LABEL($program, "program") }” ended on { DATE($lastDay) }, before this { -usage-period } began.
    .help = { note-ended }Check the programme guide before you submit.

## period

finding-period-not-a-half-year = “{ $value }” is not a { -usage-period }.
    .help = { -usage-period(form: "capital-plural") } are half-years, January to June and July to December. The first day is in the { -usage-period } { PERIOD($fits) }: choose that one ({ $fits }) if you mean it.

## activity

finding-activity-dates-reversed =
    { $field ->
        [csrs-ends-on] The work in { this-csr } ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
        [activity-campaign-ends-on] The campaign ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
       *[other] The { -activity } ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
    }
    .help = The last day cannot be before the first day. Fix the date that is wrong.

finding-activity-outside-usage-period =
    { $field ->
        [activity-starts-on] The { -activity } starts on { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
       *[other] The { -activity } ends on { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
    }
    .help =
        { $severity ->
            [error] { -co-op(form: "capital") } funds must be used within their { -usage-period }. Fix the date, or choose the { -usage-period } that contains it: { PERIOD($fits) }.
           *[other] The rules say that funds are used in their { -usage-period }, not that all work must start and end in it. Check the programme guide, or claim only what was done within the period.
        }

finding-activity-not-finished = The { -activity } ends on { DATE($date) }, after the submission on { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Only finished { -activity(form: "plural") } can be claimed. Submit on or after the last day of the { -activity }.
           *[other] Only finished { -activity(form: "plural") } can be claimed. Submit on or after the last day of the { -activity }, by { DATE($claimBy) }{ note-projected }.
        }

finding-activity-outside-campaign =
    { $field ->
        [activity-starts-on] The { -activity } starts on { DATE($date) }, outside the campaign{ note-from-until }.
       *[other] The { -activity } ends on { DATE($date) }, outside the campaign{ note-from-until }.
    }
    .help = In a plan-based programme the { -activity } must be within its campaign. Fix the date that is wrong.

finding-activity-not-for-program =
    { $severity ->
        [error] “{ LABEL($activity, "activity") }” is not open to “{ LABEL($program, "program") }”.
       *[other] “{ LABEL($activity, "activity") }” may not be open to “{ LABEL($program, "program") }”.
    }
    .help =
        { $severity ->
            [error] The rules exclude it for this programme. Choose another { -activity }, or fix the programme.
           *[other] { note-not-for-program }Ask your { -vendor } contact before you submit.
        }

finding-activity-not-in-edition = “{ LABEL($activity, "activity") }” is not an { -activity } of this { -usage-period }.
    .help =
        { $from ->
            [none] The rules list each accepted { -activity }. Choose a listed { -activity }, or fix the { -usage-period }.
           *[other] The rules list each accepted { -activity }, this one from { DATE($from) }. Choose a listed { -activity }, or fix the { -usage-period }.
        }

finding-activity-rules-not-public =
    { $field ->
        [program]
            { $program ->
                [none] The rules at that time are not public.
               *[other] The rules for “{ LABEL($program, "program") }” at that time are not public.
            }
       *[other]
            { $activity ->
                [none] The rules are not public.
               *[other] The rules for “{ LABEL($activity, "activity") }” are not public.
            }
    }
    .help = Only the public rules were checked, and they may not be enough. Ask your { -vendor } contact for the programme guide.

finding-activity-too-few-components =
    { $count ->
        [one] This multi-touch campaign has { $count } part; its name suggests at least { NUMBER($minimum) }.
       *[other] This multi-touch campaign has { $count } parts; its name suggests at least { NUMBER($minimum) }.
    }
    .help = { note-fewest-parts }Add the other parts, or claim the one part as its own { -activity }.

## deadline

finding-deadline-missed =
    { $days ->
        [one] The last day to submit was { DATE($closesOn) }{ note-projected }: { DATE($submitOn) } is { $days } day too late.
       *[other] The last day to submit was { DATE($closesOn) }{ note-projected }: { DATE($submitOn) } is { $days } days too late.
    }
    .help =
        { $basis ->
            [projected] The { -claim-window } of this { -usage-period } is not published: check in { -portal } whether it is still open. If you first submitted the { -claim } earlier, type that submission date; otherwise ask { -portal } support.
           *[other] Funds not claimed by then are forfeited. If you first submitted the { -claim } earlier, type that submission date; otherwise ask { -portal } support.
        }

finding-deadline-past-45-days = The last safe day to submit was { DATE($closesOn) }; { DATE($submitOn) } is one day later.
    .help = Sources disagree by one day on how the 45 days are counted. Submit today, and ask { -portal } support to confirm that the { -claim } was in time.

finding-deadline-closing =
    { $days ->
        [0] The last day to submit is { DATE($closesOn) }{ note-projected }, the day of submission itself.
        [one] The last day to submit is { DATE($closesOn) }{ note-projected }, { $days } day after the planned submission.
       *[other] The last day to submit is { DATE($closesOn) }{ note-projected }, { $days } days after the planned submission.
    }
    .help =
        { $basis ->
            [projected] Neither that day nor its time zone is published. Submit as soon as you can.
           *[other] The time zone of that day is not published. Submit as soon as you can.
        }

finding-deadline-not-open = { -claim(form: "capital-plural") } for this { -usage-period } open on { DATE($opensOn) }{ note-projected }, after the planned submission on { DATE($submitOn) }.
    .help =
        { $basis ->
            [projected]
                { $claimBy ->
                    [none] Before that day { -portal } may not show the funds. Plan to submit from { DATE($opensOn) } (projected), and check the { -claim-window } in { -portal } first.
                   *[other] Before that day { -portal } may not show the funds. Plan to submit from { DATE($opensOn) } to { DATE($claimBy) } (projected), and check the { -claim-window } in { -portal } first.
                }
           *[other]
                { $claimBy ->
                    [none] Before that day { -portal } may not show the funds. Plan to submit from { DATE($opensOn) }.
                   *[other] Before that day { -portal } may not show the funds. Plan to submit from { DATE($opensOn) } to { DATE($claimBy) }.
                }
        }

## amount

finding-amount-not-positive = “{ $value }” ({ FIELD($field, $row) }) is not above 0.
    .help = Fix it, or remove the entry if nothing was spent.

finding-amount-too-many-decimals =
    { $decimals ->
        [0] “{ $value }” ({ FIELD($field, $row) }) has too many decimals: { $currency } has none.
       *[other] “{ $value }” ({ FIELD($field, $row) }) has too many decimals: { $currency } has { $decimals }.
    }
    .help = Such an amount cannot be paid or compared. Write it as it is on the document.

finding-amount-sum-mismatch = The sum of your expenses is { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than the total you claim, { MONEY($claimed, $currency) }.
    .help = Both must be equal. Lower the amounts of the expenses to the part you claim, or raise the total you claim.

finding-amount-exceeds-invoice = The expenses on { this-invoice } add up to { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than its total of { MONEY($total, $currency) }.
    .help = An invoice proves no more than its gross total. Lower the amounts of the expenses, or fix the invoice total if it is mistyped.

finding-amount-exceeds-csr = The expenses on { this-csr } add up to { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than its total of { MONEY($total, $currency) }.
    .help = A { -csr } proves no more than its total. Lower the amounts of the expenses, or fix the { -csr } if it is mistyped.

finding-amount-csr-arithmetic = In { this-csr }, { NUMBER($hours) } hours × { MONEY($hourlyCost, $currency) } is { MONEY($product, $currency) }, not { MONEY($total, $currency) }.
    .help = No public rule requires this, but a reviewer can calculate it too. Fix the hours, the hourly cost or the { -csr } total, or explain the difference in the { -csr }.

## currency

finding-currency-mixed = { this-invoice-capital } is in { $value }, but the { -claim } is in { $currency }.
    .help = { note-one-currency }, so this invoice is not counted. Add it to a { -claim } in { $value }, or fix the currency.

## funds

finding-funds-insufficient = The total you claim, { MONEY($claimed, $currency) }, and the { MONEY($claimedBefore, $currency) } already claimed are more than the { MONEY($earned, $currency) } earned.
    .help = { MONEY($available, $currency) } of the { -co-op } funds earned is left. Lower the total you claim, or fix the funds.

## threshold

finding-threshold-not-reached =
    { $currency ->
        [USD] { MONEY($earned, $currency) } earned is below the threshold of { MONEY($threshold, "USD") } for “{ LABEL($program, "program") }”.
       *[other] { MONEY($earned, $currency) } earned, { MONEY($earnedUsd, "USD") } at your rate, is below the threshold of { MONEY($threshold, "USD") } for “{ LABEL($program, "program") }”.
    }
    .help =
        { $severity ->
            [error] Below the threshold, earnings are paid as a rebate and { -co-op } funds cannot be claimed. Compare the funds earned with { -portal }.
           *[other] The amounts are close, and { -vendor }’s exchange rate decides, not yours. Check in { -portal } whether it shows { -co-op } funds for this { -usage-period }.
        }

## limit

finding-limit-exceeded =
    { $limit ->
        [amount-per-period] { MONEY($counted, $unit) } is more than the { MONEY($maximum, $unit) } allowed for this { -activity } in a { -usage-period }.
        [percent-of-earned] { MONEY($counted, $unit) } is more than { MONEY($maximum, $unit) }, the share of the funds earned that this { -activity } may use.
        [percent-of-expenses] { MONEY($counted, $unit) } is more than { MONEY($maximum, $unit) }, the share of the expenses that is paid.
        [claimed-per-period] { MONEY($counted, $unit) } is more than the { MONEY($maximum, $unit) } that is paid in a { -usage-period }.
        [greater-of] { MONEY($counted, $unit) } is more than the { MONEY($maximum, $unit) } allowed for demo units in a { -usage-period }.
        [attendees-per-conference]
            { $subject ->
                [none] { MONEY($counted, $unit) } are claimed; the limit is { NUMBER($maximum) } for one conference.
               *[other] { MONEY($counted, $unit) } are claimed for “{ $subject }”; the limit is { NUMBER($maximum) } for one conference.
            }
        [travel-per-person-and-conference]
            { $subject ->
                [none] Travel costs { MONEY($counted, $unit) }, more than the { MONEY($maximum, $unit) } allowed for one person at one conference.
               *[other] Travel (“{ $subject }”) costs { MONEY($counted, $unit) }, more than the { MONEY($maximum, $unit) } allowed for one person at one conference.
            }
        [travel-per-period] Travel costs { MONEY($counted, $unit) }, more than the { MONEY($maximum, $unit) } allowed in a { -usage-period }.
       *[other] { MONEY($counted, $unit) } is more than the limit of { MONEY($maximum, $unit) }.
    }
    .help =
        { $limit ->
            [attendees-per-conference] Registration and travel are paid only for this many people. Remove the expenses of the other attendees.
            [travel-per-person-and-conference] Air, train and hotel count together. Lower the amounts you claim to the limit.
            [percent-of-expenses] The rest of the expenses is yours to pay. Lower the total you claim to the limit.
           *[other] Amounts already claimed in the { -usage-period } count too. Lower the amounts you claim to the limit.
        }

finding-limit-only-this-claim = Only this { -claim } was compared with the limit of the { -activity }.
    .help = The limit covers all { -claim(form: "plural") } of the { -usage-period }. Type what was already claimed for this { -activity }, 0 if nothing.

finding-limit-program-differs =
    { $reason ->
        [country]
            { $country ->
                [none] Limits may differ from the published ones for partners in this country.
               *[other] Limits may differ from the published ones for partners in this country ({ COUNTRY($country) }).
            }
       *[other]
            { $program ->
                [none] Limits may differ from the published ones.
               *[other] Limits may differ from the published ones for “{ LABEL($program, "program") }”.
            }
    }
    .help =
        { $reason ->
            [country] { note-limit-by-country }Check your limit in the programme guide.
           *[other] The rules say so without figures, so the limits for conferences were not used. Check your limits in the programme guide.
        }

## expense

finding-expense-ineligible = Expense { $row }: “{ LABEL($kind, "expense-kind") }” is not an eligible expense of “{ LABEL($activity, "activity") }”.
    .help = Eligible kinds: { LABELS($eligible, "expense-kind", join: "or") }. Choose the right kind, or remove this expense.

finding-expense-alcohol = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) includes alcohol.
    .help = Catering is eligible only without alcohol. Claim only the amount without alcohol, and answer “{ form-no }” to “{ field-expenses-includes-alcohol.label }”.

finding-expense-surface-rental = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) is for Surface devices that you own.
    .help = Rental is eligible only for devices that a third party owns and manages. Remove this expense, or fix the owner.

finding-expense-csr-for-vendor-work = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) has only a { -csr } as proof.
    .help = A { -csr } proves your own work, but a vendor bills this kind of expense. Add the vendor’s invoice.

finding-expense-both-proofs =
    { $invoiceName ->
        [none]
            { $csrName ->
                [none] Expense { $row } has two proofs: invoice { $invoiceRow } and { -csr } { $csrRow }.
               *[other] Expense { $row } has two proofs: invoice { $invoiceRow } and the { -csr } of { $csrName }.
            }
       *[other]
            { $csrName ->
                [none] Expense { $row } has two proofs: invoice { $invoiceName } and { -csr } { $csrRow }.
               *[other] Expense { $row } has two proofs: invoice { $invoiceName } and the { -csr } of { $csrName }.
            }
    }
    .help = One is enough: an invoice for a vendor’s work, a { -csr } for your own work. Remove the wrong one.

## invoice

finding-invoice-duplicate-number =
    { $other ->
        [none] Invoice { $row } has the same number “{ $value }” as invoice { $firstRow } of { $vendor }.
       *[other] Invoice { $row } has the number “{ $value }”, which differs only in punctuation from “{ $other }”, invoice { $firstRow } of { $vendor }.
    }
    .help =
        { $severity ->
            [error] An invoice counts only once. Fix the number, or keep one entry and choose it in both expenses.
           *[other] An invoice counts only once, and these may be the same. Compare both numbers with the invoices; if they are the same, keep one entry and choose it in both expenses.
        }

finding-invoice-vendor-is-partner = { this-invoice-capital } is from “{ $value }”, your own company.
    .help = An invoice proves a vendor’s work; a { -csr } proves your own work. Add a { -csr } instead, or fix the vendor.

finding-invoice-future-date = { this-invoice-capital } is dated { DATE($date) }, after the submission on { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] A { -claim } can include only issued invoices. Fix the invoice date, or submit after the invoice is issued.
           *[other] A { -claim } can include only issued invoices. Fix the invoice date, or submit after the invoice is issued, by { DATE($claimBy) }{ note-projected }.
        }

finding-invoice-outside-usage-period = { this-invoice-capital } is dated { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
    .help = No public rule forbids this, but a reviewer may ask. Check that the invoice says when the work was done.

finding-invoice-not-microsoft = { this-invoice-capital } is not marked as issued by { -vendor }.
    .help = Only { -vendor }’s original invoice proves programme participation. Add that invoice, or fix the issuer.

finding-invoice-completed-outside-activity =
    { $severity ->
        [error]
            { $submitOn ->
                [none] { this-invoice-capital }: the exam or course was completed on { DATE($date) }, after the submission.
               *[other] { this-invoice-capital }: the exam or course was completed on { DATE($date) }, after the submission on { DATE($submitOn) }.
            }
       *[other] { this-invoice-capital }: the exam or course was completed on { DATE($date) }, outside the { -activity }{ note-from-until }.
    }
    .help =
        { $severity ->
            [error] Only a completed exam or course can be claimed. Fix the completion date, or submit the { -claim } on or after it.
           *[other] A reviewer can compare both. Fix the completion date, or the dates of the { -activity }.
        }

finding-invoice-number-differs = Invoice { $row }: you typed the number “{ $value }”, but { this-file } says “{ $found }”.
    .help =
        { $severity ->
            [error] The file contains this as data. Fix the invoice number, or choose the right file.
           *[other] This was read from the text of the file and may be wrong. Compare the number with the invoice.
        }

finding-invoice-total-differs = { this-invoice-capital }: you typed the total { NUMBER($value) }, but { this-file } says { MONEY($found, $currency) }.
    .help =
        { $severity ->
            [error] The file contains this as data. Type its gross amount payable, or choose the right file.
           *[other] This was read from the text of the file and may be wrong. Compare the total with the gross amount payable.
        }

finding-invoice-date-differs = { this-invoice-capital }: you typed the date { DATE($value) }, but { this-file } says { DATE($found) }.
    .help =
        { $severity ->
            [error] The file contains this as data. Fix the invoice date, or choose the right file.
           *[other] This was read from the text of the file and may be wrong. Compare the date with the invoice.
        }

finding-invoice-currency-differs = { this-invoice-capital }: the currency is “{ $value }”, but { this-file } says “{ $found }”.
    .help =
        { $severity ->
            [error] The file contains this as data. Fix the invoice currency, or choose the right file.
           *[other] This was read from the text of the file and may be wrong. Compare the currency with the invoice.
        }

finding-invoice-vendor-differs = { this-invoice-capital }: you typed the vendor “{ $value }”, but { this-file } says “{ $found }”.
    .help = A trade name and a registered name are both accepted, but these may be two companies. Compare the vendor with the invoice, and fix it if it is wrong.

finding-invoice-not-an-invoice =
    { $type ->
        [credit-note] { this-file-capital } of { this-invoice } is a credit note.
        [pro-forma] { this-file-capital } of { this-invoice } is a pro-forma invoice.
       *[other] { this-file-capital } of { this-invoice } is not an invoice.
    }
    .help =
        { $severity ->
            [error] The file contains this as data, and such a document proves no cost. Choose the file of the invoice, or remove this entry.
           *[other] This was read from the text of the file and may be wrong; such a document proves no cost. Check it, and choose the file of the invoice.
        }

finding-invoice-number-not-in-text = The number “{ $value }” of invoice { $row } is not in the text of { this-file }.
    .help = The file may belong to another invoice. Compare the number with the file, and fix the number or choose the right file.

## csr

finding-csr-certified-too-early = { this-csr } was certified on { DATE($date) }, before its work ended on { DATE($endsOn) }.
    .help = No public rule says so, but work is certified after it is done. Fix the certification date, or have the { -csr } certified again.

finding-csr-outside-activity =
    { $field ->
        [csrs-starts-on] The work in { this-csr } began on { DATE($date) }, outside the { -activity }{ note-from-until }.
       *[other] The work in { this-csr } ended on { DATE($date) }, outside the { -activity }{ note-from-until }.
    }
    .help =
        { $months ->
            [none] Preparation and follow-up are possible. Check that the { -csr } says what the work was for.
            [one] The work ended more than { $months } month before the { -usage-period } began{ note-period-start }, which a reviewer may question. Fix the dates, or check that the { -csr } says what the work was for.
           *[other] The work ended more than { $months } months before the { -usage-period } began{ note-period-start }, which a reviewer may question. Fix the dates, or check that the { -csr } says what the work was for.
        }

## preapproval

finding-preapproval-after-execution = The { -pre-approval } is dated { DATE($date) }, but the { -activity } began on { DATE($startsOn) }.
    .help = For this { -activity } the { -pre-approval } must be before the first day. Fix the date that is wrong; a later { -pre-approval } does not count.

## conference

finding-conference-not-microsoft = { this-conference-capital } is not hosted by { -vendor }.
    .help = This { -activity } covers only conferences hosted by { -vendor }. Remove the conference and its expenses, or fix “{ field-activity-conferences-hosted-by-microsoft.label }”.

## core

finding-core-recommended-not-shown = No file is ticked as showing: { LABELS($shows, "shows") }.
    .help = { note-no-longer-listed }Tick the file that shows it, or add one.

## evidence

finding-evidence-recommended-missing = Recommended, but not attached: { LABELS($kinds, "evidence-kind") }.
    .help = It is not required, but it helps the reviewer. Attach it if you have it.

## document

finding-document-type-not-listed =
    { $extension ->
        [none] { this-document-capital } has a file type that is not in the published list.
       *[other] { this-document-capital } has a file type (“{ $extension }”) that is not in the published list.
    }
    .help = { note-file-types }If the upload is refused, save the file as one of: { LIST($listed, join: "or") }.

finding-document-type-mismatch =
    { $detectedType ->
        [none] The type of { this-document } does not match its extension{ note-extension }.
       *[other] The type of { this-document }, { LABEL($detectedType, "media-type") }, does not match its extension{ note-extension }.
    }
    .help =
        { $severity ->
            [error] This type is not in the published list, and the reviewer may not be able to open the file. Save or export it as the type of its extension, and choose it again.
           *[other] The reviewer may not be able to open it. Rename it with the extension of its type, and choose it again.
        }

finding-document-unreadable =
    { $problem ->
        [encrypted] { this-document-capital } is protected by a password.
        [truncated] { this-document-capital } is incomplete: its end is missing.
        [empty] { this-document-capital } is empty.
        [not-recognised] { this-document-capital } is not of a known file type.
       *[other] { this-document-capital } cannot be read.
    }
    .help =
        { $problem ->
            [encrypted] The reviewer cannot open it. Save a copy without a password, and choose the copy.
           *[other] The reviewer cannot open it. Get the file again from its source, check that it opens, and choose it again.
        }

finding-document-cut-off = { this-document-capital } opens, but its end is missing.
    .help = Other programs may not open it, and the end of its content is lost. Get the file again from its source, check that it is complete, and choose it again.

finding-document-no-note =
    { $count ->
        [one] { $count } file that is proof has no note.
       *[other] { $count } files that are proof have no note.
    }
    .help = { note-notes-optional } Add one where the file is not self-explanatory.

finding-document-too-large = { this-document-capital } has { NUMBER($sizeBytes) } bytes; this site accepts at most { NUMBER($maxFileBytes) }.
    .help = This is a limit of the site, not a rule of the programme. Make the file smaller, or split it.

finding-document-duplicate-content =
    { $firstName ->
        [none] { this-document-capital } has the same content as file { $firstRow }.
       *[other] { this-document-capital } has the same content as “{ $firstName }”.
    }
    .help =
        { $severity ->
            [error] Two invoices have the same file. Choose for each invoice its own file.
           *[other] A file needs to be attached only once. Keep one entry, and choose there everything that it proves.
        }

finding-document-stale-inspection =
    { $inspected ->
        [none] { this-document-capital } is not the file that was inspected.
       *[other]
            { $fileName ->
                [none] { this-document-capital } is not the file that was inspected, “{ $inspected }”.
               *[other] { this-document-capital } is not the file that was inspected: “{ $inspected }” then, “{ $fileName }” now.
            }
    }
    .help = That inspection was not used. Choose the file again.

## photo

finding-photo-taken-outside-activity = The photo { this-document } was taken on { DATE($date) }, outside the { -activity }{ note-from-until }.
    .help = A photo proves what happened when it was taken, but the clock of a camera can be wrong. Choose another photo, or explain the date in the note.

## email

finding-email-sent-outside-activity = The email { this-document } was sent on { DATE($date) }, outside the { -activity }{ note-from-until }.
    .help = The dated header proves when it was sent. Attach an email sent during the { -activity }, or fix the dates of the { -activity }.

## content

finding-content-microsoft-not-mentioned = { this-document-capital } is ticked as showing Microsoft content, but its text does not mention Microsoft.
    .help = The name may be in a picture, which cannot be searched. Check the file, and untick “{ label-shows-microsoft-content }” if it is not there.

## cpor

finding-cpor-role-not-in-area = “{ LABEL($role, "partner-role") }” is not a role of the solution area “{ LABEL($area, "solution-area") }”.
    .help = Roles of this area: { LABELS($roles, "partner-role", join: "or") }. Choose one of these, or another solution area.

finding-cpor-role-not-for-program = “{ LABEL($role, "partner-role") }” is not a role of the programme “{ LABEL($program, "program") }”.
    .help = Roles of this programme: { LABELS($roles, "partner-role", join: "or") }. Choose one of these, or another programme.

finding-cpor-duplicate-product = The product “{ $value }” is listed twice.
    .help = An association lists each product once. Remove one of the two.
