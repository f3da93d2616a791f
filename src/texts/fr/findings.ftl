### What a finding says is wrong with the value seen; .help says why, and what to do. At most two sentences each.

## input

finding-input-invalid-value =
    { $field ->
        [none] « { $value } » n’est pas { LABEL($expected, "expected") }.
       *[other] « { $value } » ({ FIELD($field, $row) }) n’est pas { LABEL($expected, "expected") }.
    }
    .help =
        { $expected ->
            [text] Écrivez un texte. D’ici là, le champ est considéré comme vide.
            [list] Donnez une liste, même pour un seul élément. D’ici là, le champ est considéré comme vide.
            [object] Donnez un objet avec des champs. D’ici là, le champ est considéré comme vide.
            [boolean] Écrivez true (vrai) ou false (faux). D’ici là, le champ est considéré comme vide.
            [date] Écrivez année-mois-jour, par exemple 2024-03-31. D’ici là, le champ est considéré comme vide.
            [money] Écrivez des chiffres avec un point avant les décimales et sans espace ni signe, par exemple 1250.00. D’ici là, le champ est considéré comme vide.
            [decimal] Écrivez des chiffres avec un point avant les décimales, par exemple 7.5. D’ici là, le champ est considéré comme vide.
            [rate] Indiquez combien de dollars américains vaut une unité de la devise, plus que 0, par exemple 1.08. D’ici là, le champ est considéré comme vide.
            [count] Écrivez un nombre entier, 0 ou plus, par exemple 120. D’ici là, le champ est considéré comme vide.
            [interval] Écrivez le premier et le dernier jour séparés par une barre oblique, par exemple 2024-01-01/2024-06-30. D’ici là, le champ est considéré comme vide.
            [guid] Copiez-le depuis { -portal }, par exemple 123e4567-e89b-12d3-a456-426614174000. D’ici là, le champ est considéré comme vide.
            [email] Une adresse e-mail contient un seul @, puis un domaine complet, sans espace, par exemple ana@contoso.example. D’ici là, le champ est considéré comme vide.
            [url] Écrivez l’adresse entière, qui commence par https:// ou http://. D’ici là, le champ est considéré comme vide.
            [country] Écrivez les deux majuscules de la norme ISO 3166, par exemple FR. D’ici là, le champ est considéré comme vide.
            [currency] Écrivez les trois majuscules de la norme ISO 4217, par exemple EUR. D’ici là, le champ est considéré comme vide.
            [datetime] Écrivez la date et l’heure sous la forme 2024-03-31T14:30:00. D’ici là, le champ est considéré comme vide.
            [sha256] Choisissez le fichier de nouveau. D’ici là, le champ est considéré comme vide.
           *[other] Corrigez la valeur. D’ici là, le champ est considéré comme vide.
        }

finding-input-unknown-id =
    { $vocabulary ->
        [evidence-kind] Dans le { this-document }, « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
        [shows] Dans le { this-document }, « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
        [issuer] { this-invoice-capital } : « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
        [expense-kind] Dépense { $row } : « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
        [mode] Dépense { $row } : « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
        [surface-owner] Dépense { $row } : « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
       *[other] « { $value } » n’est pas { LABEL($vocabulary, "vocabulary") }.
    }
    .help =
        { $nearest ->
            [none] Écrivez l’identifiant exactement comme dans la liste ; d’ici là, le champ est considéré comme vide.
           *[other] Écrivez l’identifiant exactement comme dans la liste ; d’ici là, le champ est considéré comme vide. Vouliez-vous dire « { $nearest } » ?
        }

finding-input-unknown-field =
    { $field ->
        [none] Une { -claim } n’a pas de champ « { $value } » à cet endroit.
       *[other] Le champ « { $value } » n’existe pas ({ FIELD($field, $row) }).
    }
    .help =
        { $nearest ->
            [none] Son contenu n’a pas été vérifié.
           *[other] Son contenu n’a pas été vérifié. Vouliez-vous dire « { $nearest } » ?
        }

finding-input-duplicate-id = L’identifiant « { $value } » ({ FIELD($field, $row) }) est déjà celui d’un élément précédent.
    .help = Les références désignent le premier élément qui porte cet identifiant. Donnez un autre identifiant à celui-ci.

finding-input-dangling-reference =
    { $list ->
        [invoices] Cette { -claim } ne contient pas de facture « { $value } ».
        [csrs] Cette { -claim } ne contient pas de { -csr } « { $value } ».
        [documents] Cette { -claim } ne contient pas de fichier « { $value } ».
        [conferences] Cette { -claim } ne contient pas de conférence « { $value } ».
       *[other] Cette { -claim } ne contient pas « { $value } ».
    }
    .help = Jusqu’à sa correction, la référence est considérée comme vide. Ajoutez l’élément qui manque, ou choisissez-en un qui existe.

finding-input-unused-entry =
    { $list ->
        [invoices] Aucune dépense n’utilise la { this-invoice }.
        [csrs] Aucune dépense n’utilise la { this-csr }.
        [documents] Choisissez ce que prouve le { this-document }.
       *[conferences] Aucune dépense n’utilise la { this-conference }.
    }
    .help =
        { $list ->
            [documents] Un fichier sans type de preuve n’aide pas l’examinateur. Choisissez son type de preuve, choisissez-le comme fichier d’une facture ou d’une { -csr }, ou supprimez-le.
           *[other] Un élément qu’aucune dépense n’utilise ne prouve rien. Choisissez-le dans sa dépense, ou supprimez-le.
        }

finding-input-edition-other-period =
    { $date ->
        [none] L’édition « { $value } » ne s’applique pas à la { -usage-period }{ note-from-until }.
       *[other] L’édition « { $value } » ne s’applique pas à une soumission le { DATE($date) }.
    }
    .help = « { $governs } » s’applique, et ses règles peuvent différer. Retirez l’édition choisie pour vérifier avec celle qui s’applique.

finding-input-not-json =
    { $reason ->
        [not-object] C’est du JSON, mais pas un objet.
        [too-deep] Ce JSON est trop imbriqué pour être une { -claim }.
       *[other] Ce n’est pas du JSON.
    }
    .help = Une { -claim } est un seul objet JSON. Corrigez-la et vérifiez-la de nouveau.

## route

finding-route-use-cpor = « { LABEL($program, "program") } » relève des { -customer-association(form: "plural") } ({ -cpor }), pas des { -claim(form: "plural") } { -co-op }.
    .help = À la date de cette { -claim }, les fonds { -co-op } ne paient plus ce programme. Choisissez « { label-route-cpor } » comme type de { -claim }.

finding-route-use-co-op = « { LABEL($program, "program") } » relève des { -claim(form: "plural") } { -co-op }, pas des { -customer-association(form: "plural") } ({ -cpor }).
    .help = Seuls quelques programmes utilisent { -cpor }. Choisissez « { label-route-co-op } » comme type de { -claim }.

finding-route-use-engagement-claim = « { LABEL($program, "program") } » ne relève ni des { -claim(form: "plural") } { -co-op } ni des { -customer-association(form: "plural") } ({ -cpor }).
    .help = Ces { -activity(form: "plural") } ont leur propre { -claim }, celle des engagements MCI. Créez-la plutôt dans { -portal }.

## role

finding-role-cannot-submit =
    { $severity ->
        [error] Le rôle « { LABEL($role, "role") } » ne permet pas de soumettre ce type de { -claim }.
       *[other] Le rôle « { LABEL($role, "role") } » ne permet peut-être pas de soumettre une { -claim } fondée sur un plan.
    }
    .help =
        { $severity ->
            [error]
                { $claimBy ->
                    [none] { -portal(form: "capital") } réserve la soumission à certains rôles. Demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre.
                   *[other] { -portal(form: "capital") } réserve la soumission à certains rôles. Demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre au plus tard le { DATE($claimBy) }{ note-projected }.
                }
           *[other]
                { $claimBy ->
                    [none] { note-plans } Par sécurité, demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre.
                   *[other] { note-plans } Par sécurité, demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre au plus tard le { DATE($claimBy) }{ note-projected }.
                }
        }

## program

finding-program-ended = « { LABEL($program, "program") } » s’est terminé le { DATE($lastDay) }, avant le début de cette { -usage-period }.
    .help = { note-ended }Consultez le guide du programme avant de soumettre.

## period

finding-period-not-a-half-year = « { $value } » n’est pas une { -usage-period }.
    .help = Une { -usage-period } est un semestre, de janvier à juin ou de juillet à décembre. Le premier jour se trouve dans celle { PERIOD($fits) } : choisissez-la ({ $fits }) si c’est la bonne.

## activity

finding-activity-dates-reversed =
    { $field ->
        [csrs-ends-on] Le travail de la { this-csr } se termine le { DATE($endsOn) }, avant de commencer le { DATE($startsOn) }.
        [activity-campaign-ends-on] La campagne se termine le { DATE($endsOn) }, avant de commencer le { DATE($startsOn) }.
       *[other] L’{ -activity } se termine le { DATE($endsOn) }, avant de commencer le { DATE($startsOn) }.
    }
    .help = Le dernier jour ne peut pas être avant le premier jour. Corrigez la date erronée.

finding-activity-outside-usage-period =
    { $field ->
        [activity-starts-on] L’{ -activity } commence le { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
       *[other] L’{ -activity } se termine le { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
    }
    .help =
        { $severity ->
            [error] Les fonds { -co-op } doivent être utilisés pendant leur { -usage-period }. Corrigez la date, ou choisissez la { -usage-period } qui la contient : { PERIOD($fits) }.
           *[other] Les règles disent que les fonds sont utilisés pendant leur { -usage-period }, pas que tout le travail y commence et s’y termine. Consultez le guide du programme, ou ne demandez que ce qui a été fait pendant la période.
        }

finding-activity-not-finished = L’{ -activity } se termine le { DATE($date) }, après la soumission du { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Seules les { -activity(form: "plural") } terminées peuvent être demandées. Soumettez à partir du dernier jour de l’{ -activity }.
           *[other] Seules les { -activity(form: "plural") } terminées peuvent être demandées. Soumettez à partir du dernier jour de l’{ -activity }, au plus tard le { DATE($claimBy) }{ note-projected }.
        }

finding-activity-outside-campaign =
    { $field ->
        [activity-starts-on] L’{ -activity } commence le { DATE($date) }, hors de la campagne{ note-from-until }.
       *[other] L’{ -activity } se termine le { DATE($date) }, hors de la campagne{ note-from-until }.
    }
    .help = Dans un programme fondé sur un plan, l’{ -activity } doit se dérouler pendant sa campagne. Corrigez la date erronée.

finding-activity-not-for-program =
    { $severity ->
        [error] L’{ -activity } « { LABEL($activity, "activity") } » n’est pas ouverte à « { LABEL($program, "program") } ».
       *[other] L’{ -activity } « { LABEL($activity, "activity") } » n’est peut-être pas ouverte à « { LABEL($program, "program") } ».
    }
    .help =
        { $severity ->
            [error] Les règles l’excluent pour ce programme. Choisissez une autre { -activity }, ou corrigez le programme.
           *[other] { note-not-for-program }Demandez à votre contact { -vendor } avant de soumettre.
        }

finding-activity-not-in-edition = « { LABEL($activity, "activity") } » ne figure pas parmi les { -activity(form: "plural") } de cette { -usage-period }.
    .help =
        { $from ->
            [none] Les règles énumèrent les { -activity(form: "plural") } acceptées. Choisissez une { -activity } de la liste, ou corrigez la { -usage-period }.
           *[other] Les règles énumèrent les { -activity(form: "plural") } acceptées, celle-ci à partir du { DATE($from) }. Choisissez une { -activity } de la liste, ou corrigez la { -usage-period }.
        }

finding-activity-rules-not-public =
    { $field ->
        [program]
            { $program ->
                [none] Les règles à cette date ne sont pas publiques.
               *[other] Les règles de « { LABEL($program, "program") } » à cette date ne sont pas publiques.
            }
       *[other]
            { $activity ->
                [none] Les règles ne sont pas publiques.
               *[other] Les règles de « { LABEL($activity, "activity") } » ne sont pas publiques.
            }
    }
    .help = Seules les règles publiques ont été vérifiées, et elles peuvent ne pas suffire. Demandez le guide du programme à votre contact { -vendor }.

finding-activity-too-few-components =
    { $count ->
        [one] Cette campagne multipoint compte { $count } partie ; son nom en suggère au moins { NUMBER($minimum) }.
       *[other] Cette campagne multipoint compte { $count } parties ; son nom en suggère au moins { NUMBER($minimum) }.
    }
    .help = { note-fewest-parts }Ajoutez les autres parties, ou demandez cette partie comme { -activity } à part entière.

## deadline

finding-deadline-missed =
    { $days ->
        [one] Le dernier jour pour soumettre était le { DATE($closesOn) }{ note-projected } : une soumission le { DATE($submitOn) } a { $days } jour de retard.
       *[other] Le dernier jour pour soumettre était le { DATE($closesOn) }{ note-projected } : une soumission le { DATE($submitOn) } a { $days } jours de retard.
    }
    .help =
        { $basis ->
            [projected] La { -claim-window } correspondante n’est pas publiée : vérifiez dans { -portal } si elle est encore ouverte. Si vous avez soumis la { -claim } plus tôt, saisissez cette date de soumission ; sinon, adressez-vous au support de { -portal }.
           *[other] Les fonds non demandés à cette date sont perdus. Si vous avez soumis la { -claim } plus tôt, saisissez cette date de soumission ; sinon, adressez-vous au support de { -portal }.
        }

finding-deadline-past-45-days = Le dernier jour sûr pour soumettre était le { DATE($closesOn) } ; le { DATE($submitOn) } est le lendemain.
    .help = Les sources divergent d’un jour sur le calcul des 45 jours. Soumettez aujourd’hui, et demandez au support de { -portal } de confirmer que la { -claim } est arrivée à temps.

finding-deadline-closing =
    { $days ->
        [0] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, le jour même de la soumission.
        [one] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, { $days } jour après la soumission prévue.
       *[other] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, { $days } jours après la soumission prévue.
    }
    .help =
        { $basis ->
            [projected] Ni ce jour ni son fuseau horaire ne sont publiés. Soumettez dès que possible.
           *[other] Le fuseau horaire de ce jour n’est pas publié. Soumettez dès que possible.
        }

finding-deadline-not-open = Les { -claim(form: "plural") } de cette { -usage-period } ouvrent le { DATE($opensOn) }{ note-projected }, après la soumission prévue le { DATE($submitOn) }.
    .help =
        { $basis ->
            [projected]
                { $claimBy ->
                    [none] Avant ce jour, { -portal } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) } (dates projetées), et vérifiez d’abord la { -claim-window } dans { -portal }.
                   *[other] Avant ce jour, { -portal } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }, au plus tard le { DATE($claimBy) } (dates projetées), et vérifiez d’abord la { -claim-window } dans { -portal }.
                }
           *[other]
                { $claimBy ->
                    [none] Avant ce jour, { -portal } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }.
                   *[other] Avant ce jour, { -portal } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }, au plus tard le { DATE($claimBy) }.
                }
        }

## amount

finding-amount-not-positive = « { $value } » ({ FIELD($field, $row) }) n’est pas supérieur à 0.
    .help = Corrigez la valeur, ou supprimez l’élément si rien n’a été dépensé.

finding-amount-too-many-decimals = « { $value } » ({ FIELD($field, $row) }) a trop de décimales : { $currency } en compte { NUMBER($decimals) }.
    .help = Un tel montant ne peut être ni payé ni comparé. Écrivez-le comme il figure sur le document.

finding-amount-sum-mismatch = La somme de vos dépenses est de { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que le total que vous demandez, { MONEY($claimed, $currency) }.
    .help = Les deux doivent être égaux. Réduisez les montants des dépenses à la part que vous demandez, ou augmentez le total que vous demandez.

finding-amount-exceeds-invoice = Les dépenses rattachées à la { this-invoice } font { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que son total de { MONEY($total, $currency) }.
    .help = Une facture ne prouve pas plus que son total toutes taxes comprises. Réduisez les montants des dépenses, ou corrigez le total de la facture s’il a été mal saisi.

finding-amount-exceeds-csr = Les dépenses rattachées à la { this-csr } font { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que son total de { MONEY($total, $currency) }.
    .help = Une { -csr } ne prouve pas plus que son total. Réduisez les montants des dépenses, ou corrigez la { -csr } si elle a été mal saisie.

finding-amount-csr-arithmetic = Dans la { this-csr }, { NUMBER($hours) } heures × { MONEY($hourlyCost, $currency) } font { MONEY($product, $currency) }, et non { MONEY($total, $currency) }.
    .help = Aucune règle publique n’exige ce calcul, mais l’examinateur peut le refaire. Corrigez les heures, le coût horaire ou le total de la { -csr }, ou expliquez l’écart dans la { -csr }.

## currency

finding-currency-mixed = La { this-invoice } est en { $value }, mais la { -claim } est en { $currency }.
    .help = { note-one-currency } : cette facture n’est donc pas comptée. Ajoutez-la à une { -claim } en { $value }, ou corrigez la devise.

## funds

finding-funds-insufficient = Le total que vous demandez, { MONEY($claimed, $currency) }, et les { MONEY($claimedBefore, $currency) } déjà demandés dépassent les { MONEY($earned, $currency) } acquis.
    .help = Il reste { MONEY($available, $currency) } des fonds { -co-op } acquis. Réduisez le total que vous demandez, ou corrigez les fonds.

## threshold

finding-threshold-not-reached =
    { $currency ->
        [USD] Les { MONEY($earned, $currency) } acquis n’atteignent pas le seuil de { MONEY($threshold, "USD") } de « { LABEL($program, "program") } ».
       *[other] Les { MONEY($earned, $currency) } acquis, soit { MONEY($earnedUsd, "USD") } à votre taux, n’atteignent pas le seuil de { MONEY($threshold, "USD") } de « { LABEL($program, "program") } ».
    }
    .help =
        { $severity ->
            [error] En dessous du seuil, les gains sont versés en ristourne (rebate) et les fonds { -co-op } ne peuvent pas être demandés. Comparez les fonds acquis avec { -portal }.
           *[other] Les montants sont proches, et le taux de change de { -vendor } décide, pas le vôtre. Vérifiez si { -portal } affiche des fonds { -co-op } pour cette { -usage-period }.
        }

## limit

finding-limit-exceeded =
    { $limit ->
        [amount-per-period] { MONEY($counted, $unit) } dépassent les { MONEY($maximum, $unit) } permis pour cette { -activity } par { -usage-period }.
        [percent-of-earned] { MONEY($counted, $unit) } dépassent { MONEY($maximum, $unit) }, la part des fonds acquis que cette { -activity } peut utiliser.
        [percent-of-expenses] { MONEY($counted, $unit) } dépassent { MONEY($maximum, $unit) }, la part des dépenses qui est payée.
        [claimed-per-period] { MONEY($counted, $unit) } dépassent les { MONEY($maximum, $unit) } payés par { -usage-period }.
        [greater-of] { MONEY($counted, $unit) } dépassent les { MONEY($maximum, $unit) } permis pour les unités de démonstration par { -usage-period }.
        [attendees-per-conference]
            { $subject ->
                [none] La { -claim } porte sur { MONEY($counted, $unit) } ; la limite est de { NUMBER($maximum) } par conférence.
               *[other] La { -claim } porte sur { MONEY($counted, $unit) } pour « { $subject } » ; la limite est de { NUMBER($maximum) } par conférence.
            }
        [travel-per-person-and-conference]
            { $subject ->
                [none] Le voyage coûte { MONEY($counted, $unit) }, plus que les { MONEY($maximum, $unit) } permis par personne et par conférence.
               *[other] Le voyage (« { $subject } ») coûte { MONEY($counted, $unit) }, plus que les { MONEY($maximum, $unit) } permis par personne et par conférence.
            }
        [travel-per-period] Les voyages coûtent { MONEY($counted, $unit) }, plus que les { MONEY($maximum, $unit) } permis par { -usage-period }.
       *[other] { MONEY($counted, $unit) } dépassent la limite de { MONEY($maximum, $unit) }.
    }
    .help =
        { $limit ->
            [attendees-per-conference] L’inscription et le voyage ne sont payés que pour ce nombre de personnes. Supprimez les dépenses des autres participants.
            [travel-per-person-and-conference] L’avion, le train et l’hôtel comptent ensemble. Réduisez les montants que vous demandez jusqu’à la limite.
            [percent-of-expenses] Le reste des dépenses est à votre charge. Réduisez le total que vous demandez jusqu’à la limite.
           *[other] Les montants déjà demandés pendant la { -usage-period } comptent aussi. Réduisez les montants que vous demandez jusqu’à la limite.
        }

finding-limit-only-this-claim = Seule cette { -claim } a été comparée à la limite de l’{ -activity }.
    .help = La limite porte sur toutes les { -claim(form: "plural") } de la { -usage-period }. Saisissez ce qui a déjà été demandé pour cette { -activity }, 0 s’il n’y a rien.

finding-limit-program-differs =
    { $reason ->
        [country]
            { $country ->
                [none] Les limites peuvent différer de celles qui sont publiées pour les partenaires de ce pays.
               *[other] Les limites peuvent différer de celles qui sont publiées pour les partenaires de ce pays ({ COUNTRY($country) }).
            }
       *[other]
            { $program ->
                [none] Les limites peuvent différer de celles qui sont publiées.
               *[other] Les limites peuvent différer de celles qui sont publiées pour « { LABEL($program, "program") } ».
            }
    }
    .help =
        { $reason ->
            [country] { note-limit-by-country }Vérifiez votre limite dans le guide du programme.
           *[other] Les règles le disent sans chiffres : les limites des conférences n’ont donc pas été utilisées. Vérifiez vos limites dans le guide du programme.
        }

## expense

finding-expense-ineligible = Dépense { $row } : « { LABEL($kind, "expense-kind") } » n’est pas une dépense admissible pour « { LABEL($activity, "activity") } ».
    .help = Types admissibles : { LABELS($eligible, "expense-kind", join: "or") }. Choisissez le bon type, ou supprimez cette dépense.

finding-expense-alcohol = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») comprend de l’alcool.
    .help = La restauration n’est admissible que sans alcool. Demandez seulement le montant sans alcool, et répondez « { form-no } » à « { field-expenses-includes-alcohol.label } ».

finding-expense-surface-rental = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») concerne des appareils Surface qui vous appartiennent.
    .help = La location n’est admissible que pour des appareils détenus et gérés par un tiers. Supprimez cette dépense, ou corrigez le propriétaire.

finding-expense-csr-for-vendor-work = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») n’a qu’une { -csr } comme preuve.
    .help = Une { -csr } prouve votre propre travail, mais ce type de dépense est facturé par un fournisseur. Ajoutez la facture du fournisseur.

finding-expense-both-proofs =
    { $invoiceName ->
        [none]
            { $csrName ->
                [none] La dépense { $row } a deux preuves : la facture { $invoiceRow } et la { -csr } { $csrRow }.
               *[other] La dépense { $row } a deux preuves : la facture { $invoiceRow } et la { -csr } ({ $csrName }).
            }
       *[other]
            { $csrName ->
                [none] La dépense { $row } a deux preuves : la facture { $invoiceName } et la { -csr } { $csrRow }.
               *[other] La dépense { $row } a deux preuves : la facture { $invoiceName } et la { -csr } ({ $csrName }).
            }
    }
    .help = Une seule suffit : une facture pour le travail d’un fournisseur, une { -csr } pour votre propre travail. Supprimez celle qui ne convient pas.

## invoice

finding-invoice-duplicate-number =
    { $other ->
        [none] La facture { $row } a le même numéro « { $value } » que la facture { $firstRow } de { $vendor }.
       *[other] La facture { $row } a le numéro « { $value } », qui ne diffère que par la ponctuation de « { $other } », la facture { $firstRow } de { $vendor }.
    }
    .help =
        { $severity ->
            [error] Une même facture ne compte qu’une fois. Corrigez le numéro, ou gardez un seul élément et choisissez-le dans les deux dépenses.
           *[other] Une même facture ne compte qu’une fois, et il peut s’agir de la même. Comparez les deux numéros avec les factures ; si c’est la même, gardez un seul élément et choisissez-le dans les deux dépenses.
        }

finding-invoice-vendor-is-partner = La { this-invoice } vient de « { $value } », votre propre entreprise.
    .help = Une facture prouve le travail d’un fournisseur ; une { -csr } prouve votre propre travail. Ajoutez une { -csr } à la place, ou corrigez le fournisseur.

finding-invoice-future-date = La { this-invoice } est datée du { DATE($date) }, après la soumission du { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Une { -claim } ne peut contenir que des factures déjà émises. Corrigez la date de facture, ou soumettez une fois la facture émise.
           *[other] Une { -claim } ne peut contenir que des factures déjà émises. Corrigez la date de facture, ou soumettez une fois la facture émise, au plus tard le { DATE($claimBy) }{ note-projected }.
        }

finding-invoice-outside-usage-period = La { this-invoice } est datée du { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
    .help = Aucune règle publique ne l’interdit, mais un examinateur peut poser la question. Vérifiez que la facture dit quand le travail a été fait.

finding-invoice-not-microsoft = Rien n’indique que la { this-invoice } a été émise par { -vendor }.
    .help = Seule la facture originale de { -vendor } prouve la participation au programme. Ajoutez cette facture, ou corrigez l’émetteur.

finding-invoice-completed-outside-activity =
    { $severity ->
        [error]
            { $submitOn ->
                [none] { this-invoice-capital } : l’examen ou le cours s’est terminé le { DATE($date) }, après la soumission.
               *[other] { this-invoice-capital } : l’examen ou le cours s’est terminé le { DATE($date) }, après la soumission du { DATE($submitOn) }.
            }
       *[other] { this-invoice-capital } : l’examen ou le cours s’est terminé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    }
    .help =
        { $severity ->
            [error] Seul un examen ou un cours terminé peut être demandé. Corrigez la date d’achèvement, ou soumettez la { -claim } à partir de celle-ci.
           *[other] Un examinateur peut comparer les deux. Corrigez la date d’achèvement, ou les dates de l’{ -activity }.
        }

finding-invoice-number-differs = Facture { $row } : vous avez saisi le numéro « { $value } », mais { this-file } indique « { $found } ».
    .help =
        { $severity ->
            [error] Le fichier contient cette valeur comme donnée. Corrigez le numéro de facture, ou choisissez le bon fichier.
           *[other] Cette valeur a été lue dans le texte du fichier et peut être fausse. Comparez le numéro avec la facture.
        }

finding-invoice-total-differs = { this-invoice-capital } : vous avez saisi le total { NUMBER($value) }, mais { this-file } indique { MONEY($found, $currency) }.
    .help =
        { $severity ->
            [error] Le fichier contient cette valeur comme donnée. Saisissez son montant à payer, toutes taxes comprises, ou choisissez le bon fichier.
           *[other] Cette valeur a été lue dans le texte du fichier et peut être fausse. Comparez le total avec le montant à payer toutes taxes comprises.
        }

finding-invoice-date-differs = { this-invoice-capital } : vous avez saisi la date { DATE($value) }, mais { this-file } indique { DATE($found) }.
    .help =
        { $severity ->
            [error] Le fichier contient cette valeur comme donnée. Corrigez la date de facture, ou choisissez le bon fichier.
           *[other] Cette valeur a été lue dans le texte du fichier et peut être fausse. Comparez la date avec la facture.
        }

finding-invoice-currency-differs = { this-invoice-capital } : la devise est « { $value } », mais { this-file } indique « { $found } ».
    .help =
        { $severity ->
            [error] Le fichier contient cette valeur comme donnée. Corrigez la devise de la facture, ou choisissez le bon fichier.
           *[other] Cette valeur a été lue dans le texte du fichier et peut être fausse. Comparez la devise avec la facture.
        }

finding-invoice-vendor-differs = { this-invoice-capital } : vous avez saisi le fournisseur « { $value } », mais { this-file } indique « { $found } ».
    .help = Un nom commercial et une raison sociale sont tous deux acceptés, mais il peut s’agir de deux entreprises. Comparez le fournisseur avec la facture, et corrigez-le s’il est faux.

finding-invoice-not-an-invoice =
    { $type ->
        [credit-note] { this-file-capital } de la { this-invoice } est un avoir.
        [pro-forma] { this-file-capital } de la { this-invoice } est une facture pro forma.
       *[other] { this-file-capital } de la { this-invoice } n’est pas une facture.
    }
    .help =
        { $severity ->
            [error] Le fichier contient cette information comme donnée, et un tel document ne prouve aucun coût. Choisissez le fichier de la facture, ou supprimez cet élément.
           *[other] Cette information a été lue dans le texte du fichier et peut être fausse ; un tel document ne prouve aucun coût. Vérifiez-le, et choisissez le fichier de la facture.
        }

finding-invoice-number-not-in-text = Le numéro « { $value } » de la facture { $row } ne figure pas dans le texte de son fichier{ note-file }.
    .help = Le fichier appartient peut-être à une autre facture. Comparez le numéro avec le fichier, et corrigez le numéro ou choisissez le bon fichier.

## csr

finding-csr-certified-too-early = La { this-csr } a été certifiée le { DATE($date) }, avant la fin du travail le { DATE($endsOn) }.
    .help = Aucune règle publique ne le dit, mais un travail est certifié une fois terminé. Corrigez la date de certification, ou faites certifier la { -csr } de nouveau.

finding-csr-outside-activity =
    { $field ->
        [csrs-starts-on] Le travail de la { this-csr } a commencé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
       *[other] Le travail de la { this-csr } s’est terminé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    }
    .help =
        { $months ->
            [none] Une préparation et un suivi sont possibles. Vérifiez que la { -csr } dit à quoi le travail a servi.
           *[other] Le travail s’est terminé plus de { $months } mois avant le début de la { -usage-period }{ note-period-start }, ce qu’un examinateur peut mettre en question. Corrigez les dates, ou vérifiez que la { -csr } dit à quoi le travail a servi.
        }

## preapproval

finding-preapproval-after-execution = La { -pre-approval } est datée du { DATE($date) }, mais l’{ -activity } a commencé le { DATE($startsOn) }.
    .help = Pour cette { -activity }, la { -pre-approval } doit être avant le premier jour. Corrigez la date erronée ; une { -pre-approval } plus tardive ne compte pas.

## conference

finding-conference-not-microsoft = La { this-conference } n’est pas organisée par { -vendor }.
    .help = Cette { -activity } ne couvre que les conférences organisées par { -vendor }. Supprimez la conférence et ses dépenses, ou corrigez « { field-activity-conferences-hosted-by-microsoft.label } ».

## core

finding-core-recommended-not-shown = Aucun fichier n’est coché comme montrant : { LABELS($shows, "shows") }.
    .help = { note-no-longer-listed }Cochez le fichier qui le montre, ou ajoutez-en un.

## evidence

finding-evidence-recommended-missing = Recommandé, mais non joint : { LABELS($kinds, "evidence-kind") }.
    .help = Ce n’est pas exigé, mais cela aide l’examinateur. Joignez-le si vous l’avez.

## document

finding-document-type-not-listed =
    { $extension ->
        [none] Le { this-document } est d’un type absent de la liste publiée.
       *[other] Le { this-document } est d’un type (« { $extension } ») absent de la liste publiée.
    }
    .help = { note-file-types }Si le fichier est refusé à l’envoi, enregistrez-le sous l’un de ces types : { LIST($listed, join: "or") }.

finding-document-type-mismatch =
    { $detectedType ->
        [none] Le type du { this-document } ne correspond pas à son extension{ note-extension }.
       *[other] Le type du { this-document }, { LABEL($detectedType, "media-type") }, ne correspond pas à son extension{ note-extension }.
    }
    .help =
        { $severity ->
            [error] Ce type est absent de la liste publiée, et l’examinateur peut ne pas pouvoir ouvrir le fichier. Enregistrez-le ou exportez-le dans le type de son extension, et choisissez-le de nouveau.
           *[other] L’examinateur peut ne pas pouvoir l’ouvrir. Renommez-le avec l’extension de son type, et choisissez-le de nouveau.
        }

finding-document-unreadable =
    { $problem ->
        [encrypted] Le { this-document } est protégé par un mot de passe.
        [truncated] Le { this-document } est incomplet : il lui manque la fin.
        [empty] Le { this-document } est vide.
        [not-recognised] Le { this-document } n’est pas d’un type connu.
       *[other] Le { this-document } est illisible.
    }
    .help =
        { $problem ->
            [encrypted] L’examinateur ne peut pas l’ouvrir. Enregistrez une copie sans mot de passe, et choisissez la copie.
           *[other] L’examinateur ne peut pas l’ouvrir. Récupérez le fichier à sa source, vérifiez qu’il s’ouvre, et choisissez-le de nouveau.
        }

finding-document-cut-off = Le { this-document } s’ouvre, mais il lui manque la fin.
    .help = D’autres programmes peuvent ne pas l’ouvrir, et la fin de son contenu est perdue. Récupérez le fichier à sa source, vérifiez qu’il est complet, et choisissez-le de nouveau.

finding-document-no-note =
    { $count ->
        [one] { $count } fichier de preuve n’a pas de note.
       *[other] { $count } fichiers de preuve n’ont pas de note.
    }
    .help = { note-notes-optional } Ajoutez-en une là où le fichier ne s’explique pas de lui-même.

finding-document-too-large = Le { this-document } fait { NUMBER($sizeBytes) } octets ; ce site en accepte { NUMBER($maxFileBytes) } au plus.
    .help = C’est une limite du site, pas une règle du programme. Réduisez la taille du fichier, ou divisez-le.

finding-document-duplicate-content =
    { $firstName ->
        [none] Le { this-document } a le même contenu que le fichier { $firstRow }.
       *[other] Le { this-document } a le même contenu que le fichier « { $firstName } ».
    }
    .help =
        { $severity ->
            [error] Deux factures ont le même fichier. Choisissez pour chaque facture son propre fichier.
           *[other] Il suffit de joindre un fichier une fois. Gardez un seul élément, et choisissez-y tout ce qu’il prouve.
        }

finding-document-stale-inspection =
    { $inspected ->
        [none] Le { this-document } n’est pas le fichier qui a été inspecté.
       *[other]
            { $fileName ->
                [none] Le { this-document } n’est pas le fichier qui a été inspecté, « { $inspected } ».
               *[other] Le { this-document } n’est pas le fichier qui a été inspecté : « { $inspected } » alors, « { $fileName } » maintenant.
            }
    }
    .help = Cette inspection n’a pas été utilisée. Choisissez le fichier de nouveau.

## photo

finding-photo-taken-outside-activity = La photo du { this-document } a été prise le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    .help = Une photo prouve ce qui se passait quand elle a été prise, mais l’horloge d’un appareil photo peut être fausse. Choisissez une autre photo, ou expliquez la date dans la note.

## email

finding-email-sent-outside-activity = L’e-mail du { this-document } a été envoyé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    .help = L’en-tête daté prouve le jour de l’envoi. Joignez un e-mail envoyé pendant l’{ -activity }, ou corrigez les dates de l’{ -activity }.

## content

finding-content-microsoft-not-mentioned = Le { this-document } est coché comme montrant du contenu Microsoft, mais son texte ne mentionne pas Microsoft.
    .help = Le nom peut se trouver dans une image, où la recherche est impossible. Vérifiez le fichier, et décochez « { label-shows-microsoft-content } » s’il n’y est pas.

## cpor

finding-cpor-role-not-in-area = « { LABEL($role, "partner-role") } » n’est pas un rôle du domaine de solution « { LABEL($area, "solution-area") } ».
    .help = Rôles de ce domaine : { LABELS($roles, "partner-role", join: "or") }. Choisissez l’un de ces rôles, ou un autre domaine de solution.

finding-cpor-role-not-for-program = « { LABEL($role, "partner-role") } » n’est pas un rôle du programme « { LABEL($program, "program") } ».
    .help = Rôles de ce programme : { LABELS($roles, "partner-role", join: "or") }. Choisissez l’un de ces rôles, ou un autre programme.

finding-cpor-duplicate-product = Le produit « { $value } » figure deux fois dans la liste.
    .help = Une association cite chaque produit une seule fois. Supprimez l’un des deux.
