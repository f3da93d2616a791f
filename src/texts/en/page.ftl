### What the page says around the form and the report.

page-title = Claimproof
page-skip = Skip to the { -claim }
page-language = Language
page-menu = Menu
page-menu-new = New { -claim }
page-menu-open = Open a draft
page-menu-save = Save as file
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
page-private-why = What you type or open is checked in your browser and never uploaded. The security policy of this page forbids every connection.
page-private-check = To check this, disconnect from the network: everything on this page still works. Or open the developer tools of your browser, choose Network, and use the page: no request is listed.
page-keys = Keys: Ctrl+Enter presses the filled button. Escape closes a menu.
page-independent = An independent tool, not by Microsoft. Only Microsoft reviews and approves { -claim(form: "plural") }.
page-accessibility = Accessibility (opens in a new tab)
page-about = Claimproof { $version }
page-about-rulebook = Rulebook: { $title }
page-about-rulebook-dated = Rulebook: { $title }, published { DATE($date) }

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
