### What the page says around the form and the report.

page-title = Claimproof
page-skip = Aller à la demande
page-language = Langue
page-menu = Menu
page-menu-new = Nouvelle { -claim }
page-menu-open = Ouvrir un brouillon
page-menu-save = Enregistrer dans un fichier
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
page-private-why = Ce que vous saisissez ou ouvrez est vérifié dans votre navigateur et n’est jamais envoyé. La politique de sécurité de cette page interdit toute connexion.
page-private-check = Pour le vérifier, coupez le réseau : tout sur cette page fonctionne encore. Ou ouvrez les outils de développement de votre navigateur, choisissez Réseau et utilisez la page : aucune requête n’apparaît.
page-keys = Touches : Ctrl+Entrée active le bouton plein. Échap ferme un menu.
page-independent = Outil indépendant, qui n’est pas de Microsoft. Seul Microsoft examine et approuve les { -claim(form: "plural") }.
page-accessibility = Accessibilité (s’ouvre dans un nouvel onglet)
page-about = Claimproof { $version }
page-about-rulebook = Règles : { $title }
page-about-rulebook-dated = Règles : { $title }, publiées le { DATE($date) }

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
