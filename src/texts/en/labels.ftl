### The labels of ids, by their vocabulary.

## program

label-program-csp-direct-bill = CSP direct bill partner
label-program-csp-indirect-provider = CSP indirect provider
label-program-csp-indirect-reseller = CSP indirect reseller
label-program-managed-reseller = Managed Reseller
label-program-hosting = Hosting (SPLA)
label-program-authorized-distributor-eduwins = Authorized Distributor – EduWins
label-program-authorized-distributor-software = Authorized Distributor – Software
label-program-oem-reseller-software = OEM Reseller – Software
label-program-iot-channel = IoT Channel Incentive
label-program-mixed-reality-add = Mixed Reality ADD
label-program-mixed-reality-adr-dmp = Mixed Reality ADR & DMP
label-program-surface-add-pc = Surface PC ADD
label-program-surface-add-hub = Surface Hub ADD
label-program-surface-adr-pc = Surface PC reseller
label-program-surface-adr-hub = Surface Hub reseller
label-program-cooperative-marketing-fund = Cooperative Marketing Fund (any other programme)
label-program-osa = Online Services Advisor (OSA Sell)
label-program-osu-modern-work = Online Services Usage – Modern Work and Security
label-program-osu-business-applications = Online Services Usage – Business Applications
label-program-dynamics-isv = Dynamics ISV (revenue association)
label-program-mci-partner-activities = MCI partner { -activity(form: "plural") } (workshops, assessments)

## category

label-category-demand-generation = Demand generation
label-category-market-development = Market development
label-category-partner-readiness = Partner readiness
label-category-partner-skilling = Partner skilling

## activity

label-activity-tv-radio = TV/radio
label-activity-print-advertising = Print advertising
label-activity-digital-advertising = Digital advertising
label-activity-direct-mail-email-sms = Direct mail, email and SMS
label-activity-partner-website-seo = Partner website and search engine
label-activity-microsoft-syndicated-content = Microsoft syndicated content
label-activity-multi-touch-digital-campaign = Multi-touch digital campaign
label-activity-telemarketing = Telemarketing
label-activity-customer-seminars-boot-camps = Customer seminars and boot camps
label-activity-tradeshows-exhibitions = Tradeshows and exhibitions
label-activity-customer-offers = Customer offers
label-activity-internal-incentives-spiffs = Internal incentives and SPIFFs
label-activity-on-site-champ = On-site Champ
label-activity-proof-of-concept = Proof of concept
label-activity-employee-purchase-web-setup = Employee purchase web setup for customers
label-activity-program-participation = Microsoft AI Cloud Partner Program participation (formerly MPN)
label-activity-microsoft-exams-tuition = Microsoft exams and tuition
label-activity-internal-training-floor-days = Internal training and floor days
label-activity-microsoft-hosted-conferences = Microsoft hosted conferences
label-activity-product-seeding-demo-units = Product seeding and demo units
label-activity-social-media-marketing = Social media marketing
label-activity-best-practice-development = Best practice development
label-activity-solution-building-third-parties = Solution building with third parties
label-activity-migration-services = Migration services
label-activity-on-demand-training = On-demand training

## component

label-component-digital-advertising = Digital advertising
label-component-direct-mail-email-sms = Direct email
label-component-partner-website-seo = Partner website and search engine
label-component-telemarketing = Telemarketing

## channel

label-channel-direct-mail = Direct mail
label-channel-email = Email
label-channel-sms = SMS

## subtype

label-subtype-website = Website
label-subtype-seo = Search engine optimisation (SEO)
label-subtype-built-in-house = Built in-house
label-subtype-third-party = From a third party

## expense-kind

label-expense-kind-media-placement-third-party = Third-party media placement
label-expense-kind-media-placement = Media placement
label-expense-kind-content-development = Content development
label-expense-kind-printed-material = Printed material
label-expense-kind-agency-fee-marketing-creative = Agency fee for marketing and creative services
label-expense-kind-agency-fee-marketing = Agency fee for marketing services
label-expense-kind-database-acquisition = Database acquisition
label-expense-kind-postage = Postage
label-expense-kind-programming-development = Programming and development
label-expense-kind-seo-fee = SEO optimisation and maintenance
label-expense-kind-call-center-charges-third-party = Third-party call centre charges
label-expense-kind-signage-display-printed = Signage, displays and printed materials
label-expense-kind-giveaways = Giveaways
label-expense-kind-registration-fee = Registration fee
label-expense-kind-external-speaker-fee = External speaker fee
label-expense-kind-facility-equipment-rental = Facility and equipment rental
label-expense-kind-facility-equipment-rental-incl-surface = Facility and equipment rental (third-party Surface devices included)
label-expense-kind-catering-no-alcohol = Catering without alcohol
label-expense-kind-services-onsite-champ = Services of On-site Champ resources
label-expense-kind-research = Research (white paper, case study, market research)
label-expense-kind-services-labor = Labour by the partner or a vendor
label-expense-kind-program-annual-fee = Annual fee of the Microsoft programme
label-expense-kind-plaque-dvd-first-set = Membership plaque and first set of DVDs
label-expense-kind-additional-benefit-toolkit = Additional benefit toolkit
label-expense-kind-exam-fee = Microsoft exam fee
label-expense-kind-training-tuition = Microsoft tuition fee (on-demand training included)
label-expense-kind-isv-third-party-tuition = Tuition for a third party’s solution on Microsoft platforms
label-expense-kind-mct-renewal-fee = Microsoft Certified Trainer renewal fee
label-expense-kind-training-registration-digital-platform = Training, registration or digital training platform
label-expense-kind-conference-registration-fee = Conference registration fee
label-expense-kind-travel-airfare-train = Air or train fare with taxes
label-expense-kind-travel-hotel-room = Hotel room rate with taxes
label-expense-kind-demo-unit = Demo unit

## evidence-kind

label-evidence-kind-third-party-invoice = Invoice of a third-party vendor
label-evidence-kind-csr = Certification statement and report ({ -csr })
label-evidence-kind-any-invoice = Any invoice (third party or Microsoft)
label-evidence-kind-microsoft-invoice-original = Original invoice from Microsoft
label-evidence-kind-final-communication-piece = Copy of the final advertisement or communication
label-evidence-kind-final-piece-link = Link to the final advertisement
label-evidence-kind-digital-ad-screenshot = Screenshot of the digital advertisement
label-evidence-kind-landing-page-url = Address of the landing page
label-evidence-kind-site-page-url = Address of the web page
label-evidence-kind-site-page-screenshot = Screenshot of the web page with its address
label-evidence-kind-statement-of-work = Statement of work
label-evidence-kind-service-agreement = Service agreement
label-evidence-kind-postmarked-envelope = Postmarked envelope
label-evidence-kind-other-mailing-proof = Other proof of mailing
label-evidence-kind-email-dated-header = Email with its dated header
label-evidence-kind-other-emailing-proof = Other proof of emailing
label-evidence-kind-sms-phone-photo = Photo of the message on a phone
label-evidence-kind-telesales-script = Telesales script
label-evidence-kind-event-invitation = Event invitation
label-evidence-kind-event-agenda = Event agenda
label-evidence-kind-event-photo = Event photos
label-evidence-kind-event-participation-photo = Photo showing participation
label-evidence-kind-presentation-materials = Presentation materials
label-evidence-kind-offer-with-terms = Offer with its terms
label-evidence-kind-internal-contest-rules = Internal contest rules
label-evidence-kind-onsite-champ-form = On-site Champ form
label-evidence-kind-onsite-champ-deliverable-sample = Sample of On-site Champ deliverables
label-evidence-kind-poc-materials = Materials developed or research data
label-evidence-kind-training-agenda = Training agenda
label-evidence-kind-event-program = Event programme
label-evidence-kind-microsoft-presentation-content = Microsoft presentation content
label-evidence-kind-conference-invitation = Conference invitation naming Microsoft as host
label-evidence-kind-registration-confirmation = Registration confirmation naming Microsoft as host
label-evidence-kind-travel-itinerary = Itinerary with travel dates
label-evidence-kind-demo-unit-system-specs = System specifications of a unit built in-house
label-evidence-kind-demo-unit-delivery-proof = Proof of delivery of a third-party unit
label-evidence-kind-demo-unit-proof = Proof of a third-party unit
label-evidence-kind-final-review-approval = { -pre-approval(form: "capital") } and final review
label-evidence-kind-payment-note = Note confirming payment
label-evidence-kind-poe-document = { -proof-of-execution(form: "capital") } (PoE)

## metric

label-metric-estimated-reach = Estimated customer or partner reach
label-metric-registered-guests = Registered guests
label-metric-attendees-or-booth-visitors-estimated = Estimated attendees or stand visitors
label-metric-attendee-count = Number of attendees
label-metric-calls-and-contacts = Calls and successful contacts
label-metric-results-summary = Summary of results
label-metric-results-summary-offer = Summary of the results of the offer
label-metric-attendee-list-and-cost-per-person = Attendees and cost per person

## shows

label-shows-partner-brand = Your brand or name
label-shows-partner-contact = Your contact details
label-shows-microsoft-content = Microsoft content
label-shows-microsoft-content-100 = Microsoft content only
label-shows-microsoft-services-100 = Services for Microsoft products only
label-shows-microsoft-hosted = Microsoft as host
label-shows-url-visible = Web address
label-shows-customer-signature = Customer’s signature
label-shows-dates = Dates of the work
label-shows-partner-service = Your work

## role

label-role-global-admin = Global admin
label-role-incentives-admin = Incentives admin
label-role-incentives-user = Incentives user
label-role-billing-admin = Billing admin
label-role-account-admin = Account admin

## mode

label-mode-air = Air
label-mode-train = Train

## issuer

label-issuer-third-party = Third party
label-issuer-microsoft = Microsoft

## surface-owner

label-surface-owner-third-party = Third party
label-surface-owner-partner = Partner

## solution-area

label-solution-area-business-applications = Business Applications
label-solution-area-modern-work-and-security = Modern Work and Security

## partner-role

label-partner-role-build-intent-advisor = Build intent – Advisor (pre-sales)
label-partner-role-usage-recognition = Usage recognition
label-partner-role-revenue-recognition = Influenced revenue recognition
label-partner-role-use-or-consume = Use or consume

## route

label-route-co-op = { -co-op(form: "capital") } { -claim }
label-route-cpor = { -customer-association(form: "capital") } ({ -cpor })
label-route-engagement = MCI engagement { -claim }

## status

label-status-met = Done
label-status-missing = To do
label-status-unknown = Depends on other answers
label-status-within = Within the limit
label-status-exceeded = Over the limit

## media-type

label-media-type-application-pdf = PDF
label-media-type-image-jpeg = JPEG
label-media-type-image-png = PNG
label-media-type-image-gif = GIF
label-media-type-image-bmp = BMP
label-media-type-image-tiff = TIFF
label-media-type-image-webp = WebP
label-media-type-image-heic = HEIC
label-media-type-image-heif = HEIF
label-media-type-image-avif = AVIF
label-media-type-image-svg-xml = SVG
label-media-type-image-vnd-adobe-photoshop = Photoshop
label-media-type-application-zip = ZIP
label-media-type-application-xml = XML
label-media-type-text-html = HTML
label-media-type-text-csv = CSV
label-media-type-application-rtf = RTF
label-media-type-application-msword = Word
label-media-type-application-vnd-openxmlformats-officedocument-wordprocessingml-document = Word
label-media-type-application-vnd-ms-excel = Excel
label-media-type-application-vnd-openxmlformats-officedocument-spreadsheetml-sheet = Excel
label-media-type-application-vnd-ms-powerpoint = PowerPoint
label-media-type-application-vnd-openxmlformats-officedocument-presentationml-presentation = PowerPoint
label-media-type-application-vnd-ms-outlook = Outlook
label-media-type-text-plain = Text
label-media-type-message-rfc822 = Email

## problem

label-problem-corrupt = Damaged
label-problem-encrypted = Protected by a password
label-problem-truncated = Cut off
label-problem-empty = Empty
label-problem-too-large = Too large to inspect completely: check the file yourself
label-problem-too-slow = Inspection stopped because it took too long: check the file yourself
label-problem-not-started = Not inspected because the inspection did not start: inspect the file again, or check it yourself
label-problem-crashed = Inspection stopped by an error: check the file yourself
label-problem-not-recognised = Not a known type of file

## expected

label-expected-text = text
label-expected-list = a list
label-expected-object = a group of fields
label-expected-boolean = a yes or no (true or false)
label-expected-date = a real date
label-expected-money = an amount
label-expected-decimal = a number
label-expected-rate = an exchange rate
label-expected-count = a whole number
label-expected-interval = a period with a first and a last day
label-expected-guid = an ID of 32 hexadecimal digits (GUID)
label-expected-email = an email address
label-expected-url = a web address
label-expected-country = a country code
label-expected-currency = a currency code
label-expected-datetime = a date with its time
label-expected-sha256 = a SHA-256 hash of 64 hexadecimal digits

## vocabulary

label-vocabulary-route = a known type of { -claim }
label-vocabulary-rulebook = an edition of the rules for this type of { -claim }
label-vocabulary-program = a known programme
label-vocabulary-role = a known role
label-vocabulary-activity = a known { -activity }
label-vocabulary-channel = a known channel
label-vocabulary-subtype = a type of this { -activity }
label-vocabulary-component = a known part of a campaign
label-vocabulary-expense-kind = a known kind of expense
label-vocabulary-evidence-kind = a kind of proof for this type of { -claim }
label-vocabulary-metric = a known metric
label-vocabulary-shows = something that a file can show for this type of { -claim }
label-vocabulary-mode = a known means of travel
label-vocabulary-issuer = a known issuer
label-vocabulary-surface-owner = a known owner
label-vocabulary-solution-area = a known solution area
label-vocabulary-partner-role = a known partner role
