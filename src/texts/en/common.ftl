### What many texts share.

period = { DATE($startsOn) } to { DATE($endsOn) }

attendees =
    { $count ->
        [one] { $count } attendee
       *[other] { $count } attendees
    }

rulebook =
    { $route ->
        [co-op] { -co-op(form: "capital") }, { -usage-period(form: "plural") }{ $from ->
            [none] {""}
           *[other] {" "}from { DATE($from) }
        }{ $to ->
            [none] {""}
           *[other] {" "}until { DATE($to) }
        }
        [cpor] { -customer-association(form: "capital-plural") }{ $from ->
            [none] {""}
           *[other] {" "}from { DATE($from) }
        }{ $to ->
            [none] {""}
           *[other] {" "}until { DATE($to) }
        }
       *[other] { $title }
    }

# After a day: whether it is published.
note-projected =
    { $basis ->
        [projected] {" "}(projected from earlier years)
       *[other] {""}
    }

# After what has a first and a last day, of which one may not be known.
note-from-until =
    { $startsOn ->
        [none]
            { $endsOn ->
                [none] {""}
               *[other] {" "}until { DATE($endsOn) }
            }
       *[other]
            { $endsOn ->
                [none] {" "}from { DATE($startsOn) }
               *[other] {" "}({ DATE($startsOn) } to { DATE($endsOn) })
            }
    }

note-period-start =
    { $periodStartsOn ->
        [none] {""}
       *[other] {" "}on { DATE($periodStartsOn) }
    }
note-extension =
    { $extension ->
        [none] {""}
       *[other] {" "}(“{ $extension }”)
    }

## What a finding speaks of: by the name that people give it, else by its row.

this-document =
    { $name ->
        [none] file { $row }
       *[other] “{ $name }”
    }
this-document-capital =
    { $name ->
        [none] File { $row }
       *[other] “{ $name }”
    }
this-invoice =
    { $name ->
        [none] invoice { $row }
       *[other] invoice { $name }
    }
this-invoice-capital =
    { $name ->
        [none] Invoice { $row }
       *[other] Invoice { $name }
    }
this-csr =
    { $name ->
        [none] { -csr } { $row }
       *[other] { -csr } “{ $name }”
    }
this-conference =
    { $name ->
        [none] conference { $row }
       *[other] conference “{ $name }”
    }
this-conference-capital =
    { $name ->
        [none] Conference { $row }
       *[other] Conference “{ $name }”
    }
this-file =
    { $fileName ->
        [none] the file
       *[other] “{ $fileName }”
    }
this-file-capital =
    { $fileName ->
        [none] The file
       *[other] “{ $fileName }”
    }
