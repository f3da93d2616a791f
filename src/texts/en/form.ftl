### What the form asks and says.

form-claim = Your { -claim }
form-answer = The answer
form-optional = (optional)
form-choose = Choose
form-yes = Yes
form-no = No
form-pick = Choose the day in a calendar: { $field }
form-period-due = { $period } – { -claim(form: "plural") } are due now
form-period-due-projected = { $period } – due now (projected)
form-rulebook-governing = The edition that governs
form-rulebook-unknown = This page asks for the rules “{ $rulebook }”, which are not known. The edition that governs is used instead.

form-checklist-left =
    { $left ->
        [0] all there
       *[other] { $left } to do
    }

form-checklist-none = It needs no proof beside invoices and { -csr(form: "plural") }.
form-checklist-not-public = What it needs is not public.
form-any-of = One of these is enough:
form-source = Source:

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
form-more-rows = Show more of the { NUMBER($count) } others
form-invoice-number = Invoice { $number }
form-csr-person = { -csr } of { $person }
form-share-none = None of them
form-details-at = Its details are at expense { $n }.
form-show = Show them
form-prove = How is it proven?
form-prove-hint = A vendor’s work takes its invoice. Work of your own takes a certification statement and report ({ -csr }).

form-as-claim =
    { $currency ->
        [none] As the { -claim }
       *[other] As the { -claim }: { $currency }
    }

form-file-none = No file yet
form-file-other = Choose another file
form-file-new = Choose a new file
form-file-choose = Choose a file
form-documents-hint = Everything that shows that the { -activity } took place. The files are looked into where they are, and sent nowhere.
form-documents-cpor = The { -proof-of-execution } that the customer signed. The file is looked into where it is, and sent nowhere.
form-wanted = Still needed: choose what to add
form-product = The product { $product }
form-use-sum = Use the sum of the expenses, { $sum }
form-customer = The customer
form-partner-contact = Your contact
form-rest-hint = This form has no question for these. They are kept in the { -claim } as they are, and saved with it.
form-clear = Remove from the { -claim }: { $name }
form-clear-short = Remove
form-open = Open a { -claim }
form-save = Save the { -claim }
form-anew = Start anew
form-bring-back = Bring back the earlier { -claim }
form-copy-todo = Copy what is to do
form-copied = Copied: what is to do can now be pasted into a message.
form-copy-by-hand = This browser does not let pages copy. Select the text and copy it yourself.
form-print = Print the answer
form-to-answer = go to the answer
form-offer = Do you mean:
form-doubtful = “{ $value }” can be read in two ways.
form-doubtful-help = Choose the one that you mean, or write it differently. Until then it does not count.
form-looking = The file is being looked into.
form-read = { $done } of { $size } read.
form-perhaps = It seems to be:
form-from-file = The file says:
form-fill-in = Fill in what is not answered yet

## found

form-found-bytes = { $n } bytes
form-found-name = Name
form-found-name-differs = says another type than the file has
form-found-problem = Problem
form-found-content = Content
form-found-size = Size
form-found-date = Date
form-found-invoice = Invoice
form-found-credit-note = Credit note
form-found-pro-forma = Pro-forma invoice
form-found-other = Not an invoice
form-found-identifiers = Numbers
form-found-confidence-structured = as data in the file
form-found-confidence-likely = likely, from its text
form-found-confidence-guess = a guess, from its text

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

form-found-scan = without text: a scan or picture
form-found-too-large = too large to inspect to its end: check it yourself
form-found-too-slow = not inspected to its end, because it took too long: check it yourself
form-found-not-started = not inspected, because the inspection did not start: choose it again, or check it yourself
form-found-crashed = not inspected to its end, because the inspection crashed: check it yourself
form-found-not-there = not inspected, because it was moved or deleted, or is a folder: choose it again

## unreadable

form-unreadable-date = “{ $value }” is not a day of the calendar.
form-unreadable-number = “{ $value }” is not an amount that can be read.
form-unreadable-count = “{ $value }” is not a whole number.

## unreadable-help

form-unreadable-help-choice = Choose one that is listed. Until then it does not count.
form-unreadable-help-date = Write day, month and year, such as 31 March 2024, or choose the day in the calendar. Until then it does not count.
form-unreadable-help-number = Write digits, such as 1,250.00, without words. Until then it does not count.
form-unreadable-help-count = Write a number of 0 or more without decimals, such as 120. Until then it does not count.

## severity

form-severity-error = Problem:
form-severity-warning = Warning:
form-severity-info = Good to know:

## part

form-part-what = What is claimed
form-part-checklist = What this { -activity } needs
form-part-details = When and how
form-part-expenses = Expenses and their proof
form-part-documents = { -proof-of-execution(form: "capital") }
form-part-results = Results
form-part-money = Amount and funds
form-part-who = Who claims
form-part-association = The association
form-part-rest = Also in this { -claim }

## route

form-route-co-op = Marketing money that was spent is to be paid back from { -co-op } funds.
form-route-cpor = Microsoft is to recognise your work at a customer.

## group

form-group-eligible = Eligible for this { -activity }
form-group-other = Other kinds

## more

form-more-dates = Campaign dates, or a { -claim } sent on another day
form-more-day = An association sent on another day
form-more-funds = Funds of the { -usage-period }
form-more-kinds = Other kinds of evidence

## list

form-list-conferences = Conferences
form-list-expenses = Expenses
form-list-invoices = Invoices
form-list-csrs = { -csr(form: "plural") }
form-list-documents = Documents
form-list-attendees = Attendees

## add

form-add-conferences = Add a conference
form-add-expenses = Add an expense
form-add-invoices = Add an invoice
form-add-csrs = Add a { -csr }
form-add-documents = Add a file
form-add-attendees = Add an attendee
form-add-link = Add a link

## row

form-row-conferences = Conference { $n }
form-row-expenses = Expense { $n }
form-row-invoices = Invoice { $n }
form-row-csrs = { -csr } { $n }
form-row-documents = Document { $n }
form-row-attendees = Attendee { $n }

## act

form-act-copy = Copy: { $name }
form-act-copy-short = Copy
form-act-up = Move up: { $name }
form-act-up-short = Move up
form-act-down = Move down: { $name }
form-act-down-short = Move down
form-act-remove = Remove: { $name }
form-act-remove-short = Remove

## share

form-share-invoice = Is it on an invoice that is listed already?
form-share-csr = Is it in a { -csr } that is listed already?

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

form-note-folders = A folder cannot be taken: drop the files that are in it.
form-note-value-unreadable = What this page handed over is no { -claim }, so the form starts empty.
form-note-file-failed = { $name } could not be read. Your { -claim } is as it was.
form-note-file-opened = { $name } is open.
form-note-replaced = { -claim(form: "capital") } opened: { $name }.
form-note-file-no-json = { $name } is no { -claim }: line { $line }, column { $column }: { $expected } Your { -claim } is as it was.
form-note-file-no-claim = { $name } is JSON, but no { -claim }: a { -claim } is one object. Your { -claim } is as it was.
form-note-anew = This is a new { -claim }.
form-note-unlinked = The proof and its details were taken away.

## off

form-off-title = Checking is off
form-off-csp = This browser or the security policy of this site does not let WebAssembly run: the policy has to allow 'wasm-unsafe-eval' under script-src.
form-off-load = The rules could not be loaded: { $reason }. Reload the page to try again.
form-off-kept = What was filled in is kept, and the form around this part can be sent; it is only not checked.

## todo

form-todo-claim-by = To be claimed by { DATE($date) }{ note-projected }.
form-todo-by = Checked as of { DATE($date) } with Claimproof.
