### La liste des fichiers d’une demande. Elle est chargée avec le premier fichier.

form-tray-drop-more = Vous pouvez déposer d’autres fichiers ici.
form-tray-pasted = Collé { $date } { $time }

## Ce qui est annoncé

form-tray-reading-files =
    { $count ->
        [one] Lecture de { $count } fichier
       *[other] Lecture de { NUMBER($count) } fichiers
    }
form-tray-read-of = { NUMBER($read) } sur { NUMBER($count) } lus
form-tray-all-read =
    { $count ->
        [one] { $count } fichier lu : { LIST($parts) }
       *[other] { NUMBER($count) } fichiers lus : { LIST($parts) }
    }
form-tray-can-undo = Annulation possible.

## L’en-tête

form-tray-lead =
    { $count ->
        [one] { $count } fichier : { LIST($parts) }.
       *[other]
            { $folder ->
                [none] { NUMBER($count) } fichiers : { LIST($parts) }.
               *[other] { NUMBER($count) } fichiers du dossier « { $folder } » : { LIST($parts) }.
            }
    }
form-tray-count-confirmed =
    { $count ->
        [one] { $count } confirmé
       *[other] { NUMBER($count) } confirmés
    }
form-tray-count-sure =
    { $count ->
        [one] { $count } sûr
       *[other] { NUMBER($count) } sûrs
    }
form-tray-count-needs = { NUMBER($count) } à décider
form-tray-count-reading = { NUMBER($count) } en cours de lecture
form-tray-count-aside = { NUMBER($count) } mis de côté

## Ce qui est confirmé d’un coup

form-tray-sure =
    { $count ->
        [one] { $count } fichier est sûr.
       *[other] { NUMBER($count) } fichiers sont sûrs.
    }
form-tray-adds =
    { $answers ->
        [none] Confirmer ajoute { LIST($parts) }.
       *[other] Confirmer ajoute { LIST($parts) } : { LIST($answers) }.
    }
form-tray-expenses =
    { $count ->
        [one] { $count } dépense
       *[other] { NUMBER($count) } dépenses
    }
form-tray-expenses-with =
    { $count ->
        [one] { $count } dépense ({ LIST($costs) })
       *[other] { NUMBER($count) } dépenses ({ LIST($costs) })
    }
form-tray-invoices =
    { $count ->
        [one] { $count } facture
       *[other] { NUMBER($count) } factures
    }
form-tray-csrs =
    { $count ->
        [one] { $count } { -csr }
       *[other] { NUMBER($count) } { -csr }
    }
form-tray-proofs =
    { $count ->
        [one] { $count } preuve
       *[other] { NUMBER($count) } preuves
    }
form-tray-answers =
    { $count ->
        [one] { $count } valeur
       *[other] { NUMBER($count) } valeurs
    }
form-tray-nothing-typed = Rien de ce que vous avez saisi ne change. Vous pouvez annuler.
form-tray-confirmed =
    { $files ->
        [one] { $files } fichier confirmé.
       *[other] { NUMBER($files) } fichiers confirmés.
    } { $parts ->
        [none] Rien d’autre n’a été ajouté.
       *[other] Ajouté : { LIST($parts) }.
    }
form-tray-confirmed-several = { NUMBER($count) } fichiers confirmés.
form-tray-confirm-several = Confirmer { NUMBER($count) } comme { $kind }

## Groupes

form-tray-group-needs = À décider ({ NUMBER($count) })
form-tray-group-sure = Sûrs ({ NUMBER($count) })
form-tray-group-confirmed = Confirmés ({ NUMBER($count) })
form-tray-group-reading = Lecture ({ NUMBER($count) })
form-tray-group-read = Lus ({ NUMBER($count) })
form-tray-move-later = Ils rejoignent leur groupe quand le pointeur quitte la liste
form-tray-group-stopped = Non lus ({ NUMBER($count) })
form-tray-group-aside = Mis de côté ({ NUMBER($count) })
form-tray-not-part = Hors de la { -claim }
form-tray-stop-reading = Arrêter la lecture
form-tray-read-all = Les lire
form-tray-skip-rows =
    { $count ->
        [one] Passer { $count } fichier
       *[other] Passer { NUMBER($count) } fichiers
    }
form-tray-show-others =
    { $count ->
        [one] Afficher l’autre
       *[other] Afficher les { NUMBER($count) } autres
    }
form-tray-column-file = Fichier
form-tray-column-kind = Pris pour
form-tray-column-read = Lu dans le fichier

## Une ligne

form-tray-choose-kind = Choisir un type
form-tray-not-read = Non lu
form-tray-waiting = En attente
form-tray-percent = { NUMBER($percent) } %
form-tray-reading-percent = Lecture, { NUMBER($percent) } %
form-tray-is-confirmed = Confirmé
form-tray-because =
    { $why ->
        [none] { $confidence }
       *[other] { $confidence } : { $why }
    }
form-tray-confidence-sure = Sûr
form-tray-confidence-likely = Probable
form-tray-confidence-guess = Supposition
form-tray-left-out = Laissé de côté
form-tray-aside-duplicate = Doublon
form-tray-aside-system-file = Fichier système
form-tray-aside-draft = Brouillon
form-tray-aside-other-claim = Autre { -claim }
form-tray-same-as = même contenu que { $name }
form-tray-in-parts = ses fichiers sont listés un par un
form-tray-in-mail = une image de l’e-mail
form-tray-invoice = Facture
form-tray-csr = { -csr }
form-tray-of-expense = { $name } : { $kind }
form-tray-of-expenses = { $name } : { NUMBER($count) } dépenses
form-tray-no-text = pas de texte : une numérisation ou une image
form-tray-nothing-found = rien n’y dit ce que c’est
form-tray-why-data = données de facture électronique
form-tray-why-taken = date et heure dans la photo
form-tray-why-sent = date dans l’e-mail
form-tray-why-type = le type du fichier
form-tray-called-credit-note = Avoir
form-tray-called-pro-forma = Facture pro forma
form-tray-called-other = Pas une facture
form-tray-called-invoice = Partie d’une autre facture
form-tray-called-quote = Devis
form-tray-called-order = Commande
form-tray-called-reminder = Relance
form-tray-called-payment-slip = Bulletin de paiement
form-tray-called-deposit-invoice = Facture d’acompte
form-tray-called-delivery-note = Bon de livraison
form-tray-called-plan = Plan
form-tray-called-letter = Message
form-tray-called-results = Rapport
form-tray-called-listed = Liste
form-tray-called-contract = Contrat
form-tray-called-logo = Logo

## Ce qui a été lu

form-tray-no-total = Aucun total trouvé
form-tray-hours = { $hours } h × { $cost }
form-tray-figure = { $figure } : { NUMBER($count) }
form-tray-names-stay = Les noms restent dans le fichier
form-tray-taken = Prise le { $date } à { $time }
form-tray-sent = Envoyé le { $date } à { $time }
form-tray-names-microsoft = mentionne Microsoft
form-tray-first-day = Premier jour de l’{ -activity }
form-tray-picture = Image
form-tray-scan = Numérisation

## Ce qu’on peut faire

form-tray-act-confirm = Confirmer
form-tray-left = Fichiers restants
form-tray-left-invoice = l’ajouter comme dépense ou l’écarter
form-tray-left-file = dire ce que c’est ou l’écarter
form-tray-act-decide = Décider
form-tray-act-leave-out = Écarter
form-tray-act-replace = Remplacer
form-tray-act-choose-again = Choisir de nouveau
form-tray-act-take-back = Reprendre
form-tray-act-undo = Annuler
form-tray-act-skip = Passer
form-tray-act-read = Lire
form-tray-act-on = { $act } : { $name }

## Ce qui ne va pas avec un fichier

form-tray-problem-empty = Le fichier est vide
form-tray-problem-truncated = Endommagé : la fin manque
form-tray-problem-corrupt = Endommagé
form-tray-problem-encrypted = Protégé par un mot de passe
form-tray-problem-gone = Non lu : déplacé, renommé ou modifié
form-tray-problem-not-recognised = Type non reconnu
form-tray-problem-too-large = Non lu : trop volumineux pour cette page
form-tray-problem-too-slow = Non lu jusqu’au bout
form-tray-problem-crashed = Non lu jusqu’au bout
form-tray-problem-not-started = Non lu
form-tray-problem-archive = Archive que cette page n’ouvre pas
form-tray-problem-locked-archive = Archive protégée par un mot de passe
form-tray-problem-recording = Vidéo ou son : non lu
form-tray-problem-help-empty = Téléchargez-le ou enregistrez-le de nouveau
form-tray-problem-help-truncated = Téléchargez-le ou numérisez-le de nouveau
form-tray-problem-help-corrupt = Téléchargez-le ou numérisez-le de nouveau
form-tray-problem-help-encrypted = Enregistrez une copie sans mot de passe
form-tray-problem-help-gone = Choisissez-le de nouveau
form-tray-problem-help-not-recognised = Enregistrez-le en PDF, ou choisissez son type
form-tray-problem-help-too-large = Il peut quand même faire partie de la { -claim }
form-tray-problem-help-too-slow = Il peut quand même faire partie de la { -claim }
form-tray-problem-help-crashed = Il peut quand même faire partie de la { -claim }
form-tray-problem-help-not-started = Relancez sa lecture
form-tray-problem-help-archive = Décompressez-la, puis ajoutez ses fichiers
form-tray-problem-help-locked-archive = Décompressez-la, puis ajoutez ses fichiers
form-tray-problem-help-recording = Si c’est une preuve, choisissez son type
form-tray-problem-why-empty = 0 octet
form-tray-problem-why-truncated = Il n’a pas pu être lu
form-tray-problem-why-corrupt = Il n’a pas pu être lu
form-tray-problem-why-encrypted = Il n’a pas pu être lu
form-tray-problem-why-gone = Son contenu n’est pas accessible
form-tray-problem-why-not-recognised = Il n’a pas pu être lu
form-tray-problem-why-too-large = Plus de 128 Mo
form-tray-problem-why-too-slow = La lecture a été trop longue
form-tray-problem-why-crashed = Une erreur l’a arrêtée
form-tray-problem-why-not-started = La lecture n’a pas démarré
form-tray-problem-why-archive = Rien n’y a été lu
form-tray-problem-why-locked-archive = Elle n’a pas pu être lue
form-tray-problem-why-recording = Aucun texte ne peut y être lu
form-tray-problem-more-empty = Souvent, un fichier de 0 octet n’a pas été téléchargé ou enregistré jusqu’au bout. Choisissez une autre copie.
form-tray-problem-more-truncated = Sa fin manque, rien n’y a donc été lu. Même si une copie s’ouvre sur votre ordinateur, le portail peut la refuser.
form-tray-problem-more-corrupt = Rien n’a pu y être lu. Même si une copie s’ouvre sur votre ordinateur, le portail peut la refuser.
form-tray-problem-more-encrypted = Le portail ne peut pas l’ouvrir non plus. Enregistrez une copie sans mot de passe, puis choisissez-la.
form-tray-problem-more-gone = Il a été déplacé, renommé, modifié ou supprimé après son ajout, ou c’est un dossier. Choisissez-le de nouveau.
form-tray-problem-more-not-recognised = Cette page ne peut pas lire ce type de fichier. Si c’est une preuve, choisissez son type, ou enregistrez-le en PDF.
form-tray-problem-more-too-large = Les fichiers de plus de 128 Mo ne sont pas lus. Si c’est une preuve, choisissez son type.
form-tray-problem-more-too-slow = Sa lecture a pris plus de 20 secondes. Si c’est une preuve, choisissez son type.
form-tray-problem-more-crashed = Une erreur a arrêté sa lecture. Si c’est une preuve, choisissez son type.
form-tray-problem-more-not-started = La partie de la page qui lit les fichiers n’a pas démarré. Relancez la lecture, ou choisissez son type.
form-tray-problem-more-archive = Les archives de ce type, les archives vides et celles qui sont loin à l’intérieur d’autres ne sont pas ouvertes. Décompressez-la, puis ajoutez ses fichiers.
form-tray-problem-more-locked-archive = Le portail ne peut pas l’ouvrir non plus. Décompressez-la avec son mot de passe, puis ajoutez ses fichiers.
form-tray-problem-more-recording = Cette page ne lit ni les vidéos ni le son. Si c’est une preuve, choisissez son type.

## Déplié

form-tray-details-of = Détails de { $name }
form-tray-type-what-you-see = Aucun texte n’a pu y être lu. Choisissez son type, puis saisissez ce que vous voyez.
form-tray-choose-or-leave = Choisissez son type, ou écartez-le.
form-tray-value-vendor = Fournisseur
form-tray-value-number = Numéro de facture
form-tray-value-issued-on = Date de facture
form-tray-value-currency = Devise
form-tray-value-total = Total de la facture
form-tray-value-net = Hors TVA
form-tray-value-taken-at = Prise
form-tray-value-sent-at = Envoyé
form-tray-value-shows = Ce qu’il montre
form-tray-doubt = { $kind }. Ce fichier n’est pas ajouté automatiquement.
form-tray-doubt-help = Il ne prouve aucun coût payé. Si c’est quand même une preuve, choisissez son type.
form-tray-credit-help = Il retire { $amount } d’une facture. Si vous demandez cette facture, ne demandez que le reste.
form-tray-credit-first = Confirmez d’abord la facture à laquelle il se rapporte. Son montant pourra alors être retiré ici.
form-tray-take-off = Retirer { $amount } de la dépense
form-tray-taken-off = Retiré de sa dépense
form-tray-share =
    { $count ->
        [one] Demander pour { LIST($people) }
       *[other] Demander à parts égales pour { LIST($people) }
    }
form-tray-share-of =
    { $amount ->
        [none] { $person }
       *[other] { $person } : { $amount }
    }
form-tray-as-expense = Ajouter à la { -claim } comme dépense
form-tray-net = { $amount } hors TVA
form-tray-use-net = L’utiliser
form-tray-add-to-claim = Ajouter à la { -claim }
form-tray-keep-only = Garder seulement le fichier
form-tray-other-kind = C’est un autre type de fichier
form-tray-open-file = Ouvrir le fichier

## D’où vient une valeur, et ce qui est proposé

form-tray-origin =
    { $count ->
        [0] { form-tray-origin-in }
        [one] { form-tray-origin-in }, et { $count } autre fichier
       *[other] { form-tray-origin-in }, et { NUMBER($count) } autres fichiers
    }
form-tray-origin-in =
    { $page ->
        [none] { $name }
       *[other] { $name }, page { NUMBER($page) }
    }
form-tray-origin-place =
    { $words ->
        [none]
            { $page ->
                [none] { form-tray-show-file }
               *[other] page { NUMBER($page) }
            }
       *[other]
            { $page ->
                [none] « { $words } »
               *[other] « { $words } », page { NUMBER($page) }
            }
    }
form-tray-show-origin = Montrer où cela a été lu
form-tray-show-file = Montrer le fichier
form-tray-use-as = Utiliser comme { $kind }
form-tray-answer-taken = { $field } : { $value }.
form-tray-proved-by = { $name } : preuve apportée par { $origin }.
form-tray-as-read =
    { $page ->
        [none] Contenu lu
       *[other]
            { $pages ->
                [none] Page { NUMBER($page) }, contenu lu
               *[other] Page { NUMBER($page) } sur { NUMBER($pages) }, contenu lu
            }
    }
form-tray-save-file = Télécharger le fichier

## Types

form-tray-kind-of = Type de { $name }
form-tray-kinds = Types de fichiers
form-tray-search-kinds = Rechercher parmi { NUMBER($count) } types
form-tray-asked-by = Demandé pour « { $activity } »
form-tray-all-kinds = Tous les types
form-tray-no-kind = Aucun type ne porte ce nom.
form-tray-kind-none = Hors de la { -claim }
form-tray-kind-note-invoice = pour une dépense
form-tray-kind-note-csr = travail interne
form-tray-kind-note-none = pas encore de fichier
form-tray-kind-note-aside = le met de côté

## Un fichier qui n’est pas du JSON

form-tray-expected-value = une valeur est attendue ici.
form-tray-expected-name = un nom de champ entre guillemets droits est attendu ici.
form-tray-expected-colon = un deux-points est attendu entre le nom du champ et sa valeur.
form-tray-expected-comma = une virgule ou un crochet fermant est attendu ici.
form-tray-expected-string = ce texte n’a pas de guillemet fermant.
form-tray-expected-escape = cette barre oblique inverse ne commence pas une séquence d’échappement JSON.
form-tray-expected-character = un saut de ligne ou un caractère de contrôle ne peut figurer dans un texte.
form-tray-expected-extra = la { -claim } est déjà terminée ; rien ne peut suivre.
form-tray-expected-end = le texte se termine avant la { -claim }.
form-tray-expected-deep = trop de niveaux sont imbriqués.
