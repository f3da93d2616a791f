### What the form asks and says.

form-answer = Check result
form-optional = (optional)
form-choose = Choose
form-yes = Yes
form-no = No
form-pick = Choose a date in the calendar: { $field }
form-period-due = { $period } – open for { -claim(form: "plural") } now
form-period-due-projected = { $period } – open for { -claim(form: "plural") } now (projected)
form-rulebook-governing = The edition that applies

form-proof-lead =
    What { $activity ->
        [none] { -vendor }
       *[other] “{ $activity }”
    } asks for, and the file that proves it. { $left ->
        [0] Nothing is left.
        [one] { $left } is left.
       *[other] { $left } are left.
    }

form-proof-no-activity = What has to be proved depends on the { -activity }. Choose one:
form-proof-more = and { $count } more
form-proof-choose-for = Choose file: { $name }
form-proof-link-for = Add a link: { $name }

form-proof-invoices =
    { $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    }

form-proof-csrs =
    { $count ->
        [one] { $count } { -csr }
       *[other] { $count } { -csr(form: "plural") }
    }

form-shown-hint = Tick what a person can see. One file for each is enough.
form-shown-all = All { $count }

form-checklist-none = No proof is needed besides invoices and { -csr(form: "plural") }.
form-checklist-not-public = The rules for this { -activity } are not public.
form-any-of = One of these is enough:

form-eligible =
    { $count ->
        [one] { $count } kind of expense is eligible
       *[other] { $count } kinds of expense are eligible
    }

form-problems =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }

form-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }

form-removed = Removed: { $name }.
form-undo = Undo
form-more-rows = Show more ({ NUMBER($count) } left)
form-invoice-number = Invoice { $number }
form-csr-person = { -csr } of { $person }
form-prove = How do you prove this expense?
form-prove-hint = Work by a vendor needs the vendor’s invoice. Your own work needs a certification statement and report ({ -csr }).

form-as-claim =
    { $currency ->
        [none] Same as the { -claim }
       *[other] Same as the { -claim }: { $currency }
    }

form-file-none = No file yet
form-file-other = Choose another file
form-file-new = Choose a new file
form-file-choose = Choose a file
form-documents-hint = Everything that proves that the { -activity } took place. Files are read on your device and never uploaded.
form-documents-cpor = The { -proof-of-execution } signed by the customer. Files are read on your device and never uploaded.
form-product = Product { $product }

form-sum-of =
    { $count ->
        [one] Sum of { $count } expense: { $sum }.
       *[other] Sum of { $count } expenses: { $sum }.
    }

form-follow-sum = Follow the sum again
form-suggested-from = From { $from }
form-suggested-same = Same as in { $from }?
form-suggested-use =
    { $count ->
        [one] Use this answer
       *[other] Use these { $count } answers
    }
form-suggested-taken =
    { $count ->
        [one] { $count } answer is taken from { $from }.
       *[other] { $count } answers are taken from { $from }.
    }
form-activity-date = { -activity(form: "capital") } date
form-activity-date-hint = The day or days on which it took place.
form-claimed-before = Already claimed
form-claimed-before-hint = In other { -claim(form: "plural") }, in the currency of this { -claim }. Type 0 if nothing. A limit counts them too.
form-customer = Customer
form-partner-contact = Your contact
form-rest-hint = This form has no fields for these. They stay in the { -claim } as they are and are saved with it.
form-clear = Remove from the { -claim }: { $name }
form-clear-short = Remove
form-menu = Menu
form-open = Open a draft
form-save = Save as file
form-anew = New { -claim }
form-bring-back = Restore the previous { -claim }
form-copy-todo = Copy tasks
form-not-sent-first = Go to the first:
form-copied = Tasks copied. You can paste them into a message.
form-copy-by-hand = This browser does not allow pages to copy. Select the text and copy it yourself.
form-print = Print check result
form-offer = Did you mean:
form-doubtful = “{ $value }” can be read in two ways.
form-doubtful-help = Choose the one you mean, or write it differently. Until then the field counts as empty.
form-other-currency = “{ $value }” is in another currency: { LABEL($other, "currency") }.
form-other-currency-help = Write the amount in { LABEL($currency, "currency") }, or choose the other currency. Until then the field counts as empty.
form-refused = Not sent.
form-looking = Reading the file.
form-read = { $done } of { $size } read.
form-perhaps = Likely kind of proof:
form-from-file = The file says:
form-fill-in = Fill in the empty fields

## found

form-found-bytes = { $n } bytes
form-found-name = Name
form-found-name-differs = the extension does not match the type of the file
form-found-problem = Problem
form-found-content = Content
form-found-size = Size
form-found-date = Date
form-found-invoice = Invoice
form-found-credit-note = Credit note
form-found-pro-forma = Pro-forma invoice
form-found-other = Not an invoice
form-found-identifiers = Numbers
form-found-confidence-structured = read from data in the file
form-found-confidence-likely = likely, read from its text
form-found-confidence-guess = a guess, read from its text

form-found-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

form-found-pixels = { NUMBER($width) } × { NUMBER($height) } pixels
form-found-taken = taken on { $date }
form-found-sent = sent on { $date }

form-found-sheets =
    { $count ->
        [one] { $count } sheet
       *[other] { $count } sheets
    }

form-found-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

form-found-scan = no text: a scan or picture
form-found-too-large = too large to inspect completely: check the file yourself
form-found-too-slow = inspection stopped because it took too long: check the file yourself
form-found-not-started = not inspected because the inspection did not start: choose the file again, or check it yourself
form-found-crashed = inspection stopped by an error: check the file yourself
form-found-not-there = not inspected because the file was moved or deleted, or is a folder: choose it again

## unreadable

form-unreadable-date = “{ $value }” is not a real date.
form-unreadable-number = “{ $value }” is not a number.
form-unreadable-count = “{ $value }” is not a whole number.

## unreadable-help

form-unreadable-help-choice = Choose one from the list. Until then the field counts as empty.
form-unreadable-help-date = Write day, month and year, such as 31 March 2024, or choose the date in the calendar. Until then the field counts as empty.
form-unreadable-help-number = Write digits, such as 1,250.00, without words. Until then the field counts as empty.
form-unreadable-help-count = Write a number of 0 or more without decimals, such as 120. Until then the field counts as empty.

## severity

form-severity-error = Problem:
form-severity-warning = Warning:
form-severity-info = Good to know:

## part

form-part-what = What are you claiming?
form-part-checklist = What this { -activity } needs
form-part-expenses = Expenses
form-part-documents = Files and links
form-part-shown = What do the files show?
form-part-money = Money
form-part-who = Who claims?
form-part-association = { -customer-association(form: "capital") }
form-part-rest = Other fields in this { -claim }

## expenses

form-expenses-lead = An invoice or, for in-house work, a { -csr } proves each expense.
form-proof-none = No invoice or { -csr } yet
form-exceeds = { $difference } more than { $proof }
form-use = Use { $amount }
form-vat-with = Amounts with VAT
form-vat-without = Without VAT
form-column-proof = Proved by
form-column-total = Invoice or { -csr } total
form-add-csr = Add in-house work ({ -csr })
form-as-expense = Add as expense
form-leave-out = Leave it out
form-csr-product = Hours × hourly cost: { $total }

## route

form-route-co-op = { -vendor } reimburses your marketing costs from { -co-op } funds.
form-route-cpor = { -vendor } recognises your work for a customer.

## group

form-group-eligible = Eligible for this { -activity }
form-group-other = Other kinds of expense

## more

form-more-dates = More: campaign dates and submission date
form-more-day = Submission date
form-more-funds = More: { -co-op } funds of the { -usage-period }
form-more-kinds = Other kinds of proof

## list

form-list-conferences = Conferences
form-list-expenses = Expenses
form-list-invoices = Invoices
form-list-csrs = { -csr(form: "plural") }
form-list-documents = Files
form-list-attendees = Attendees

## add

form-add-conferences = Add a conference
form-add-expenses = Add an expense
form-add-invoices = Add an invoice
form-add-csrs = Add a { -csr }
form-add-documents = Add a file
form-add-attendees = Add an attendee
form-add-link = Add a link

## entry

form-entry = “{ $name }”

## row

form-row-conferences = Conference { $n }
form-row-expenses = Expense { $n }
form-row-invoices = Invoice { $n }
form-row-csrs = { -csr } { $n }
form-row-documents = File { $n }
form-row-attendees = Attendee { $n }

## act

form-act-menu = Menu: { $name }
form-act-copy = Copy
form-act-up = Move up
form-act-down = Move down
form-act-remove = Remove

## which

form-which-invoice = Which invoice
form-which-csr = Which { -csr }

## unlink

form-unlink-invoice = Not this invoice
form-unlink-csr = Not this { -csr }

## prove-with

form-prove-with-invoice = With an invoice
form-prove-with-csr = With a { -csr }

## unused

form-unused-invoices = Invoices that no expense uses
form-unused-csrs = { -csr(form: "plural") } that no expense uses

## size

form-size-byte = { $n } bytes
form-size-kilobyte = { $n } kB
form-size-megabyte = { $n } MB
form-size-gigabyte = { $n } GB

## note

form-note-folders = Folders cannot be added here: drop the files in the folder instead.
form-note-value-unreadable = The value that this page passed in is not a { -claim }, so the form starts empty.
form-note-file-failed = { $name } could not be read. Your { -claim } is unchanged.
form-note-file-opened = { $name } is open.
form-note-replaced = { -claim(form: "capital") } opened: { $name }.
form-note-file-no-json = { $name } is not a { -claim }: line { $line }, column { $column }: { $expected } Your { -claim } is unchanged.
form-note-file-no-claim = { $name } is JSON, but not a { -claim }: a { -claim } is one object. Your { -claim } is unchanged.
form-note-anew = New { -claim } started.
form-note-unlinked = The proof and its details were removed.

## off

form-off-title = Checking is off
form-off-rulebook = This page asks for the rulebook “{ $rulebook }”, which is not there. Add that rulebook, or choose another one.
form-off-csp = This browser or the security policy of this site does not allow WebAssembly: the policy must allow 'wasm-unsafe-eval' under script-src.
form-off-load = The rules could not be loaded: { $reason }. Reload the page to try again.
form-off-kept = Your entries are kept, and the form around this part can be sent; they are not checked.

## help

form-help-about = Help: { $name }
form-help-loading = Loading the help.
form-help-failed = The help could not be loaded. Reload the page to try again.

## where

form-where-program = Which programme is mine?
form-where-partner-id = Where do I find the { -partner-id }?
form-where-role = Where do I find my role?

form-metric-type = Type it instead

form-printed-file = File
form-printed-proves = Proves
form-printed-shows = Shows

## glossary

form-glossary-title = Glossary
form-glossary-close = Close

## todo

form-todo-claim-by = Submit by { DATE($date) }{ note-projected }.
form-todo-titled = { $title }:
form-todo-where =
    { $fields ->
        [none] (Step { $step })
       *[other] (Step { $step }: { LIST($fields) })
    }
form-todo-by = Checked as of { DATE($date) } with Claimproof.
