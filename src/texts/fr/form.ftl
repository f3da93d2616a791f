### What the form asks and says.

form-claim = Votre { -claim }
form-answer = La réponse
form-optional = (facultatif)
form-choose = Choisir
form-yes = Oui
form-no = Non
form-pick = Choisir le jour dans un calendrier : { $field }
form-period-due = { $period } – à demander maintenant
form-period-due-projected = { $period } – à demander (dates projetées)
form-rulebook-governing = L’édition applicable
form-rulebook-unknown = Cette page demande les règles « { $rulebook } », qui sont inconnues. L’édition applicable est utilisée à leur place.

form-checklist-left =
    { $left ->
        [0] tout y est
       *[other] { $left } à fournir
    }

form-checklist-none = Aucune preuve n’est demandée en plus des factures et des { -csr }.
form-checklist-not-public = Ce qu’elle exige n’est pas public.
form-any-of = Une seule de ces preuves suffit :
form-source = Source :

form-eligible =
    { $count ->
        [one] { $count } type de dépense est admissible
       *[other] { $count } types de dépenses sont admissibles
    }

form-problems =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }

form-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }

form-removed = Supprimé : { $name }.
form-undo = Annuler
form-more-rows = En montrer davantage : { NUMBER($count) } autres
form-invoice-number = Facture { $number }
form-csr-person = { -csr } de { $person }
form-share-none = Aucune d’elles
form-details-at = Ses détails figurent à la dépense { $n }.
form-show = Les montrer
form-prove = Comment est-elle prouvée ?
form-prove-hint = Le travail d’un fournisseur { -claim } sa facture. Votre propre travail { -claim } une déclaration et rapport de certification ({ -csr }).

form-as-claim =
    { $currency ->
        [none] Celle de la { -claim }
       *[other] Celle de la { -claim } : { $currency }
    }

form-file-none = Pas encore de fichier
form-file-other = Choisir un autre fichier
form-file-new = Choisir un nouveau fichier
form-file-choose = Choisir un fichier
form-documents-hint = Tout ce qui montre que l’{ -activity } a eu lieu. Les fichiers sont examinés là où ils sont et ne sont envoyés nulle part.
form-documents-cpor = La { -proof-of-execution } signée par le client. Le fichier est examiné là où il est et n’est envoyé nulle part.
form-wanted = Encore nécessaire : choisissez ce qu’il faut ajouter
form-product = Le produit { $product }
form-use-sum = Reprendre le total des dépenses, { $sum }
form-customer = Le client
form-partner-contact = Votre contact
form-rest-hint = Ce formulaire n’a pas de question à ce sujet. Ces éléments restent tels quels dans la { -claim } et sont enregistrés avec elle.
form-clear = Retirer de la { -claim } : { $name }
form-clear-short = Retirer
form-open = Ouvrir une { -claim }
form-save = Enregistrer la { -claim }
form-anew = Recommencer
form-bring-back = Reprendre la { -claim } précédente
form-copy-todo = Copier ce qu’il reste à faire
form-copied = C’est copié : ce qu’il reste à faire peut être collé dans un message.
form-copy-by-hand = Ce navigateur ne laisse pas les pages copier. Sélectionnez le texte et copiez-le vous-même.
form-print = Imprimer la réponse
form-to-answer = aller à la réponse
form-offer = Voulez-vous dire :
form-doubtful = « { $value } » peut se lire de deux façons.
form-doubtful-help = Choisissez celle que vous voulez dire, ou écrivez-la autrement. D’ici là, elle ne compte pas.
form-looking = Le fichier est en cours d’examen.
form-read = { $done } sur { $size } lus.
form-perhaps = Cela semble être :
form-from-file = Le fichier indique :
form-fill-in = Remplir ce qui n’a pas encore de réponse

## found

form-found-bytes = { $n } octets
form-found-name = Nom
form-found-name-differs = indique un autre type que celui du fichier
form-found-problem = Problème
form-found-content = Contenu
form-found-size = Taille
form-found-date = Date
form-found-invoice = Facture
form-found-credit-note = Avoir
form-found-pro-forma = Facture pro forma
form-found-other = Pas une facture
form-found-identifiers = Numéros
form-found-confidence-structured = données présentes dans le fichier
form-found-confidence-likely = probable, d’après son texte
form-found-confidence-guess = supposition, d’après son texte

form-found-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

form-found-pixels = { NUMBER($width) } × { NUMBER($height) } pixels
form-found-taken = prise le { $date }
form-found-sent = envoyé le { $date }

form-found-sheets =
    { $count ->
        [one] { $count } feuille
       *[other] { $count } feuilles
    }

form-found-rows =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }

form-found-scan = sans texte : une numérisation ou une image
form-found-too-large = trop volumineux pour être inspecté jusqu’au bout : vérifiez-le vous-même
form-found-too-slow = inspection inachevée, car elle durait trop longtemps : vérifiez-le vous-même
form-found-not-started = non inspecté, car l’inspection n’a pas démarré : choisissez-le à nouveau ou vérifiez-le vous-même
form-found-crashed = inspection inachevée, car elle s’est arrêtée sur une erreur : vérifiez-le vous-même
form-found-not-there = non inspecté, car le fichier a été déplacé ou supprimé, ou c’est un dossier : choisissez-le à nouveau

## unreadable

form-unreadable-date = « { $value } » n’est pas un jour du calendrier.
form-unreadable-number = « { $value } » n’est pas un montant lisible.
form-unreadable-count = « { $value } » n’est pas un nombre entier.

## unreadable-help

form-unreadable-help-choice = Choisissez un élément de la liste. D’ici là, il ne compte pas.
form-unreadable-help-date = Écrivez jour, mois et année, par exemple 31 mars 2024, ou choisissez le jour dans le calendrier. D’ici là, il ne compte pas.
form-unreadable-help-number = Écrivez des chiffres, par exemple 1 250,00, sans mots. D’ici là, il ne compte pas.
form-unreadable-help-count = Écrivez un nombre à partir de 0, sans décimales, par exemple 120. D’ici là, il ne compte pas.

## severity

form-severity-error = Problème :
form-severity-warning = Attention :
form-severity-info = Bon à savoir :

## part

form-part-what = Objet de la { -claim }
form-part-checklist = Ce que cette { -activity } exige
form-part-details = Quand et comment
form-part-expenses = Dépenses et justificatifs
form-part-documents = { -proof-of-execution(form: "capital-plural") }
form-part-results = Résultats
form-part-money = Montant et fonds
form-part-who = Qui { -claim }
form-part-association = L’association
form-part-rest = Aussi dans cette { -claim }

## route

form-route-co-op = Des dépenses marketing doivent être remboursées sur les fonds { -co-op }.
form-route-cpor = Microsoft doit reconnaître votre travail chez un client.

## group

form-group-eligible = Admissibles pour cette { -activity }
form-group-other = Autres types

## more

form-more-dates = Dates d’une campagne, ou { -claim } soumise un autre jour
form-more-day = Association soumise un autre jour
form-more-funds = Fonds de la { -usage-period }
form-more-kinds = Autres types de preuves

## list

form-list-conferences = Conférences
form-list-expenses = Dépenses
form-list-invoices = Factures
form-list-csrs = { -csr }
form-list-documents = Documents
form-list-attendees = Participants

## add

form-add-conferences = Ajouter une conférence
form-add-expenses = Ajouter une dépense
form-add-invoices = Ajouter une facture
form-add-csrs = Ajouter une { -csr }
form-add-documents = Ajouter un fichier
form-add-attendees = Ajouter un participant
form-add-link = Ajouter un lien

## row

form-row-conferences = Conférence { $n }
form-row-expenses = Dépense { $n }
form-row-invoices = Facture { $n }
form-row-csrs = { -csr } { $n }
form-row-documents = Document { $n }
form-row-attendees = Participant { $n }

## act

form-act-copy = Dupliquer : { $name }
form-act-copy-short = Dupliquer
form-act-up = Monter : { $name }
form-act-up-short = Monter
form-act-down = Descendre : { $name }
form-act-down-short = Descendre
form-act-remove = Supprimer : { $name }
form-act-remove-short = Supprimer

## share

form-share-invoice = Figure-t-elle sur une facture déjà citée ?
form-share-csr = Figure-t-elle dans une { -csr } déjà citée ?

## which

form-which-invoice = Quelle facture
form-which-csr = Quelle { -csr }

## unlink

form-unlink-invoice = Pas cette facture
form-unlink-csr = Pas cette { -csr }

## prove-with

form-prove-with-invoice = Par une facture
form-prove-with-csr = Par une { -csr }

## unused

form-unused-invoices = Factures qu’aucune dépense n’utilise
form-unused-csrs = { -csr } qu’aucune dépense n’utilise

## size

form-size-byte = { $n } octets
form-size-kilobyte = { $n } ko
form-size-megabyte = { $n } Mo
form-size-gigabyte = { $n } Go

## note

form-note-folders = Un dossier ne peut pas être pris : déposez les fichiers qu’il contient.
form-note-value-unreadable = Ce que cette page a transmis n’est pas une { -claim } ; le formulaire commence donc vide.
form-note-file-failed = { $name } n’a pas pu être lu. Votre { -claim } est restée telle quelle.
form-note-file-opened = { $name } est ouvert.
form-note-replaced = { -claim(form: "capital") } ouverte : { $name }.
form-note-file-no-json = { $name } n’est pas une { -claim } : ligne { $line }, colonne { $column } : { $expected } Votre { -claim } est restée telle quelle.
form-note-file-no-claim = { $name } est du JSON, mais pas une { -claim } : une { -claim } est un seul objet. Votre { -claim } est restée telle quelle.
form-note-anew = Voici une nouvelle { -claim }.
form-note-unlinked = Le justificatif et ses détails ont été retirés.

## off

form-off-title = La vérification est arrêtée
form-off-csp = Ce navigateur ou la politique de sécurité du site n’autorise pas WebAssembly : la politique doit permettre 'wasm-unsafe-eval' dans script-src.
form-off-load = Les règles n’ont pas pu être chargées : { $reason }. Rechargez la page pour réessayer.
form-off-kept = Ce qui a été rempli est conservé, et le formulaire qui entoure cette partie peut être envoyé ; seule la vérification manque.

## todo

form-todo-claim-by = À soumettre au plus tard le { DATE($date) }{ note-projected }.
form-todo-by = Vérifié à la date du { DATE($date) } avec Claimproof.
