### The limits of activities: the label, and .why.

limit-amount-per-period = Amount per { -usage-period }
    .why =
        { $limit ->
            [none] This { -activity } is paid up to a fixed amount per { -usage-period }, for all { -claim(form: "plural") } together.
           *[other] This { -activity } is paid up to { MONEY($limit, $unit) } per { -usage-period }, for all { -claim(form: "plural") } together.
        }

limit-percent-of-earned = Share of the { -co-op } funds earned
    .why =
        { $limit ->
            [none] This { -activity } may use only a share of the funds earned for the { -usage-period }, for all { -claim(form: "plural") } together.
           *[other] This { -activity } may use only a share of the funds earned for the { -usage-period }, { MONEY($limit, $unit) }, for all { -claim(form: "plural") } together.
        }

limit-greater-of = Demo units per { -usage-period }
    .why =
        { $limit ->
            [none] Demo units are paid up to a share of the funds earned or a fixed amount, whichever is greater.
           *[other] Demo units are paid up to a share of the funds earned or a fixed amount, whichever is greater: { MONEY($limit, $unit) }.
        }

limit-percent-of-expenses = Share of the expenses
    .why =
        { $limit ->
            [none] A share of the expenses of this { -activity } is paid.
           *[other] A share of the expenses of this { -activity } is paid, { MONEY($limit, $unit) }.
        }

limit-claimed-per-period = Total you claim per { -usage-period }
    .why =
        { $limit ->
            [none] Up to a fixed amount per { -usage-period } is paid, for all { -claim(form: "plural") } together.
           *[other] Up to { MONEY($limit, $unit) } per { -usage-period } is paid, for all { -claim(form: "plural") } together.
        }

limit-attendees-per-conference = Attendees per conference
    .why =
        { $limit ->
            [none] Registration and travel are paid for a fixed number of people at one conference.
           *[other] Registration and travel are paid for a fixed number of people at one conference: { MONEY($limit, $unit) }.
        }

limit-travel-per-person-and-conference = Travel per person and conference
    .why =
        { $limit ->
            [none] Travel of one person to one conference is paid up to a fixed amount.
           *[other] Travel of one person to one conference is paid up to { MONEY($limit, $unit) }.
        }

limit-travel-per-period = Travel per { -usage-period }
    .why =
        { $limit ->
            [none] Travel to conferences is paid up to a fixed amount per { -usage-period }, for all { -claim(form: "plural") } together.
           *[other] Travel to conferences is paid up to { MONEY($limit, $unit) } per { -usage-period }, for all { -claim(form: "plural") } together.
        }
