### What happens after submission. Loaded with load({ lifecycle: true }).

## The statuses, as Partner Center prints them

lifecycle-status-editing =
    { $route ->
        [cpor] Draft
       *[co-op] Editing
    }
lifecycle-status-submitted = Submitted
lifecycle-status-under-review = Under review
lifecycle-status-action-required =
    { $route ->
        [cpor] Partner action required
       *[co-op] Action required
    }
lifecycle-status-approved = Approved
lifecycle-status-rejected = Rejected
lifecycle-status-disputed =
    { $route ->
        [cpor] Dispute
       *[co-op] Disputed
    }
lifecycle-status-paid = Paid
lifecycle-status-rejected-final = Rejected final

## What follows

lifecycle-next-submitted =
    { $action ->
        [answer] You answer and submit again
       *[submit] You submit
    }
lifecycle-next-under-review = { -vendor } starts the review
lifecycle-next-action-required = { -vendor } asks you for more
lifecycle-next-approved = { -vendor } approves
lifecycle-next-rejected =
    { $by ->
        [customer] The customer declines, and it is rejected
       *[microsoft]
            { $status ->
                [action-required] { -vendor } rejects, if you do not answer in time
               *[other] { -vendor } rejects
            }
    }
lifecycle-next-disputed = You dispute the rejection
lifecycle-next-paid = { -vendor } pays
lifecycle-next-rejected-final =
    { $by ->
        [partner] You end the { -customer-association }, and it is rejected for good
       *[microsoft] { -vendor } rejects for good
    }

## What can be done

# Who may do it; on some roles pages differ.
lifecycle-who =
    Who may do it: { LABELS($roles, "role", join: "or") }.{ $disputed ->
        [none] { "" }
       *[other] { " " }Pages differ on whether this role may: { LABELS($disputed, "role", join: "or") }.
    }
lifecycle-action-submit = Submit in { -portal }
    .why = { lifecycle-who }
lifecycle-action-edit = Edit in { -portal }
    .why = { lifecycle-who }
lifecycle-action-answer = Add what { -vendor } asks for, then submit again in { -portal }
    .why = { lifecycle-who }
lifecycle-action-dispute = Dispute the rejection in { -portal }, with your reasons
    .why =
        { $once ->
            [yes] It can be disputed once only.
           *[no] No source says how often it can be disputed.
        } { lifecycle-who }
lifecycle-action-disassociate = End the { -customer-association }, with a reason
    .why = { lifecycle-who }

## Days by which something happens

lifecycle-due-window-opens = { -claim-window(form: "capital") } opens
    .why =
        { $confidence ->
            [inferred] This day is projected from earlier years: no source names it.
           *[other] The first day of the { -claim-window } of the { -usage-period }.
        }
lifecycle-due-submit-by = Last day to submit
    .why =
        { $confidence ->
            [inferred] This day is projected from earlier years: no source names it.
           *[other] The last day of the { -claim-window } of the { -usage-period }.
        }
lifecycle-due-draft-expires = The draft expires
    .why = { -portal } warns of a draft that is about to expire.
lifecycle-due-review-starts = Review starts
lifecycle-due-review-expected = Result of the review expected
    .why =
        { $route ->
            [cpor] Where two partners claim the same work at a customer, it can take longer.
           *[co-op] { "" }
        }
lifecycle-due-answer-by = Last day to give { -vendor } what it asks for
lifecycle-due-dispute-until = Last day to dispute
lifecycle-due-customer-opt-out = Last day for the customer to opt out
    .why = Do not take the { -customer-association } as final before this day.
lifecycle-due-payment-expected = Payment expected
    .why =
        { -vendor.id ->
            [microsoft] Less than 200 USD for a programme and type of earning waits until more is due. Without bank or tax data a payment is held for 180 days and then lost.
           *[other] { "" }
        }
lifecycle-due-payment-after-tax-invoice = Payment expected after the tax invoice
    .why = In your country { -vendor } pays once it has approved your tax invoice.
lifecycle-due-keep-originals = Last day to keep the original documents
    .why =
        { $confidence ->
            [inferred] Counted from the last day of the { -activity }, which is our interpretation: { -vendor } says “from the activity date”.
           *[other] Counted from the day of the { -activity }.
        } { -vendor } may ask for the originals until then.

# The title of a day in a calendar.
lifecycle-event = { $label }: { $name }

## How a day is counted

lifecycle-count =
    { $unit ->
        [business-days]
            { $count ->
                [one] { $count } business day
               *[other] { NUMBER($count) } business days
            }
        [days]
            { $count ->
                [one] { $count } day
               *[other] { NUMBER($count) } days
            }
        [months]
            { $count ->
                [one] { $count } month
               *[other] { NUMBER($count) } months
            }
       *[month-ends] until the last day of the month after
    }
lifecycle-counted =
    { $from ->
        [none] Time: { lifecycle-count }.
       *[other] Counted from { DATE($from) }: { lifecycle-count }.
    }{ $unit ->
        [business-days] { " " }Business days are Monday to Friday; public holidays are not taken out, because no source defines them.
       *[other] { "" }
    }
lifecycle-needs =
    { $needs ->
        [since] Give the day since which it has this status, so that the day can be counted.
        [submission] Give the day of the latest submission, so that the day can be counted.
        [activity-end] Give the last day of the { -activity }, so that the day can be counted.
        [usage-period] Choose the { -usage-period }, so that the day is known.
       *[tax-invoice-approved] Give the day on which { -vendor } approved the tax invoice, so that the day can be counted.
    }
lifecycle-undated =
    { $undated ->
        [open-ended] There is no limit.
       *[not-published] No source says how long that takes or until when.
    }
lifecycle-then =
    { $then ->
        [contact-support] After that, contact { -vendor }’s support.
        [rejected] After that it is rejected.
       *[new-association] After that it takes a new { -customer-association } with new proof.
    }

# What one source says: the time, the day that it gives, and the source.
lifecycle-reading =
    { $undated ->
        [open-ended] at any time
        [not-published] no time
       *[none] { lifecycle-count }
    }{ $on ->
        [none] { "" }
       *[other] { ", " }{ DATE($on) }
    } (“{ $title }”{ $published ->
        [none] { "" }
       *[other] { ", " }{ DATE($published) }
    })
lifecycle-others = Also published: { LIST($readings) }.

## Where sources do not agree

lifecycle-disagreement-payment-time = Sources differ on when { -vendor } pays: { LIST($readings) }. The first is used here.
lifecycle-disagreement-dispute-role = Pages differ on whether an Incentives user may dispute: { LIST($titles) }. The Incentives admin should do it.
lifecycle-disagreement-opt-out-time = Sources differ on how long the customer may opt out: { LIST($readings) }. The first is used here.
lifecycle-disagreement-review-time = Sources differ on how long the review takes: { LIST($readings) }. The first is used here.

## What Microsoft may ask for again on a customer association

lifecycle-request-poe-missing = The { -proof-of-execution } is missing, or is the wrong file
lifecycle-request-customer-signature-missing = The customer’s signature is missing
lifecycle-request-dates-missing-or-old = Dates are missing or old
lifecycle-request-partner-service-missing = The description of your service is missing
lifecycle-request-products-missing = Products are missing

## As plain text

lifecycle-text-status =
    { $since ->
        [none] { $label }
       *[other] { $label } since { DATE($since) }
    }
lifecycle-text-checked-on = As of { DATE($date) }
lifecycle-text-next = What happens next
lifecycle-text-nothing = Nothing follows.
lifecycle-text-actions = What you can do
lifecycle-text-editable =
    { $state ->
        [all] You may edit all of it.
        [parts] You may edit: { LIST($fields) }.
        [on-request] You may edit what { -vendor } asks for.
       *[nothing] You may edit nothing.
    }
lifecycle-text-reopens = Open again, because { -vendor } asks for it: { LIST($fields) }.
lifecycle-text-due = By when
lifecycle-text-day =
    { $on ->
        [none] { $label }: no day is known
       *[other] { $label }: { $on } ({ $left })
    }
lifecycle-text-left =
    { $passed ->
        [yes]
            { $days ->
                [one] { $days } day ago
               *[other] { NUMBER($days) } days ago
            }
       *[no]
            { $days ->
                [0] today
                [one] in { $days } day
               *[other] in { NUMBER($days) } days
            }
    }
lifecycle-text-differ = Where sources differ
lifecycle-text-sources = Sources

# A claim in a list of many.
lifecycle-text-nameless = A { -claim } without a name
lifecycle-text-state =
    { $verdict ->
        [ready] Check: ready to submit
        [blocked] Check: problems
        [incomplete] Check: not complete
       *[other] Check: cannot be checked, no public rules
    }; status: { $status }
lifecycle-text-amounts = Total you claim: { $claimed ->
        [none] not known
       *[other] { MONEY($claimed, $currency) }
    }; claimable: { $claimable ->
        [none] not known
       *[other] { MONEY($claimable, $currency) }
    }
lifecycle-text-sum =
    { $verdict ->
        [all] Checked: { NUMBER($count) }
        [ready] Ready to submit: { NUMBER($count) }
        [incomplete] Not complete: { NUMBER($count) }
        [blocked] With problems: { NUMBER($count) }
       *[other] Cannot be fully checked: { NUMBER($count) }
    }
lifecycle-text-deadline = Deadline: { DATE($date) }
lifecycle-text-due-next = Next: { $label }, { $on }
