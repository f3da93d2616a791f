### What the page says around the form and the report.

page-title = Claimproof
page-skip = Skip to the { -claim }
page-language = Language
page-menu = Menu
page-menu-new = New { -claim }
page-menu-open = Open a draft or { -claim } pack
page-menu-save = Save as file
page-menu-pack = Download { -claim } pack
page-menu-print = Print
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
page-independent = An independent tool, not by Microsoft. Only Microsoft reviews and approves { -claim(form: "plural") }.
page-accessibility = Accessibility (opens in a new tab)
page-about = Claimproof { $version }, build { $build }
page-about-windows-ended = The last published { -claim-window } ended on { DATE($endedOn) }. Later ones are projected from earlier years: check each in { -partner-center }, and whether there is a newer version of Claimproof.
page-about-rulebook = Rulebook: { $title }
page-about-rulebook-dated = Rulebook: { $title }, published { DATE($date) }

page-version-ready = A new version of this page is ready. To use it, the page is loaded again; your { -claim } is kept.
page-version-use = Use it
page-version-later = Later

## claims: those that are kept on this device

page-claims = My { -claim(form: "plural") }
page-claims-title = { page-claims }
page-claims-new = { page-menu-new }
page-claims-kept = Saved on this device
page-claims-not-kept = Not saved
page-claims-forbidden = This browser keeps nothing for this page. Save the { -claim } as a file before you close it.
page-claims-full = This device has no room for the { -claim }. Save it as a file before you close the page, or delete { -claim(form: "plural") } under “My { -claim(form: "plural") }”.
page-claims-lead =
    { $count ->
        [0] No { -claim(form: "plural") } on this device yet.
        [one] { $count } { -claim }, kept on this device only. Files are not kept. Choose them again and they are recognised.
       *[other] { $count } { -claim(form: "plural") }, kept on this device only. Files are not kept. Choose them again and they are recognised.
    }
page-claims-import = Import
page-claims-export-all = Export all
page-claims-back = Back to the { -claim }
page-claims-search = Search name, activity, period
page-claims-found =
    { $count ->
        [one] { $count } { -claim }
       *[other] { $count } { -claim(form: "plural") }
    }
page-claims-found-none = No { -claim } has these words.
page-claims-column-name = { -claim(form: "capital") }
page-claims-column-activity = Activity and period
page-claims-column-amount = Claimable
page-claims-column-deadline = Deadline
page-claims-column-state = State
page-claims-sorted = { $count } { -claim(form: "plural") }, sorted by { $column }
page-claims-nameless = { -claim(form: "capital") } without a name
page-claims-changed = changed { $day }
page-claims-open-here = open
page-claims-not-known = Not known yet
page-claims-left =
    { $days ->
        [0] last day
        [one] { $days } day left
       *[other] { $days } days left
    }
page-claims-past = ended
page-claims-actions = Actions for { $name }
page-claims-rename = Rename
page-claims-new-name = New name
page-claims-take-name = Use this name
page-claims-duplicate = Duplicate
page-claims-copy = { $name } (copy)
page-claims-export = Export
page-claims-delete = Delete
page-claims-deleted = “{ $name }” was deleted.
page-claims-undo = Undo
page-claims-imported =
    { $count ->
        [one] { $count } { -claim } was imported.
       *[other] { $count } { -claim(form: "plural") } were imported.
    }
page-claims-imported-none = Nothing was imported: “{ $file }” has no { -claim } that is not here already.
page-claims-refused = Line { $at } could not be read: { $words }
page-claims-damaged = Of “{ $name }” these parts could not be read: { $fields }
page-claims-shared = On a shared computer
page-claims-shared-why = { -claim(form: "capital-plural") } are kept in this browser, for anyone who uses it. Nothing is kept elsewhere.
page-claims-keep-nothing = Keep nothing on this device from now on
page-claims-forget = Forget everything here
page-claims-forgot = Everything was forgotten.
page-claims-twice =
    Invoice { $number } of { $vendor } is also in “{ $name }”.{ $more ->
        [0] { "" }
        [one] {" "}{ $more } more invoice is in other { -claim(form: "plural") } too.
       *[other] {" "}{ $more } more invoices are in other { -claim(form: "plural") } too.
    } Decide which { -claim } it belongs to.
page-claims-open-other = Open “{ $name }”
page-claims-close = Close
page-claims-failed = That could not be done: the browser refused it. Nothing was changed.

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
