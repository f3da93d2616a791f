### "Where is my claim?": what follows submission. Loaded when it is asked for.

page-life-title = Where is my { -claim }?
page-life-change = Change status
page-life-status = Status in { -portal }
page-life-since = Since
page-life-set = Set this status
page-life-cancel = Cancel
page-life-undo = Undo
page-life-back = Back to the { -claim }
page-life-told =
    { $since ->
        [none] { $status }, since a day that is not known.
       *[other] { $status } since { $since }.
    }
page-life-line = Statuses of the { -claim }
page-life-again = { $label } again
page-life-ahead = not yet
page-life-now = now
page-life-day-not-known = Day not known
page-life-status-not-of-route = This kind of { -claim } does not have the status that was set. Choose the one that { -portal } shows.
page-life-box-editing = The { -claim } is not submitted yet.
page-life-box-submitted = The { -claim } is submitted. Nothing to do until { -vendor } answers.
page-life-box-under-review = { -vendor } reviews the { -claim }. Nothing to do until it answers.
page-life-box-action-required = { -vendor } asks for more.
page-life-box-approved = { -vendor } has said yes. Nothing to do until it pays, but to keep the originals.
page-life-box-rejected = { -vendor } has rejected the { -claim }.
page-life-box-disputed = { -vendor } examines your dispute.
page-life-box-paid = { -vendor } has paid.
page-life-box-rejected-final = { -vendor } has rejected the { -claim } for good.
page-life-editable-all = You can edit the whole { -claim } in this status.
page-life-editable-parts = You can edit some parts of the { -claim } in this status: { -partner-id }, contacts, products and proof.
page-life-editable-on-request = You can edit the { -claim } in this status if { -vendor } asks for it.
page-life-editable-none = The { -claim } cannot be edited in this status.
page-life-doubt-since-missing = The day of this status is not known, so the days that depend on it cannot be counted. Set the status again with its day.
page-life-doubt-since-in-future = { DATE($day) } is after today. The days below are counted from it, but cannot be told for sure: check the day in { -portal }.
page-life-doubt-since-before-submission = This status is older than the submission on { DATE($day) }. The days below cannot be told for sure: check both days in { -portal }.
page-life-doubt-since-before-last = This status is older than the one before it, of { DATE($day) }. The days below cannot be told for sure: check both days in { -portal }.
page-life-doubt-no-period = The { -claim } has no { -usage-period }, so the last day to submit cannot be told.
page-life-doubt-no-activity-end = The { -claim } has no last day of the { -activity }, so it cannot be told until when to keep the originals.
page-life-calendar = Add dates to calendar
page-life-tasks = What { -vendor } asks for
page-life-tasks-left =
    { $all ->
        [0] Nothing is entered yet.
        [one] { $left } of 1 request left. It opens this part of the { -claim } again.
       *[other] { $left } of { $all } requests left. They open just these parts of the { -claim } again.
    }
page-life-add = Add a request
page-life-what = What is asked for
page-life-words = { -vendor }’s words (optional)
page-life-asked-on = Asked on
page-life-asked =
    { $since ->
        [none] Request, day not known
       *[other] Request of { DATE($since) }
    }{ $words ->
        [none] { "" }
       *[other] { ": " }“{ $words }”
    }
page-life-done-on =
    Done on { DATE($day) }{ $words ->
        [none] { "" }
       *[other] { ": " }“{ $words }”
    }
page-life-open = Open
page-life-done = Done
page-life-next = What happens next
page-life-day-needs = Cannot be told
page-life-day-none = No day
page-life-passed = passed
page-life-inferred = our interpretation
page-life-can-follow = What can follow
page-life-differ = Where sources differ
page-life-tax-invoice = Day on which { -vendor } accepted the tax invoice
page-life-sources = Sources
page-life-source =
    { $title }{ $published ->
        [none] { "" }
       *[other] { ", " }{ DATE($published) }
    }
page-life-history = History
page-life-event-status = { $label }
page-life-event-asked = Asked for: { $label }
page-life-event-done = Done: { $label }
page-life-by-hand = You enter what { -portal } shows. This page cannot read it there.
