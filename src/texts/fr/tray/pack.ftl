### The claim pack: a claim with its files in one ZIP file.

page-pack-cancel = Annuler
page-pack-writing = Écriture de { $name } : { $percent } %
page-pack-opening = Ouverture de { $name } : { $percent } %

page-pack-written =
    { $count ->
        [0] { $name } est écrit, sans fichier.
        [one] { $name } est écrit, avec { $count } fichier.
       *[other] { $name } est écrit, avec { NUMBER($count) } fichiers.
    }

page-pack-failed = { $name } n’a pas pu être écrit. Votre { -claim } est inchangée. Vérifiez qu’il reste de la place sur le disque, puis téléchargez-le de nouveau.

page-pack-names =
    { $more ->
        [0] { LIST($names) }
        [one] { LIST($names) } et { $more } autre
       *[other] { LIST($names) } et { NUMBER($more) } autres
    }

page-pack-without-not-chosen = N’y sont pas, car il faut les choisir de nouveau à l’étape « Fichiers » : { page-pack-names }.
page-pack-without-changed = N’y sont pas, car ils ont changé depuis qu’ils ont été choisis : { page-pack-names }. Choisissez-les de nouveau.
page-pack-without-unreadable = N’y sont pas, car le navigateur ne peut plus les lire : { page-pack-names }. Choisissez-les de nouveau.
page-pack-no-zip = { $name } n’est pas un dossier de { -claim }, ou est endommagé : il ne se lit pas comme fichier ZIP. Votre { -claim } est inchangée.
page-pack-no-claim = { $name } n’est pas un dossier de { -claim } : il n’a pas de fichier « claim.json » avec une { -claim }. Votre { -claim } est inchangée.
page-pack-too-many = { $name } a plus d’entrées qu’il n’en est ouvert dans un dossier de { -claim }. Votre { -claim } est inchangée.
page-pack-opened = { $name } est ouvert.
page-pack-missing = Fichiers de la { -claim } qui n’y sont pas : { page-pack-names }. Ajoutez-les à l’étape « Fichiers ».
page-pack-changed = Différents des fichiers de la { -claim } d’origine : { page-pack-names }. Ils figurent dans la liste comme fichiers de plus.
page-pack-unreadable = N’ont pas pu être lus : { page-pack-names }.
page-pack-unsafe = Non ouverts, car le chemin sort du dossier ou est trop long : { page-pack-names }.
page-pack-repeated = Non ouverts, car plusieurs entrées ont ce chemin : { page-pack-names }.
page-pack-unlisted = Non ouverts, car le manifeste ne les nomme pas : { page-pack-names }.
