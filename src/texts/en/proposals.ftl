### What a file is taken for, what is proposed for a field of the claim, and why.

proposal-set-aside =
    { $why ->
        [duplicate] Set aside: a second copy
        [system-file] Set aside: left by a system or a program
        [draft] Set aside: a draft
       *[other-claim] Set aside: belongs to another claim
    }

proposal-entry =
    { $entry ->
        [invoice] Invoice
        [expense] Expense
        [csr] CSR
        [conference] Conference
       *[file] File
    }

# Where a value was read: the words, and the page where there are pages.
proposal-where =
    { $words ->
        [none] read in the file
       *[other]
            { $page ->
                [none] says “{ $words }”
               *[other] says “{ $words }” on page { $page }
            }
    }

proposal-why =
    { $why ->
        [duplicate] another file has the same content
        [system-file] it is no document
        [file] a chosen file
        [agreement] several files agree
        [sum] the sum of the expenses
        [rows] the number of rows in the list
        [named] its text names it
       *[other] { proposal-where }
    }
