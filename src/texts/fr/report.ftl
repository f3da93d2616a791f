### What the report says around findings and requirements.

## report

page-report-checked-on = Vérifiée à la date du { DATE($date) }
page-report-progress = { $met } conditions remplies sur { $required }
page-report-time = Échéance
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
page-report-basis-days-after-usage-period =
    { -vendor.id ->
        [microsoft] La { -claim-window } se termine 45 jours après la { -usage-period }.
       *[other] La { -claim-window } se termine un nombre fixe de jours après la { -usage-period }.
    }
page-report-basis-days-after-activity = La { -claim-window } se termine un nombre fixe de jours après l’{ -activity }.
page-report-basis-days-after-invoice = La { -claim-window } se termine un nombre fixe de jours après la première facture.
page-report-basis-projected = Projetée d’après les années précédentes : la { -claim-window } n’est pas publiée pour cette { -usage-period }. Vérifiez-la dans { -portal }.
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
page-report-todo = Tâches
page-report-todo-none = Aucune tâche restante : toutes les conditions sont remplies.
page-report-unknown = Dépend d’autres réponses
page-report-any-of = Un seul de ces éléments suffit :

page-report-proven =
    { $count ->
        [one] Déjà remplie : { $count } condition
       *[other] Déjà remplies : { $count } conditions
    }

page-report-met-by = Remplie par

page-report-more =
    { $count ->
        [one] En afficher { $count } de plus
       *[other] En afficher { $count } de plus
    }

page-report-why = Pourquoi
page-report-of-rule = Règle
page-report-of-requirement = Exigence
page-report-about-rule = À propos de cette règle
page-report-example = Exemple : { $message }
page-report-new-tab = (s’ouvre dans un nouvel onglet)
page-report-source = Source { $number }
page-report-sources = Sources
page-report-published = publié le { DATE($date) }
page-report-undated = sans date
page-report-amounts = Montants
page-report-claimed = Total que vous demandez
page-report-expenses = Somme de vos dépenses
page-report-proven-amount = Couvert par des factures et des { -csr }
page-report-eligible = Montant admissible
page-report-claimable = Peut être demandé
page-report-claimable-note = toutes limites appliquées
page-report-not-known = Pas encore connu
page-report-limits = Limites
page-report-limit = Limite
page-report-used = Déjà demandé
page-report-not-stated = Non indiqué
page-report-status = Statut
page-report-limit-of = sur { $limit }
page-report-within = Dans la limite
page-report-exceeded = Limite dépassée
page-report-announce = Résultat de la vérification : { $verdict }.

## act: the buttons of problems and tasks

page-report-act-fix = Corriger
page-report-act-field = Répondre
page-report-act-approval = Répondre
page-report-act-expense = Compléter
page-report-act-core = Cocher le fichier
page-report-act-metric = Répondre

## verdict

page-verdict-ready = Prête à être soumise
page-verdict-ready-until = { page-verdict-ready } : { MONEY($claimable, $currency) } d’ici le { DATE($closesOn) }{ note-projected }

page-verdict-incomplete =
    { $count ->
        [one] { $count } tâche restante
       *[other] { $count } tâches restantes
    }

page-verdict-blocked =
    { $count ->
        [one] { $count } problème à corriger
       *[other] { $count } problèmes à corriger
    }

page-verdict-cannot-validate = Vérification partielle seulement
page-verdict-ready-sentence = Tout ce que demandent les règles publiées est là. { -vendor } examine la { -claim } et décide.
page-verdict-ready-warnings = Tout ce que demandent les règles publiées est là, mais lisez d’abord les avertissements. { -vendor } examine la { -claim } et décide.
page-verdict-incomplete-sentence = Aucun problème trouvé jusqu’ici. Les tâches ci-dessous disent ce qu’il faut encore à la demande.
page-verdict-incomplete-warnings = Aucun problème trouvé jusqu’ici. Les tâches ci-dessous disent ce qu’il faut encore à la demande ; lisez aussi les avertissements.
page-verdict-blocked-sentence = Une partie de la { -claim } enfreint une règle, contredit une autre partie ou est illisible. Chaque problème ci-dessous dit quoi faire.

page-verdict-blocked-todo =
    { $count ->
        [one] { $count } tâche reste aussi à faire.
       *[other] { $count } tâches restent aussi à faire.
    }

page-verdict-cannot-validate-sentence = Aucun problème n’a été trouvé, mais certaines règles de cette { -claim } ne sont pas publiques. Demandez à votre contact { -vendor } avant de la soumettre.

## group

page-group-field = Détails de la { -claim }
page-group-expense = Dépenses
page-group-evidence = { -proof-of-execution(form: "capital") }
page-group-core = Ce que les fichiers doivent montrer
page-group-metric = Résultats
page-group-approval = { -pre-approval(form: "capital") }

## why : ce qu’il faut, là où les règles n’ont pas leurs propres mots

page-why-evidence = Joignez un fichier qui le prouve.
page-why-core = Cochez le fichier qui le montre.
page-why-metric = Saisissez-les, ou joignez un fichier qui les donne.

## confidence

page-confidence-confirmed = Source officielle
page-confidence-secondary = Source secondaire
page-confidence-inferred = Notre interprétation
page-confidence-projected = Projection d’après les années précédentes
page-confidence-also-projected = { $confidence } ; la { -claim-window } est projetée d’après les années précédentes

## source-title

page-source-title-claim = La { -claim } elle-même, là où elle se contredit ou est illisible
page-source-title-inferred = Notre interprétation des règles publiées, qui ne le disent pas explicitement
