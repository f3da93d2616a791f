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
