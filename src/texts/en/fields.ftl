### The fields of a claim: what they are called within a sentence; as a question of the form (.label), with its .hint.
### $row is the row of a list, from 1.

field-claim = the { -claim }

field-route = type of { -claim }
    .label = Type of { -claim }

field-rulebook = edition of the rules
    .label = Edition of the rules

field-program = programme
    .label = Programme

field-submitter-role = your role in { -portal }
    .label = Your role in { -portal }

field-claim-name = { -claim } name
    .label = { -claim(form: "capital") } name

field-partner = your company

field-partner-partner-id = { -partner-id }
    .label = { -partner-id }

field-partner-name = company name
    .label = Company name

field-partner-country = country
    .label = Country

field-usage-period = { -usage-period }
    .label = { -usage-period(form: "capital") }

field-submit-on = submission date
    .label = Submission date
    .hint = Leave it empty if you submit today. If a reviewer asks for a change, keep the date of the first submission.

field-activity = { -activity }

field-activity-kind = { -activity }
    .label = { -activity(form: "capital") }

field-activity-starts-on = first day of the { -activity }
    .label = First day of the { -activity }

field-activity-ends-on = last day of the { -activity }
    .label = Last day of the { -activity }

field-activity-channels = channels
    .label = Channels
    .hint = Choose all that apply.

field-activity-subtypes = type of { -activity }
    .label = Type of { -activity }
    .hint = Choose all that apply.

field-activity-components = parts of the campaign
    .label = Parts of the campaign

field-activity-conferences =
    { $row ->
        [none] conferences
       *[other] conference { $row }
    }

field-activity-conferences-id = id of conference { $row }

field-activity-conferences-name = name of conference { $row }
    .label = Conference name

field-activity-conferences-hosted-by-microsoft = hosted by { -vendor } (conference { $row })
    .label = Hosted by { -vendor }

field-activity-campaign = campaign

field-activity-campaign-starts-on = first day of the campaign
    .label = First day of the campaign
    .hint = Only plan-based programmes have campaigns with their own dates.

field-activity-campaign-ends-on = last day of the campaign
    .label = Last day of the campaign

field-activity-preapproval = { -pre-approval }

field-activity-preapproval-id = { -pre-approval } ID
    .label = { -pre-approval(form: "capital") } ID

field-activity-preapproval-approved-on = { -pre-approval } date
    .label = { -pre-approval(form: "capital") } date

field-currency = { -claim } currency
    .label = { -claim(form: "capital") } currency

field-claimed-amount = total you claim
    .label = Total you claim

field-usd-per-unit = exchange rate to US dollars
    .label = Exchange rate to US dollars
    .hint = How many US dollars one { $currency } is worth. It is needed because a limit is in US dollars.

field-funds = { -co-op } funds

field-funds-earned = { -co-op } funds earned
    .label = { -co-op(form: "capital") } funds earned

field-funds-claimed-before = already claimed in this { -usage-period }
    .label = Already claimed in this { -usage-period }

field-funds-claimed-before-for-activity = already claimed for this { -activity }
    .label = Already claimed for this { -activity }

field-expenses =
    { $row ->
        [none] expenses
       *[other] expense { $row }
    }

field-expenses-id = id of expense { $row }

field-expenses-kind = kind of expense { $row }
    .label = Kind of expense

field-expenses-amount = amount you claim of expense { $row }
    .label = Amount you claim
    .hint = The part of the invoice or { -csr } that you claim. No public rule says whether VAT can be claimed.

field-expenses-invoice = invoice of expense { $row }

field-expenses-csr = { -csr } of expense { $row }

field-expenses-person = attendee of expense { $row }
    .label = Attendee

field-expenses-conference = conference of expense { $row }
    .label = Conference

field-expenses-mode = means of travel of expense { $row }
    .label = Means of travel

field-expenses-includes-alcohol = includes alcohol (expense { $row })
    .label = Includes alcohol

field-expenses-surface-owner = owner of the Surface devices of expense { $row }
    .label = Owner of the Surface devices

field-invoices =
    { $row ->
        [none] invoices
       *[other] invoice { $row }
    }

field-invoices-id = id of invoice { $row }

field-invoices-number = number of invoice { $row }
    .label = Invoice number

field-invoices-vendor = vendor of invoice { $row }
    .label = Vendor

field-invoices-issuer = issuer of invoice { $row }
    .label = Issuer

field-invoices-issued-on = date of invoice { $row }
    .label = Invoice date

field-invoices-currency = currency of invoice { $row }
    .label = Invoice currency

field-invoices-total = total of invoice { $row }
    .label = Invoice total
    .hint = The gross amount payable, taxes included, as written on the invoice.

field-invoices-document = file of invoice { $row }

field-invoices-exam-code = exam code of invoice { $row }
    .label = Exam code

field-invoices-course-code = course code of invoice { $row }
    .label = Course code

field-invoices-completed-on = completion date of invoice { $row }
    .label = Completion date

field-csrs =
    { $row ->
        [none] { -csr(form: "plural") }
       *[other] { -csr } { $row }
    }

field-csrs-id = id of { -csr } { $row }

field-csrs-person = person of { -csr } { $row }
    .label = Person

field-csrs-task = task of { -csr } { $row }
    .label = Task

field-csrs-starts-on = first day of the work of { -csr } { $row }
    .label = First day of the work

field-csrs-ends-on = last day of the work of { -csr } { $row }
    .label = Last day of the work

field-csrs-hours = hours of { -csr } { $row }
    .label = Hours

field-csrs-hourly-cost = hourly cost of { -csr } { $row }
    .label = Hourly cost

field-csrs-total = total of { -csr } { $row }
    .label = { -csr } total
    .hint = Leave it empty to use hours × hourly cost.

field-csrs-certified-by = certified by ({ -csr } { $row })
    .label = Certified by

field-csrs-certified-on = certification date of { -csr } { $row }
    .label = Certification date

field-csrs-document = file of { -csr } { $row }

field-documents =
    { $row ->
        [none] files
       *[other] file { $row }
    }

field-documents-id = id of file { $row }

field-documents-file-name = name of file { $row }

field-documents-media-type = media type of file { $row }

field-documents-size-bytes = size of file { $row }

field-documents-url = web address of file { $row }
    .label = Web address

field-documents-evidence = kind of proof of file { $row }
    .label = Kind of proof
    .hint = Choose all that apply.

field-documents-note = note on file { $row }
    .label = Note for the reviewer
    .hint = One sentence: what it is, and what it proves.

field-documents-shows = what file { $row } shows
    .label = What it shows
    .hint = Tick only what a reviewer can see in it.

field-documents-sha256 = hash of file { $row }

field-documents-inspection = inspection of file { $row }

field-metrics = results

field-metrics-calls-and-contacts-calls = number of calls
    .label = Number of calls

field-metrics-calls-and-contacts-contacts = number of successful contacts
    .label = Number of successful contacts

field-metrics-attendee-list-and-cost-per-person = attendee { $row }

field-metrics-attendee-list-and-cost-per-person-person = name of attendee { $row }
    .label = Name

field-metrics-attendee-list-and-cost-per-person-cost = cost per person of attendee { $row }
    .label = Cost per person

field-association = { -customer-association }

field-association-solution-area = solution area
    .label = Solution area

field-association-partner-role = your role at the customer
    .label = Your role at the customer

field-association-customer = customer

field-association-customer-tenant-id = customer tenant ID
    .label = Customer tenant ID
    .hint = The directory ID, such as 123e4567-e89b-12d3-a456-426614174000.

field-association-customer-domain = customer domain
    .label = Customer domain

field-association-customer-name = customer name
    .label = Customer name

field-association-customer-contact = customer contact

field-association-customer-contact-name = customer contact name
    .label = Customer contact name

field-association-customer-contact-title = customer contact job title
    .label = Customer contact job title

field-association-customer-contact-email = customer contact email
    .label = Customer contact email

field-association-partner-contact = your contact

field-association-partner-contact-name = your contact name
    .label = Your contact name

field-association-partner-contact-email = your contact email
    .label = Your contact email

field-association-products =
    { $row ->
        [none] products
       *[other] product { $row }
    }
    .label = Products
    .hint = One per line.

field-association-subscriptions =
    { $row ->
        [none] subscription IDs
       *[other] subscription ID { $row }
    }
    .label = Subscription IDs
    .hint = One per line.

field-association-opt-out-of-payment = no payment wanted
    .label = No payment wanted

field-association-acknowledged = terms of the association acknowledged
    .label = Terms of the association acknowledged

field-association-revenue = revenue association

field-association-revenue-seller-name = Dynamics solution seller
    .label = Dynamics solution seller

field-association-revenue-isv-product = ISV product
    .label = ISV product

field-document =
    .label = File
