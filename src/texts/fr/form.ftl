### What the form asks and says.

form-answer = Résultat de la vérification
form-optional = (facultatif)
form-choose = Choisir
form-yes = Oui
form-no = Non
form-pick = Choisir une date dans le calendrier : { $field }
form-period-due = { $period } – { -claim(form: "plural") } ouvertes
form-period-due-projected = { $period } – { -claim(form: "plural") } ouvertes (dates projetées)
form-rulebook-governing = L’édition applicable

form-proof-lead =
    Ce que { $activity ->
        [none] { -vendor }
       *[other] « { $activity } »
    } exige, et le fichier qui le prouve. { $left ->
        [0] Il ne manque rien.
        [one] Il reste { $left } élément.
       *[other] Il reste { $left } éléments.
    }

form-proof-no-activity = Ce qu’il faut prouver dépend de l’{ -activity }. Choisissez-en une :
form-proof-more = et { $count } de plus
form-proof-choose-for = Choisir un fichier : { $name }
form-proof-link-for = Ajouter un lien : { $name }

form-proof-invoices =
    { $count ->
        [one] { $count } facture
       *[other] { $count } factures
    }

form-proof-csrs = { $count } { -csr }

form-shown-hint = Cochez ce qu’une personne peut voir. Un fichier suffit pour chacun.
form-shown-all = Les { $count }

form-checklist-none = Aucune preuve n’est nécessaire en plus des factures et des { -csr }.
form-checklist-not-public = Les règles de cette { -activity } ne sont pas publiques.
form-any-of = Une seule de ces preuves suffit :

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
form-more-rows = Afficher plus ({ NUMBER($count) } restants)
form-invoice-number = Facture { $number }
form-csr-person = { -csr } de { $person }
form-prove = Comment prouvez-vous cette dépense ?
form-prove-hint = Le travail d’un fournisseur exige sa facture. Votre propre travail exige une déclaration et un rapport de certification ({ -csr }).

form-as-claim =
    { $currency ->
        [none] Comme la { -claim }
       *[other] Comme la { -claim } : { $currency }
    }

form-file-none = Pas encore de fichier
form-file-other = Choisir un autre fichier
form-file-new = Choisir un nouveau fichier
form-file-choose = Choisir un fichier
form-documents-hint = Tout ce qui prouve que l’{ -activity } a eu lieu. Les fichiers sont lus sur votre appareil et ne sont jamais envoyés.
form-documents-cpor = La { -proof-of-execution } signée par le client. Les fichiers sont lus sur votre appareil et ne sont jamais envoyés.
form-product = Produit { $product }

form-sum-of =
    { $count ->
        [one] Somme de { $count } dépense : { $sum }.
       *[other] Somme de { $count } dépenses : { $sum }.
    }

form-follow-sum = Suivre de nouveau la somme
form-suggested-from = Selon { $from }
form-suggested-same = Comme dans { $from } ?
form-suggested-use =
    { $count ->
        [one] Reprendre cette réponse
       *[other] Reprendre ces { $count } réponses
    }
form-suggested-taken =
    { $count ->
        [one] { $count } réponse est reprise de { $from }.
       *[other] { $count } réponses sont reprises de { $from }.
    }
form-activity-date = Dates de l’{ -activity }
form-activity-date-hint = Le ou les jours où elle a eu lieu.
form-claimed-before = Déjà demandé
form-claimed-before-hint = Dans d’autres { -claim(form: "plural") }, dans la devise de celle-ci. Indiquez 0 s’il n’y a rien. Une limite les compte aussi.
form-customer = Client
form-partner-contact = Votre contact
form-rest-hint = Ce formulaire n’a pas de champ pour ces éléments. Ils restent tels quels dans la { -claim } et sont enregistrés avec elle.
form-clear = Retirer de la { -claim } : { $name }
form-clear-short = Retirer
form-menu = Menu
form-open = Ouvrir un brouillon
form-save = Enregistrer dans un fichier
form-anew = Nouvelle { -claim }
form-bring-back = Rétablir la { -claim } précédente
form-copy-todo = Copier les tâches
form-not-sent-first = Aller au premier point :
form-copied = Tâches copiées. Vous pouvez les coller dans un message.
form-copy-by-hand = Ce navigateur n’autorise pas les pages à copier. Sélectionnez le texte et copiez-le vous-même.
form-print = Imprimer le résultat de la vérification
form-offer = Voulez-vous dire :
form-doubtful = « { $value } » peut se lire de deux façons.
form-doubtful-help = Choisissez la bonne lecture ou écrivez la valeur autrement. D’ici là, le champ est considéré comme vide.
form-other-currency = « { $value } » est dans une autre devise : { LABEL($other, "currency") }.
form-other-currency-help = Écrivez le montant en { LABEL($currency, "currency") } ou choisissez l’autre devise. D’ici là, le champ est considéré comme vide.
form-refused = Formulaire non envoyé.
form-looking = Lecture du fichier.
form-read = { $done } sur { $size } lus.
form-perhaps = Type de preuve probable :
form-from-file = Le fichier indique :
form-fill-in = Remplir les champs vides

## found

form-found-bytes = { $n } octets
form-found-name = Nom
form-found-name-differs = l’extension ne correspond pas au type du fichier
form-found-problem = Problème
form-found-content = Contenu
form-found-size = Taille
form-found-date = Date
form-found-invoice = Facture
form-found-credit-note = Avoir
form-found-pro-forma = Facture pro forma
form-found-other = Pas une facture
form-found-identifiers = Numéros
form-found-confidence-structured = lu dans les données du fichier
form-found-confidence-likely = probable, lu dans son texte
form-found-confidence-guess = supposition, lue dans son texte

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

form-found-scan = pas de texte : une numérisation ou une image
form-found-too-large = trop volumineux pour une inspection complète : vérifiez le fichier vous-même
form-found-too-slow = inspection arrêtée, car elle durait trop longtemps : vérifiez le fichier vous-même
form-found-not-started = non inspecté, car l’inspection n’a pas démarré : choisissez le fichier à nouveau ou vérifiez-le vous-même
form-found-crashed = inspection arrêtée par une erreur : vérifiez le fichier vous-même
form-found-not-there = non inspecté, car le fichier a été déplacé ou supprimé, ou c’est un dossier : choisissez-le à nouveau

## unreadable

form-unreadable-date = « { $value } » n’est pas une date réelle.
form-unreadable-number = « { $value } » n’est pas un nombre.
form-unreadable-count = « { $value } » n’est pas un nombre entier.

## unreadable-help

form-unreadable-help-choice = Choisissez un élément de la liste. D’ici là, le champ est considéré comme vide.
form-unreadable-help-date = Écrivez le jour, le mois et l’année, par exemple 31 mars 2024, ou choisissez la date dans le calendrier. D’ici là, le champ est considéré comme vide.
form-unreadable-help-number = Écrivez des chiffres, par exemple 1 250,00, sans mots. D’ici là, le champ est considéré comme vide.
form-unreadable-help-count = Écrivez un nombre à partir de 0, sans décimales, par exemple 120. D’ici là, le champ est considéré comme vide.

## severity

form-severity-error = Problème :
form-severity-warning = Avertissement :
form-severity-info = Bon à savoir :

## part

form-part-what = Que demandez-vous ?
form-part-checklist = Ce que cette { -activity } exige
form-part-expenses = Dépenses
form-part-documents = Fichiers et liens
form-part-shown = Que montrent les fichiers ?
form-part-money = Montants
form-part-who = Qui fait la { -claim } ?
form-part-association = { -customer-association(form: "capital") }
form-part-rest = Autres champs de cette { -claim }

## expenses

form-expenses-lead = Une facture ou, pour un travail interne, une { -csr } prouve chaque dépense.
form-proof-none = Pas encore de facture ni de { -csr }
form-exceeds = { $difference } de plus que { $proof }
form-use = Utiliser { $amount }
form-vat-with = Montants avec TVA
form-vat-without = Sans TVA
form-column-proof = Prouvée par
form-column-total = Total de la facture ou { -csr }
form-add-csr = Ajouter un travail interne ({ -csr })
form-as-expense = Ajouter comme dépense
form-leave-out = Ne pas la prendre
form-csr-product = Heures × coût horaire : { $total }

## route

form-route-co-op = { -vendor } rembourse vos dépenses marketing sur les fonds { -co-op }.
form-route-cpor = { -vendor } reconnaît votre travail pour un client.

## group

form-group-eligible = Admissibles pour cette { -activity }
form-group-other = Autres types de dépenses

## more

form-more-dates = Autres : dates de la campagne et date de soumission
form-more-day = Date de soumission
form-more-funds = Autres : fonds { -co-op } de la { -usage-period }
form-more-kinds = Autres types de preuve

## list

form-list-conferences = Conférences
form-list-expenses = Dépenses
form-list-invoices = Factures
form-list-csrs = { -csr }
form-list-documents = Fichiers
form-list-attendees = Participants

## add

form-add-conferences = Ajouter une conférence
form-add-expenses = Ajouter une dépense
form-add-invoices = Ajouter une facture
form-add-csrs = Ajouter une { -csr }
form-add-documents = Ajouter un fichier
form-add-attendees = Ajouter un participant
form-add-link = Ajouter un lien

## entry

form-entry = « { $name } »

## row

form-row-conferences = Conférence { $n }
form-row-expenses = Dépense { $n }
form-row-invoices = Facture { $n }
form-row-csrs = { -csr } { $n }
form-row-documents = Fichier { $n }
form-row-attendees = Participant { $n }

## act

form-act-menu = Menu : { $name }
form-act-copy = Dupliquer
form-act-up = Monter
form-act-down = Descendre
form-act-remove = Supprimer

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

form-note-folders = Les dossiers ne peuvent pas être ajoutés ici : déposez les fichiers du dossier.
form-note-value-unreadable = La valeur transmise par cette page n’est pas une { -claim } ; le formulaire est donc vide au départ.
form-note-file-failed = { $name } n’a pas pu être lu. Votre { -claim } est inchangée.
form-note-file-opened = { $name } est ouvert.
form-note-replaced = { -claim(form: "capital") } ouverte : { $name }.
form-note-file-no-json = { $name } n’est pas une { -claim } : ligne { $line }, colonne { $column } : { $expected } Votre { -claim } est inchangée.
form-note-file-no-claim = { $name } est du JSON, mais pas une { -claim } : une { -claim } est un seul objet. Votre { -claim } est inchangée.
form-note-anew = Nouvelle { -claim } commencée.
form-note-unlinked = La preuve et ses détails ont été supprimés.

## off

form-off-title = La vérification est désactivée
form-off-rulebook = Cette page demande les règles « { $rulebook } », qui n’y sont pas. Ajoutez ces règles, ou choisissez-en d’autres.
form-off-csp = Ce navigateur ou la politique de sécurité de ce site n’autorise pas WebAssembly : la politique doit autoriser 'wasm-unsafe-eval' dans script-src.
form-off-load = Les règles n’ont pas pu être chargées : { $reason }. Rechargez la page pour réessayer.
form-off-kept = Vos saisies sont conservées et le formulaire qui entoure cette partie peut être envoyé ; elles ne sont pas vérifiées.

## help

form-help-about = Aide : { $name }
form-help-loading = Chargement de l’aide.
form-help-failed = L’aide n’a pas pu être chargée. Rechargez la page pour réessayer.

## where

form-where-program = Quel est mon programme ?
form-where-partner-id = Où trouver le { -partner-id } ?
form-where-role = Où trouver mon rôle ?

form-metric-type = Le saisir plutôt

form-printed-file = Fichier
form-printed-proves = Prouve
form-printed-shows = Montre

## glossary

form-glossary-title = Glossaire
form-glossary-close = Fermer

## todo

form-todo-claim-by = À soumettre au plus tard le { DATE($date) }{ note-projected }.
form-todo-titled = { $title } :
form-todo-where =
    { $fields ->
        [none] (Étape { $step })
       *[other] (Étape { $step } : { LIST($fields) })
    }
form-todo-by = Vérifié à la date du { DATE($date) } avec Claimproof.
