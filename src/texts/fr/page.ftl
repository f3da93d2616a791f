### What the page says around the form and the report.

page-title = Claimproof
page-skip = Aller à la demande
page-language = Langue
page-menu = Menu
page-menu-new = Nouvelle { -claim }
page-menu-open = Ouvrir un brouillon ou un dossier de { -claim }
page-menu-save = Enregistrer dans un fichier
page-menu-pack = Télécharger le dossier de { -claim }
page-menu-print = Imprimer
page-menu-glossary = { form-glossary-title }
page-menu-about = À propos
page-example = Ouvrir un exemple
page-start-example = L’un est prêt, un autre a des problèmes.
page-start-title = { form-start-title }
page-start-lead = { form-start-lead }
page-as-of = Vérifier à la date du
page-as-of-today = Aujourd’hui
page-private = Rien ne quitte cette page
page-private-how = Comment le vérifier
page-not-loaded = Cette partie de la page n’a pas pu être chargée. Réessayez avec un réseau.
page-keys = Touches : Ctrl+Entrée active le bouton plein. Échap ferme un menu.
page-independent = Outil indépendant, qui n’est pas de Microsoft. Seul Microsoft examine et approuve les { -claim(form: "plural") }.
page-accessibility = Accessibilité (s’ouvre dans un nouvel onglet)
page-about = Claimproof { $version }, build { $build }
page-about-windows-ended = La dernière { -claim-window } publiée s’est terminée le { DATE($endedOn) }. Les suivantes sont projetées à partir des années précédentes : vérifiez chacune dans l’{ -partner-center }, et s’il existe une version plus récente de Claimproof.
page-about-rulebook = Règles : { $title }
page-about-rulebook-dated = Règles : { $title }, publiées le { DATE($date) }

page-version-ready = Une nouvelle version de cette page est prête. Pour l’utiliser, la page est rechargée ; votre { -claim } est conservée.
page-version-use = L’utiliser
page-version-later = Plus tard

## claims: those that are kept on this device

page-claims = Mes demandes
page-claims-title = { page-claims }
page-claims-new = { page-menu-new }
page-claims-kept = Enregistré sur cet appareil
page-claims-not-kept = Non enregistré
page-claims-forbidden = Ce navigateur ne conserve rien pour cette page. Enregistrez la demande dans un fichier avant de la fermer.
page-claims-full = Il n’y a plus de place pour la demande sur cet appareil. Enregistrez-la dans un fichier avant de fermer la page, ou supprimez des demandes sous « Mes demandes ».
page-claims-lead =
    { $count ->
        [0] Aucune demande sur cet appareil pour le moment.
        [one] { $count } demande, conservée uniquement sur cet appareil. Les fichiers ne sont pas conservés. Choisissez-les à nouveau : ils sont reconnus.
       *[other] { $count } demandes, conservées uniquement sur cet appareil. Les fichiers ne sont pas conservés. Choisissez-les à nouveau : ils sont reconnus.
    }
page-claims-import = Importer
page-claims-export-all = Tout exporter
page-claims-back = Retour à la demande
page-claims-search = Rechercher par nom, activité ou période
page-claims-found =
    { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
page-claims-found-none = Aucune demande ne contient ces mots.
page-claims-column-name = Demande
page-claims-column-activity = Activité et période
page-claims-column-amount = Peut être demandé
page-claims-column-deadline = Échéance
page-claims-column-state = État
page-claims-sorted = { $count } demandes, triées par : { $column }
page-claims-nameless = Demande sans nom
page-claims-changed = modifiée le { $day }
page-claims-open-here = ouverte
page-claims-not-known = Pas encore connu
page-claims-left =
    { $days ->
        [0] dernier jour
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
page-claims-past = terminé
page-claims-actions = Actions pour { $name }
page-claims-rename = Renommer
page-claims-new-name = Nouveau nom
page-claims-take-name = Utiliser ce nom
page-claims-duplicate = Dupliquer
page-claims-copy = { $name } (copie)
page-claims-export = Exporter
page-claims-delete = Supprimer
page-claims-deleted = « { $name } » a été supprimée.
page-claims-undo = Annuler
page-claims-imported =
    { $count ->
        [one] { $count } demande a été importée.
       *[other] { $count } demandes ont été importées.
    }
page-claims-imported-none = Rien n’a été importé : « { $file } » ne contient aucune demande qui ne soit déjà ici.
page-claims-refused = La ligne { $at } n’a pas pu être lue : { $words }
page-claims-damaged = De « { $name } », ces parties n’ont pas pu être lues : { $fields }
page-claims-shared = Sur un ordinateur partagé
page-claims-shared-why = Les demandes sont conservées dans ce navigateur, pour toute personne qui l’utilise. Rien n’est conservé ailleurs.
page-claims-keep-nothing = Ne rien conserver sur cet appareil désormais
page-claims-forget = Tout oublier ici
page-claims-forgot = Tout a été oublié.
page-claims-twice =
    La facture { $number } de { $vendor } est aussi dans « { $name } ».{ $more ->
        [0] { "" }
        [one] {" "}{ $more } autre facture est aussi dans d’autres demandes.
       *[other] {" "}{ $more } autres factures sont aussi dans d’autres demandes.
    } Décidez à quelle demande elle appartient.
page-claims-open-other = Ouvrir « { $name } »
page-claims-close = Fermer
page-claims-failed = Cela n’a pas pu être fait : le navigateur l’a refusé. Rien n’a été modifié.

## replace

page-replace-title = Remplacer votre { -claim } par l’exemple ?
page-replace-why = Votre { -claim } a des modifications qui ne sont pas enregistrées dans un fichier. « { $name } » la remplace. Le bouton « Rétablir la { -claim } précédente » permet d’annuler tant que la page n’est ni fermée ni rechargée.
page-replace-keep = Garder ma { -claim }
page-replace-open = Ouvrir l’exemple

## examples

page-examples-mailing-ready = Un e-mailing prêt à être soumis
page-examples-seminar-in-progress = Un séminaire client avec des tâches restantes
page-examples-conference-over-limit = Une conférence au-delà de ses limites
page-examples-telephone-not-public = Une campagne téléphonique aux règles non publiques
page-examples-association = Une { -customer-association } ({ -cpor })
page-examples-many-mistakes = Une { -claim } avec de nombreux problèmes
