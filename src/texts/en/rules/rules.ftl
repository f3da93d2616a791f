### Each rule: its title, .checks, what must hold, and .why. Loaded when a rule is explained.

## input

rule-input-invalid-value = Value that cannot be read
    .checks = Each value has the form of its field: a real date, an amount with a point, an identifier as it is listed.
    .why = A value that cannot be read cannot be compared with a rule, so the field counts as empty.

rule-input-unknown-id = Identifier that is not in the rules
    .checks = Each programme, { -activity }, kind and role is one that the edition of the rules lists.
    .why = The rules are written for the listed identifiers; nothing is known about another one.

rule-input-unknown-field = Field that a { -claim } does not have
    .checks = Each field is one that a { -claim } has.
    .why = A misspelt field is not read, and what it should say is then missing.

rule-input-duplicate-id = Two entries with the same identifier
    .checks = Each identifier is used once in its list.
    .why = An expense that names an invoice by an identifier used twice could mean either one.

rule-input-dangling-reference = Reference to an entry that does not exist
    .checks = Each invoice, { -csr }, file and conference that an entry names is in the { -claim }.
    .why = An expense without its invoice or { -csr } has no proof.

rule-input-unused-entry = Entry that nothing uses
    .checks = Each invoice, { -csr } and conference belongs to an expense, and each file proves something.
    .why = A reviewer cannot tell what an entry that nothing uses is for; often an expense was not linked to it.

rule-input-edition-other-period = Edition of the rules for another period
    .checks = The chosen edition of the rules is the one that applies to the { -usage-period }, or to the day of submission of a { -customer-association }.
    .why = Microsoft reviews a { -claim } by the rules of its period.

rule-input-not-json = Text that is not a { -claim }
    .checks = Each line of a list of { -claim(form: "plural") } is one JSON object.
    .why = Without it there is nothing to check.

## route

rule-route-use-cpor = Programme that takes { -customer-association(form: "plural") }
    .checks = The programme of a { -co-op } { -claim } pays from { -co-op } funds on the date of the { -claim }.
    .why = Some programmes take { -customer-association(form: "plural") } ({ -cpor }) since 1 October 2019, and the page about { -co-op } { -claim(form: "plural") } excludes them.

rule-route-use-co-op = Programme that takes { -co-op } { -claim(form: "plural") }
    .checks = The programme of a { -customer-association } is one of those that take { -customer-association(form: "plural") } ({ -cpor }).
    .why = The page about { -cpor } says that { -cpor } is only for the programmes that it names.

rule-route-use-engagement-claim = Programme with { -claim(form: "plural") } of its own
    .checks = The programme is not one of the MCI partner activities.
    .why = Partner activities of Microsoft Commerce Incentives have their own engagement { -claim(form: "plural") }, with rules of their own.

## role

rule-role-cannot-submit = Role that cannot submit
    .checks = The role of the person who submits may submit this type of { -claim }.
    .why = { -portal } lets only certain roles create and submit: the page about each type names them.

## program

rule-program-ended = Programme that has ended
    .checks = The programme still takes part in the { -usage-period } of the { -claim }.
    .why = A partner blog says that Mixed Reality ended with June 2023 and that what was left was paid as a rebate.

## period

rule-period-not-a-half-year = { -usage-period(form: "capital") } that is not a half-year
    .checks = The { -usage-period } is January to June or July to December of one year.
    .why = Funds are earned in one fiscal half-year and used in the next.

## activity

rule-activity-dates-reversed = End before start
    .checks = An { -activity }, a campaign and the work of a { -csr } end on or after the day they start.
    .why = Both days cannot be right.

rule-activity-outside-usage-period = { -activity(form: "capital") } outside its { -usage-period }
    .checks = The { -activity } starts and ends within the { -usage-period }.
    .why = Funds must be used in their { -usage-period }; what is not used by its end is forfeited.

rule-activity-not-finished = { -activity(form: "capital") } that is not finished
    .checks = The last day of the { -activity } is not after the day of submission.
    .why = A { -claim } pays back what was done and proved, so it follows the { -activity }.

rule-activity-outside-campaign = { -activity(form: "capital") } outside its campaign
    .checks = In a plan-based programme, the { -activity } starts and ends within its campaign.
    .why = The plan that Microsoft agreed to names the campaign and its dates.

## deadline

rule-deadline-missed = Submission after the deadline
    .checks = The { -claim } is submitted on or before the last day of the { -claim-window }.
    .why = Funds that are not claimed by then are forfeited.

rule-deadline-past-45-days = Submission on the day after the 45 days
    .checks = The { -claim } is submitted within 45 days after the { -usage-period }.
    .why = For these { -usage-period(form: "plural") } the rules give a number of days and no date, and one page of Microsoft counts them to the 15th.

rule-deadline-closing = Submission on one of the last two days
    .checks = The day of submission is at least two days before the deadline.
    .why = No time zone is published for the deadline, so its last hours may already be over in { -portal }.

rule-deadline-not-open = Submission before the { -claim-window } opens
    .checks = The { -claim } is submitted on or after the first day of the { -claim-window }.
    .why = The published table gives that day, and { -portal } shows the funds earned from then on.

## amount

rule-amount-not-positive = Amount that is not above 0
    .checks = Each amount, hour and cost is above 0.
    .why = An entry of nothing proves nothing.

rule-amount-too-many-decimals = More decimals than the currency has
    .checks = Each amount has at most the decimals of its currency.
    .why = Such an amount can be neither paid nor compared exactly.

rule-amount-sum-mismatch = Expenses above the total you claim
    .checks = The expenses add up to no more than the total you claim.
    .why = Each part of the total is shown by its expense, so both must be equal.

rule-amount-exceeds-invoice = Expenses above their invoice
    .checks = The expenses that name one invoice add up to no more than its total.
    .why = An invoice proves no cost above its gross total.

rule-amount-exceeds-csr = Expenses above their { -csr }
    .checks = The expenses that name one { -csr } add up to no more than its total.
    .why = A { -csr } proves no cost above its total.

rule-amount-csr-arithmetic = { -csr } whose total is not hours × cost
    .checks = The total of a { -csr } is its hours multiplied by its hourly cost.
    .why = No public page requires it, but a reviewer can calculate it too.

## currency

rule-currency-mixed = Invoice in another currency
    .checks = Each invoice is in the currency of the { -claim }.
    .why = Guidance of Microsoft from about 2015 says that a { -claim } has one currency.

## funds

rule-funds-insufficient = More than the funds earned
    .checks = The total you claim and what was claimed before are together no more than the funds earned.
    .why = More than was earned cannot be paid.

## threshold

rule-threshold-not-reached = Funds below the threshold of the programme
    .checks = The funds earned reach the threshold that is published for the programme.
    .why = Below it, the amount earned is paid as a rebate and { -co-op } funds cannot be used.

## limit

rule-limit-exceeded = More than the limit of the { -activity }
    .checks = What is claimed for the { -activity } is within each of its limits: an amount, a share of the funds earned, or a number of people.
    .why = The core requirements of some activities say how much can be paid for them.

rule-limit-only-this-claim = Limit compared with this { -claim } alone
    .checks = What was claimed before for the { -activity } is known where a limit covers the whole { -usage-period }.
    .why = Without it, only this { -claim } was compared with the limit.

rule-limit-program-differs = Other limits that are not published
    .checks = The programme and the country are ones whose limits are published.
    .why = The core requirements say that Hosting partners have other allowances for conferences, and a partner blog says so for partners in the United States.

## expense

rule-expense-ineligible = Expense that is not eligible
    .checks = Each expense is of a kind that the rules list for the { -activity }.
    .why = The core requirements name the eligible kinds of each { -activity }.

rule-expense-alcohol = Catering with alcohol
    .checks = Catering includes no alcohol.
    .why = The core requirements exclude alcohol.

rule-expense-surface-rental = Rental of your own Surface devices
    .checks = Rented Surface devices are owned and managed by a third party.
    .why = The core requirements pay for no other rental of Surface devices.

rule-expense-csr-for-vendor-work = { -csr } for what a vendor bills
    .checks = An expense that only a vendor can bill has an invoice.
    .why = A { -csr } records work of your own employees.

rule-expense-both-proofs = Expense with an invoice and a { -csr }
    .checks = Each expense has one proof: an invoice or a { -csr }.
    .why = Work is either a vendor’s or your own; two proofs of one amount suggest that it was counted twice.

## invoice

rule-invoice-duplicate-number = Invoice listed twice
    .checks = No two invoices of one vendor have the same number.
    .why = An invoice counts only once.

rule-invoice-vendor-is-partner = Invoice of your own company
    .checks = The vendor of an invoice is not the partner itself.
    .why = Work of your own is shown by a { -csr }, not by an invoice.

rule-invoice-future-date = Invoice dated after the submission
    .checks = Each invoice is dated on or before the day of submission.
    .why = A { -claim } cannot include an invoice that is not yet issued.

rule-invoice-outside-usage-period = Invoice dated outside the { -usage-period }
    .checks = Each invoice is dated within the { -usage-period }.
    .why = No public page requires it, but a reviewer may ask when the work was done.

rule-invoice-not-microsoft = Participation that Microsoft did not bill
    .checks = The invoice for programme participation is from Microsoft.
    .why = The core requirements ask for Microsoft’s original invoice.

rule-invoice-completed-outside-activity = Exam or course outside the { -activity }
    .checks = An exam or course is completed within the { -activity }, and on or before the day of submission.
    .why = Only what is completed can be claimed.

## csr

rule-csr-certified-too-early = { -csr } certified before the work ended
    .checks = A { -csr } is certified on or after the last day of its work.
    .why = No public page requires it, but work is certified once it is done.

rule-csr-outside-activity = Work of a { -csr } outside the { -activity }
    .checks = The work of a { -csr } is within the dates of the { -activity }.
    .why = Preparation and follow-up are possible; work long before the { -usage-period } is what a reviewer questions.

## activity

rule-activity-not-for-program = { -activity(form: "capital") } that is not open to the programme
    .checks = The rules open the { -activity } to the programme.
    .why = The core requirements exclude some activities for Surface distributors, and a partner blog limits TV and radio to Surface partners.

rule-activity-not-in-edition = { -activity(form: "capital") } that is not in this edition
    .checks = The { -activity } is one that the rules list for the { -usage-period }.
    .why = The page lists each accepted { -activity }, and the list changes from one edition to the next.

rule-activity-rules-not-public = Rules that are not public
    .checks = The rules of the { -activity } and of the programme are published.
    .why = Some activities are named in a table of contents alone; without their rules a { -claim } cannot be called ready.

rule-activity-too-few-components = Multi-touch campaign with one part
    .checks = A multi-touch campaign has at least two parts.
    .why = Its name suggests it; no page states a number.

## preapproval

rule-preapproval-after-execution = { -pre-approval(form: "capital") } after the { -activity } began
    .checks = Where an { -activity } needs { -pre-approval }, it is dated before the first day.
    .why = The rules ask for Microsoft’s consent before execution.

## conference

rule-conference-not-microsoft = Conference that Microsoft does not host
    .checks = Each conference of the { -activity } is hosted by Microsoft.
    .why = The core requirements of this { -activity } cover no other conference.

## core

rule-core-recommended-not-shown = Brand, contact or Microsoft content not shown
    .checks = Some file shows your brand, your contact details and Microsoft content.
    .why = Earlier pages asked for it for all of demand generation, and later ones still speak of programme core requirements.

## evidence

rule-evidence-recommended-missing = Recommended proof that is not attached
    .checks = The proof that the rules recommend is attached as well.
    .why = It is not required, but it spares the reviewer a question.

## document

rule-document-type-not-listed = File of a type that is not listed
    .checks = Each file has one of the file types that the portal lists.
    .why = Microsoft Support published the list in 2015; no later one is known.

rule-document-type-mismatch = File whose content is of another type
    .checks = The content of each file is of the type that its name says.
    .why = A reviewer may not be able to open a file with the wrong extension.

rule-document-unreadable = File that cannot be opened
    .checks = Each file opens without a password and is complete.
    .why = A file that the reviewer cannot open proves nothing.

rule-document-no-note = Proof without a note
    .checks = Each file that is proof has a short note for the reviewer.
    .why = The page about { -claim(form: "plural") } says that each document can have an explanation.

rule-document-cut-off = File whose end is missing
    .checks = Each file is complete to its end.
    .why = Other programs may not open it, and what it said at its end is lost.

rule-document-too-large = File larger than this site accepts
    .checks = Each file is no larger than the site accepts.
    .why = It is a limit of the site that embeds the check; Microsoft publishes none.

rule-document-duplicate-content = The same file twice
    .checks = No two files have the same content.
    .why = Two invoices cannot have the same file; elsewhere one copy is enough.

rule-document-stale-inspection = Another file than the one inspected
    .checks = The file of an entry is the one that was inspected: same name, size and content.
    .why = What was found in another file says nothing about this one.

## invoice

rule-invoice-number-differs = Invoice number unlike its file
    .checks = The number of an invoice is the one in its file.
    .why = A reviewer compares both.

rule-invoice-total-differs = Invoice total unlike its file
    .checks = The total of an invoice is the gross amount payable in its file.
    .why = A reviewer compares both.

rule-invoice-date-differs = Invoice date unlike its file
    .checks = The date of an invoice is the one in its file.
    .why = A reviewer compares both.

rule-invoice-currency-differs = Invoice currency unlike its file
    .checks = The currency of an invoice is the one in its file.
    .why = An amount in another currency is another amount.

rule-invoice-vendor-differs = Vendor unlike the file
    .checks = The vendor of an invoice is the company in its file.
    .why = A trade name and a registered name can both be right, so this is a warning.

rule-invoice-not-an-invoice = File that is not an invoice
    .checks = The file of an invoice is an invoice, not a credit note, a pro-forma invoice or another document.
    .why = Such a document proves no cost.

rule-invoice-number-not-in-text = Invoice number missing from its file
    .checks = The number of an invoice is somewhere in the text of its file.
    .why = Otherwise the file may belong to another invoice.

## photo

rule-photo-taken-outside-activity = Photo taken outside the { -activity }
    .checks = A photo is taken within the dates of the { -activity }.
    .why = It shows what happened when it was taken; the clock of a camera can be wrong.

## email

rule-email-sent-outside-activity = Email sent outside the { -activity }
    .checks = An email is sent within the dates of the { -activity }.
    .why = Its dated header is the proof of when it was sent.

## content

rule-content-microsoft-not-mentioned = Microsoft content that is not named
    .checks = The text of a file that is ticked as showing Microsoft content mentions Microsoft.
    .why = A text that never names Microsoft rarely shows its content; a name in a picture cannot be searched.

## cpor

rule-cpor-role-not-in-area = Role of another solution area
    .checks = The partner role is one of the solution area.
    .why = The page about { -cpor } lists the roles of each area.

rule-cpor-role-not-for-program = Role of another programme
    .checks = The partner role is the one of the programme.
    .why = The page about { -cpor } gives each programme one role.

rule-cpor-duplicate-product = Product listed twice
    .checks = Each product of an association is listed once.
    .why = An association is for each product once.
