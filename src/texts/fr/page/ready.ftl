### Que faire d’une demande qui est prête. Chargé avec la première.

page-ready-now = Et maintenant
page-ready-pack = Téléchargez le dossier de { -claim }
page-ready-pack-act = { page-menu-pack }
page-ready-pack-how =
    { $count ->
        [0] Un fichier ZIP avec la { -claim }, ce résultat de la vérification et les sommes de contrôle.
        [one] Un fichier ZIP de { $size } : { $count } fichier au nom clair, la { -claim }, ce résultat de la vérification et les sommes de contrôle.
       *[other] Un fichier ZIP de { $size } : { NUMBER($count) } fichiers aux noms clairs, la { -claim }, ce résultat de la vérification et les sommes de contrôle.
    }
page-ready-pack-without =
    { $count ->
        [one] { $count } fichier n’y est pas : choisissez-le de nouveau à l’étape « Fichiers ».
       *[other] { NUMBER($count) } fichiers n’y sont pas : choisissez-les de nouveau à l’étape « Fichiers ».
    }
page-ready-sheet = Recopiez la { -claim } dans { -portal }
page-ready-sheet-how = La fiche de saisie suit les parties du portail. Chaque valeur a un bouton pour la copier.
page-ready-sheet-act = Ouvrir la fiche de saisie
page-ready-submitted = Dites que vous l’avez soumise
page-ready-submitted-how = Cette page dit alors ce qui suit, jusqu’à quand, et que faire.
page-ready-submitted-act = Je l’ai soumise
page-ready-megabytes = { $size } Mo
page-ready-kilobytes = { $size } ko
page-ready-also = Utile aussi
page-ready-calendar = Échéance dans votre agenda
page-ready-calendar-how = Avec des rappels. Un nouvel import met les entrées à jour.
page-ready-calendar-act = Ajouter à l’agenda
page-ready-print = La { -claim } et le résultat de la vérification sur papier
page-ready-print-how = A4 ou Letter, pour vos archives ou une signature.
page-ready-print-act = { page-menu-print }
page-ready-duplicate = Une { -claim } semblable
page-ready-duplicate-how = Garde le programme, le rôle et le partenaire. Fichiers, dates et montants sont vides au départ.
page-ready-duplicate-act = Dupliquer la { -claim }
page-ready-duplicated-of = { -claim } semblable
