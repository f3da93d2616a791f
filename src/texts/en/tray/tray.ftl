### The list of the files of a claim. It is loaded with the first file.

form-tray-drop-more = You can drop more files here.
form-tray-pasted = Pasted { $date } { $time }

## What is announced

form-tray-reading-files =
    { $count ->
        [one] Reading { $count } file
       *[other] Reading { NUMBER($count) } files
    }
form-tray-read-of = { NUMBER($read) } of { NUMBER($count) } read
form-tray-all-read =
    { $count ->
        [one] { $count } file read: { LIST($parts) }
       *[other] { NUMBER($count) } files read: { LIST($parts) }
    }
form-tray-can-undo = Undo available.

## The head

form-tray-lead =
    { $count ->
        [one] { $count } file: { LIST($parts) }.
       *[other]
            { $folder ->
                [none] { NUMBER($count) } files: { LIST($parts) }.
               *[other] { NUMBER($count) } files from the folder “{ $folder }”: { LIST($parts) }.
            }
    }
form-tray-count-confirmed = { NUMBER($count) } confirmed
form-tray-count-sure = { NUMBER($count) } sure
form-tray-count-needs =
    { $count ->
        [one] { $count } needs you
       *[other] { NUMBER($count) } need you
    }
form-tray-count-reading =
    { $count ->
        [one] { $count } is being read
       *[other] { NUMBER($count) } are being read
    }
form-tray-count-aside = { NUMBER($count) } set aside

## What is confirmed at once

form-tray-sure =
    { $count ->
        [one] { $count } file is sure.
       *[other] { NUMBER($count) } files are sure.
    }
form-tray-adds =
    { $answers ->
        [none] Confirming adds { LIST($parts) }.
       *[other] Confirming adds { LIST($parts) }: { LIST($answers) }.
    }
form-tray-expenses =
    { $count ->
        [one] { $count } expense
       *[other] { NUMBER($count) } expenses
    }
form-tray-expenses-with =
    { $count ->
        [one] { $count } expense ({ LIST($costs) })
       *[other] { NUMBER($count) } expenses ({ LIST($costs) })
    }
form-tray-invoices =
    { $count ->
        [one] { $count } invoice
       *[other] { NUMBER($count) } invoices
    }
form-tray-csrs =
    { $count ->
        [one] { $count } { -csr }
       *[other] { NUMBER($count) } { -csr(form: "plural") }
    }
form-tray-proofs =
    { $count ->
        [one] { $count } proof
       *[other] { NUMBER($count) } proofs
    }
form-tray-answers =
    { $count ->
        [one] { $count } value
       *[other] { NUMBER($count) } values
    }
form-tray-nothing-typed = Nothing you typed is changed. You can undo it.
form-tray-confirmed =
    { $files ->
        [one] { $files } file confirmed.
       *[other] { NUMBER($files) } files confirmed.
    } { $parts ->
        [none] Nothing else was added.
       *[other] Added: { LIST($parts) }.
    }
form-tray-confirmed-several = { NUMBER($count) } files confirmed.
form-tray-confirm-several = Confirm { NUMBER($count) } as { $kind }

## Groups

form-tray-group-needs = Needs you ({ NUMBER($count) })
form-tray-group-sure = Sure ({ NUMBER($count) })
form-tray-group-confirmed = Confirmed ({ NUMBER($count) })
form-tray-group-reading = Reading ({ NUMBER($count) })
form-tray-group-read = Read ({ NUMBER($count) })
form-tray-move-later = They move to their groups when the pointer leaves the list
form-tray-group-stopped = Not read ({ NUMBER($count) })
form-tray-group-aside = Set aside ({ NUMBER($count) })
form-tray-not-part = Not part of the { -claim }
form-tray-stop-reading = Stop reading
form-tray-read-all = Read them
form-tray-skip-rows =
    { $count ->
        [one] Skip { $count } file
       *[other] Skip { NUMBER($count) } files
    }
form-tray-show-others =
    { $count ->
        [one] Show the other one
       *[other] Show the other { NUMBER($count) }
    }
form-tray-column-file = File
form-tray-column-kind = Taken for
form-tray-column-read = Read in the file

## A row

form-tray-choose-kind = Choose a kind
form-tray-not-read = Not read
form-tray-waiting = Waiting
form-tray-percent = { NUMBER($percent) } %
form-tray-reading-percent = Reading, { NUMBER($percent) } %
form-tray-is-confirmed = Confirmed
form-tray-because =
    { $why ->
        [none] { $confidence }
       *[other] { $confidence }: { $why }
    }
form-tray-confidence-sure = Sure
form-tray-confidence-likely = Likely
form-tray-confidence-guess = Guess
form-tray-left-out = Left out
form-tray-aside-duplicate = Duplicate
form-tray-aside-system-file = System file
form-tray-aside-draft = Draft
form-tray-aside-other-claim = Another { -claim }
form-tray-same-as = same content as { $name }
form-tray-in-parts = its files are listed one by one
form-tray-in-mail = a picture in the e-mail
form-tray-invoice = Invoice
form-tray-csr = { -csr }
form-tray-of-expense = { $name }: { $kind }
form-tray-of-expenses = { $name }: { NUMBER($count) } expenses
form-tray-no-text = no text: a scan or a picture
form-tray-nothing-found = nothing in it says what it is
form-tray-why-data = e-invoice data
form-tray-why-taken = date and time in the photo
form-tray-why-sent = date in the e-mail
form-tray-why-type = the type of the file
form-tray-called-credit-note = Credit note
form-tray-called-pro-forma = Pro forma invoice
form-tray-called-other = Not an invoice
form-tray-called-invoice = Part of another invoice
form-tray-called-quote = Quote
form-tray-called-order = Order
form-tray-called-reminder = Reminder
form-tray-called-payment-slip = Payment slip
form-tray-called-deposit-invoice = Invoice for a deposit
form-tray-called-delivery-note = Delivery note
form-tray-called-plan = Plan
form-tray-called-letter = Message
form-tray-called-results = Report
form-tray-called-listed = List
form-tray-called-contract = Contract
form-tray-called-logo = Logo

## What was read

form-tray-no-total = No total found
form-tray-hours = { $hours } h × { $cost }
form-tray-figure = { $figure }: { NUMBER($count) }
form-tray-names-stay = Names stay in the file
form-tray-taken = Taken { $date }, { $time }
form-tray-sent = Sent { $date }, { $time }
form-tray-names-microsoft = mentions Microsoft
form-tray-first-day = First day of the { -activity }
form-tray-picture = Picture
form-tray-scan = Scan

## What can be done

form-tray-act-confirm = Confirm
form-tray-left = Files left
form-tray-left-invoice = add it as an expense or leave it out
form-tray-left-file = say what it is or leave it out
form-tray-act-decide = Decide
form-tray-act-leave-out = Leave out
form-tray-act-replace = Replace
form-tray-act-choose-again = Choose again
form-tray-act-take-back = Take back
form-tray-act-undo = Undo
form-tray-act-skip = Skip
form-tray-act-read = Read it
form-tray-act-on = { $act }: { $name }

## What is wrong with a file

form-tray-problem-empty = The file is empty
form-tray-problem-truncated = Damaged: the file ends early
form-tray-problem-corrupt = Damaged
form-tray-problem-encrypted = Locked with a password
form-tray-problem-gone = Not read: moved, renamed or changed
form-tray-problem-not-recognised = Type not recognised
form-tray-problem-too-large = Not read: too large for this page
form-tray-problem-too-slow = Not read to its end
form-tray-problem-crashed = Not read to its end
form-tray-problem-not-started = Not read
form-tray-problem-archive = Archive that this page does not open
form-tray-problem-locked-archive = Archive locked with a password
form-tray-problem-recording = Video or sound: not read
form-tray-problem-help-empty = Download or save it again
form-tray-problem-help-truncated = Download or scan it again
form-tray-problem-help-corrupt = Download or scan it again
form-tray-problem-help-encrypted = Save a copy without the password
form-tray-problem-help-gone = Choose it again
form-tray-problem-help-not-recognised = Save it as PDF, or choose its kind
form-tray-problem-help-too-large = It can still be part of the { -claim }
form-tray-problem-help-too-slow = It can still be part of the { -claim }
form-tray-problem-help-crashed = It can still be part of the { -claim }
form-tray-problem-help-not-started = Read it again
form-tray-problem-help-archive = Unpack it, then add its files
form-tray-problem-help-locked-archive = Unpack it, then add its files
form-tray-problem-help-recording = If it is a proof, choose its kind
form-tray-problem-why-empty = 0 bytes
form-tray-problem-why-truncated = It could not be read
form-tray-problem-why-corrupt = It could not be read
form-tray-problem-why-encrypted = It could not be read
form-tray-problem-why-gone = Its content is not available
form-tray-problem-why-not-recognised = It could not be read
form-tray-problem-why-too-large = More than 128 MB
form-tray-problem-why-too-slow = It took too long
form-tray-problem-why-crashed = An error stopped it
form-tray-problem-why-not-started = The inspection did not start
form-tray-problem-why-archive = Nothing in it was read
form-tray-problem-why-locked-archive = It could not be read
form-tray-problem-why-recording = No text can be read in it
form-tray-problem-more-empty = A file of 0 bytes was often not downloaded or saved to its end. Choose another copy.
form-tray-problem-more-truncated = Its end is missing, so nothing was read from it. A copy that opens on your computer may still be refused by the portal.
form-tray-problem-more-corrupt = Nothing could be read from it. A copy that opens on your computer may still be refused by the portal.
form-tray-problem-more-encrypted = The portal cannot open it either. Save a copy without the password, then choose that.
form-tray-problem-more-gone = It was moved, renamed, changed or deleted after it was added, or it is a folder. Choose it again.
form-tray-problem-more-not-recognised = This page cannot read files of this type. If it is a proof, choose its kind, or save it as PDF.
form-tray-problem-more-too-large = Files of more than 128 MB are not read. Choose its kind if it is a proof.
form-tray-problem-more-too-slow = Reading it took more than 20 seconds. Choose its kind if it is a proof.
form-tray-problem-more-crashed = Reading it was stopped by an error. Choose its kind if it is a proof.
form-tray-problem-more-not-started = The part of the page that reads files did not start. Read the file again, or choose its kind.
form-tray-problem-more-archive = Archives of this type, empty ones and those deep inside others are not opened. Unpack it, then add the files in it.
form-tray-problem-more-locked-archive = The portal cannot open it either. Unpack it with its password, then add the files in it.
form-tray-problem-more-recording = This page reads no videos and no sound. Choose its kind if it is a proof.

## Unfolded

form-tray-details-of = Details of { $name }
form-tray-type-what-you-see = No text could be read in it. Choose its kind, then type what you see.
form-tray-choose-or-leave = Choose its kind, or leave it out.
form-tray-value-vendor = Vendor
form-tray-value-number = Invoice number
form-tray-value-issued-on = Invoice date
form-tray-value-currency = Currency
form-tray-value-total = Invoice total
form-tray-value-net = Without VAT
form-tray-value-taken-at = Taken
form-tray-value-sent-at = Sent
form-tray-value-shows = What it shows
form-tray-doubt = { $kind }. It is not added by itself.
form-tray-doubt-help = It proves no cost that was paid. If it is a proof all the same, choose its kind.
form-tray-credit-help = It takes { $amount } off an invoice. If you claim that invoice, claim only the rest.
form-tray-credit-first = Confirm the invoice that it refers to first. Then its amount can be taken off here.
form-tray-take-off = Take { $amount } off the expense
form-tray-taken-off = Taken off its expense
form-tray-share =
    { $count ->
        [one] Claim it for { LIST($people) }
       *[other] Claim it in equal parts for { LIST($people) }
    }
form-tray-share-of =
    { $amount ->
        [none] { $person }
       *[other] { $person }: { $amount }
    }
form-tray-as-expense = Add to the { -claim } as an expense
form-tray-net = { $amount } without VAT
form-tray-use-net = Use it
form-tray-add-to-claim = Add to the { -claim }
form-tray-keep-only = Only keep the file
form-tray-other-kind = It is another kind of file
form-tray-open-file = Open the file

## Where a value came from, and what is offered

form-tray-origin =
    { $count ->
        [0] { form-tray-origin-in }
        [one] { form-tray-origin-in }, and { $count } other file
       *[other] { form-tray-origin-in }, and { NUMBER($count) } other files
    }
form-tray-origin-in =
    { $page ->
        [none] { $name }
       *[other] { $name }, page { NUMBER($page) }
    }
form-tray-origin-place =
    { $words ->
        [none]
            { $page ->
                [none] { form-tray-show-file }
               *[other] page { NUMBER($page) }
            }
       *[other]
            { $page ->
                [none] “{ $words }”
               *[other] “{ $words }”, page { NUMBER($page) }
            }
    }
form-tray-show-origin = Show where it was read
form-tray-show-file = Show the file
form-tray-use-as = Use as { $kind }
form-tray-answer-taken = { $field }: { $value }.
form-tray-proved-by = { $name } proved by { $origin }.
form-tray-as-read =
    { $page ->
        [none] As read
       *[other]
            { $pages ->
                [none] Page { NUMBER($page) }, as read
               *[other] Page { NUMBER($page) } of { NUMBER($pages) }, as read
            }
    }
form-tray-save-file = Download the file

## Kinds

form-tray-kind-of = Kind of { $name }
form-tray-kinds = Kinds of files
form-tray-search-kinds = Search all { NUMBER($count) } kinds
form-tray-asked-by = Asked for by “{ $activity }”
form-tray-all-kinds = All kinds
form-tray-no-kind = No kind has this name.
form-tray-kind-none = Not part of the { -claim }
form-tray-kind-note-invoice = for an expense
form-tray-kind-note-csr = in-house work
form-tray-kind-note-none = no file yet
form-tray-kind-note-aside = sets it aside

## A file that is no JSON

form-tray-expected-value = a value is expected here.
form-tray-expected-name = a field name in double quotes is expected here.
form-tray-expected-colon = a colon is expected between the field name and its value.
form-tray-expected-comma = a comma or a closing bracket is expected here.
form-tray-expected-string = this text has no closing quotation mark.
form-tray-expected-escape = this backslash does not start a JSON escape.
form-tray-expected-character = a line break or control character is not allowed inside a text.
form-tray-expected-extra = the { -claim } has already ended; nothing may follow it.
form-tray-expected-end = the text ends before the { -claim } does.
form-tray-expected-deep = this is nested too deeply.
