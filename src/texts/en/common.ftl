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

## What the sources of our own vendor say; of others we know none

note-plans =
    { -vendor.id ->
        [microsoft] Microsoft’s page on plans names the incentives admin, and other pages differ.
       *[other] The rules do not say for sure who can.
    }

note-half-year =
    { -vendor.id ->
        [microsoft] the half-year
       *[other] the period
    }

note-ended =
    { -vendor.id ->
        [microsoft] According to a partner blog, remaining funds were paid out as a rebate.{" "}
       *[other] {""}
    }

note-not-for-program =
    { -vendor.id ->
        [microsoft] A partner blog limits it to other programmes; the rules themselves do not.{" "}
       *[other] {""}
    }

note-one-currency =
    { -vendor.id ->
        [microsoft] Microsoft’s guidance says that a { -claim } has one currency
       *[other] A { -claim } has one currency
    }

note-limit-by-country =
    { -vendor.id ->
        [microsoft] A partner blog says so without figures, so the published limit was used.{" "}
       *[other] The published limit was used.{" "}
    }

note-fewest-parts =
    { -vendor.id ->
        [microsoft] The minimum is our interpretation; no source states it.{" "}
       *[other] {""}
    }

note-no-longer-listed =
    { -vendor.id ->
        [microsoft] The rules no longer list this for the { -activity }, but earlier pages did, and proof may still have to show “program-specific core requirements”.{" "}
       *[other] {""}
    }

note-file-types =
    { -vendor.id ->
        [microsoft] The list is from 2015 and may be outdated.{" "}
       *[other] {""}
    }

note-notes-optional =
    { -vendor.id ->
        [microsoft] A note tells the reviewer what a file proves; Microsoft’s page says that notes are optional.
       *[other] A note tells the reviewer what a file proves.
    }

# Names for a rulebook of another vendor that has none.
vendor-unnamed = the owner of the programme
portal-unnamed = the portal
