### The fields of a claim: what they are called within a sentence; as a question of the form (.label), with its .hint.
### $row is the row of a list, from 1.

field-claim = the { -claim }

field-route = route
    .label = What do you file?

field-rulebook = edition of the rules
    .label = Edition of the rules

field-program = programme
    .label = Incentive programme

field-submitter-role = submitter’s role
    .label = Your role in { -partner-center }

field-claim-name = name of the { -claim }
    .label = Name of the { -claim }

field-partner = partner

field-partner-partner-id = { -partner-id }
    .label = { -partner-id }

field-partner-name = partner’s name
    .label = Name of your company

field-partner-country = partner’s country
    .label = Country

field-usage-period = { -usage-period }
    .label = { -usage-period(form: "capital") }

field-submit-on = day of submission
    .label = Day of the first submission
    .hint = Leave it empty if the { -claim } is to be sent today. After a reviewer asked for a change, it is still the first day.

field-activity = { -activity }

field-activity-kind = kind of { -activity }
    .label = { -activity(form: "capital") }

field-activity-starts-on = first day of the { -activity }
    .label = First day of the { -activity }

field-activity-ends-on = last day of the { -activity }
    .label = Last day of the { -activity }

field-activity-channels = channels
    .label = Channels used
    .hint = Choose all that were used.

field-activity-subtypes = sorts of { -activity }
    .label = What was done
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
    .label = Name of the conference

field-activity-conferences-hosted-by-microsoft = host of conference { $row }
    .label = Did Microsoft host it?

field-activity-campaign = campaign

field-activity-campaign-starts-on = first day of the campaign
    .label = First day of the campaign
    .hint = Only plan-based programmes have campaigns with dates of their own.

field-activity-campaign-ends-on = last day of the campaign
    .label = Last day of the campaign

field-activity-preapproval = { -pre-approval }

field-activity-preapproval-id = { -pre-approval } ID
    .label = { -pre-approval(form: "capital") } ID

field-activity-preapproval-approved-on = date of { -pre-approval }
    .label = Day of the { -pre-approval }

field-currency = currency
    .label = Currency of the { -claim }

field-claimed-amount = claimed amount
    .label = Claimed amount

field-usd-per-unit = rate to the US dollar
    .label = Rate to the US dollar
    .hint = How many US dollars one { $currency } is worth. A limit is in US dollars, and no rate is guessed.

field-funds = { -co-op } funds

field-funds-earned = funds earned
    .label = { -co-op(form: "capital") } funds earned

field-funds-claimed-before = claimed before
    .label = Already claimed in this { -usage-period }
    .hint = By other { -claim(form: "plural") }, in the currency of this one; 0 if nothing.

field-funds-claimed-before-for-activity = claimed before for this { -activity }
    .label = Already claimed for this { -activity }
    .hint = By other { -claim(form: "plural") } for the same { -activity }; 0 if nothing.

field-expenses =
    { $row ->
        [none] expenses
       *[other] expense { $row }
    }

field-expenses-id = id of expense { $row }

field-expenses-kind = kind of expense { $row }
    .label = Kind of expense

field-expenses-amount = amount of expense { $row }
    .label = Amount claimed of it
    .hint = The part of the invoice or { -csr } that you claim. No public rule says whether VAT can be claimed.

field-expenses-invoice = invoice of expense { $row }

field-expenses-csr = { -csr } of expense { $row }

field-expenses-person = person of expense { $row }
    .label = Who attended

field-expenses-conference = conference of expense { $row }
    .label = Conference

field-expenses-mode = means of travel of expense { $row }
    .label = Means of travel

field-expenses-includes-alcohol = alcohol in expense { $row }
    .label = Does it include alcohol?

field-expenses-surface-owner = owner of the devices in expense { $row }
    .label = Whose are the Surface devices, if there are any?

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
    .label = Who issued it

field-invoices-issued-on = date of invoice { $row }
    .label = Invoice date

field-invoices-currency = currency of invoice { $row }
    .label = Currency of the invoice

field-invoices-total = total of invoice { $row }
    .label = Total to pay, taxes included
    .hint = The gross amount payable, as it stands on the invoice.

field-invoices-document = file of invoice { $row }

field-invoices-exam-code = exam code of invoice { $row }
    .label = Exam code

field-invoices-course-code = course code of invoice { $row }
    .label = Course code

field-invoices-completed-on = completion date of invoice { $row }
    .label = Day of completion

field-csrs =
    { $row ->
        [none] { -csr(form: "plural") }
       *[other] { -csr } { $row }
    }

field-csrs-id = id of { -csr } { $row }

field-csrs-person = person of { -csr } { $row }
    .label = Who did the work

field-csrs-task = task of { -csr } { $row }
    .label = What was done

field-csrs-starts-on = first day of { -csr } { $row }
    .label = First day of the work

field-csrs-ends-on = last day of { -csr } { $row }
    .label = Last day of the work

field-csrs-hours = hours of { -csr } { $row }
    .label = Hours

field-csrs-hourly-cost = hourly cost of { -csr } { $row }
    .label = Cost of an hour

field-csrs-total = total of { -csr } { $row }
    .label = Total
    .hint = Hours times cost, if it is left empty.

field-csrs-certified-by = certifier of { -csr } { $row }
    .label = Who certifies it

field-csrs-certified-on = certification date of { -csr } { $row }
    .label = Day of certification

field-csrs-document = file of { -csr } { $row }

field-documents =
    { $row ->
        [none] documents
       *[other] document { $row }
    }

field-documents-id = id of document { $row }

field-documents-file-name = file name of document { $row }

field-documents-media-type = media type of document { $row }

field-documents-size-bytes = size of document { $row }

field-documents-url = web address of document { $row }
    .label = Web address

field-documents-evidence = evidence in document { $row }
    .label = What it is
    .hint = Choose all that apply.

field-documents-note = note on document { $row }
    .label = Note for the reviewer
    .hint = One sentence: what it is, and what it proves.

field-documents-shows = what document { $row } shows
    .label = What can be seen in it
    .hint = Mark only what a reviewer can see.

field-documents-sha256 = hash of document { $row }

field-documents-inspection = inspection of document { $row }

field-metrics = results

field-metrics-calls-and-contacts-calls = number of calls
    .label = Number of calls

field-metrics-calls-and-contacts-contacts = number of successful contacts
    .label = Calls that reached somebody

field-metrics-attendee-list-and-cost-per-person = attendee { $row }

field-metrics-attendee-list-and-cost-per-person-person = name of attendee { $row }
    .label = Name

field-metrics-attendee-list-and-cost-per-person-cost = cost of attendee { $row }
    .label = Cost of this person

field-association = { -customer-association }

field-association-solution-area = solution area
    .label = Solution area

field-association-partner-role = partner’s role
    .label = Your role at the customer

field-association-customer = customer

field-association-customer-tenant-id = customer’s tenant ID
    .label = Tenant ID
    .hint = The directory ID, such as 123e4567-e89b-12d3-a456-426614174000.

field-association-customer-domain = customer’s domain
    .label = Domain

field-association-customer-name = customer’s name
    .label = Name of the customer

field-association-customer-contact = customer’s contact

field-association-customer-contact-name = name of the customer’s contact
    .label = Contact’s name

field-association-customer-contact-title = job title of the customer’s contact
    .label = Contact’s job title

field-association-customer-contact-email = email of the customer’s contact
    .label = Contact’s email

field-association-partner-contact = partner’s contact

field-association-partner-contact-name = name of the partner’s contact
    .label = Name

field-association-partner-contact-email = email of the partner’s contact
    .label = Email

field-association-products =
    { $row ->
        [none] products
       *[other] product { $row }
    }
    .label = Products
    .hint = One a line.

field-association-subscriptions =
    { $row ->
        [none] subscription IDs
       *[other] subscription ID { $row }
    }
    .label = Subscription IDs
    .hint = One a line.

field-association-opt-out-of-payment = opt-out of payment
    .label = No payment is wanted

field-association-acknowledged = acknowledgement
    .label = The terms of the association are acknowledged

field-association-revenue = revenue association

field-association-revenue-seller-name = Dynamics solution seller
    .label = Dynamics solution seller

field-association-revenue-isv-product = ISV product
    .label = ISV product

field-document =
    .label = Its file
