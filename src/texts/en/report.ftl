### What the report says around findings and requirements.

## report

page-report-checked-on = Checked as of { DATE($date) }
page-report-progress = { $met } of { $required } requirements are met
page-report-time = Time
page-report-usage-period = { -usage-period(form: "capital") }
page-report-activity = { -activity(form: "capital") }
page-report-claim-window = { -claim-window(form: "capital") }
page-report-today = Today
page-report-from-to = { DATE($from) } to { DATE($to) }
page-report-until = until { DATE($to) }

page-report-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }

page-report-last-day = Today is the last day

page-report-days-over =
    { $count ->
        [one] Closed { $count } day ago
       *[other] Closed { $count } days ago
    }

page-report-opens-in =
    { $count ->
        [one] Opens in { $count } day
       *[other] Opens in { $count } days
    }

page-report-keep-until = Keep the documents until
page-report-keep = Keep the documents until { DATE($date) }.
page-report-basis-published-window = The { -claim-window } is from the published table.
page-report-basis-days-after-usage-period = The { -claim-window } ends 45 days after the { -usage-period }.
page-report-basis-projected = Projected from earlier years: the { -claim-window } of this { -usage-period } is not published. Check it in { -partner-center }.
page-report-projected = (projected)
page-report-projected-window = (projected)

page-report-error =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }

page-report-warning =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }

page-report-info =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }

page-report-where = Where:
page-report-go-to = Go to the field
page-report-also = See also:
page-report-todo = Still to do
page-report-todo-none = Nothing: every requirement is met.
page-report-unknown = Not decided yet
page-report-any-of = One of these is enough:

page-report-proven =
    { $count ->
        [one] Already met: { $count } requirement
       *[other] Already met: { $count } requirements
    }

page-report-met-by = Shown by

page-report-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }

page-report-source = Source { $number }
page-report-sources = Sources
page-report-published = published { DATE($date) }
page-report-undated = undated
page-report-amounts = Amounts
page-report-claimed = Claimed amount
page-report-expenses = Sum of the expenses
page-report-proven-amount = Covered by invoices and { -csr(form: "plural") }
page-report-eligible = Eligible of these
page-report-claimable = Can be claimed
page-report-claimable-note = after every limit
page-report-not-known = Not known yet
page-report-limits = Limits
page-report-limit = Limit
page-report-used = Used before
page-report-not-stated = Not stated
page-report-status = State
page-report-limit-of = of { $limit }
page-report-within = Within
page-report-exceeded = Exceeded
page-report-announce = Report: { $verdict }.

## verdict

page-verdict-ready = Ready to submit

page-verdict-incomplete =
    { $count ->
        [one] { $count } thing still to do
       *[other] { $count } things still to do
    }

page-verdict-blocked =
    { $count ->
        [one] { $count } problem to correct
       *[other] { $count } problems to correct
    }

page-verdict-cannot-validate = Cannot be checked in full
page-verdict-ready-sentence = All that the published rules ask for is there. The review of the { -claim } is Microsoft’s.
page-verdict-ready-warnings = All that the published rules ask for is there; look at the warnings first. The review of the { -claim } is Microsoft’s.
page-verdict-incomplete-sentence = No mistake was found so far. The list below says what the { -claim } still needs.
page-verdict-incomplete-warnings = No mistake was found so far. The lists below say what the { -claim } still needs, and what to look at.
page-verdict-blocked-sentence = Something breaks a rule, contradicts itself or cannot be read. Each problem below says what to do.

page-verdict-blocked-todo =
    { $count ->
        [one] { $count } more thing is still to do.
       *[other] { $count } more things are still to do.
    }

page-verdict-cannot-validate-sentence = No rule was found broken, but not all rules for this { -claim } are public. Ask your Microsoft contact before you file it.

## group

page-group-field = The { -claim } itself
page-group-expense = Expenses and their proof
page-group-evidence = { -proof-of-execution(form: "capital") }
page-group-core = What the documents must show
page-group-metric = Results
page-group-approval = { -pre-approval(form: "capital") }

## confidence

page-confidence-confirmed = Official source
page-confidence-secondary = Secondary source
page-confidence-inferred = Our reading
page-confidence-projected = Projected from earlier years
page-confidence-also-projected = { $confidence }; the { -claim-window } is projected from earlier years

## source-title

page-source-title-claim = The { -claim } itself, where it contradicts itself or cannot be read
page-source-title-inferred = Our reading of the published rules, which do not say it in so many words
