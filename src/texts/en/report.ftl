### What the report says around findings and requirements.

## report

page-report-checked-on = Checked as of { DATE($date) }
page-report-progress = { $met } of { $required } requirements are met
page-report-time = Deadline
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
page-report-basis-days-after-usage-period =
    { -vendor.id ->
        [microsoft] The { -claim-window } ends 45 days after the { -usage-period }.
       *[other] The { -claim-window } ends a fixed number of days after the { -usage-period }.
    }
page-report-basis-days-after-activity = The { -claim-window } ends a fixed number of days after the { -activity }.
page-report-basis-days-after-invoice = The { -claim-window } ends a fixed number of days after the earliest invoice.
page-report-basis-projected = Projected from earlier years: the { -claim-window } of this { -usage-period } is not published. Check it in { -portal }.
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
page-report-todo = Tasks
page-report-todo-none = No tasks left: every requirement is met.
page-report-unknown = Depends on other answers
page-report-any-of = One of these is enough:

page-report-proven =
    { $count ->
        [one] Already met: { $count } requirement
       *[other] Already met: { $count } requirements
    }

page-report-met-by = Met by

page-report-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }

page-report-why = Why
page-report-of-rule = Rule
page-report-of-requirement = Requirement
page-report-about-rule = About this rule
page-report-example = Example: { $message }
page-report-new-tab = (opens in a new tab)
page-report-source = Source { $number }
page-report-sources = Sources
page-report-published = published { DATE($date) }
page-report-undated = undated
page-report-amounts = Amounts
page-report-claimed = Total you claim
page-report-expenses = Sum of your expenses
page-report-proven-amount = Covered by invoices and { -csr(form: "plural") }
page-report-eligible = Eligible amount
page-report-claimable = Claimable
page-report-claimable-note = after all limits
page-report-not-known = Not known yet
page-report-limits = Limits
page-report-limit = Limit
page-report-used = Already claimed
page-report-not-stated = Not stated
page-report-status = Status
page-report-limit-of = of { $limit }
page-report-within = Within the limit
page-report-exceeded = Over the limit
page-report-announce = Check result: { $verdict }.

## act: the buttons of problems and tasks

page-report-act-fix = Correct it
page-report-act-field = Answer
page-report-act-approval = Answer
page-report-act-expense = Complete it
page-report-act-core = Tick the file
page-report-act-metric = Answer

## verdict

page-verdict-ready = Ready to submit
page-verdict-ready-until = { page-verdict-ready }: { MONEY($claimable, $currency) } by { DATE($closesOn) }{ note-projected }

page-verdict-incomplete =
    { $count ->
        [one] { $count } task left
       *[other] { $count } tasks left
    }

page-verdict-blocked =
    { $count ->
        [one] { $count } problem to fix
       *[other] { $count } problems to fix
    }

page-verdict-cannot-validate = Cannot be fully checked
page-verdict-ready-sentence = Everything that the published rules ask for is there. { -vendor } reviews the { -claim } and decides.
page-verdict-ready-warnings = Everything that the published rules ask for is there, but read the warnings first. { -vendor } reviews the { -claim } and decides.
page-verdict-incomplete-sentence = No problem was found so far. The tasks below say what the { -claim } still needs.
page-verdict-incomplete-warnings = No problem was found so far. The tasks below say what the { -claim } still needs; read the warnings too.
page-verdict-blocked-sentence = Part of the { -claim } breaks a rule, contradicts another part or cannot be read. Each problem below says what to do.

page-verdict-blocked-todo =
    { $count ->
        [one] { $count } task is left as well.
       *[other] { $count } tasks are left as well.
    }

page-verdict-cannot-validate-sentence = No problem was found, but some of the rules for this { -claim } are not public. Ask your { -vendor } contact before you submit it.

## group

page-group-field = { -claim(form: "capital") } details
page-group-expense = Expenses
page-group-evidence = { -proof-of-execution(form: "capital") }
page-group-core = What the files must show
page-group-metric = Results
page-group-approval = { -pre-approval(form: "capital") }

## why: what is needed where a rulebook has no words of its own for it

page-why-evidence = Attach a file that proves it.
page-why-core = Tick the file that shows it.
page-why-metric = Type it, or attach a file that says it.

## confidence

page-confidence-confirmed = Official source
page-confidence-secondary = Secondary source
page-confidence-inferred = Our interpretation
page-confidence-projected = Projected from earlier years
page-confidence-also-projected = { $confidence }; the { -claim-window } is projected from earlier years

## source-title

page-source-title-claim = The { -claim } itself, where it contradicts itself or cannot be read
page-source-title-inferred = Our interpretation of the published rules, which do not say it explicitly
