### The limits of activities: the label, and .why.

limit-amount-per-period = Montant par { -usage-period }
    .why =
        { $limit ->
            [none] Par { -usage-period }, cette { -activity } est payée jusqu’à une somme fixe, toutes { -claim(form: "plural") } confondues.
           *[other] Par { -usage-period }, cette { -activity } est payée jusqu’à une somme fixe, { MONEY($limit, $unit) }, toutes { -claim(form: "plural") } confondues.
        }

limit-percent-of-earned = Part des fonds { -co-op } acquis
    .why =
        { $limit ->
            [none] Cette { -activity } ne peut utiliser qu’une part des fonds acquis pour la { -usage-period }, toutes { -claim(form: "plural") } confondues.
           *[other] Cette { -activity } ne peut utiliser qu’une part des fonds acquis pour la { -usage-period }, { MONEY($limit, $unit) }, toutes { -claim(form: "plural") } confondues.
        }

limit-greater-of = Unités de démonstration par { -usage-period }
    .why =
        { $limit ->
            [none] Les unités de démonstration sont payées jusqu’à une part des fonds acquis ou une somme fixe, selon la plus élevée.
           *[other] Les unités de démonstration sont payées jusqu’à une part des fonds acquis ou une somme fixe, selon la plus élevée : { MONEY($limit, $unit) }.
        }

limit-attendees-per-conference = Participants par conférence
    .why =
        { $limit ->
            [none] L’inscription et le voyage sont payés pour un nombre fixe de personnes par conférence.
           *[other] L’inscription et le voyage sont payés pour un nombre fixe de personnes par conférence : { MONEY($limit, $unit) }.
        }

limit-travel-per-person-and-conference = Voyage par personne et par conférence
    .why =
        { $limit ->
            [none] Le voyage est payé jusqu’à une somme fixe par personne et par conférence.
           *[other] Le voyage est payé jusqu’à une somme fixe par personne et par conférence : { MONEY($limit, $unit) }.
        }

limit-travel-per-period = Voyages par { -usage-period }
    .why =
        { $limit ->
            [none] Par { -usage-period }, les voyages aux conférences sont payés jusqu’à une somme fixe, toutes { -claim(form: "plural") } confondues.
           *[other] Par { -usage-period }, les voyages aux conférences sont payés jusqu’à une somme fixe, { MONEY($limit, $unit) }, toutes { -claim(form: "plural") } confondues.
        }
