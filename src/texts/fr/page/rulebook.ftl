### Les règles venues de fichiers du lecteur.

page-rulebook-used = « { $title } » ({ $rulebook }) sont utilisées : des règles venues d’un de vos fichiers, et non de cette page.
page-rulebook-missing = Cette { -claim } est vérifiée selon les règles « { $rulebook } », qui ne sont pas ici. Choisissez leur fichier, ou utilisez les règles de cette page. Rien de la { -claim } n’est perdu.
page-rulebook-choose = Choisir leur fichier
page-rulebook-let-go = Utiliser les règles de cette page
page-rulebook-too-large = Le fichier dépasse 4 Mo, plus qu’aucune règle n’en demande.
page-rulebook-at = Ligne { $line }, colonne { $column } : { $problem }

page-rulebook-refused =
    { $count ->
        [one] { $name } ne peut pas être utilisé : { $count } problème
       *[other] { $name } ne peut pas être utilisé : { $count } problèmes
    }

page-rulebook-refused-why = Rien n’en a été chargé, et votre { -claim } est inchangée.
