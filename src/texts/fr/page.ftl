### What the page says around the form and the report.

page-title = Claimproof
page-skip = Aller à la demande
page-language = Langue
page-menu = Menu
page-menu-new = Nouvelle { -claim }
page-menu-open = Ouvrir un brouillon ou un dossier de { -claim }
page-menu-where = Où en est ma { -claim } ?
page-menu-save = Enregistrer dans un fichier
page-menu-pack = Télécharger le dossier de { -claim }
page-menu-print = Imprimer
page-menu-rulebook = Utiliser d’autres règles
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
page-independent = Outil indépendant, qui n’est pas de { -vendor }. Seul { -vendor } examine et approuve les { -claim(form: "plural") }.
page-rules = Règles et exigences (s’ouvre dans un nouvel onglet)
page-accessibility = Accessibilité (s’ouvre dans un nouvel onglet)
page-about = Claimproof { $version }, build { $build }
page-about-windows-ended = La dernière { -claim-window } publiée s’est terminée le { DATE($endedOn) }. Les suivantes sont projetées à partir des années précédentes : vérifiez chacune dans { -portal }, et s’il existe une version plus récente de Claimproof.
page-about-rulebook = Règles : { $title }
page-about-rulebook-dated = Règles : { $title }, publiées le { DATE($date) }

page-version-ready = Une nouvelle version de cette page est prête. Pour l’utiliser, la page est rechargée ; votre { -claim } est conservée.
page-version-use = L’utiliser
page-version-later = Plus tard

## claims: those that are kept on this device

page-claims = Mes demandes
page-claims-kept = Enregistré sur cet appareil
page-claims-not-kept = Non enregistré
page-claims-forbidden = Ce navigateur ne conserve rien pour cette page. Enregistrez la demande dans un fichier avant de la fermer.
page-claims-full = Il n’y a plus de place pour la demande sur cet appareil. Enregistrez-la dans un fichier avant de fermer la page, ou supprimez des demandes sous « Mes demandes ».
page-claims-nameless = Demande sans nom
page-claims-twice =
    La facture { $number } de { $vendor } est aussi dans « { $name } ».{ $more ->
        [0] { "" }
        [one] {" "}{ $more } autre facture est aussi dans d’autres demandes.
       *[other] {" "}{ $more } autres factures sont aussi dans d’autres demandes.
    } Décidez à quelle demande elle appartient.
page-claims-read-only = « { $name } » est ouverte dans un autre onglet. Ici, elle peut être lue.
page-claims-change-here = La modifier ici
page-claims-quoted = « { $name } »
page-claims-further = { $count } de plus
page-claims-open-other = Ouvrir « { $name } »
page-claims-close = Fermer

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
