### What a claim must have: its label, .why it is needed and what to do, and .unknown, which replaces .why while it cannot
### be decided. Where there is no .unknown, the sentence of the group is added.

## field

unknown-field = The value cannot be used: fix it.

requirement-field-program = { field-program.label }
    .why = Choose the programme: the rules depend on it.

requirement-field-submitter-role = { field-submitter-role.label }
    .why = Choose your role: { -portal } lets only certain roles submit.

requirement-field-partner-id = { field-partner-partner-id.label }
    .why = Type the { -partner-id } of the partner location that submits the { -claim }.

requirement-field-partner-name = { field-partner-name.label }
    .why = Type the name of your company: it distinguishes your own work from that of vendors.

requirement-field-usage-period = { field-usage-period.label }
    .why = Choose { note-half-year } in which the funds were used: the rules and the deadline depend on it.

requirement-field-activity-kind = { field-activity-kind.label }
    .why = Choose one { -activity }: the proof needed and the eligible expenses depend on it.

requirement-field-activity-start = { field-activity-starts-on.label }
    .why = Type the first day: it shows whether the { -activity } is in the { -usage-period }.

requirement-field-activity-end = { field-activity-ends-on.label }
    .why = Type the last day: the { -activity } must end on or before the submission date, and documents must be kept from this day on.

requirement-field-currency = { field-currency.label }
    .why = Choose the currency of all amounts of the { -claim }.

requirement-field-claimed-amount = { field-claimed-amount.label }
    .why = Type the total, or use the sum of your expenses.

requirement-field-channels = { field-activity-channels.label }
    .why = Choose the channels that you used: mail, email and SMS each need their own proof.

requirement-field-components = { field-activity-components.label }
    .why = Choose the parts of the campaign: each part needs its own proof.

requirement-field-subtypes = { field-activity-subtypes.label }
    .why = Choose all that apply: the proof needed depends on it.

requirement-field-conferences = Conferences
    .why = Add at least one conference, and say for each whether { -vendor } hosted it.

requirement-field-funds-earned = { field-funds-earned.label }
    .why = Type the funds earned for the { -usage-period }: the limit of this { -activity } is a share of them.

requirement-field-usd-per-unit = { field-usd-per-unit.label }
    .why = Type your exchange rate: a limit of this { -activity } is in US dollars.
    .unknown = Type your exchange rate for one unit of the { -claim } currency: a limit of this { -activity } is in US dollars.

requirement-field-claim-name = { field-claim-name.label }
    .why = Type the name under which { -portal } lists the association.

requirement-field-solution-area = { field-association-solution-area.label }
    .why = Choose the solution area: the partner roles depend on it.

requirement-field-partner-role = { field-association-partner-role.label }
    .why = Choose your role at the customer.

requirement-field-tenant-id = { field-association-customer-tenant-id.label }
    .why = Type the directory ID of the customer’s tenant.

requirement-field-customer-domain = { field-association-customer-domain.label }
    .why = Type the domain: this edition of the rules asks for it.

requirement-field-customer-contact-name = { field-association-customer-contact-name.label }
    .why = Type the name of the person whom { -vendor } informs about the association.

requirement-field-customer-contact-title = { field-association-customer-contact-title.label }
    .why = Type the job title of this person.

requirement-field-customer-contact-email = { field-association-customer-contact-email.label }
    .why = Type the email address at which { -vendor } informs the customer about the association.

requirement-field-partner-contact-name = { field-association-partner-contact-name.label }
    .why = Type the name of the person who answers { -vendor }’s questions.

requirement-field-partner-contact-email = { field-association-partner-contact-email.label }
    .why = Type the email address for questions about the { -claim }.

requirement-field-products = { field-association-products.label }
    .why = List the products or workloads of the association.

requirement-field-subscriptions = { field-association-subscriptions.label }
    .why = List the subscriptions of the association: Business Applications needs them.

requirement-field-acknowledged = { field-association-acknowledged.label }
    .why = Tick this when you have acknowledged the terms: only then can the association be submitted.

requirement-field-customer-name = { field-association-customer-name.label }
    .why = Type the name of the customer: a revenue association needs it.

requirement-field-revenue-seller = { field-association-revenue-seller-name.label }
    .why = Type who sold the solution: a revenue association needs it.

requirement-field-revenue-isv-product = { field-association-revenue-isv-product.label }
    .why = Type the ISV’s product: a revenue association needs it.

## approval

unknown-approval = The value cannot be used: fix it.

requirement-approval-preapproval-id = { field-activity-preapproval-id.label }
    .why = Type the ID that { -vendor } sent with the { -pre-approval }.

requirement-approval-preapproval-date = { field-activity-preapproval-approved-on.label }
    .why = Type the date on which { -vendor } gave the { -pre-approval }.

## expense

unknown-expense = A value cannot be used: fix it.

requirement-expense-proof = Invoice or { -csr } for each expense
    .why = Add at least one expense, and to each expense the invoice of a vendor or a { -csr } for your own work.

requirement-expense-kind = { field-expenses-kind.label }
    .why = Choose the kind of each expense: only certain kinds are eligible for an { -activity }.

requirement-expense-amount = { field-expenses-amount.label }
    .why = Type the part of the invoice or { -csr } that you claim.

requirement-expense-covers-claim = Sum of your expenses
    .why = Make the sum of your expenses equal to the total you claim: add expenses, or lower the total.
    .unknown = The sum of your expenses must equal the total you claim: fill in or fix the amounts.

requirement-expense-attendee = Attendee and conference of each expense
    .why = Type the attendee and choose the conference of each expense: limits apply per person and conference.
    .unknown = Limits apply per person and conference: fix the kinds, attendees and conferences that cannot be used.

requirement-expense-invoice-number = { field-invoices-number.label }
    .why = Type the number of each invoice.

requirement-expense-invoice-vendor = { field-invoices-vendor.label }
    .why = Type the vendor of each invoice: it must not be your own company.

requirement-expense-invoice-date = { field-invoices-issued-on.label }
    .why = Type the date of each invoice.

requirement-expense-invoice-total = { field-invoices-total.label }
    .why = Type the gross amount payable of each invoice: your expenses are compared with it.

requirement-expense-invoice-document = Invoice file
    .why = Choose the file of each invoice: a copy must be submitted with the { -claim }.

requirement-expense-csr-person = Person of each { -csr }
    .why = Type who did the work.

requirement-expense-csr-task = Task of each { -csr }
    .why = Type what was done.

requirement-expense-csr-dates = Dates of each { -csr }
    .why = Type the first and the last day of the work.

requirement-expense-csr-hours = Hours of each { -csr }
    .why = Type how many hours the work took.

requirement-expense-csr-cost = Hourly cost of each { -csr }
    .why = Type what one hour costs.

requirement-expense-csr-certifier = Certified by, of each { -csr }
    .why = Type the name of the person who certified the work.

requirement-expense-csr-certification-date = Certification date of each { -csr }
    .why = Type the date on which the work was certified.

requirement-expense-csr-document = File of each { -csr }
    .why = Choose the file of each certification statement and report ({ -csr }): a copy must be submitted with the { -claim }.

## evidence

unknown-evidence = This depends on other answers that are missing or cannot be used: fill them in or fix them.

requirement-evidence-note = Note for the reviewer
    .why = Type a short note for each file that is proof: plan-based { -claim(form: "plural") } need them.
    .unknown = Plan-based { -claim(form: "plural") } need a short note for each file that is proof: fix the notes that cannot be read.

requirement-evidence-microsoft-invoice-original = { label-evidence-kind-microsoft-invoice-original }
    .why = Attach the original invoice from { -vendor }: it proves the participation.

requirement-evidence-third-party-invoice-or-any-invoice = Invoice with code and completion date
    .why = Type the completion date and the exam or course code of each invoice for exams or training; a { -csr } alone is not enough.

requirement-evidence-final-communication-piece = { label-evidence-kind-final-communication-piece }
    .why = Attach a copy as it was published or sent.

requirement-evidence-final-communication-piece-or-final-piece-link = Copy of the final advertisement, or link to it
    .why = Attach the advertisement as it was broadcast, or add a link to it.

requirement-evidence-final-review-approval = { label-evidence-kind-final-review-approval }
    .why = Attach { -vendor }’s final review, received before the { -activity } began.

requirement-evidence-digital-ad-screenshot = { label-evidence-kind-digital-ad-screenshot }
    .why = Attach a screenshot of the advertisement as it ran.

requirement-evidence-landing-page-url = { label-evidence-kind-landing-page-url }
    .why = Add the address of the page that the advertisement links to.

requirement-evidence-postmarked-envelope-or-other-mailing-proof = Proof that the mail was sent
    .why = Attach a postmarked envelope or other proof that the mail was sent.
    .unknown = Direct mail needs proof of mailing: choose first which channels you used.

requirement-evidence-email-dated-header-or-other-emailing-proof = Proof that the email was sent
    .why = Attach the email with its dated header, or other proof that it was sent.
    .unknown = An email needs proof that it was sent: choose first which channels or parts you used.

requirement-evidence-sms-phone-photo = { label-evidence-kind-sms-phone-photo }
    .why = Attach a photo of a phone that shows the message.
    .unknown = An SMS needs a photo of a phone that shows it: choose first which channels you used.

requirement-evidence-site-page-url-or-site-page-screenshot = Web page, by address or screenshot
    .why = Add the address of the page, or attach a screenshot that shows its address.

requirement-evidence-statement-of-work-or-service-agreement = Statement of work or service agreement
    .why = Attach the agreement that describes the search engine work.
    .unknown = Search engine work needs its agreement: choose first whether it was a website, SEO or both.

requirement-evidence-telesales-script = { label-evidence-kind-telesales-script }
    .why = Attach the script: it shows what was said to customers.

requirement-evidence-event-invitation = { label-evidence-kind-event-invitation }
    .why = Attach the invitation: it shows who was invited to what.

requirement-evidence-event-agenda = { label-evidence-kind-event-agenda }
    .why = Attach the agenda: it shows what the event was about.

requirement-evidence-event-photo = { label-evidence-kind-event-photo }
    .why = Attach photos that show that the event took place.

requirement-evidence-event-participation-photo = { label-evidence-kind-event-participation-photo }
    .why = Attach a photo of your stand or talk that shows that you took part.

requirement-evidence-presentation-materials = { label-evidence-kind-presentation-materials }
    .why = Attach the presentation: invitation and agenda do not show brand, contact details and Microsoft content.
    .unknown = They are needed if invitation and agenda do not show brand, contact details and Microsoft content: attach both and tick what they show.

requirement-evidence-offer-with-terms = { label-evidence-kind-offer-with-terms }
    .why = Attach the offer with its terms and conditions.

requirement-evidence-onsite-champ-deliverable-sample = { label-evidence-kind-onsite-champ-deliverable-sample }
    .why = Attach a sample of the deliverables that the On-site Champ form describes.

requirement-evidence-poc-materials = { label-evidence-kind-poc-materials }
    .why = Attach a copy of what was developed for the proof of concept, or the research data.

requirement-evidence-landing-page-url-or-site-page-screenshot = Purchase site, by address or screenshot
    .why = Add the address of the purchase site, or attach a screenshot of it.

requirement-evidence-training-agenda-or-event-program = Training agenda or event programme
    .why = Attach one of the two: it shows that the time claimed was about Microsoft.

requirement-evidence-microsoft-presentation-content = { label-evidence-kind-microsoft-presentation-content }
    .why = Attach the content that was presented.

requirement-evidence-conference-invitation-or-registration-confirmation = Conference invitation or registration
    .why = Attach one of the two: it must show that Microsoft hosts the conference.

requirement-evidence-travel-itinerary = { label-evidence-kind-travel-itinerary }
    .why = Attach the itinerary: air fares need it.
    .unknown = Air fares need the itinerary with its dates: choose first the kind and the means of travel of each expense.

requirement-evidence-demo-unit-system-specs = { label-evidence-kind-demo-unit-system-specs }
    .why = Attach the specifications of the unit.
    .unknown = A unit built in-house needs its specifications: choose first whether it was built in-house or bought.

requirement-evidence-demo-unit-delivery-proof = { label-evidence-kind-demo-unit-delivery-proof }
    .why = Attach proof that the unit was delivered.
    .unknown = A unit from a third party needs proof of delivery: choose first whether it was built in-house or bought.

requirement-evidence-demo-unit-proof = { label-evidence-kind-demo-unit-proof }
    .why = Attach a photo, a serial number or the proof of purchase of the unit.
    .unknown = A unit from a third party needs proof: choose first whether it was built in-house or bought.

requirement-evidence-poe-document = { label-evidence-kind-poe-document }
    .why = Attach a { -proof-of-execution } signed by the customer, such as a statement of work.

## core

unknown-core = This depends on other answers that are missing or cannot be used: fill them in or fix them.

requirement-core-partner-brand = { label-shows-partner-brand }
    .why = Tick the file that shows your brand or name.

requirement-core-partner-contact = { label-shows-partner-contact }
    .why = Tick the file that shows how to contact you.

requirement-core-microsoft-content = { label-shows-microsoft-content }
    .why = Tick the file that shows content about Microsoft.

requirement-core-microsoft-content-100 = { label-shows-microsoft-content-100 }
    .why = Tick the file that shows that all of the time or space claimed is about Microsoft.

requirement-core-microsoft-services-100 = { label-shows-microsoft-services-100 }
    .why = Tick the file that shows that the services are only for Microsoft products.

requirement-core-microsoft-hosted = { label-shows-microsoft-hosted }
    .why = Tick the file that shows that Microsoft hosts the conference.

requirement-core-customer-signature = { label-shows-customer-signature }
    .why = Tick the { -proof-of-execution } that shows the customer’s signature.

requirement-core-dates = { label-shows-dates }
    .why = Tick the { -proof-of-execution } that shows the dates of the work.

requirement-core-partner-service = { label-shows-partner-service }
    .why = Tick the { -proof-of-execution } that describes your work.

requirement-core-product = Product { $product }
    .why = Tick the { -proof-of-execution } that names the product { $product }.

## metric

unknown-metric = This depends on other answers that are missing or cannot be used: fill them in or fix them.

requirement-metric-estimated-reach = { label-metric-estimated-reach }
    .why = Type how many people the { -activity } reached.

requirement-metric-registered-guests = { label-metric-registered-guests }
    .why = Type the number of guests who registered.

requirement-metric-attendees-or-booth-visitors-estimated = { label-metric-attendees-or-booth-visitors-estimated }
    .why = Type the number of attendees or visitors to the stand.

requirement-metric-attendee-count = { label-metric-attendee-count }
    .why = Type the number of people who attended.

requirement-metric-calls-and-contacts = { label-metric-calls-and-contacts }
    .why = Type how many calls were made, and how many were successful contacts.

requirement-metric-results-summary = { label-metric-results-summary }
    .why = Type a summary of the results, or attach a report such as click-through figures.

requirement-metric-results-summary-offer = { label-metric-results-summary-offer }
    .why = Type a summary of the results of the offer, or attach a report.

requirement-metric-attendee-list-and-cost-per-person = { label-metric-attendee-list-and-cost-per-person }
    .why = List who attended and the cost of each person.
    .unknown = The list is needed unless you claim only trainer renewals: fill in or fix the kinds of expense and the list.
