### The words of the programme: the word, .says, what it means, and .source, the id of the document that this rests on, where the
### rulebook has it. The glossary sorts them.

help-term-account-admin = Account admin
    .says = A person in your company who, like the Global admin, appoints the Incentives admins. This role alone does not submit a { -claim }.

help-term-activity = { -activity(form: "capital") }
    .says = What was done to market Microsoft products, such as a seminar or an advertisement. A { -claim } is for one { -activity }, and each kind of { -activity } has its own proof, results and eligible expenses.
    .source = EN23-core

help-term-add = ADD
    .says = Authorized Device Distributor: a distributor of Surface devices. Some expenses and limits differ for its programmes.
    .source = EN23-core

help-term-attendee = Attendee
    .says = A person for whom the costs of a conference are claimed. How many can be claimed for a conference is limited.
    .source = EN23-core

help-term-claim = { -claim(form: "capital") }
    .says = The request to Microsoft to pay back marketing costs from { -co-op } funds. It consists of invoices or { -csr(form: "plural") }, proof and results, and is submitted in { -portal }.
    .source = EN22-claim

help-term-claim-window = { -claim-window(form: "capital") }
    .says = The days on which a { -claim } for a { -usage-period } can be submitted. In the published tables it is open from 16 February to 15 August, or from 16 August to 15 February.
    .source = EN23-over

help-term-claimable = Claimable
    .says = What this tool computes from your expenses and the limits: the amount that you can claim at most. Only Microsoft decides what it pays.

help-term-co-op-funds = { -co-op(form: "capital") } funds
    .says = Money that a partner earned and may use for marketing Microsoft products. It is paid back against { -claim(form: "plural") }; what is not used by the end of the { -usage-period } is lost.
    .source = EN23-over

help-term-core-requirements = Core requirements
    .says = What the proof of an { -activity } must show: mostly your brand, your contact details and Microsoft content. Which of them are needed depends on the { -activity }.
    .source = EN23-core

help-term-cpor = { -cpor }
    .says = Claiming Partner of Record: the partner that Microsoft recognises for its work for a customer. Its programmes take { -customer-association(form: "plural") } instead of { -co-op } { -claim(form: "plural") }.
    .source = EN23-cpor

help-term-csp = CSP
    .says = Cloud Solution Provider: a programme with direct bill partners, indirect providers and indirect resellers. Each of them is a programme of its own in a { -claim }.
    .source = EN22-threshold

help-term-csr = { -csr }
    .says = Certification statement and report: the certified record of work that your own company did for the { -activity }. It is made in { -portal } and takes the place of an invoice.
    .source = EN23-poe

help-term-customer-association = { -customer-association(form: "capital") }
    .says = The request to be recognised as the partner that works for a customer on a product. Its proof is signed by the customer, and it asks for no money back.
    .source = EN23-cpor

help-term-deadline = Deadline
    .says = The last day of the { -claim-window }, 15 February or 15 August in the published tables. A { -claim } with all its documents must be submitted by then.
    .source = EN23-over

help-term-earned = Earned
    .says = { -co-op(form: "capital") } funds that your company received as the { -co-op } part of an incentive. Some limits are a share of what was earned.
    .source = EN23-over

help-term-earning-period = Earning period
    .says = The half-year in which funds are earned, July to December or January to June. They are used in the half-year after it.
    .source = EN23-over

help-term-edition = Edition of the rules
    .says = One version of the published rules, with the day from which it applies. This tool checks a { -claim } against the edition of its { -usage-period }.

help-term-eligible = Eligible expense
    .says = A kind of cost that Microsoft pays back for an { -activity }. The list differs from { -activity } to { -activity }; alcohol, for example, is never in it.
    .source = EN23-core

help-term-expense = Expense
    .says = One cost in a { -claim }, with the amount that you claim of it. Each one is proved by an invoice or a { -csr }.
    .source = EN23-poe

help-term-fiscal-year = Fiscal year
    .says = Microsoft’s year from 1 July to 30 June; FY25 ended on 30 June 2025. H1 is July to December, H2 is January to June.
    .source = EN23-over

help-term-global-admin = Global admin
    .says = The person with all rights in your company’s account. A Global admin may submit { -co-op } { -claim(form: "plural") } and appoints the Incentives admins.
    .source = EN22-claim

help-term-incentive = Incentive
    .says = What Microsoft gives a partner for its sales. A part is paid as a rebate, the rest becomes { -co-op } funds.
    .source = EN23-over

help-term-incentives-admin = Incentives admin
    .says = A role in { -portal } that may submit { -co-op } { -claim(form: "plural") } and { -customer-association(form: "plural") }, see the funds and dispute a decision. It is given for a { -partner-id }, a programme and a location.
    .source = EN22-claim

help-term-incentives-user = Incentives user
    .says = A role in { -portal } that may see the funds and submit { -co-op } { -claim(form: "plural") }. Documents differ on whether it may dispute a decision.
    .source = EN22-claim

help-term-invoice = Invoice
    .says = The bill of a vendor for work or goods for the { -activity }. Which details Microsoft requires on it is not public.
    .source = EN23-poe

help-term-limit = Limit
    .says = What can be claimed at most for an { -activity }, a person or a { -usage-period }. It is an amount in US dollars, a share of the funds earned or a number of people.
    .source = EN23-core

help-term-mci = MCI
    .says = Microsoft Commerce Incentives. Its partner { -activity(form: "plural") }, such as workshops and assessments, have { -claim(form: "plural") } of their own, which this tool does not check.
    .source = EN23-mci

help-term-microsoft-content = Microsoft content
    .says = Words or pictures about Microsoft products in an advertisement, a mailing or an event. How much is enough, and how logos may be used, is not public; some { -activity(form: "plural") } must have Microsoft content only.
    .source = EN23-core

help-term-on-site-champ = On-site Champ
    .says = Services of On-site Champ resources, for Microsoft products only: an { -activity } with a form of its own. What that form requires is not public.
    .source = EN23-core

help-term-osa-osu = OSA and OSU
    .says = Online Services Advisor and Online Services Usage: programmes for work on customers’ online services. They take { -customer-association(form: "plural") } ({ -cpor }), not { -co-op } { -claim(form: "plural") }.
    .source = EN23-cpor

help-term-partner-center = { -portal }
    .says = Microsoft’s website for its partners. { -claim(form: "capital-plural") } are submitted there, and { -csr(form: "plural") } are made there; this tool only prepares them.
    .source = EN22-claim

help-term-partner-id = { -partner-id }
    .says = The number of one location of a partner, also called MPN ID. A { -claim } has that of the location that claims.
    .source = EN23-cpor

help-term-plan-based = Plan-based
    .says = Said of programmes in which a plan is submitted first and the proof for its campaigns later. Their proof has a campaign with its own dates, a { -pre-approval } ID and a note for each document.
    .source = EN23-poe

help-term-pre-approval = { -pre-approval(form: "capital") }
    .says = Microsoft’s consent before an { -activity }. TV and radio advertisements need it, together with a final review, before they run.
    .source = LEARN-core

help-term-pre-approval-id = { -pre-approval(form: "capital") } ID
    .says = The number that Microsoft sends when it has agreed to marketing material.
    .source = EN23-poe

help-term-programme = Programme
    .says = The part of Microsoft’s incentives through which a partner earns, such as CSP or Hosting. Funds, threshold and limits are counted for each programme.
    .source = EN22-threshold

help-term-projected = Projected
    .says = Said of dates that no document names yet. They follow the pattern of the earlier years and can change.

help-term-proof-of-concept = Proof of concept
    .says = An { -activity } that develops materials for a concept with Microsoft products, or researches the market. It is not the same as { -proof-of-execution }, although both are shortened alike: PoC and PoE.
    .source = EN23-core

help-term-proof-of-execution = { -proof-of-execution(form: "capital") } (PoE)
    .says = All files and figures that show that an { -activity } took place and what it brought. What it must contain depends on the { -activity }.
    .source = EN23-poe

help-term-rebate = Rebate
    .says = The part of an incentive that is paid out without a { -claim }. If less than the threshold is earned, everything is paid as a rebate.
    .source = EN22-threshold

help-term-results = Results
    .says = Figures about what an { -activity } brought, such as guests, clicks or calls. Microsoft’s documents call them metrics.
    .source = EN23-core

help-term-retention = Keeping originals
    .says = All original documents must be kept for 24 months from the date of the { -activity }. Microsoft may ask for them.
    .source = EN23-over

help-term-tax-invoice = Tax invoice
    .says = An invoice from the partner to Microsoft for an incentive, which some countries require. It is not proof of an expense.

help-term-tenant-id = Tenant ID
    .says = The directory ID of a customer’s organisation, in the form of a GUID. A { -customer-association } needs it.
    .source = EN23-cpor

help-term-threshold = Threshold
    .says = The least that must be earned in an earning period before a part of it becomes { -co-op } funds. It differs from programme to programme, and for some it is not public.
    .source = EN22-threshold

help-term-usage-period = { -usage-period(form: "capital") }
    .says = The half-year in which { -co-op } funds are used, right after the earning period. The { -activity } must lie in it.
    .source = EN23-over

help-term-workload = Workload
    .says = A Microsoft online service, as a { -customer-association } counts it. For Modern Work, one partner can be associated with a customer for each workload.
    .source = EN23-cpor
