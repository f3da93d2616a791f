### What a finding says is wrong with the value seen; .help says why, and what to do. At most two sentences each.

## input

finding-input-invalid-value =
    { $field ->
        [none] « { $value } » n’est pas { LABEL($expected, "expected") }.
       *[other] « { $value } » ({ FIELD($field, $row) }) n’est pas { LABEL($expected, "expected") }.
    }
    .help =
        { $expected ->
            [text] Écrivez un texte ; d’ici là, le champ est considéré comme vide.
            [list] Donnez une liste, même pour un seul élément ; d’ici là, le champ est considéré comme vide.
            [object] Donnez les champs qui le composent ; d’ici là, il est considéré comme vide.
            [boolean] Répondez par true (vrai) ou false (faux) ; d’ici là, le champ est considéré comme vide.
            [date] Écrivez un jour du calendrier sous la forme année-mois-jour, par exemple 2024-03-31. D’ici là, le champ est considéré comme vide.
            [money] Écrivez des chiffres avec un point avant les décimales et sans espace ni signe, par exemple 1250.00. D’ici là, le champ est considéré comme vide.
            [decimal] Écrivez des chiffres avec un point avant les décimales, par exemple 7.5. D’ici là, le champ est considéré comme vide.
            [rate] Indiquez combien de dollars américains vaut une unité de la devise, plus que 0, par exemple 1.08. D’ici là, le champ est considéré comme vide.
            [count] Écrivez un nombre entier, 0 ou plus, par exemple 120. D’ici là, le champ est considéré comme vide.
            [interval] Écrivez le premier et le dernier jour séparés par une barre oblique, par exemple 2024-01-01/2024-06-30. D’ici là, le champ est considéré comme vide.
            [guid] Copiez-le depuis l’{ -partner-center }, par exemple 123e4567-e89b-12d3-a456-426614174000. D’ici là, le champ est considéré comme vide.
            [email] Une adresse e-mail contient un seul @, puis un domaine complet, sans espace, par exemple ana@contoso.example. D’ici là, le champ est considéré comme vide.
            [url] Écrivez l’adresse entière, qui commence par https:// ou http://. D’ici là, le champ est considéré comme vide.
            [country] Écrivez les deux majuscules de la norme ISO 3166, par exemple FR. D’ici là, le champ est considéré comme vide.
            [currency] Écrivez les trois majuscules de la norme ISO 4217, par exemple EUR. D’ici là, le champ est considéré comme vide.
            [datetime] Écrivez la date et l’heure sous la forme 2024-03-31T14:30:00. D’ici là, le champ est considéré comme vide.
            [sha256] Choisissez le fichier de nouveau. D’ici là, le champ est considéré comme vide.
           *[other] Corrigez la valeur ; d’ici là, le champ est considéré comme vide.
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
    .help = Les renvois mènent au premier élément qui le porte. Donnez à celui-ci un identifiant qui lui soit propre.

finding-input-dangling-reference =
    { $list ->
        [invoices] Cette { -claim } ne contient pas de facture « { $value } ».
        [csrs] Cette { -claim } ne contient pas de { -csr } « { $value } ».
        [documents] Cette { -claim } ne contient pas de document « { $value } ».
        [conferences] Cette { -claim } ne contient pas de conférence « { $value } ».
       *[other] Cette { -claim } ne contient pas « { $value } ».
    }
    .help = Tant qu’il ne mène à rien, ce renvoi est considéré comme absent. Ajoutez l’élément qui manque, ou choisissez-en un qui existe.

finding-input-unused-entry =
    { $list ->
        [invoices] Aucune dépense n’utilise la { this-invoice }.
        [csrs] Aucune dépense n’utilise la { this-csr }.
        [documents] Rien n’indique ce que prouve le { this-document }.
       *[conferences] Aucune dépense n’utilise la { this-conference }.
    }
    .help =
        { $list ->
            [documents] Un document n’aide l’examen que si son rôle est connu. Indiquez ce qu’il prouve, rattachez-le à une facture ou à une { -csr }, ou retirez-le.
           *[other] Ce qu’aucune dépense ne cite ne prouve rien. Choisissez-le dans la dépense concernée, ou retirez-le.
        }

finding-input-edition-other-period =
    { $date ->
        [none] L’édition « { $value } » ne régit pas la { -usage-period }{ note-from-until }.
       *[other] L’édition « { $value } » ne régit pas une soumission le { DATE($date) }.
    }
    .help = C’est « { $governs } » qui s’applique, et ses exigences peuvent être différentes. Retirez l’édition choisie pour vérifier avec celle qui régit.

finding-input-not-json =
    { $reason ->
        [not-object] C’est du JSON, mais pas un objet.
        [too-deep] Ce JSON est trop imbriqué pour être une { -claim }.
       *[other] Ce n’est pas du JSON.
    }
    .help = Une { -claim } est un seul objet JSON. Corrigez-la et vérifiez-la de nouveau.

## route

finding-route-use-cpor = « { LABEL($program, "program") } » relève des { -customer-association(form: "plural") } ({ -cpor }), pas des { -claim(form: "plural") } { -co-op }.
    .help = À la date de cette { -claim }, les fonds { -co-op } ne couvrent plus ce programme. Choisissez la voie des { -customer-association(form: "plural") } et soumettez-y la { -claim }.

finding-route-use-co-op = « { LABEL($program, "program") } » relève des { -claim(form: "plural") } { -co-op }, pas des { -customer-association(form: "plural") } ({ -cpor }).
    .help = La voie { -cpor } n’existe que pour quelques programmes. Choisissez la voie { -co-op }.

finding-route-use-engagement-claim = « { LABEL($program, "program") } » ne relève ni de la voie { -co-op } ni de la voie { -cpor }.
    .help = Ces { -activity(form: "plural") } ont leur propre { -claim }, celle des engagements MCI. Créez-la plutôt dans l’{ -partner-center }.

## role

finding-role-cannot-submit =
    { $severity ->
        [error] Le rôle « { LABEL($role, "role") } » ne permet pas de soumettre par cette voie.
       *[other] Le rôle « { LABEL($role, "role") } » ne permet peut-être pas de soumettre une { -claim } fondée sur un plan.
    }
    .help =
        { $severity ->
            [error]
                { $claimBy ->
                    [none] L’{ -partner-center } réserve la soumission à certains rôles. Demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre.
                   *[other] L’{ -partner-center } réserve la soumission à certains rôles. Demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre au plus tard le { DATE($claimBy) }{ note-projected }.
                }
           *[other]
                { $claimBy ->
                    [none] La page de Microsoft sur les plans nomme l’administrateur d’incentives, et d’autres pages s’en écartent. Pour en être sûr, demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre.
                   *[other] La page de Microsoft sur les plans nomme l’administrateur d’incentives, et d’autres pages s’en écartent. Pour en être sûr, demandez à une personne ayant le rôle { LABELS($roles, "role", join: "or") } de soumettre au plus tard le { DATE($claimBy) }{ note-projected }.
                }
        }

## program

finding-program-ended = « { LABEL($program, "program") } » a participé jusqu’au { DATE($lastDay) }, avant le début de cette { -usage-period }.
    .help = Selon un blog destiné aux partenaires, le solde a été versé en ristourne (rebate). Consultez le guide du programme avant de soumettre.

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
    .help = Le dernier jour ne peut pas précéder le premier. Corrigez la date erronée.

finding-activity-outside-usage-period =
    { $field ->
        [activity-starts-on] L’{ -activity } commence le { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
       *[other] L’{ -activity } se termine le { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
    }
    .help =
        { $severity ->
            [error] Les fonds { -co-op } doivent être utilisés pendant leur { -usage-period }. Corrigez la date, ou choisissez la période qui la contient : { PERIOD($fits) }.
           *[other] Les règles disent que les fonds sont utilisés pendant leur { -usage-period }, pas que tout le travail y commence et s’y termine. Consultez le guide du programme, ou ne demandez que ce qui a été fait pendant la période.
        }

finding-activity-not-finished = L’{ -activity } se termine le { DATE($date) }, après la soumission du { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Seul ce qui a été réalisé peut être remboursé. Soumettez une fois l’{ -activity } terminée.
           *[other] Seul ce qui a été réalisé peut être remboursé. Soumettez une fois l’{ -activity } terminée, au plus tard le { DATE($claimBy) }{ note-projected }.
        }

finding-activity-outside-campaign =
    { $field ->
        [activity-starts-on] L’{ -activity } commence le { DATE($date) }, hors de la campagne{ note-from-until }.
       *[other] L’{ -activity } se termine le { DATE($date) }, hors de la campagne{ note-from-until }.
    }
    .help = Dans un programme fondé sur un plan, l’{ -activity } se déroule pendant sa campagne. Corrigez la date erronée.

finding-activity-not-for-program =
    { $severity ->
        [error] L’{ -activity } « { LABEL($activity, "activity") } » n’est pas ouverte à « { LABEL($program, "program") } ».
       *[other] L’{ -activity } « { LABEL($activity, "activity") } » n’est peut-être pas ouverte à « { LABEL($program, "program") } ».
    }
    .help =
        { $severity ->
            [error] Les règles l’excluent pour ce programme. Choisissez une autre { -activity }, ou corrigez le programme.
           *[other] Un blog destiné aux partenaires la réserve à d’autres programmes ; les règles elles-mêmes ne le font pas. Interrogez votre contact Microsoft avant de soumettre.
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
    .help = Ce qui peut être vérifié l’a été, mais personne à l’extérieur ne peut dire si cela suffit. Demandez le guide du programme à votre contact Microsoft.

finding-activity-too-few-components =
    { $count ->
        [one] Cette campagne multipoint compte { $count } partie ; son nom en suggère au moins { NUMBER($minimum) }.
       *[other] Cette campagne multipoint compte { $count } parties ; son nom en suggère au moins { NUMBER($minimum) }.
    }
    .help = Ce nombre est notre lecture, aucune source ne le donne. Ajoutez les autres parties, ou demandez le remboursement de cette partie comme { -activity } à part entière.

## deadline

finding-deadline-missed =
    { $days ->
        [one] Le dernier jour pour soumettre était le { DATE($closesOn) }{ note-projected } : une soumission le { DATE($submitOn) } a { $days } jour de retard.
       *[other] Le dernier jour pour soumettre était le { DATE($closesOn) }{ note-projected } : une soumission le { DATE($submitOn) } a { $days } jours de retard.
    }
    .help =
        { $basis ->
            [projected] La { -claim-window } correspondante n’est pas publiée : vérifiez dans l’{ -partner-center } si elle est encore ouverte. Si la { -claim } a été soumise plus tôt, indiquez ce jour ; sinon, adressez-vous au support de l’{ -partner-center }.
           *[other] Les fonds non demandés à cette date sont perdus. Si la { -claim } a été soumise plus tôt, indiquez ce jour ; sinon, adressez-vous au support de l’{ -partner-center }.
        }

finding-deadline-past-45-days = Le dernier jour sûr pour soumettre était le { DATE($closesOn) } ; le { DATE($submitOn) } est le lendemain.
    .help = Les sources divergent d’un jour sur le calcul des 45 jours. Soumettez immédiatement, et faites confirmer par le support que la { -claim } est arrivée à temps.

finding-deadline-closing =
    { $days ->
        [0] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, le jour même de la soumission.
        [one] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, { $days } jour après la soumission prévue.
       *[other] Le dernier jour pour soumettre est le { DATE($closesOn) }{ note-projected }, { $days } jours après la soumission prévue.
    }
    .help =
        { $basis ->
            [projected] Ni ce jour ni le fuseau horaire dans lequel il se termine ne sont publiés. Soumettez maintenant, sans attendre les dernières heures.
           *[other] Aucune source ne précise dans quel fuseau horaire ce jour se termine. Soumettez maintenant, sans attendre les dernières heures.
        }

finding-deadline-not-open = Les { -claim(form: "plural") } de cette { -usage-period } ouvrent le { DATE($opensOn) }{ note-projected }, après la soumission prévue le { DATE($submitOn) }.
    .help =
        { $basis ->
            [projected]
                { $claimBy ->
                    [none] Avant ce jour, l’{ -partner-center } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) } (dates projetées), et vérifiez d’abord la { -claim-window } dans l’{ -partner-center }.
                   *[other] Avant ce jour, l’{ -partner-center } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }, au plus tard le { DATE($claimBy) } (dates projetées), et vérifiez d’abord la { -claim-window } dans l’{ -partner-center }.
                }
           *[other]
                { $claimBy ->
                    [none] Avant ce jour, l’{ -partner-center } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }.
                   *[other] Avant ce jour, l’{ -partner-center } peut ne pas afficher les fonds. Prévoyez de soumettre à partir du { DATE($opensOn) }, au plus tard le { DATE($claimBy) }.
                }
        }

## amount

finding-amount-not-positive = « { $value } » ({ FIELD($field, $row) }) n’est pas supérieur à 0.
    .help = Ce qui est demandé, payé ou travaillé ne peut pas être nul. Corrigez la valeur, ou retirez l’élément si rien n’a été dépensé.

finding-amount-too-many-decimals = « { $value } » ({ FIELD($field, $row) }) a trop de décimales : { $currency } en compte { NUMBER($decimals) }.
    .help = Ce montant ne peut être ni payé ni comparé tel quel. Écrivez-le comme il figure sur le document.

finding-amount-sum-mismatch = Le total des dépenses est de { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que les { MONEY($claimed, $currency) } demandés.
    .help = Les dépenses et le montant demandé doivent être égaux. Réduisez les dépenses à la part demandée, ou augmentez le montant demandé.

finding-amount-exceeds-invoice = Les dépenses rattachées à la { this-invoice } font { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que son total de { MONEY($total, $currency) }.
    .help = Une facture ne prouve pas plus que son total toutes taxes comprises. Réduisez les dépenses, ou corrigez le total s’il a été mal saisi.

finding-amount-exceeds-csr = Les dépenses rattachées à la { this-csr } font { MONEY($expenses, $currency) }, soit { MONEY($difference, $currency) } de plus que son total de { MONEY($total, $currency) }.
    .help = Une { -csr } ne prouve pas plus que son total. Réduisez les dépenses, ou corrigez la { -csr } si elle a été mal saisie.

finding-amount-csr-arithmetic = Dans la { this-csr }, { NUMBER($hours) } heures à { MONEY($hourlyCost, $currency) } font { MONEY($product, $currency) }, mais le total est de { MONEY($total, $currency) }.
    .help = Aucune règle publique n’exige ce calcul, mais l’examinateur peut le refaire. Corrigez les heures, le coût ou le total, ou expliquez l’écart dans la { -csr }.

## currency

finding-currency-mixed = La { this-invoice } est en { $value }, mais la { -claim } est en { $currency }.
    .help = Selon un guide, une { -claim } n’a qu’une devise : cette facture n’est donc pas comptée ici. Placez-la dans une { -claim } en { $value }, ou corrigez la devise.

## funds

finding-funds-insufficient = { MONEY($claimed, $currency) } maintenant et { MONEY($claimedBefore, $currency) } auparavant dépassent les { MONEY($earned, $currency) } acquis.
    .help = On ne peut pas demander plus que les fonds acquis : il reste { MONEY($available, $currency) }. Réduisez le montant demandé, ou corrigez les fonds.

## threshold

finding-threshold-not-reached =
    { $currency ->
        [USD] Les { MONEY($earned, $currency) } acquis n’atteignent pas le seuil de { MONEY($threshold, "USD") } de « { LABEL($program, "program") } ».
       *[other] Les { MONEY($earned, $currency) } acquis, soit { MONEY($earnedUsd, "USD") } à votre taux, n’atteignent pas le seuil de { MONEY($threshold, "USD") } de « { LABEL($program, "program") } ».
    }
    .help =
        { $severity ->
            [error] En dessous, les gains sont versés en ristourne (rebate) et aucune { -claim } { -co-op } n’est possible. Comparez le montant acquis avec l’{ -partner-center }.
           *[other] L’écart est faible, et c’est le taux de change de Microsoft qui compte, pas le vôtre. Regardez si l’{ -partner-center } affiche des fonds { -co-op } pour cette période.
        }

## limit

finding-limit-exceeded =
    { $limit ->
        [amount-per-period] { MONEY($counted, $unit) } dépassent les { MONEY($maximum, $unit) } permis pour cette { -activity } par { -usage-period }.
        [percent-of-earned] { MONEY($counted, $unit) } dépassent { MONEY($maximum, $unit) }, la part des fonds acquis que cette { -activity } peut utiliser.
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
            [attendees-per-conference] L’inscription et le voyage ne sont payés que pour ce nombre de personnes. Retirez les dépenses des autres.
            [travel-per-person-and-conference] L’avion, le train et l’hôtel comptent ensemble. Ramenez la { -claim } dans la limite.
           *[other] Ce qui a déjà été demandé pendant la période compte aussi. Ramenez la { -claim } dans la limite.
        }

finding-limit-only-this-claim = Seule cette { -claim } a été comparée à la limite de l’{ -activity }.
    .help = La limite porte sur toutes les { -claim(form: "plural") } de la { -usage-period }. Indiquez ce qui a déjà été demandé pour cette { -activity }, 0 si rien ne l’a été.

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
            [country] Un blog destiné aux partenaires le dit sans chiffres : la limite publiée a donc été appliquée. Vérifiez la vôtre dans le guide du programme.
           *[other] Les règles le disent sans chiffres : les limites des conférences n’ont donc pas été appliquées. Vérifiez les vôtres dans le guide du programme.
        }

## expense

finding-expense-ineligible = Dépense { $row } : « { LABEL($kind, "expense-kind") } » n’est pas une dépense admissible pour « { LABEL($activity, "activity") } ».
    .help = Les règles citent : { LABELS($eligible, "expense-kind", join: "or") }. Choisissez le type qui convient, ou retirez cette dépense de la { -claim }.

finding-expense-alcohol = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») comprend de l’alcool.
    .help = La restauration n’est admissible que sans alcool. Demandez le montant hors alcool, et indiquez qu’il n’en contient pas.

finding-expense-surface-rental = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») concerne des appareils Surface qui appartiennent au partenaire.
    .help = La location n’est admissible que pour des appareils détenus et gérés par un tiers. Retirez-la de la { -claim }, ou corrigez le propriétaire.

finding-expense-csr-for-vendor-work = La dépense { $row } (« { LABEL($kind, "expense-kind") } ») repose sur une { -csr } seule.
    .help = Une { -csr } vaut pour le travail interne, et ce type de dépense est facturé par un tiers. Ajoutez la facture de ce tiers.

finding-expense-both-proofs =
    { $invoiceName ->
        [none]
            { $csrName ->
                [none] La dépense { $row } cite à la fois la facture { $invoiceRow } et la { -csr } { $csrRow }.
               *[other] La dépense { $row } cite à la fois la facture { $invoiceRow } et la { -csr } ({ $csrName }).
            }
       *[other]
            { $csrName ->
                [none] La dépense { $row } cite à la fois la facture { $invoiceName } et la { -csr } { $csrRow }.
               *[other] La dépense { $row } cite à la fois la facture { $invoiceName } et la { -csr } ({ $csrName }).
            }
    }
    .help = Elle compte dans les deux, alors qu’une suffit : une facture pour le travail d’un fournisseur, une { -csr } pour le vôtre. Retirez celle qui n’y a pas sa place.

## invoice

finding-invoice-duplicate-number =
    { $other ->
        [none] La facture { $row } porte le numéro « { $value } », comme la facture { $firstRow } de { $vendor }.
       *[other] La facture { $row } porte le numéro « { $value } », que seule la ponctuation distingue de « { $other } », la facture { $firstRow } de { $vendor }.
    }
    .help =
        { $severity ->
            [error] Une même facture ne compte qu’une fois. Corrigez le numéro, ou gardez un seul élément et citez-le dans les deux dépenses.
           *[other] Une même facture ne compte qu’une fois, et il peut s’agir de la même. Comparez les deux numéros avec les documents ; si c’est la même facture, gardez un seul élément et citez-le dans les deux dépenses.
        }

finding-invoice-vendor-is-partner = La { this-invoice } vient de « { $value } », le partenaire lui-même.
    .help = Les factures sont pour le travail d’autrui ; le vôtre se prouve par une { -csr }. Ajoutez une { -csr } à la place, ou corrigez le fournisseur.

finding-invoice-future-date = La { this-invoice } est datée du { DATE($date) }, après la soumission du { DATE($submitOn) }.
    .help =
        { $claimBy ->
            [none] Une { -claim } ne peut contenir que des factures déjà émises. Corrigez la date, ou soumettez une fois la facture émise.
           *[other] Une { -claim } ne peut contenir que des factures déjà émises. Corrigez la date, ou soumettez une fois la facture émise, au plus tard le { DATE($claimBy) }{ note-projected }.
        }

finding-invoice-outside-usage-period = La { this-invoice } est datée du { DATE($date) }, hors de la { -usage-period } du { DATE($startsOn) } au { DATE($endsOn) }.
    .help = Aucune règle publique ne l’interdit, mais l’examinateur peut s’y arrêter. Assurez-vous que la facture dit quand le travail a été fait.

finding-invoice-not-microsoft = Rien n’indique que la { this-invoice } a été émise par Microsoft.
    .help = La participation au programme se prouve par la facture originale de Microsoft. Ajoutez-la, ou corrigez l’émetteur.

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
            [error] Seul un examen ou un cours terminé peut être remboursé. Corrigez la date de fin, ou soumettez la { -claim } après celle-ci.
           *[other] L’examinateur peut comparer ce jour avec les dates de l’{ -activity }. Corrigez la date de fin, ou les dates de l’{ -activity }.
        }

finding-invoice-number-differs = Facture { $row } : le numéro saisi est « { $value } », { this-file } indique « { $found } ».
    .help =
        { $severity ->
            [error] Le fichier contient ses données sous forme structurée. Corrigez le numéro, ou joignez le bon fichier.
           *[other] Cette donnée vient du texte du fichier et peut être mal lue. Comparez le numéro avec la facture.
        }

finding-invoice-total-differs =
    { $currency ->
        [none] { this-invoice-capital } : le total saisi est « { $value } », { this-file } indique « { $found } ».
       *[other] { this-invoice-capital } : le total saisi est « { $value } », { this-file } indique « { $found } » { $currency }.
    }
    .help =
        { $severity ->
            [error] Le fichier contient ses données sous forme structurée. Reprenez-y le montant à payer toutes taxes comprises, ou joignez le bon fichier.
           *[other] Cette donnée vient du texte du fichier et peut être mal lue. Comparez le total avec le montant à payer toutes taxes comprises.
        }

finding-invoice-date-differs = { this-invoice-capital } : la date saisie est « { $value } », { this-file } indique « { $found } ».
    .help =
        { $severity ->
            [error] Le fichier contient ses données sous forme structurée. Corrigez la date, ou joignez le bon fichier.
           *[other] Cette donnée vient du texte du fichier et peut être mal lue. Comparez la date avec la facture.
        }

finding-invoice-currency-differs = { this-invoice-capital } : { this-file } indique « { $found } », mais la devise saisie est « { $value } ».
    .help =
        { $severity ->
            [error] Le fichier contient ses données sous forme structurée. Corrigez la devise, ou joignez le bon fichier.
           *[other] Cette donnée vient du texte du fichier et peut être mal lue. Comparez la devise avec la facture.
        }

finding-invoice-vendor-differs = { this-invoice-capital } : le fournisseur saisi est « { $value } », { this-file } indique « { $found } ».
    .help = Le nom commercial et la raison sociale sont tous deux justes, mais il peut s’agir de deux entreprises. Comparez le fournisseur avec la facture, et corrigez ce qui est faux.

finding-invoice-not-an-invoice =
    { $type ->
        [credit-note] { this-file-capital } de la { this-invoice } est un avoir.
        [pro-forma] { this-file-capital } de la { this-invoice } est une facture pro forma.
       *[other] { this-file-capital } de la { this-invoice } est un autre document qu’une facture.
    }
    .help =
        { $severity ->
            [error] Le fichier le dit sous forme structurée, et un tel document ne prouve aucun coût. Joignez la facture elle-même, ou retirez cet élément.
           *[other] Cette donnée vient du texte du fichier et peut être mal lue ; un tel document ne prouve aucun coût. Vérifiez-le, et joignez la facture elle-même.
        }

finding-invoice-number-not-in-text = Le numéro « { $value } » de la facture { $row } ne figure pas dans le texte de son fichier{ note-file }, ni entier ni par ses suites de chiffres.
    .help = Le fichier appartient peut-être à une autre facture. Comparez le numéro avec le document, et corrigez l’un des deux.

## csr

finding-csr-certified-too-early = La { this-csr } a été certifiée le { DATE($date) }, avant la fin du travail le { DATE($endsOn) }.
    .help = Aucune règle publique ne le dit, mais on certifie un travail une fois achevé. Corrigez la date, ou faites certifier la { -csr } de nouveau.

finding-csr-outside-activity =
    { $field ->
        [csrs-starts-on] Le travail de la { this-csr } a commencé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
       *[other] Le travail de la { this-csr } s’est terminé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    }
    .help =
        { $months ->
            [none] Une préparation peut précéder, un suivi peut venir après. Assurez-vous que la certification dit à quoi le travail a servi.
           *[other] Le travail s’est terminé plus de { $months } mois avant le début de la { -usage-period }{ note-period-start }, ce que l’examinateur peut mettre en question. Corrigez les dates, ou faites dire à la certification à quoi le travail a servi.
        }

## preapproval

finding-preapproval-after-execution = La { -pre-approval } est datée du { DATE($date) }, mais l’{ -activity } a commencé le { DATE($startsOn) }.
    .help = Pour cette { -activity }, la { -pre-approval } doit précéder le premier jour. Corrigez la date erronée ; une { -pre-approval } plus tardive ne compte pas.

## conference

finding-conference-not-microsoft =
    { $name ->
        [none] La conférence { $row } n’est pas organisée par Microsoft.
       *[other] La conférence { $row } (« { $name } ») n’est pas organisée par Microsoft.
    }
    .help = Cette { -activity } ne couvre que les conférences organisées par Microsoft. Retirez-la avec ses dépenses, ou corrigez l’organisateur.

## core

finding-core-recommended-not-shown = Selon vos indications, aucun document ne montre : { LABELS($shows, "shows") }.
    .help = Les règles ne le citent plus pour cette { -activity }, mais d’anciennes pages le faisaient, et les preuves peuvent encore devoir montrer des « exigences de base propres au programme ». Indiquez ce que montrent vos documents, ou ajoutez-en un qui le montre.

## evidence

finding-evidence-recommended-missing = Recommandé, mais non joint : { LABELS($kinds, "evidence-kind") }.
    .help = Ce n’est pas exigé, mais cela facilite l’examen. Joignez-le si vous l’avez.

## document

finding-document-type-not-listed =
    { $extension ->
        [none] Le { this-document } est d’un type que la liste publiée ne cite pas.
       *[other] Le { this-document } est d’un type (« { $extension } ») que la liste publiée ne cite pas.
    }
    .help = La liste date de 2015 et a pu s’allonger. Si le fichier est refusé à l’envoi, enregistrez-le sous l’un de ces types : { LIST($listed, join: "or") }.

finding-document-type-mismatch =
    { $detectedType ->
        [none] Le contenu du { this-document } n’est pas du type que son nom annonce{ note-extension }.
       *[other] Le contenu du { this-document } ({ LABEL($detectedType, "media-type") }) n’est pas du type que son nom annonce{ note-extension }.
    }
    .help =
        { $severity ->
            [error] La liste publiée ne cite pas ce type, et un fichier renommé peut ne pas s’ouvrir chez l’examinateur. Enregistrez-le ou exportez-le dans le type que son nom annonce, et choisissez-le de nouveau.
           *[other] Un fichier mal nommé peut ne pas s’ouvrir chez l’examinateur. Donnez-lui l’extension de son type, et choisissez-le de nouveau.
        }

finding-document-unreadable =
    { $problem ->
        [encrypted] Le { this-document } est protégé par un mot de passe.
        [truncated] Le { this-document } est tronqué.
        [empty] Le { this-document } est vide.
        [not-recognised] Le { this-document } n’est d’aucun type connu.
       *[other] Le { this-document } est illisible.
    }
    .help =
        { $problem ->
            [encrypted] L’examinateur ne pourrait pas l’ouvrir. Enregistrez une copie sans mot de passe, et choisissez-la.
           *[other] L’examinateur ne pourrait pas l’ouvrir. Récupérez le fichier à sa source, vérifiez qu’il s’ouvre, et choisissez-le de nouveau.
        }

finding-document-cut-off = Le { this-document } s’ouvre, mais il lui manque la fin.
    .help = D’autres programmes peuvent le refuser, et ce qui figurait à la fin est perdu. Récupérez le fichier à sa source, vérifiez qu’il est complet, et choisissez-le de nouveau.

finding-document-no-note =
    { $count ->
        [one] { $count } document de preuve n’a pas de note.
       *[other] { $count } documents de preuve n’ont pas de note.
    }
    .help = Une note dit à l’examinateur ce que prouve un document ; la page de Microsoft dit qu’on peut en ajouter une, pas qu’il le faut. Ajoutez-en une là où un document ne s’explique pas de lui-même.

finding-document-too-large = Le { this-document } fait { NUMBER($sizeBytes) } octets ; ce site en accepte { NUMBER($maxFileBytes) } au plus.
    .help = Cette limite est celle du site, pas une règle du programme. Enregistrez le fichier sous une forme plus légère, ou divisez-le.

finding-document-duplicate-content =
    { $firstName ->
        [none] Le { this-document } a le même contenu que le document { $firstRow }.
       *[other] Le { this-document } a le même contenu que le document « { $firstName } ».
    }
    .help =
        { $severity ->
            [error] Deux factures reposent sur le même fichier. Joignez à chaque facture son propre document.
           *[other] Il suffit de joindre un fichier une fois. Gardez un seul élément et indiquez-y tout ce qu’il prouve.
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
    .help = Rien n’a été conclu de cette inspection. Choisissez le fichier de nouveau.

## photo

finding-photo-taken-outside-activity = La photo du { this-document } a été prise le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    .help = Une photo prouve ce qui se passait quand elle a été prise, mais l’horloge d’un appareil peut se tromper. Choisissez une autre photo, ou expliquez la date dans la note.

## email

finding-email-sent-outside-activity = L’e-mail du { this-document } a été envoyé le { DATE($date) }, hors des dates de l’{ -activity }{ note-from-until }.
    .help = L’en-tête daté sert à prouver le jour de l’envoi. Joignez un exemplaire envoyé pendant l’{ -activity }, ou corrigez les dates de l’{ -activity }.

## content

finding-content-microsoft-not-mentioned = Selon vos indications, le { this-document } montre du contenu Microsoft, mais son texte ne nomme jamais Microsoft.
    .help = Le nom peut se trouver dans une image, où la recherche est impossible. Cherchez-le, et retirez cette indication s’il n’y est pas.

## cpor

finding-cpor-role-not-in-area = « { LABEL($role, "partner-role") } » n’est pas un rôle du domaine de solution « { LABEL($area, "solution-area") } ».
    .help = Ce domaine comprend : { LABELS($roles, "partner-role", join: "or") }. Choisissez l’un de ces rôles, ou un autre domaine de solution.

finding-cpor-role-not-for-program = « { LABEL($role, "partner-role") } » n’est pas un rôle du programme « { LABEL($program, "program") } ».
    .help = Ce programme est prévu pour : { LABELS($roles, "partner-role", join: "or") }. Choisissez ce rôle, ou le programme dont relève le rôle.

finding-cpor-duplicate-product = Le produit « { $value } » figure deux fois dans la liste.
    .help = Une association cite chaque produit une seule fois. Retirez l’un des deux.
