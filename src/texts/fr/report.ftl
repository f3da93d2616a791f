### What the report says around findings and requirements.

## report

page-report-checked-on = Vérifiée à la date du { DATE($date) }
page-report-progress = { $met } conditions remplies sur { $required }
page-report-time = Calendrier
page-report-usage-period = { -usage-period(form: "capital") }
page-report-activity = { -activity(form: "capital") }
page-report-claim-window = { -claim-window(form: "capital") }
page-report-today = Aujourd’hui
page-report-from-to = du { DATE($from) } au { DATE($to) }
page-report-until = jusqu’au { DATE($to) }

page-report-days-left =
    { $count ->
        [one] Encore { $count } jour
       *[other] Encore { $count } jours
    }

page-report-last-day = C’est le dernier jour

page-report-days-over =
    { $count ->
        [one] Échue depuis { $count } jour
       *[other] Échue depuis { $count } jours
    }

page-report-opens-in =
    { $count ->
        [one] Ouvre dans { $count } jour
       *[other] Ouvre dans { $count } jours
    }

page-report-keep-until = Conserver les documents jusqu’au
page-report-keep = Conservez les documents jusqu’au { DATE($date) }.
page-report-basis-published-window = La { -claim-window } vient du tableau publié.
page-report-basis-days-after-usage-period = La { -claim-window } se termine 45 jours après la { -usage-period }.
page-report-basis-projected = Projetée d’après les années précédentes : la { -claim-window } n’est pas publiée pour cette { -usage-period }. Vérifiez-la dans l’{ -partner-center }.
page-report-projected = (date projetée)
page-report-projected-window = (dates projetées)

page-report-error =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }

page-report-warning =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }

page-report-info =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }

page-report-where = Où :
page-report-go-to = Aller au champ
page-report-also = Voir aussi :
page-report-todo = À compléter
page-report-todo-none = Rien : toutes les conditions sont remplies.
page-report-unknown = Pas encore établi
page-report-any-of = Un seul de ces éléments suffit :

page-report-proven =
    { $count ->
        [one] Déjà remplie : { $count } condition
       *[other] Déjà remplies : { $count } conditions
    }

page-report-met-by = Montré par

page-report-more =
    { $count ->
        [one] En montrer { $count } de plus
       *[other] En montrer { $count } de plus
    }

page-report-source = Source { $number }
page-report-sources = Sources
page-report-published = publié le { DATE($date) }
page-report-undated = sans date
page-report-amounts = Montants
page-report-claimed = Montant demandé
page-report-expenses = Somme des dépenses
page-report-proven-amount = Couvert par des factures et des { -csr }
page-report-eligible = Dont admissible
page-report-claimable = Peut être demandé
page-report-claimable-note = tous plafonds appliqués
page-report-not-known = Pas encore connu
page-report-limits = Plafonds
page-report-limit = Plafond
page-report-used = Déjà utilisé
page-report-not-stated = Non indiqué
page-report-status = État
page-report-limit-of = sur { $limit }
page-report-within = Respecté
page-report-exceeded = Dépassé
page-report-announce = Rapport : { $verdict }.

## verdict

page-verdict-ready = Prête à être soumise

page-verdict-incomplete =
    { $count ->
        [one] Encore { $count } point à compléter
       *[other] Encore { $count } points à compléter
    }

page-verdict-blocked =
    { $count ->
        [one] { $count } problème à corriger
       *[other] { $count } problèmes à corriger
    }

page-verdict-cannot-validate = Vérification incomplète
page-verdict-ready-sentence = Tout ce que demandent les règles publiées est là. L’examen de la { -claim } appartient à Microsoft.
page-verdict-ready-warnings = Tout ce que demandent les règles publiées est là ; lisez d’abord les avertissements. L’examen de la { -claim } appartient à Microsoft.
page-verdict-incomplete-sentence = Aucune erreur trouvée jusqu’ici. La liste ci-dessous dit ce qui manque encore.
page-verdict-incomplete-warnings = Aucune erreur trouvée jusqu’ici. Les listes ci-dessous disent ce qui manque encore, et ce qu’il faut regarder.
page-verdict-blocked-sentence = Un élément enfreint une règle, se contredit ou est illisible. Chaque problème ci-dessous dit quoi faire.

page-verdict-blocked-todo =
    { $count ->
        [one] { $count } autre point reste à compléter.
       *[other] { $count } autres points restent à compléter.
    }

page-verdict-cannot-validate-sentence = Aucune règle enfreinte n’a été trouvée, mais toutes les règles de cette { -claim } ne sont pas publiques. Interrogez votre contact Microsoft avant de la soumettre.

## group

page-group-field = La { -claim } elle-même
page-group-expense = Les dépenses et leurs justificatifs
page-group-evidence = La { -proof-of-execution }
page-group-core = Ce que les documents doivent montrer
page-group-metric = Les résultats
page-group-approval = La { -pre-approval }

## confidence

page-confidence-confirmed = Source officielle
page-confidence-secondary = Source secondaire
page-confidence-inferred = Notre lecture
page-confidence-projected = Projection d’après les années précédentes
page-confidence-also-projected = { $confidence } ; la { -claim-window } est projetée d’après les années précédentes

## source-title

page-source-title-claim = La { -claim } elle-même, là où elle se contredit ou est illisible
page-source-title-inferred = Notre lecture des règles publiées, qui ne le disent pas en toutes lettres
