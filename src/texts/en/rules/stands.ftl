### Where sources differ: what each says, and .taken, which one is followed and why.

rule-stand-programmes-of-2020 = Until September 2020 the page about { -co-op } { -claim(form: "plural") } still named Online Services Advisor and Dynamics ISV; the page about { -cpor } took them over on 1 October 2019.
    .taken = The later page is followed: the older one had not been brought up to date.

rule-stand-last-day = Up to 2020 the rules say 45 days after the { -usage-period }, which is the 14th; Microsoft Support counts the same 45 days to the 15th, and the tables published since then end on the 15th.
    .taken = Where a table names the day, that day counts. For earlier periods the 14th is the last safe day: the 15th is a warning, and only from the 16th on is it an error.

rule-stand-time-zone = No source gives the time zone of the deadline.
    .taken = Days are compared as dates, and the last two days are a warning.

rule-stand-opening-day = The table gives a first day; another page of Microsoft and a partner say that { -claim(form: "plural") } are possible during the { -usage-period }.
    .taken = An earlier submission is a warning and no error, for { -portal } may not show the funds yet.

rule-stand-brand-of-demand-generation = The first page of 2018 asks for brand, contact and Microsoft content in all of demand generation; later ones say “NA” for most of its activities, and still speak of programme core requirements.
    .taken = It is required where the row says so; elsewhere it is a warning.

rule-stand-greater-of = For demo units the page says “whichever is greater or per program period”, which can be read in several ways.
    .taken = The greater of the two amounts is allowed, once per programme and { -usage-period }: the only interpretation that makes a sentence.

rule-stand-limits-of-a-period = The limits are stated for a { -usage-period }, so all its { -claim(form: "plural") } count.
    .taken = What was claimed before is asked for; without it, only this { -claim } is compared, with a warning.

rule-stand-exchange-rate = The limits are in US dollars, and Microsoft’s exchange rate is not public.
    .taken = Amounts are compared at the rate that you type; no rate is assumed.

rule-stand-preapproval = The overview says that plans need no review; the form for proof of a plan lists a { -pre-approval } ID, and Surface plans need { -pre-approval }.
    .taken = It is required for TV and radio and on plan-based { -claim(form: "plural") }, and nowhere else.

rule-stand-notes = The page about plans says that each document must have a note; the page about { -claim(form: "plural") } says that it can.
    .taken = A note is required on plan-based { -claim(form: "plural") } and recommended on others.

rule-stand-role-on-plans = The page about { -claim(form: "plural") } lets an incentives user submit; the page about plans names the incentives admin alone.
    .taken = On a plan-based { -claim } an incentives user is a warning; on any other the page about { -claim(form: "plural") } is followed.

rule-stand-threshold-not-listed = The page lists no threshold for Managed Reseller and for Surface resellers.
    .taken = No threshold is assumed for them.

rule-stand-rules-not-public = Some activities are known from a table of contents alone.
    .taken = The result is then that the { -claim } cannot be checked in full, never that it is ready.
