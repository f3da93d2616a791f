### The steps of the form, what is left in each, and the status beside them.

form-steps = Steps
form-step-files = Files
form-step-claim = { -claim(form: "capital") }
form-step-expenses = Expenses
form-step-customer = Customer
form-step-proof = Proof
form-step-check = Check

## step-begin: what each step is for, before anything is answered

form-step-begin-files = Drop or choose
form-step-begin-claim = What and who
form-step-begin-expenses = Invoices, { -csr }
form-step-begin-customer = Who and what
form-step-begin-proof = What shows it
form-step-begin-check = Result

## step-is: what is left in a step

form-step-is-none = Not started
form-step-is-none-yet = None yet
form-step-is-complete = Complete
form-step-is-proved = All proved

form-step-is-left = { $count } left

form-step-is-problems =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }

form-step-is-tasks =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }

form-step-is-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }

form-step-is-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

## claim: what is left in this step, by name

form-claim-left =
    { $count ->
        [one] { $count } is left: { LIST($names) }.
       *[other] { $count } are left: { LIST($names) }.
    }

form-claim-all =
    { $count ->
        [one] { $count } answer is given.
       *[other] All { $count } answers are given.
    }

## back, continue

form-back-files = Back to Files
form-back-claim = Back to { -claim(form: "capital") }
form-back-expenses = Back to Expenses
form-back-customer = Back to Customer
form-back-proof = Back to Proof
form-continue-claim = Continue to { -claim(form: "capital") }
form-continue-expenses = Continue to Expenses
form-continue-customer = Continue to Customer
form-continue-proof = Continue to Proof
form-continue-check = Continue to Check

## status

form-status-result = Check result
form-status-claimable = Claimable
form-status-deadline = Deadline
form-status-next-deadline = Next deadline
form-status-not-known = Not known yet
form-status-not-started = Not started
form-status-incomplete = Not complete
form-status-ready = Ready
form-status-cannot-validate = Cannot be checked

form-status-blocked =
    { $count ->
        [one] { $count } problem to fix
       *[other] { $count } problems to fix
    }

form-status-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

form-status-last-day = last day

## start: the first step, before anything is answered

form-start-title = Check a { -co-op } { -claim } before you submit it
form-start-lead = Begin with the files you have. You see what is complete, what is missing and what you can claim.
form-start-without = Start without files
form-start-without-hint = Answer the questions, add files later.
form-start-open = Open a draft
form-start-open-hint = Go on with a { -claim } you saved.
form-start-sorted = Files are sorted and read.
form-start-sorted-how = Kinds of proof, dates and invoice data are proposed, each with its reason.
form-start-confirmed = You confirm what is right.
form-start-confirmed-how = Expenses, dates and amounts fill in. You can undo everything.
form-start-left = You see what is left.
form-start-left-how = Each task says what to do. { -vendor } decides on the { -claim }, not this page.
form-start-cpor = For a { -customer-association } ({ -cpor }), drop its { -proof-of-execution } here too. You choose the programme in the next step.
