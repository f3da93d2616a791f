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
