### What the page says around the form and the report.

page-title = Claimproof
page-skip = Aller à la demande
page-language = Langue
page-menu = Menu
page-menu-new = Nouvelle { -claim }
page-menu-open = Ouvrir un brouillon
page-menu-save = Enregistrer dans un fichier
page-menu-print = Imprimer
page-menu-about = À propos
page-example = Ouvrir un exemple
page-start-example = L’un est prêt, un autre a des problèmes.
page-as-of = Vérifier à la date du
page-as-of-today = Aujourd’hui
page-private = Rien ne quitte cette page
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

## expected

page-expected-value = une valeur est attendue ici.
page-expected-name = un nom de champ entre guillemets droits est attendu ici.
page-expected-colon = un deux-points est attendu entre le nom du champ et sa valeur.
page-expected-comma = une virgule ou un crochet fermant est attendu ici.
page-expected-string = ce texte n’a pas de guillemet fermant.
page-expected-escape = cette barre oblique inverse ne commence pas une séquence d’échappement JSON.
page-expected-character = un saut de ligne ou un caractère de contrôle ne peut figurer dans un texte.
page-expected-extra = la { -claim } est déjà terminée ; rien ne peut suivre.
page-expected-end = le texte se termine avant la { -claim }.
page-expected-deep = trop de niveaux sont imbriqués.

## examples

page-examples-mailing-ready = Un e-mailing prêt à être soumis
page-examples-seminar-in-progress = Un séminaire client avec des tâches restantes
page-examples-conference-over-limit = Une conférence au-delà de ses limites
page-examples-telephone-not-public = Une campagne téléphonique aux règles non publiques
page-examples-association = Une { -customer-association } ({ -cpor })
page-examples-many-mistakes = Une { -claim } avec de nombreux problèmes
