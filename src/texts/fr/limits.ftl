### The limits of activities: the label, and .why.

limit-amount-per-period = Montant par { -usage-period }
    .why =
        { $limit ->
            [none] Cette { -activity } est payée jusqu’à un montant fixe par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
           *[other] Cette { -activity } est payée jusqu’à { MONEY($limit, $unit) } par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
        }

limit-percent-of-earned = Part des fonds { -co-op } acquis
    .why =
        { $limit ->
            [none] Cette { -activity } ne peut utiliser qu’une part des fonds acquis pour la { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
           *[other] Cette { -activity } ne peut utiliser qu’une part des fonds acquis pour la { -usage-period }, { MONEY($limit, $unit) }, pour toutes les { -claim(form: "plural") } ensemble.
        }

limit-greater-of = Unités de démonstration par { -usage-period }
    .why =
        { $limit ->
            [none] Les unités de démonstration sont payées jusqu’à une part des fonds acquis ou un montant fixe, selon le plus élevé.
           *[other] Les unités de démonstration sont payées jusqu’à une part des fonds acquis ou un montant fixe, selon le plus élevé : { MONEY($limit, $unit) }.
        }

limit-percent-of-expenses = Part des dépenses
    .why =
        { $limit ->
            [none] Une part des dépenses de cette { -activity } est payée.
           *[other] Une part des dépenses de cette { -activity } est payée, { MONEY($limit, $unit) }.
        }

limit-claimed-per-period = Total que vous demandez par { -usage-period }
    .why =
        { $limit ->
            [none] Un montant fixe au plus est payé par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
           *[other] { MONEY($limit, $unit) } au plus sont payés par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
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
            [none] Le voyage d’une personne à une conférence est payé jusqu’à un montant fixe.
           *[other] Le voyage d’une personne à une conférence est payé jusqu’à { MONEY($limit, $unit) }.
        }

limit-travel-per-period = Voyages par { -usage-period }
    .why =
        { $limit ->
            [none] Les voyages aux conférences sont payés jusqu’à un montant fixe par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
           *[other] Les voyages aux conférences sont payés jusqu’à { MONEY($limit, $unit) } par { -usage-period }, pour toutes les { -claim(form: "plural") } ensemble.
        }
