### What a finding says is wrong with the value seen; .help says why, and what to do. At most two sentences each.

## input

finding-input-invalid-value =
    { $field ->
        [none] “{ $value }” is not { LABEL($expected, "expected") }.
       *[other] “{ $value }” ({ FIELD($field, $row) }) is not { LABEL($expected, "expected") }.
    }
    .help =
        { $expected ->
            [text] Write it as text; until then it counts as not given.
            [list] Give a list, even for one entry; until then it counts as not given.
            [object] Give the fields it consists of; until then it counts as not given.
            [boolean] Answer with true or false; until then it counts as not given.
            [date] Write a day of the calendar as year-month-day, such as 2024-03-31. Until then it counts as not given.
            [money] Write digits with a point before decimals and no spaces or signs, such as 1250.00. Until then it counts as not given.
            [decimal] Write digits with a point before decimals, such as 7.5. Until then it counts as not given.
            [rate] Write how many US dollars one unit of the currency is worth, above 0, such as 1.08. Until then it counts as not given.
            [count] Write a whole number of 0 or more, such as 120. Until then it counts as not given.
            [interval] Write the first and the last day with a slash between them, such as 2024-01-01/2024-06-30. Until then it counts as not given.
            [guid] Copy it from { -partner-center }, such as 123e4567-e89b-12d3-a456-426614174000. Until then it counts as not given.
            [email] An email address has one @, a full domain after it and no spaces, such as ana@contoso.example. Until then it counts as not given.
            [url] Write the whole address, starting with https:// or http://. Until then it counts as not given.
            [country] Write the two capital letters of ISO 3166, such as FR. Until then it counts as not given.
            [currency] Write the three capital letters of ISO 4217, such as EUR. Until then it counts as not given.
            [datetime] Write date and time as 2024-03-31T14:30:00. Until then it counts as not given.
            [sha256] Choose the file again. Until then it counts as not given.
           *[other] Correct it; until then it counts as not given.
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
            [none] Write the id exactly as it is listed; until then it counts as not given.
           *[other] Write the id exactly as it is listed; until then it counts as not given. Did you mean “{ $nearest }”?
        }

finding-input-unknown-field =
    { $field ->
        [none] A { -claim } has no field “{ $value }” at this place.
       *[other] There is no field “{ $value }” in { FIELD($field, $row) }.
    }
    .help =
        { $nearest ->
            [none] What it holds was not checked.
           *[other] What it holds was not checked. Did you mean “{ $nearest }”?
        }

finding-input-duplicate-id = The id “{ $value }” ({ FIELD($field, $row) }) already belongs to an earlier entry.
    .help = References lead to the first entry with that id. Give this one an id of its own.

finding-input-dangling-reference =
    { $list ->
        [invoices] There is no invoice “{ $value }” in this { -claim }.
        [csrs] There is no { -csr } “{ $value }” in this { -claim }.
        [documents] There is no document “{ $value }” in this { -claim }.
        [conferences] There is no conference “{ $value }” in this { -claim }.
       *[other] There is no “{ $value }” in this { -claim }.
    }
    .help = Until it leads somewhere, the reference counts as not given. Add the missing entry, or choose one that is there.

finding-input-unused-entry =
    { $list ->
        [invoices] No expense uses { this-invoice }.
        [csrs] No expense uses { this-csr }.
        [documents] { this-document-capital } is not said to prove anything.
       *[conferences] No expense uses { this-conference }.
    }
    .help =
        { $list ->
            [documents] Only documents with a purpose help the reviewer. Say what it is evidence of, name it on an invoice or { -csr }, or remove it.
           *[other] What no expense names proves nothing. Choose it in the expense it belongs to, or remove it.
        }

finding-input-edition-other-period =
    { $date ->
        [none] The edition “{ $value }” does not govern the { -usage-period }{ note-from-until }.
       *[other] The edition “{ $value }” does not govern a submission on { DATE($date) }.
    }
    .help = “{ $governs }” does, and may ask for other things. Remove the chosen edition to check with the one that governs.

finding-input-not-json =
    { $reason ->
        [not-object] This is JSON, but not an object.
        [too-deep] This JSON is nested too deeply to be a { -claim }.
       *[other] This is not JSON.
    }
    .help = A { -claim } is one JSON object. Correct it and check it again.

## route

finding-route-use-cpor = “{ LABEL($program, "program") }” takes { -customer-association(form: "plural") } ({ -cpor }), not { -co-op } { -claim(form: "plural") }.
    .help = At the date of this { -claim } its work is no longer paid from { -co-op } funds. Choose the { -customer-association } route and submit it there.

finding-route-use-co-op = “{ LABEL($program, "program") }” pays through { -co-op } { -claim(form: "plural") }, not { -customer-association(form: "plural") } ({ -cpor }).
    .help = { -cpor } exists only for its own few programmes. Choose the { -co-op } route.

finding-route-use-engagement-claim = “{ LABEL($program, "program") }” is claimed neither through { -co-op } nor through { -cpor }.
    .help = Partner { -activity(form: "plural") } have a { -claim } of their own, the MCI engagement { -claim }. Start one in { -partner-center } instead.

## role

finding-role-cannot-submit =
    { $severity ->
        [error] The role “{ LABEL($role, "role") }” may not submit on this route.
       *[other] The role “{ LABEL($role, "role") }” may not be able to submit a plan-based { -claim }.
    }
    .help =
        { $severity ->
            [error]
                { $claimBy ->
                    [none] { -partner-center } lets only certain roles submit. Ask a colleague with the role { LABELS($roles, "role", join: "or") } to do it.
                   *[other] { -partner-center } lets only certain roles submit. Ask a colleague with the role { LABELS($roles, "role", join: "or") } to do it by { DATE($claimBy) }{ note-projected }.
                }
           *[other]
                { $claimBy ->
                    [none] Microsoft’s page on plans names the incentives admin, and other pages differ. To be sure, ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it.
                   *[other] Microsoft’s page on plans names the incentives admin, and other pages differ. To be sure, ask a colleague with the role { LABELS($roles, "role", join: "or") } to submit it by { DATE($claimBy) }{ note-projected }.
                }
        }

## program

finding-program-ended = “{ LABEL($program, "program") }” took part until { DATE($lastDay) }, before this { -usage-period } began.
    .help = According to a partner blog, what was left was paid out as rebate. Check the programme guide before you submit.

## period

finding-period-not-a-half-year = “{ $value }” is not a { -usage-period }.
    .help = { -usage-period(form: "capital-plural") } are half-years, January to June and July to December. The first day lies in { PERIOD($fits) }: choose that one ({ $fits }) if it is meant.

## activity

finding-activity-dates-reversed =
    { $field ->
        [csrs-ends-on] The work in { this-csr } ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
        [activity-campaign-ends-on] The campaign ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
       *[other] The { -activity } ends on { DATE($endsOn) }, before it starts on { DATE($startsOn) }.
    }
    .help = The last day cannot come before the first. Correct the date that is wrong.

finding-activity-outside-usage-period =
    { $field ->
        [activity-starts-on] The { -activity } starts on { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
       *[other] The { -activity } ends on { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
    }
    .help =
        { $severity ->
            [error] { -co-op(form: "capital") } funds must be used within their { -usage-period }. Correct the date, or choose the period it lies in: { PERIOD($fits) }.
           *[other] The rules say that funds are used in their { -usage-period }, not that all work begins and ends in it. Check the programme guide, or claim only what was done within the period.
        }

finding-activity-not-finished = The { -activity } ends on { DATE($date) }, after the submission on { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Only what has been carried out can be claimed. Submit when the { -activity } has ended.
           *[other] Only what has been carried out can be claimed. Submit when the { -activity } has ended, by { DATE($claimBy) }{ note-projected }.
        }

finding-activity-outside-campaign =
    { $field ->
        [activity-starts-on] The { -activity } starts on { DATE($date) }, outside the campaign{ note-from-until }.
       *[other] The { -activity } ends on { DATE($date) }, outside the campaign{ note-from-until }.
    }
    .help = In a plan-based programme the work must be carried out within its campaign. Correct the date that is wrong.

finding-activity-not-for-program =
    { $severity ->
        [error] “{ LABEL($activity, "activity") }” is not open to “{ LABEL($program, "program") }”.
       *[other] “{ LABEL($activity, "activity") }” may not be open to “{ LABEL($program, "program") }”.
    }
    .help =
        { $severity ->
            [error] The rules exclude it for this programme. Choose another { -activity }, or correct the programme.
           *[other] A partner blog limits it to other programmes; the rules themselves do not. Ask your Microsoft contact before you submit.
        }

finding-activity-not-in-edition = “{ LABEL($activity, "activity") }” is not an { -activity } of this { -usage-period }.
    .help =
        { $from ->
            [none] The rules list each accepted { -activity }. Choose a listed { -activity }, or correct the { -usage-period }.
           *[other] The rules list each accepted { -activity }, this one from { DATE($from) }. Choose a listed { -activity }, or correct the { -usage-period }.
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
    .help = What can be checked was checked, but nobody outside can say whether it is enough. Ask your Microsoft contact for the programme guide.

finding-activity-too-few-components =
    { $count ->
        [one] This multi-touch campaign has { $count } part; its name suggests at least { NUMBER($minimum) }.
       *[other] This multi-touch campaign has { $count } parts; its name suggests at least { NUMBER($minimum) }.
    }
    .help = The number is our reading, no source gives it. Add the other parts, or claim the one part as its own { -activity }.

## deadline

finding-deadline-missed =
    { $days ->
        [one] The last day to submit was { DATE($closesOn) }{ note-projected }: { DATE($submitOn) } is { $days } day too late.
       *[other] The last day to submit was { DATE($closesOn) }{ note-projected }: { DATE($submitOn) } is { $days } days too late.
    }
    .help =
        { $basis ->
            [projected] The { -claim-window } of this { -usage-period } is not published: check in { -partner-center } whether it is still open. If the { -claim } was first submitted earlier, give that day; otherwise ask { -partner-center } support.
           *[other] Funds not claimed by then are forfeited. If the { -claim } was first submitted earlier, give that day; otherwise ask { -partner-center } support.
        }

finding-deadline-past-45-days = The last safe day to submit was { DATE($closesOn) }; { DATE($submitOn) } is one day later.
    .help = Sources disagree by one day on how the 45 days are counted. Submit at once, and have support confirm that it was in time.

finding-deadline-closing =
    { $days ->
        [0] The last day to submit is { DATE($closesOn) }{ note-projected }, the day of submission itself.
        [one] The last day to submit is { DATE($closesOn) }{ note-projected }, { $days } day after the planned submission.
       *[other] The last day to submit is { DATE($closesOn) }{ note-projected }, { $days } days after the planned submission.
    }
    .help =
        { $basis ->
            [projected] Neither that day nor the time zone in which it ends is published. Submit now, without waiting for the last hours.
           *[other] No source says in which time zone that day ends. Submit now, without waiting for the last hours.
        }

finding-deadline-not-open = { -claim(form: "capital-plural") } for this { -usage-period } open on { DATE($opensOn) }{ note-projected }, after the planned submission on { DATE($submitOn) }.
    .help =
        { $basis ->
            [projected]
                { $claimBy ->
                    [none] Before that day { -partner-center } may not show the funds. Plan to submit from { DATE($opensOn) } (projected), and check the { -claim-window } in { -partner-center } first.
                   *[other] Before that day { -partner-center } may not show the funds. Plan to submit from { DATE($opensOn) } to { DATE($claimBy) } (projected), and check the { -claim-window } in { -partner-center } first.
                }
           *[other]
                { $claimBy ->
                    [none] Before that day { -partner-center } may not show the funds. Plan to submit from { DATE($opensOn) }.
                   *[other] Before that day { -partner-center } may not show the funds. Plan to submit from { DATE($opensOn) } to { DATE($claimBy) }.
                }
        }

## amount

finding-amount-not-positive = “{ $value }” ({ FIELD($field, $row) }) is not above 0.
    .help = What is claimed, paid or worked must be more than nothing. Correct it, or remove the entry if nothing was spent.

finding-amount-too-many-decimals =
    { $decimals ->
        [0] “{ $value }” ({ FIELD($field, $row) }) has too many decimals: { $currency } has none.
       *[other] “{ $value }” ({ FIELD($field, $row) }) has too many decimals: { $currency } has { $decimals }.
    }
    .help = The amount cannot be paid or compared as it is. Write it as it stands on the document.

finding-amount-sum-mismatch = The expenses add up to { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than the { MONEY($claimed, $currency) } claimed.
    .help = Expenses and claimed amount must be equal. Lower the expenses to the part you claim, or raise the claimed amount.

finding-amount-exceeds-invoice = The expenses on { this-invoice } add up to { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than its total of { MONEY($total, $currency) }.
    .help = An invoice proves no more than its gross total. Lower the expenses, or correct the total if it was mistyped.

finding-amount-exceeds-csr = The expenses on { this-csr } add up to { MONEY($expenses, $currency) }, { MONEY($difference, $currency) } more than its total of { MONEY($total, $currency) }.
    .help = A { -csr } proves no more than its total. Lower the expenses, or correct the { -csr } if it was mistyped.

finding-amount-csr-arithmetic = In { this-csr }, { NUMBER($hours) } hours at { MONEY($hourlyCost, $currency) } make { MONEY($product, $currency) }, but the total is { MONEY($total, $currency) }.
    .help = No public rule asks for this sum, but a reviewer can do it too. Correct hours, cost or total, or explain the difference in the { -csr }.

## currency

finding-currency-mixed = { this-invoice-capital } is in { $value }, but the { -claim } is in { $currency }.
    .help = Guidance says that a { -claim } has one currency, so this invoice is not counted here. Put it on a { -claim } in { $value }, or correct the currency.

## funds

finding-funds-insufficient = { MONEY($claimed, $currency) } now and { MONEY($claimedBefore, $currency) } before are more than the { MONEY($earned, $currency) } earned.
    .help = No more can be claimed than was earned: { MONEY($available, $currency) } is left. Lower the claimed amount, or correct the funds.

## threshold

finding-threshold-not-reached =
    { $currency ->
        [USD] { MONEY($earned, $currency) } earned is below the threshold of { MONEY($threshold, "USD") } for “{ LABEL($program, "program") }”.
       *[other] { MONEY($earned, $currency) } earned, { MONEY($earnedUsd, "USD") } at your rate, is below the threshold of { MONEY($threshold, "USD") } for “{ LABEL($program, "program") }”.
    }
    .help =
        { $severity ->
            [error] Below it, earnings are paid as a rebate and { -co-op } cannot be claimed. Compare the amount earned with { -partner-center }.
           *[other] It is close, and Microsoft’s exchange rate decides, not yours. Look in { -partner-center } whether it shows { -co-op } funds for this period.
        }

## limit

finding-limit-exceeded =
    { $limit ->
        [amount-per-period] { MONEY($counted, $unit) } is more than the { MONEY($maximum, $unit) } allowed for this { -activity } in a { -usage-period }.
        [percent-of-earned] { MONEY($counted, $unit) } is more than { MONEY($maximum, $unit) }, the share of the funds earned that this { -activity } may use.
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
            [attendees-per-conference] Registration and travel are paid for this many people only. Remove the expenses of the others.
            [travel-per-person-and-conference] Air, train and hotel count together. Lower the { -claim } to what is within the limit.
           *[other] What was claimed before in the period counts too. Lower the { -claim } to what is within the limit.
        }

finding-limit-only-this-claim = Only this { -claim } was compared with the limit of the { -activity }.
    .help = The limit counts every { -claim } of the { -usage-period }. Give what was already claimed for this { -activity }, 0 if nothing.

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
            [country] A partner blog says so without figures, so the published limit was applied. Check yours in the programme guide.
           *[other] The rules say so without figures, so the limits for conferences were not applied. Check yours in the programme guide.
        }

## expense

finding-expense-ineligible = Expense { $row }: “{ LABEL($kind, "expense-kind") }” is not an eligible expense of “{ LABEL($activity, "activity") }”.
    .help = The rules list: { LABELS($eligible, "expense-kind", join: "or") }. Choose the kind that fits, or take this expense out of the { -claim }.

finding-expense-alcohol = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) includes alcohol.
    .help = Catering is eligible without alcohol only. Claim the amount without it, and say that it contains none.

finding-expense-surface-rental = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) is for Surface devices that the partner owns.
    .help = Rental is eligible only for devices that a third party owns and manages. Take it out of the { -claim }, or correct the owner.

finding-expense-csr-for-vendor-work = Expense { $row } (“{ LABEL($kind, "expense-kind") }”) rests on a { -csr } alone.
    .help = A { -csr } is for work done in-house, and this kind of expense is billed by somebody else. Add the invoice of whoever billed it.

finding-expense-both-proofs =
    { $invoiceName ->
        [none]
            { $csrName ->
                [none] Expense { $row } names both invoice { $invoiceRow } and { -csr } { $csrRow }.
               *[other] Expense { $row } names both invoice { $invoiceRow } and the { -csr } of { $csrName }.
            }
       *[other]
            { $csrName ->
                [none] Expense { $row } names both invoice { $invoiceName } and { -csr } { $csrRow }.
               *[other] Expense { $row } names both invoice { $invoiceName } and the { -csr } of { $csrName }.
            }
    }
    .help = It is counted against both, though one is enough: an invoice for a vendor’s work, a { -csr } for your own. Remove the one that does not belong.

## invoice

finding-invoice-duplicate-number =
    { $other ->
        [none] Invoice { $row } has the number “{ $value }”, like invoice { $firstRow } of { $vendor }.
       *[other] Invoice { $row } has the number “{ $value }”, which differs in punctuation alone from “{ $other }”, invoice { $firstRow } of { $vendor }.
    }
    .help =
        { $severity ->
            [error] The same invoice counts only once. Correct the number, or keep one entry and name it in both expenses.
           *[other] The same invoice counts only once, and these may be one. Compare both numbers with the documents; if they are the same invoice, keep one entry and name it in both expenses.
        }

finding-invoice-vendor-is-partner = { this-invoice-capital } comes from “{ $value }”, the partner itself.
    .help = Invoices are for the work of others; your own is shown by a { -csr }. Add a { -csr } instead, or correct the vendor.

finding-invoice-future-date = { this-invoice-capital } is dated { DATE($date) }, after the submission on { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] A { -claim } can hold only invoices that exist. Correct the date, or submit once the invoice is issued.
           *[other] A { -claim } can hold only invoices that exist. Correct the date, or submit once the invoice is issued, by { DATE($claimBy) }{ note-projected }.
        }

finding-invoice-outside-usage-period = { this-invoice-capital } is dated { DATE($date) }, outside the { -usage-period } { DATE($startsOn) } to { DATE($endsOn) }.
    .help = No public rule forbids it, but a reviewer may ask. Make sure that the invoice says when the work was done.

finding-invoice-not-microsoft = { this-invoice-capital } is not marked as issued by Microsoft.
    .help = Programme participation is proven by Microsoft’s own original invoice. Add that one, or correct the issuer.

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
            [error] Only an exam or course that is completed can be claimed. Correct the day of completion, or submit the { -claim } after it.
           *[other] A reviewer can compare this day with the dates of the { -activity }. Correct the day of completion, or the dates of the { -activity }.
        }

finding-invoice-number-differs = Invoice { $row }: the number given is “{ $value }”, { this-file } says “{ $found }”.
    .help =
        { $severity ->
            [error] The file carries its data in machine-readable form. Correct the number, or attach the right file.
           *[other] This was read from the text of the file and may be misread. Compare the number with the invoice.
        }

finding-invoice-total-differs =
    { $currency ->
        [none] { this-invoice-capital }: the total given is “{ $value }”, { this-file } says “{ $found }”.
       *[other] { this-invoice-capital }: the total given is “{ $value }”, { this-file } says “{ $found }” { $currency }.
    }
    .help =
        { $severity ->
            [error] The file carries its data in machine-readable form. Give the gross amount payable as it stands there, or attach the right file.
           *[other] This was read from the text of the file and may be misread. Compare the total with the gross amount payable.
        }

finding-invoice-date-differs = { this-invoice-capital }: the date given is “{ $value }”, { this-file } says “{ $found }”.
    .help =
        { $severity ->
            [error] The file carries its data in machine-readable form. Correct the date, or attach the right file.
           *[other] This was read from the text of the file and may be misread. Compare the date with the invoice.
        }

finding-invoice-currency-differs = { this-invoice-capital }: { this-file } says “{ $found }”, but the currency given is “{ $value }”.
    .help =
        { $severity ->
            [error] The file carries its data in machine-readable form. Correct the currency, or attach the right file.
           *[other] This was read from the text of the file and may be misread. Compare the currency with the invoice.
        }

finding-invoice-vendor-differs = { this-invoice-capital }: the vendor given is “{ $value }”, { this-file } says “{ $found }”.
    .help = Trade name and registered name are both right, but these may be two companies. Compare the vendor with the invoice, and correct the one that is wrong.

finding-invoice-not-an-invoice =
    { $type ->
        [credit-note] { this-file-capital } of { this-invoice } is a credit note.
        [pro-forma] { this-file-capital } of { this-invoice } is a pro-forma invoice.
       *[other] { this-file-capital } of { this-invoice } is another kind of document than an invoice.
    }
    .help =
        { $severity ->
            [error] The file says so in machine-readable form, and such a document proves no cost. Attach the invoice itself, or remove this entry.
           *[other] This was read from the text of the file and may be misread; such a document proves no cost. Check it, and attach the invoice itself.
        }

finding-invoice-number-not-in-text = The number “{ $value }” of invoice { $row } does not occur in the text of { this-file }, whole or in its runs of digits.
    .help = The file may belong to another invoice. Compare the number with the document, and correct one of them.

## csr

finding-csr-certified-too-early = { this-csr } was certified on { DATE($date) }, before its work ended on { DATE($endsOn) }.
    .help = No public rule says so, but work is certified once it is done. Correct the date, or have the { -csr } certified again.

finding-csr-outside-activity =
    { $field ->
        [csrs-starts-on] The work in { this-csr } began on { DATE($date) }, outside the { -activity }{ note-from-until }.
       *[other] The work in { this-csr } ended on { DATE($date) }, outside the { -activity }{ note-from-until }.
    }
    .help =
        { $months ->
            [none] Preparation may come first and follow-up later. Make sure that the certification says what the work was for.
            [one] The work ended more than { $months } month before the { -usage-period } began{ note-period-start }, which a reviewer may question. Correct the dates, or have the certification say what the work was for.
           *[other] The work ended more than { $months } months before the { -usage-period } began{ note-period-start }, which a reviewer may question. Correct the dates, or have the certification say what the work was for.
        }

## preapproval

finding-preapproval-after-execution = The { -pre-approval } is dated { DATE($date) }, but the { -activity } began on { DATE($startsOn) }.
    .help = For this { -activity } the { -pre-approval } must come before the first day. Correct the date that is wrong; later { -pre-approval } does not count.

## conference

finding-conference-not-microsoft = { this-conference-capital } is not hosted by Microsoft.
    .help = This { -activity } covers conferences hosted by Microsoft only. Remove it with its expenses, or correct the host.

## core

finding-core-recommended-not-shown = No document is said to show: { LABELS($shows, "shows") }.
    .help = The rules no longer list this for the { -activity }, but earlier pages did, and evidence may still have to show “program-specific core requirements”. Say what your documents show, or add one that does.

## evidence

finding-evidence-recommended-missing = Recommended, but not attached: { LABELS($kinds, "evidence-kind") }.
    .help = It is not required, yet it helps the reviewer. Attach it if you have it.

## document

finding-document-type-not-listed =
    { $extension ->
        [none] { this-document-capital } has a file type that the published list does not name.
       *[other] { this-document-capital } has a file type (“{ $extension }”) that the published list does not name.
    }
    .help = The list is from 2015 and may have grown. If the upload is refused, save the file as one of: { LIST($listed, join: "or") }.

finding-document-type-mismatch =
    { $detectedType ->
        [none] { this-document-capital } holds another type of file than its name says{ note-extension }.
       *[other] { this-document-capital } holds another type of file ({ LABEL($detectedType, "media-type") }) than its name says{ note-extension }.
    }
    .help =
        { $severity ->
            [error] The published list does not name this type, and a renamed file may not open for the reviewer. Save or export it in the type that its name says, and choose it again.
           *[other] A file under a wrong name may not open for the reviewer. Give it the extension of its type, and choose it again.
        }

finding-document-unreadable =
    { $problem ->
        [encrypted] { this-document-capital } is protected by a password.
        [truncated] { this-document-capital } is cut off before its end.
        [empty] { this-document-capital } is empty.
        [not-recognised] { this-document-capital } is no file of a known type.
       *[other] { this-document-capital } cannot be read.
    }
    .help =
        { $problem ->
            [encrypted] The reviewer could not open it. Save a copy without a password, and choose that.
           *[other] The reviewer could not open it. Get the file again from its source, check that it opens, and choose it again.
        }

finding-document-cut-off = { this-document-capital } opens, but its end is missing.
    .help = Other programs may refuse it, and what stood at its end is lost. Get the file again from its source, check that it is complete, and choose it again.

finding-document-no-note =
    { $count ->
        [one] { $count } proof document has no note.
       *[other] { $count } proof documents have no note.
    }
    .help = A note tells the reviewer what a document proves; Microsoft’s page says that one can be added, not that it must be. Add one where a document does not explain itself.

finding-document-too-large = { this-document-capital } has { NUMBER($sizeBytes) } bytes; this site takes at most { NUMBER($maxFileBytes) }.
    .help = The limit is that of this site, not a rule of the programme. Save the file in a smaller form, or split it.

finding-document-duplicate-content =
    { $firstName ->
        [none] { this-document-capital } has the same content as document { $firstRow }.
       *[other] { this-document-capital } has the same content as “{ $firstName }”.
    }
    .help =
        { $severity ->
            [error] Two invoices rest on the same file. Attach to each invoice its own document.
           *[other] The same file needs attaching only once. Keep one entry and list all it proves there.
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
    .help = Nothing was concluded from that inspection. Choose the file again.

## photo

finding-photo-taken-outside-activity = The photo in { this-document } was taken on { DATE($date) }, outside the { -activity }{ note-from-until }.
    .help = A photo proves what was going on when it was taken, though a camera’s clock can be wrong. Choose another photo, or explain the date in the note.

## email

finding-email-sent-outside-activity = The email in { this-document } was sent on { DATE($date) }, outside the { -activity }{ note-from-until }.
    .help = The dated header is there to prove when it was sent. Attach a copy sent within the { -activity }, or correct the dates of the { -activity }.

## content

finding-content-microsoft-not-mentioned = { this-document-capital } is said to show Microsoft content, but its text never names Microsoft.
    .help = The name may stand in a picture, which cannot be searched. Look for it, and take the mark away if it is not there.

## cpor

finding-cpor-role-not-in-area = “{ LABEL($role, "partner-role") }” is not a role of the solution area “{ LABEL($area, "solution-area") }”.
    .help = That area has: { LABELS($roles, "partner-role", join: "or") }. Choose one of these, or another solution area.

finding-cpor-role-not-for-program = “{ LABEL($role, "partner-role") }” is not a role of the programme “{ LABEL($program, "program") }”.
    .help = That programme is for: { LABELS($roles, "partner-role", join: "or") }. Choose this role, or the programme that the role belongs to.

finding-cpor-duplicate-product = The product “{ $value }” is listed twice.
    .help = Each product is claimed once in an association. Remove one of the two.
