### What to do with a claim that is ready. Loaded with the first.

page-ready-now = What now
page-ready-pack = Download the { -claim } pack
page-ready-pack-act = Download { -claim } pack
page-ready-pack-how =
    { $count ->
        [0] One ZIP with the { -claim }, this check result and checksums.
        [one] One ZIP of { $size }: { $count } file with a tidy name, the { -claim }, this check result and checksums.
       *[other] One ZIP of { $size }: { NUMBER($count) } files with tidy names, the { -claim }, this check result and checksums.
    }
page-ready-pack-without =
    { $count ->
        [one] { $count } file is not in it: choose it again in the step “Files”.
       *[other] { NUMBER($count) } files are not in it: choose them again in the step “Files”.
    }
page-ready-sheet = Type the { -claim } into { -portal }
page-ready-sheet-how = The filing sheet follows the portal’s parts. Each value has a copy button.
page-ready-sheet-act = Open filing sheet
page-ready-submitted = Say that you have submitted it
page-ready-submitted-how = This page then says what happens next, by when, and what to do.
page-ready-submitted-act = I have submitted it
page-ready-megabytes = { $size } MB
page-ready-kilobytes = { $size } KB
page-ready-also = Also useful
page-ready-calendar = Deadline in your calendar
page-ready-calendar-how = With reminders. Importing again updates the entries.
page-ready-calendar-act = Add to calendar
page-ready-print = { -claim(form: "capital") } and check result on paper
page-ready-print-how = A4 or Letter, for your records or a signature.
page-ready-print-act = { page-menu-print }
page-ready-duplicate = A similar { -claim }
page-ready-duplicate-how = Keeps programme, role and partner. Files, dates and amounts start empty.
page-ready-duplicate-act = Duplicate { -claim }
page-ready-duplicated-of = similar { -claim }
