### What a claim must have: its label, .why it is asked for, and .unknown, which takes the place of .why where it cannot
### be decided. Where there is no .unknown, the sentence of the group is added.

## field

unknown-field = What was given cannot be used: correct it.

requirement-field-program = Programme
    .why = The rules differ by incentive programme.

requirement-field-submitter-role = Role of the submitter
    .why = { -partner-center } lets only certain roles submit.

requirement-field-partner-id = { -partner-id }
    .why = The { -claim } is made for one partner location, named by its { -partner-id }.

requirement-field-partner-name = Partner’s name
    .why = The name tells your own work from that of vendors.

requirement-field-usage-period = { -usage-period(form: "capital") }
    .why = The half-year in which the funds were used decides the rules and the deadline.

requirement-field-activity-kind = { -activity(form: "capital") }
    .why = A { -claim } is for one { -activity }, which decides the evidence and the eligible expenses.

requirement-field-activity-start = First day of the { -activity }
    .why = The first day shows whether the { -activity } lies in the { -usage-period }.

requirement-field-activity-end = Last day of the { -activity }
    .why = The { -activity } must have ended before submission, and documents are kept from this day.

requirement-field-currency = Currency
    .why = All amounts of a { -claim } are in one currency.

requirement-field-claimed-amount = Claimed amount
    .why = Say how much is to be paid back.

requirement-field-channels = Channels
    .why = Mail, email and SMS each need their own proof: say which were used.

requirement-field-components = Parts of the campaign
    .why = A multi-touch campaign needs the evidence of each of its parts: say which were used.

requirement-field-subtypes = Sort of { -activity }
    .why = The evidence depends on what was done: choose every sort that applies.

requirement-field-conferences = Conferences
    .why = Name at least one conference, and say for each whether Microsoft hosted it.

requirement-field-funds-earned = { -co-op(form: "capital") } funds earned
    .why = The limit of this { -activity } is a share of the funds earned for the { -usage-period }.

requirement-field-usd-per-unit = Rate to the US dollar
    .why = A limit of this { -activity } is in US dollars.
    .unknown = A limit of this { -activity } is in US dollars: give the rate you use for one unit of the { -claim }’s currency, it is never guessed.

requirement-field-claim-name = Name of the { -claim }
    .why = { -partner-center } lists the association under this name.

requirement-field-solution-area = Solution area
    .why = The partner roles depend on the solution area.

requirement-field-partner-role = Partner’s role
    .why = Say which part the partner had at the customer.

requirement-field-tenant-id = Customer’s tenant ID
    .why = The association is made with one tenant, named by its directory ID.

requirement-field-customer-domain = Customer’s domain
    .why = This edition asks for the domain beside the tenant ID.

requirement-field-customer-contact-name = Name of the customer’s contact
    .why = Microsoft informs this person about the association.

requirement-field-customer-contact-title = Job title of the customer’s contact
    .why = The form asks for the contact’s position.

requirement-field-customer-contact-email = Email of the customer’s contact
    .why = The customer is told about the association at this address.

requirement-field-partner-contact-name = Name of the partner’s contact
    .why = Microsoft turns to this person with questions.

requirement-field-partner-contact-email = Email of the partner’s contact
    .why = Questions about the { -claim } go to this address.

requirement-field-products = Products
    .why = List the products or workloads the association is for.

requirement-field-subscriptions = Subscription IDs
    .why = Business Applications { -claim(form: "plural") } name the subscriptions they are for.

requirement-field-acknowledged = Acknowledgement
    .why = The association can be sent only once its terms are acknowledged.

requirement-field-customer-name = Customer’s name
    .why = A revenue association names the customer.

requirement-field-revenue-seller = Dynamics solution seller
    .why = A revenue association names the seller of the solution.

requirement-field-revenue-isv-product = ISV product
    .why = A revenue association names the ISV’s product.

## approval

unknown-approval = What was given cannot be used: correct it.

requirement-approval-preapproval-id = { -pre-approval(form: "capital") } ID
    .why = This { -claim } needs the ID that Microsoft sent with the { -pre-approval }.

requirement-approval-preapproval-date = Date of { -pre-approval }
    .why = This { -claim } needs the day on which Microsoft gave the { -pre-approval }.

## expense

unknown-expense = A value given cannot be used: correct it.

requirement-expense-proof = Invoice or { -csr } for each expense
    .why = At least one expense is needed, each with a vendor’s invoice or a { -csr } for work of your own.

requirement-expense-kind = Kind of each expense
    .why = Only certain kinds of expense are eligible for an { -activity }.

requirement-expense-amount = Amount of each expense
    .why = Give the part of the invoice or { -csr } that is claimed.

requirement-expense-covers-claim = Expenses that cover the { -claim }
    .why = The expenses must add up to the claimed amount.
    .unknown = The expenses must add up to the claimed amount: complete or correct their amounts.

requirement-expense-attendee = Person and conference of each expense
    .why = Limits hold for each person and conference: name both on every expense.
    .unknown = Limits hold for each person and conference: correct the kinds, persons and conferences that cannot be used.

requirement-expense-invoice-number = Number of each invoice
    .why = The number identifies the invoice.

requirement-expense-invoice-vendor = Vendor of each invoice
    .why = The invoice must come from somebody other than the partner.

requirement-expense-invoice-date = Date of each invoice
    .why = The date shows that the invoice belongs to this { -claim }.

requirement-expense-invoice-total = Total of each invoice
    .why = Give the gross amount payable: expenses are compared with it.

requirement-expense-invoice-document = File of each invoice
    .why = A copy of every invoice goes with the { -claim }.

requirement-expense-csr-person = Person of each { -csr }
    .why = A certification statement and report ({ -csr }) says who did the work.

requirement-expense-csr-task = Task of each { -csr }
    .why = A { -csr } says what was done.

requirement-expense-csr-dates = Dates of each { -csr }
    .why = A { -csr } says when the work was done.

requirement-expense-csr-hours = Hours of each { -csr }
    .why = A { -csr } says how long the work took.

requirement-expense-csr-cost = Hourly cost of each { -csr }
    .why = A { -csr } says what an hour costs.

requirement-expense-csr-certifier = Certifier of each { -csr }
    .why = Name the person who certified the work.

requirement-expense-csr-certification-date = Certification date of each { -csr }
    .why = A { -csr } says when the work was certified.

requirement-expense-csr-document = File of each { -csr }
    .why = A copy of every { -csr } goes with the { -claim }.

## evidence

unknown-evidence = This depends on parts of the { -claim } that are still open or cannot be used: complete or correct them.

requirement-evidence-note = Note on each proof document
    .why = On a plan-based { -claim } every proof document needs a short note that explains it.
    .unknown = On a plan-based { -claim } every proof document needs a short note that explains it: correct the notes that cannot be read.

requirement-evidence-microsoft-invoice-original = Microsoft’s original invoice
    .why = Programme participation is proven by the original invoice from Microsoft.

requirement-evidence-third-party-invoice-or-any-invoice = Invoice with code and completion date
    .why = Each invoice for exams or training needs its completion date and its exam or course code; a { -csr } alone does not do.

requirement-evidence-final-communication-piece = The final piece
    .why = A copy of the piece as it was published or sent must be attached.

requirement-evidence-final-communication-piece-or-final-piece-link = The final piece or a link to it
    .why = The piece as it was broadcast must be attached or linked.

requirement-evidence-final-review-approval = Final review by Microsoft
    .why = Microsoft’s final review, received before the { -activity } began, must be attached.

requirement-evidence-digital-ad-screenshot = Screenshot of the advertisement
    .why = A screenshot shows the advertisement as it ran.

requirement-evidence-landing-page-url = Address of the landing page
    .why = The page that the advertisement leads to must be named.

requirement-evidence-postmarked-envelope-or-other-mailing-proof = Proof that the mail was posted
    .why = Direct mail needs a postmarked envelope or other proof of mailing.
    .unknown = Direct mail needs proof of mailing: say first which channels were used.

requirement-evidence-email-dated-header-or-other-emailing-proof = Proof that the email was sent
    .why = An email needs its dated header or other proof that it was sent.
    .unknown = An email needs proof that it was sent: say first which channels or parts were used.

requirement-evidence-sms-phone-photo = Photo of the SMS on a phone
    .why = A text message is proven by a photo of a phone that shows it.
    .unknown = A text message needs a photo of a phone that shows it: say first which channels were used.

requirement-evidence-site-page-url-or-site-page-screenshot = Web page, by address or screenshot
    .why = Give the address of the page, or a screenshot on which its address can be seen.

requirement-evidence-statement-of-work-or-service-agreement = Statement of work or service agreement
    .why = Search engine work needs the agreement that describes it.
    .unknown = Search engine work needs its agreement: say first whether it was a website, SEO or both.

requirement-evidence-telesales-script = Telesales script
    .why = The script shows what was said to customers.

requirement-evidence-event-invitation = Invitation to the event
    .why = The invitation shows who was invited to what.

requirement-evidence-event-agenda = Agenda of the event
    .why = The agenda shows what the event was about.

requirement-evidence-event-photo = Photos of the event
    .why = Photos show that the event took place.

requirement-evidence-event-participation-photo = Photo of your participation
    .why = A photo of the stand or the talk shows that you took part.

requirement-evidence-presentation-materials = Presentation materials
    .why = They are needed because invitation and agenda do not show brand, contact and Microsoft content.
    .unknown = They are needed if invitation and agenda do not show brand, contact and Microsoft content: attach both and say what they show.

requirement-evidence-offer-with-terms = The offer with its terms
    .why = The offer must be attached with its terms and conditions.

requirement-evidence-onsite-champ-deliverable-sample = Sample of the deliverables
    .why = A sample shows the deliverables that the On-site Champ form describes.

requirement-evidence-poc-materials = Materials of the proof of concept
    .why = A copy of what was developed, or the research data, must be attached.

requirement-evidence-landing-page-url-or-site-page-screenshot = Purchase site, by address or screenshot
    .why = Give the address of the purchase site or a screenshot of it.

requirement-evidence-training-agenda-or-event-program = Agenda or programme of the training
    .why = It shows that the time claimed was about Microsoft.

requirement-evidence-microsoft-presentation-content = Microsoft content presented
    .why = The content that was presented must be attached.

requirement-evidence-conference-invitation-or-registration-confirmation = Conference invitation or registration
    .why = One of the two must show that Microsoft hosts the conference.

requirement-evidence-travel-itinerary = Itinerary with travel dates
    .why = Air fares need the itinerary with its dates.
    .unknown = Air fares need the itinerary with its dates: give the kind and mode of each expense.

requirement-evidence-demo-unit-system-specs = System specifications of the demo unit
    .why = A unit built in-house is described by its specifications.
    .unknown = A unit built in-house needs its specifications: say first whether it was built in-house or bought.

requirement-evidence-demo-unit-delivery-proof = Proof of delivery of the demo unit
    .why = A unit from a third party needs proof that it was delivered.
    .unknown = A unit from a third party needs proof of delivery: say first whether it was built in-house or bought.

requirement-evidence-demo-unit-proof = Proof of the demo unit
    .why = A unit from a third party is shown by a photo, a serial number or its purchase.
    .unknown = A unit from a third party must be shown: say first whether it was built in-house or bought.

requirement-evidence-poe-document = { -proof-of-execution(form: "capital") }
    .why = A { -proof-of-execution } signed by the customer, such as a statement of work, must be attached.

## core

unknown-core = This depends on parts of the { -claim } that are still open or cannot be used: complete or correct them.

requirement-core-partner-brand = Your brand or name is shown
    .why = A document must show the partner’s brand or name: mark the one that does.

requirement-core-partner-contact = Your contact details are shown
    .why = A document must show how to reach the partner: mark the one that does.

requirement-core-microsoft-content = Microsoft content is shown
    .why = A document must show content about Microsoft: mark the one that does.

requirement-core-microsoft-content-100 = Content is entirely Microsoft
    .why = All of the time or space claimed must be about Microsoft, and a document must show it.

requirement-core-microsoft-services-100 = Services are entirely for Microsoft
    .why = The services must be for Microsoft products alone, and a document must show it.

requirement-core-microsoft-hosted = Microsoft is the host
    .why = A document must show that Microsoft hosts the conference.

requirement-core-customer-signature = Customer’s signature
    .why = The { -proof-of-execution } must be signed by the customer.

requirement-core-dates = Dates of the work
    .why = The { -proof-of-execution } must bear its dates.

requirement-core-partner-service = Description of your work
    .why = The { -proof-of-execution } must describe what the partner does.

requirement-core-product = { $product } in the proof
    .why = The { -proof-of-execution } must name the claimed product { $product }.

## metric

unknown-metric = This depends on parts of the { -claim } that are still open or cannot be used: complete or correct them.

requirement-metric-estimated-reach = Estimated reach
    .why = Give the number of people the { -activity } reached.

requirement-metric-registered-guests = Registered guests
    .why = Give the number of guests who registered.

requirement-metric-attendees-or-booth-visitors-estimated = Estimated attendees or stand visitors
    .why = Give the number of attendees or visitors to the stand.

requirement-metric-attendee-count = Number of attendees
    .why = Give the number of people who attended.

requirement-metric-calls-and-contacts = Calls and successful contacts
    .why = Give how many calls were made and how many reached somebody.

requirement-metric-results-summary = Summary of results
    .why = Sum up the results, or attach a report such as click-through figures.

requirement-metric-results-summary-offer = Summary of the offer’s results
    .why = Sum up what the offer brought, or attach a report.

requirement-metric-attendee-list-and-cost-per-person = Attendees and cost of each
    .why = List who attended and what each person cost.
    .unknown = The attendees with their cost are needed unless only trainer renewals are claimed: complete or correct the kinds of expense and the list.
