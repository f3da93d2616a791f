### Ce qui se passe après l’envoi à Microsoft. Chargé avec load({ lifecycle: true }).

## Les états, tels que l’Espace partenaires les nomme

lifecycle-status-editing =
    { $route ->
        [cpor] Brouillon
       *[co-op] En cours de modification
    }
lifecycle-status-submitted = Soumise
lifecycle-status-under-review = En cours d’évaluation
lifecycle-status-action-required =
    { $route ->
        [cpor] Action du partenaire requise
       *[co-op] Action requise
    }
lifecycle-status-approved = Approuvée
lifecycle-status-rejected = Rejetée
lifecycle-status-disputed =
    { $route ->
        [cpor] Litige
       *[co-op] Contestée
    }
lifecycle-status-paid = Payée
lifecycle-status-rejected-final = Rejetée (définitif)

## Ce qui suit

lifecycle-next-submitted =
    { $action ->
        [answer] Vous répondez et soumettez à nouveau
       *[submit] Vous soumettez
    }
lifecycle-next-under-review = { -vendor } commence l’évaluation
lifecycle-next-action-required = { -vendor } vous demande des compléments
lifecycle-next-approved = { -vendor } approuve
lifecycle-next-rejected =
    { $by ->
        [customer] Le client refuse, et elle est rejetée
       *[microsoft]
            { $status ->
                [action-required] { -vendor } rejette, si vous ne répondez pas à temps
               *[other] { -vendor } rejette
            }
    }
lifecycle-next-disputed = Vous contestez le rejet
lifecycle-next-paid = { -vendor } paie
lifecycle-next-rejected-final =
    { $by ->
        [partner] Vous mettez fin à l’{ -customer-association }, et elle est rejetée définitivement
       *[microsoft] { -vendor } rejette définitivement
    }

## Ce qui peut être fait

# Qui peut le faire ; pour certains rôles les pages diffèrent.
lifecycle-who =
    Qui peut le faire : { LABELS($roles, "role", join: "or") }.{ $disputed ->
        [none] { "" }
       *[other] { " " }Les pages diffèrent pour ce rôle : { LABELS($disputed, "role", join: "or") }.
    }
lifecycle-action-submit = Soumettre dans { -portal }
    .why = { lifecycle-who }
lifecycle-action-edit = Modifier dans { -portal }
    .why = { lifecycle-who }
lifecycle-action-answer = Ajouter ce que { -vendor } demande, puis soumettre à nouveau dans { -portal }
    .why = { lifecycle-who }
lifecycle-action-dispute = Contester le rejet dans { -portal }, en donnant vos raisons
    .why =
        { $once ->
            [yes] Le rejet ne peut être contesté qu’une fois.
           *[no] Aucune source n’indique combien de fois il peut être contesté.
        } { lifecycle-who }
lifecycle-action-disassociate = Mettre fin à l’{ -customer-association }, en donnant une raison
    .why = { lifecycle-who }

## Jours avant lesquels quelque chose se passe

lifecycle-due-window-opens = Ouverture de la { -claim-window }
    .why =
        { $confidence ->
            [inferred] Ce jour est projeté d’après les années précédentes : aucune source ne l’indique.
           *[other] Le premier jour de la { -claim-window } de cette { -usage-period }.
        }
lifecycle-due-submit-by = Dernier jour pour soumettre
    .why =
        { $confidence ->
            [inferred] Ce jour est projeté d’après les années précédentes : aucune source ne l’indique.
           *[other] Le dernier jour de la { -claim-window } de cette { -usage-period }.
        }
lifecycle-due-draft-expires = Le brouillon expire
    .why = { -portal(form: "capital") } avertit lorsqu’un brouillon est sur le point d’expirer.
lifecycle-due-review-starts = Début de l’évaluation
lifecycle-due-review-expected = Résultat de l’évaluation attendu
    .why =
        { $route ->
            [cpor] Lorsque deux partenaires demandent la même prestation chez un client, cela peut durer plus longtemps.
           *[co-op] { "" }
        }
lifecycle-due-answer-by = Dernier jour pour donner à { -vendor } ce qui est demandé
lifecycle-due-dispute-until = Dernier jour pour contester
lifecycle-due-customer-opt-out = Dernier jour pour le refus du client
    .why = Ne considérez pas l’{ -customer-association } comme définitive avant ce jour.
lifecycle-due-payment-expected = Paiement attendu
    .why =
        { -vendor.id ->
            [microsoft] Moins de 200 USD par programme et type de revenu attendent un montant supérieur. Sans données bancaires ou fiscales, un paiement est retenu 180 jours, puis perdu.
           *[other] { "" }
        }
lifecycle-due-payment-after-tax-invoice = Paiement attendu après la facture fiscale
    .why = Dans votre pays, { -vendor } paie après avoir approuvé votre facture fiscale.
lifecycle-due-keep-originals = Dernier jour de conservation des originaux
    .why =
        { $confidence ->
            [inferred] Compté à partir du dernier jour de l’{ -activity }, ce qui est notre interprétation : { -vendor } écrit « à compter de la date de l’activité ».
           *[other] Compté à partir du jour de l’{ -activity }.
        } { -vendor } peut demander les originaux jusque-là.

# Le titre d’un jour dans un calendrier.
lifecycle-event = { $label } : { $name }

## Comment un jour est compté

lifecycle-count =
    { $unit ->
        [business-days]
            { $count ->
                [one] { $count } jour ouvré
               *[other] { NUMBER($count) } jours ouvrés
            }
        [days]
            { $count ->
                [one] { $count } jour
               *[other] { NUMBER($count) } jours
            }
        [months] { NUMBER($count) } mois
       *[month-ends] jusqu’au dernier jour du mois suivant
    }
lifecycle-counted =
    { $from ->
        [none] Délai : { lifecycle-count }.
       *[other] Compté à partir du { DATE($from) } : { lifecycle-count }.
    }{ $unit ->
        [business-days] { " " }Les jours ouvrés vont du lundi au vendredi ; les jours fériés ne sont pas retirés, car aucune source ne les définit.
       *[other] { "" }
    }
lifecycle-needs =
    { $needs ->
        [since] Indiquez depuis quel jour elle a cet état, pour que le jour puisse être compté.
        [submission] Indiquez le jour de la dernière soumission, pour que le jour puisse être compté.
        [activity-end] Indiquez le dernier jour de l’{ -activity }, pour que le jour puisse être compté.
        [usage-period] Choisissez la { -usage-period }, pour que le jour soit connu.
       *[tax-invoice-approved] Indiquez le jour où { -vendor } a approuvé la facture fiscale, pour que le jour puisse être compté.
    }
lifecycle-undated =
    { $undated ->
        [open-ended] Il n’y a pas de limite.
       *[not-published] Aucune source n’indique de délai.
    }
lifecycle-then =
    { $then ->
        [contact-support] Ensuite, contactez le support de { -vendor }.
        [rejected] Ensuite, elle est rejetée.
       *[new-association] Ensuite, il faut une nouvelle { -customer-association } avec de nouvelles preuves.
    }

# Ce qu’une source indique : le délai, le jour qui en résulte, et la source.
lifecycle-reading =
    { $undated ->
        [open-ended] à tout moment
        [not-published] aucun délai
       *[none] { lifecycle-count }
    }{ $on ->
        [none] { "" }
       *[other] { ", " }{ DATE($on) }
    } (« { $title } »{ $published ->
        [none] { "" }
       *[other] { ", " }{ DATE($published) }
    })
lifecycle-others = Publié aussi : { LIST($readings) }.

## Où les sources divergent

lifecycle-disagreement-payment-time = Les sources divergent sur le moment du paiement : { LIST($readings) }. La première est suivie ici.
lifecycle-disagreement-dispute-role = Les pages divergent sur le droit d’un utilisateur d’incentives de contester : { LIST($titles) }. Il vaut mieux que l’administrateur d’incentives le fasse.
lifecycle-disagreement-opt-out-time = Les sources divergent sur le temps dont le client dispose pour refuser : { LIST($readings) }. La première est suivie ici.
lifecycle-disagreement-review-time = Les sources divergent sur la durée de l’évaluation : { LIST($readings) }. La première est suivie ici.

## Ce que Microsoft peut demander à nouveau pour une association client

lifecycle-request-poe-missing = La { -proof-of-execution } manque, ou le fichier n’est pas le bon
lifecycle-request-customer-signature-missing = La signature du client manque
lifecycle-request-dates-missing-or-old = Des dates manquent ou sont anciennes
lifecycle-request-partner-service-missing = La description de votre prestation manque
lifecycle-request-products-missing = Des produits manquent

## En texte seul

lifecycle-text-status =
    { $since ->
        [none] { $label }
       *[other] { $label } depuis le { DATE($since) }
    }
lifecycle-text-checked-on = Au { DATE($date) }
lifecycle-text-next = Ce qui suit
lifecycle-text-nothing = Rien ne suit.
lifecycle-text-actions = Ce que vous pouvez faire
lifecycle-text-editable =
    { $state ->
        [all] Vous pouvez tout modifier.
        [parts] Vous pouvez modifier : { LIST($fields) }.
        [on-request] Vous pouvez modifier ce que { -vendor } demande.
       *[nothing] Vous ne pouvez rien modifier.
    }
lifecycle-text-reopens = Ouvert à nouveau, car { -vendor } le demande : { LIST($fields) }.
lifecycle-text-due = Échéances
lifecycle-text-day =
    { $on ->
        [none] { $label } : aucun jour n’est connu
       *[other] { $label } : { $on } ({ $left })
    }
lifecycle-text-left =
    { $passed ->
        [yes]
            { $days ->
                [one] il y a { $days } jour
               *[other] il y a { NUMBER($days) } jours
            }
       *[no]
            { $days ->
                [0] aujourd’hui
                [one] dans { $days } jour
               *[other] dans { NUMBER($days) } jours
            }
    }
lifecycle-text-differ = Où les sources divergent
lifecycle-text-sources = Sources

# Une demande dans une liste de plusieurs.
lifecycle-text-nameless = Une { -claim } sans nom
lifecycle-text-state =
    { $verdict ->
        [ready] Vérification : prête à être soumise
        [blocked] Vérification : problèmes
        [incomplete] Vérification : incomplète
       *[other] Vérification : impossible, aucune règle publique
    } ; état : { $status }
lifecycle-text-amounts = Total que vous demandez : { $claimed ->
        [none] inconnu
       *[other] { MONEY($claimed, $currency) }
    } ; remboursable : { $claimable ->
        [none] inconnu
       *[other] { MONEY($claimable, $currency) }
    }
lifecycle-text-sum =
    { $verdict ->
        [all] Vérifiées : { NUMBER($count) }
        [ready] Prêtes à être soumises : { NUMBER($count) }
        [incomplete] Incomplètes : { NUMBER($count) }
        [blocked] Avec des problèmes : { NUMBER($count) }
       *[other] Impossibles à vérifier entièrement : { NUMBER($count) }
    }
lifecycle-text-deadline = Échéance : { DATE($date) }
lifecycle-text-due-next = Ensuite : { $label }, { $on }
