### What many texts share.

period = du { DATE($startsOn) } au { DATE($endsOn) }

attendees =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }

rulebook =
    { $route ->
        [co-op] { -co-op(form: "capital") }, { -usage-period(form: "plural") }{ $from ->
            [none] {""}
           *[other] {" "}à partir du { DATE($from) }
        }{ $to ->
            [none] {""}
           *[other] {" "}jusqu’au { DATE($to) }
        }
        [cpor] { -customer-association(form: "capital-plural") }{ $from ->
            [none] {""}
           *[other] {" "}à partir du { DATE($from) }
        }{ $to ->
            [none] {""}
           *[other] {" "}jusqu’au { DATE($to) }
        }
       *[other] { $title }
    }

# After a day: whether it is published.
note-projected =
    { $basis ->
        [projected] {" "}(date projetée d’après les années précédentes)
       *[other] {""}
    }

# Après ce qui a un premier et un dernier jour, dont l’un peut être inconnu.
note-from-until =
    { $startsOn ->
        [none]
            { $endsOn ->
                [none] {""}
               *[other] {" "}(jusqu’au { DATE($endsOn) })
            }
       *[other]
            { $endsOn ->
                [none] {" "}(à partir du { DATE($startsOn) })
               *[other] {" "}(du { DATE($startsOn) } au { DATE($endsOn) })
            }
    }

note-period-start =
    { $periodStartsOn ->
        [none] {""}
       *[other] {" "}(le { DATE($periodStartsOn) })
    }
note-extension =
    { $extension ->
        [none] {""}
       *[other] {" "}(« { $extension } »)
    }

## Ce dont parle un constat : par le nom que les gens lui donnent, sinon par sa ligne.

this-document =
    { $name ->
        [none] fichier { $row }
       *[other] fichier « { $name } »
    }
this-invoice =
    { $name ->
        [none] facture { $row }
       *[other] facture { $name }
    }
this-invoice-capital =
    { $name ->
        [none] Facture { $row }
       *[other] Facture { $name }
    }
this-csr =
    { $name ->
        [none] { -csr } { $row }
       *[other] { -csr } ({ $name })
    }
this-conference =
    { $name ->
        [none] conférence { $row }
       *[other] conférence « { $name } »
    }
this-file =
    { $fileName ->
        [none] le fichier
       *[other] « { $fileName } »
    }
this-file-capital =
    { $fileName ->
        [none] Le fichier
       *[other] « { $fileName } »
    }
note-file =
    { $fileName ->
        [none] {""}
       *[other] {" "}« { $fileName } »
    }

## Ce que disent les sources de notre fournisseur ; des autres, nous n’en connaissons pas

note-plans =
    { -vendor.id ->
        [microsoft] La page de Microsoft sur les plans nomme l’administrateur d’incentives, et d’autres pages diffèrent.
       *[other] Les règles ne disent pas avec certitude qui le peut.
    }

note-half-year =
    { -vendor.id ->
        [microsoft] le semestre
       *[other] la période
    }

note-ended =
    { -vendor.id ->
        [microsoft] Selon un blog destiné aux partenaires, les fonds restants ont été versés en ristourne (rebate).{" "}
       *[other] {""}
    }

note-not-for-program =
    { -vendor.id ->
        [microsoft] Un blog destiné aux partenaires la réserve à d’autres programmes ; les règles elles-mêmes ne le font pas.{" "}
       *[other] {""}
    }

note-one-currency =
    { -vendor.id ->
        [microsoft] Selon les indications de Microsoft, une { -claim } n’a qu’une devise
       *[other] Une { -claim } n’a qu’une devise
    }

note-limit-by-country =
    { -vendor.id ->
        [microsoft] Un blog destiné aux partenaires le dit sans chiffres : la limite publiée a donc été utilisée.{" "}
       *[other] La limite publiée a été utilisée.{" "}
    }

note-fewest-parts =
    { -vendor.id ->
        [microsoft] Ce minimum est notre interprétation ; aucune source ne l’indique.{" "}
       *[other] {""}
    }

note-no-longer-listed =
    { -vendor.id ->
        [microsoft] Les règles ne le citent plus pour cette { -activity }, mais d’anciennes pages le faisaient, et les preuves peuvent encore devoir montrer des « exigences de base propres au programme ».{" "}
       *[other] {""}
    }

note-file-types =
    { -vendor.id ->
        [microsoft] La liste date de 2015 et peut être dépassée.{" "}
       *[other] {""}
    }

note-notes-optional =
    { -vendor.id ->
        [microsoft] Une note dit à l’examinateur ce que prouve un fichier ; selon la page de Microsoft, elle est facultative.
       *[other] Une note dit à l’examinateur ce que prouve un fichier.
    }

# Les noms pour les règles d’un autre fournisseur qui n’en ont pas.
vendor-unnamed = le responsable du programme
portal-unnamed = le portail
