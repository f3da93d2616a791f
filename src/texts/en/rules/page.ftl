### What is checked of a requirement, and the words around an explanation.

rule-group-field = The field is filled in.
rule-group-approval = The { -pre-approval } that the { -activity } or the plan needs is there.
rule-group-expense = The expenses, invoices and { -csr(form: "plural") } of the { -claim } are complete.
rule-group-evidence = A file or link of the { -claim } is marked as this proof.
rule-group-core = A file of the { -claim } is ticked as showing it.
rule-group-metric = The result of the { -activity } is given.

## The explanation

rule-text-index = Rules and requirements
rule-text-lead = Every rule that a check follows and everything that a { -claim } needs: what is checked, why, since when, and where that is published.
rule-text-rules = Rules
rule-text-requirements = Requirements
rule-text-checks = What is checked
rule-text-why = Why
rule-text-help = How to fix it
rule-text-since = Where it applies
rule-text-activities = Asked for by: { LIST($activities) }
rule-text-severity = Severity
rule-text-severity-error = Problem: the { -claim } cannot be submitted as it is
rule-text-severity-warning = Warning: examine it before you submit
rule-text-severity-info = Remark
rule-text-severity-none = Required: without it the { -claim } is incomplete
rule-text-minor =
    { $minor ->
        [warning] In a minor case it is a warning.
       *[info] In a minor case it is a remark.
    }
rule-text-examples = Examples
rule-text-fails = Fails
rule-text-passes = Passes
rule-text-sample = The { -claim } “{ $name }”, checked as of { DATE($today) }
rule-text-unchanged = As it is, without a change.
rule-text-line = A line of text
rule-text-removed = Left out
rule-text-limit = The site accepts files of up to { NUMBER($bytes) } bytes.
rule-text-nothing = Nothing is found.
rule-text-sources = Sources
rule-text-differ = Where sources differ
rule-text-followed = What is followed
rule-text-check = Check a claim
rule-text-grade-error = Problem
rule-text-grade-warning = Warning
rule-text-grade-info = Remark

## The groups of rules, by their ids

rule-text-area-input = What is given
rule-text-area-route = Type of { -claim }
rule-text-area-role = Role
rule-text-area-program = Programme
rule-text-area-period = { -usage-period(form: "capital") }
rule-text-area-activity = { -activity(form: "capital") }
rule-text-area-deadline = Deadline
rule-text-area-amount = Amounts
rule-text-area-currency = Currency
rule-text-area-funds = Funds
rule-text-area-threshold = Threshold
rule-text-area-limit = Limits
rule-text-area-expense = Expenses
rule-text-area-invoice = Invoices
rule-text-area-csr = { -csr(form: "plural") }
rule-text-area-preapproval = { -pre-approval(form: "capital") }
rule-text-area-conference = Conferences
rule-text-area-core = What the files must show
rule-text-area-evidence = { -proof-of-execution(form: "capital") }
rule-text-area-document = Files
rule-text-area-photo = Photos
rule-text-area-email = Emails
rule-text-area-content = Content
rule-text-area-cpor = { -customer-association(form: "capital-plural") }
