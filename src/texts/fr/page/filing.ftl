### La fiche de saisie : une demande disposée pour être recopiée dans le portail. Ce que les écrans publiés du portail demandent
### porte leurs mots ; le reste porte ceux du formulaire.

page-filing-title = Fiche de saisie
page-filing-lead = Ouvrez { -portal } à côté de cette page et copiez valeur après valeur. { $copied } sur { $all } sont copiées.
page-filing-order-parts = Microsoft publie les parties de ce formulaire, mais pas l’ordre des champs à l’intérieur (« Create and submit co-op claims », 14 septembre 2022). Dans une partie, les valeurs suivent l’ordre de votre { -claim }.
page-filing-order-screens = Microsoft publie les deux écrans de ce formulaire et leurs champs (« Create and submit documents for your incentives proof of execution », 16 août 2022). La suite est dans l’ordre de votre { -claim }.
page-filing-order-fields = Microsoft publie les champs de ce formulaire, mais pas la disposition de ses écrans (« Submit a Claiming Partner of Record association », 10 octobre 2023).
page-filing-dates = Dates
page-filing-amounts = Montants
page-filing-print = { page-menu-print }
page-filing-copy = Copier
page-filing-copy-of = Copier : { $label }
page-filing-copy-again = Copier de nouveau
page-filing-copy-again-of = Copier de nouveau : { $label }
page-filing-copy-next = Copier la valeur suivante
page-filing-copied = { $label } : copié. Suivant : { $next }
page-filing-copied-last = { $label } : copié. Toutes les valeurs sont copiées.
page-filing-not-copied = Le navigateur n’autorise pas la copie. La valeur de { $label } est sélectionnée : appuyez sur Ctrl+C.
page-filing-nothing-to-copy = Rien à copier
page-filing-from-payment-profile = De votre profil de paiement
page-filing-yes = Oui
page-filing-no = Non
page-filing-choose = À choisir dans le formulaire
page-filing-submitted = Je l’ai soumise
page-filing-back = Retour à la vérification

page-filing-start = Commencer la { -claim }
page-filing-start-hint = Programme, emplacement, période d’utilisation
page-filing-label-program = Programme
page-filing-label-partner-id = Emplacement ({ -partner-id })
page-filing-label-location = Nom de l’emplacement
page-filing-location-hint = Tel que { -portal } l’affiche. Seul le portail le demande.
page-filing-label-usage-period = Période d’utilisation
page-filing-label-bank = Données bancaires et fiscales
page-filing-detail = Détail de la { -claim }
page-filing-detail-hint = Activité, nom, date, montant
page-filing-label-name = Nom
page-filing-label-date = Date
page-filing-label-amount = Montant
page-filing-label-impressions = Impressions estimées
page-filing-label-preapproval = ID de pré-approbation
page-filing-label-note = Explication du fichier
page-filing-screen-1 = Premier écran
page-filing-screen-1-hint = Nom, date, montant
page-filing-screen-2 = Deuxième écran
page-filing-screen-2-hint = Nom, date, impressions estimées, ID de pré-approbation
page-filing-invoices = Factures
page-filing-invoices-hint =
    { $count ->
        [one] { $count } facture
       *[other] { $count } factures
    }
page-filing-invoice = Facture { $n } sur { $of }
page-filing-csrs = Déclaration et rapport de certification ({ -csr })
page-filing-csrs-hint =
    { $count ->
        [one] { $count } rapport, établi dans le portail
       *[other] { $count } rapports, établis dans le portail
    }
page-filing-csr = Travail { $n } sur { $of }
page-filing-csr-note = Établissez le rapport dans { -portal } : Add, Report, Generate page, puis les champs ci-dessous, Save. Seul le rapport du portail lui-même est connu pour être accepté. Ce que vous imprimez ici est une pièce pour vos archives, avec des lignes pour signer.
page-filing-csr-print = Imprimer cette pièce
page-filing-certifier-name = Certifié par
page-filing-certifier-date = Date
page-filing-certifier-signature = Signature
page-filing-expenses = Dépenses sans facture ni { -csr }
page-filing-proof = Documents de preuve
page-filing-proof-hint =
    { $count ->
        [one] { $count } fichier ou lien
       *[other] { $count } fichiers et liens
    }
page-filing-file = Fichier
page-filing-file-in-pack = À joindre, depuis le dossier de { -claim }
page-filing-file-not-chosen = À joindre ; choisissez-le de nouveau à l’étape « Fichiers » pour son numéro
page-filing-file-again = À joindre ici aussi
page-filing-among-proof = Parmi les documents de preuve
page-filing-metrics = Résultats
page-filing-association = Association
page-filing-poe = { -proof-of-execution(form: "capital") }
page-filing-revenue = Association de revenus
page-filing-terms = Accords et paiement
page-filing-further = Informations complémentaires
page-filing-further-hint = Aucun écran publié ne les nomme. Utilisez-les si le portail les demande.
