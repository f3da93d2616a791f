### What the page says around the form and the report.

page-title = Claimproof
page-skip = Skip to the { -claim }
page-language = Language
page-menu = Menu
page-menu-new = New { -claim }
page-menu-open = Open a draft or { -claim } pack
page-menu-where = Where is my { -claim }?
page-menu-save = Save as file
page-menu-pack = Download { -claim } pack
page-menu-print = Print
page-menu-rulebook = Use another rulebook
page-menu-glossary = { form-glossary-title }
page-menu-about = About
page-example = Open an example
page-start-example = One that is ready, one with problems.
page-start-title = { form-start-title }
page-start-lead = { form-start-lead }
page-as-of = Check as of
page-as-of-today = Use today
page-private = Nothing leaves this page
page-private-how = How to check this
page-not-loaded = This part of the page could not be loaded. Try again with a network.
page-keys = Keys: Ctrl+Enter presses the filled button. Escape closes a menu.
page-independent = An independent tool, not by { -vendor }. Only { -vendor } reviews and approves { -claim(form: "plural") }.
page-rules = Rules and requirements (opens in a new tab)
page-accessibility = Accessibility (opens in a new tab)
page-about = Claimproof { $version }, build { $build }
page-about-windows-ended = The last published { -claim-window } ended on { DATE($endedOn) }. Later ones are projected from earlier years: check each in { -portal }, and whether there is a newer version of Claimproof.
page-about-rulebook = Rulebook: { $title }
page-about-rulebook-dated = Rulebook: { $title }, published { DATE($date) }

page-version-ready = A new version of this page is ready. To use it, the page is loaded again; your { -claim } is kept.
page-version-use = Use it
page-version-later = Later

## claims: those that are kept on this device

page-claims = My { -claim(form: "plural") }
page-claims-kept = Saved on this device
page-claims-not-kept = Not saved
page-claims-forbidden = This browser keeps nothing for this page. Save the { -claim } as a file before you close it.
page-claims-full = This device has no room for the { -claim }. Save it as a file before you close the page, or delete { -claim(form: "plural") } under “My { -claim(form: "plural") }”.
page-claims-nameless = { -claim(form: "capital") } without a name
page-claims-twice =
    Invoice { $number } of { $vendor } is also in “{ $name }”.{ $more ->
        [0] { "" }
        [one] {" "}{ $more } more invoice is in other { -claim(form: "plural") } too.
       *[other] {" "}{ $more } more invoices are in other { -claim(form: "plural") } too.
    } Decide which { -claim } it belongs to.
page-claims-read-only = “{ $name }” is open in another tab. Here it can be read.
page-claims-change-here = Change it here
page-claims-quoted = “{ $name }”
page-claims-further = { $count } more
page-claims-open-other = Open “{ $name }”
page-claims-close = Close

## replace

page-replace-title = Replace your { -claim } with the example?
page-replace-why = Your { -claim } has changes that are not saved to a file. “{ $name }” replaces it. The button “Restore the previous { -claim }” undoes this until you close or reload the page.
page-replace-keep = Keep my { -claim }
page-replace-open = Open the example

## examples

page-examples-mailing-ready = An email mailing that is ready
page-examples-seminar-in-progress = A customer seminar with tasks left
page-examples-conference-over-limit = A hosted conference over its limits
page-examples-telephone-not-public = A telephone campaign whose rules are not public
page-examples-association = A { -customer-association } ({ -cpor })
page-examples-many-mistakes = A { -claim } with many problems
