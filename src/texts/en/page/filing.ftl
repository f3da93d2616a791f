### The filing sheet: a claim laid out for typing it into the portal. The labels of what the portal's published screens ask for are
### in their words; all others are those of the form.

page-filing-title = Filing sheet
page-filing-lead = Open { -portal } beside this page and copy value by value. { $copied } of { $all } are copied.
page-filing-order-parts = Microsoft publishes the parts of this form, not the order of the fields within them (“Create and submit co-op claims”, 14 September 2022). Within a part the values are in the order of your { -claim }.
page-filing-order-screens = Microsoft publishes the two screens of this form and their fields (“Create and submit documents for your incentives proof of execution”, 16 August 2022). What follows them is in the order of your { -claim }.
page-filing-order-fields = Microsoft publishes the fields of this form, not how its screens are laid out (“Submit a Claiming Partner of Record association”, 10 October 2023).
page-filing-dates = Dates
page-filing-amounts = Amounts
page-filing-print = { page-menu-print }
page-filing-copy = Copy
page-filing-copy-of = Copy: { $label }
page-filing-copy-again = Copy again
page-filing-copy-again-of = Copy again: { $label }
page-filing-copy-next = Copy next value
page-filing-copied = { $label } copied. Next: { $next }
page-filing-copied-last = { $label } copied. All values are copied.
page-filing-not-copied = The browser does not allow copying. The value of { $label } is selected: press Ctrl+C.
page-filing-nothing-to-copy = Nothing to copy
page-filing-from-payment-profile = From your payment profile
page-filing-yes = Yes
page-filing-no = No
page-filing-choose = To choose in the form
page-filing-submitted = I have submitted it
page-filing-back = Back to Check

page-filing-start = Start the { -claim }
page-filing-start-hint = Program, location, usage period
page-filing-label-program = Program
page-filing-label-partner-id = Location ({ -partner-id })
page-filing-label-location = Location name
page-filing-location-hint = As { -portal } lists it. Only the portal asks for it.
page-filing-label-usage-period = Usage period
page-filing-label-bank = Bank and tax data
page-filing-detail = { -claim(form: "capital") } detail
page-filing-detail-hint = Activity, name, date, amount
page-filing-label-name = Name
page-filing-label-date = Date
page-filing-label-amount = Amount
page-filing-label-impressions = Estimated impressions
page-filing-label-preapproval = Pre-approval ID
page-filing-label-note = Explanation of the file
page-filing-screen-1 = First screen
page-filing-screen-1-hint = Name, date, amount
page-filing-screen-2 = Second screen
page-filing-screen-2-hint = Name, date, estimated impressions, pre-approval ID
page-filing-invoices = Invoices
page-filing-invoices-hint =
    { $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    }
page-filing-invoice = Invoice { $n } of { $of }
page-filing-csrs = Certification statement and report ({ -csr })
page-filing-csrs-hint =
    { $count ->
        [one] { $count } report, made in the portal
       *[other] { $count } reports, made in the portal
    }
page-filing-csr = Work { $n } of { $of }
page-filing-csr-note = Make the report in { -portal }: Add, Report, Generate page, then the fields below, Save. Only the portal’s own report is known to be accepted. What you print here is a record for your files, with lines to sign on.
page-filing-csr-print = Print this record
page-filing-certifier-name = Certified by
page-filing-certifier-date = Date
page-filing-certifier-signature = Signature
page-filing-expenses = Expenses without invoice or { -csr }
page-filing-proof = Proof documents
page-filing-proof-hint =
    { $count ->
        [one] { $count } file or link
       *[other] { $count } files and links
    }
page-filing-file = File
page-filing-file-in-pack = To attach, from the { -claim } pack
page-filing-file-not-chosen = To attach; choose it again in the step “Files” for its number
page-filing-file-again = To attach here too
page-filing-among-proof = Among the proof documents
page-filing-metrics = Metrics
page-filing-association = Association
page-filing-poe = { -proof-of-execution(form: "capital") }
page-filing-revenue = Revenue association
page-filing-terms = Acknowledgements and payment
page-filing-further = Further information
page-filing-further-hint = No published screen names these. Use them if the portal asks.
