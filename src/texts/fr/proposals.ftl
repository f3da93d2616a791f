### Ce qu’est un fichier, ce qui est proposé pour un champ de la demande, et pourquoi.

proposal-set-aside =
    { $why ->
        [duplicate] Écarté : une seconde copie
        [system-file] Écarté : laissé par un système ou un programme
        [draft] Écarté : un brouillon
       *[other-claim] Écarté : relève d’une autre demande
    }

proposal-entry =
    { $entry ->
        [invoice] Facture
        [expense] Dépense
        [csr] CSR
        [conference] Conférence
       *[file] Fichier
    }

# Où une valeur a été lue : les mots, et la page s’il y en a.
proposal-where =
    { $words ->
        [none] lu dans le fichier
       *[other]
            { $page ->
                [none] indique « { $words } »
               *[other] indique « { $words } » page { $page }
            }
    }

proposal-why =
    { $why ->
        [duplicate] un autre fichier a le même contenu
        [system-file] ce n’est pas un document
        [file] un fichier choisi
        [agreement] plusieurs fichiers concordent
        [sum] la somme des dépenses
        [rows] le nombre de lignes de la liste
        [named] son texte le mentionne
       *[other] { proposal-where }
    }
