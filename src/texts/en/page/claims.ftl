### The list of claims, “My claims”.

page-claims-title = { page-claims }
page-claims-new = { page-menu-new }
page-claims-lead =
    { $count ->
        [0] No { -claim(form: "plural") } on this device yet.
        [one] { $count } { -claim }, kept on this device only. Files are not kept. Choose them again and they are recognised.
       *[other] { $count } { -claim(form: "plural") }, kept on this device only. Files are not kept. Choose them again and they are recognised.
    }
page-claims-import = Import
page-claims-export-all = Export all
page-claims-save-table = Save as CSV
page-claims-table-failed = The table could not be saved: a part of the page could not be loaded. Try again.
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
page-claims-sorted =
    { $count ->
        [one] { $count } { -claim }, sorted by { $column }
       *[other] { $count } { -claim(form: "plural") }, sorted by { $column }
    }
page-claims-changed = changed { $day }
page-claims-open-here = open
page-claims-open-elsewhere = open in another tab
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
page-claims-where = { page-menu-where }
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
page-claims-imported-beside = “{ $name }” was here already with other content: both are kept.
page-claims-too-large = “{ $file }” is too large: it has { NUMBER($size) } MB, and { NUMBER($most) } MB are the most that are read. Nothing was imported.
page-claims-refused = Line { $at } could not be read: { $words }
page-claims-damaged = Of “{ $name }” these parts could not be read: { $fields }
page-claims-unreadable =
    { $count ->
        [one] { $count } draft on this device has no { -claim } that can be read. It stays as it is.
       *[other] { $count } drafts on this device have no { -claim } that can be read. They stay as they are.
    }
page-claims-shared = On a shared computer
page-claims-shared-why = { -claim(form: "capital-plural") } are kept in this browser, for anyone who uses it. Nothing is kept elsewhere.
page-claims-keep-nothing = Keep nothing on this device from now on
page-claims-keeps-nothing = Nothing more is kept. The { -claim } that is open is lost when you close this page or load it again, unless you save it as a file.
page-claims-forget = Forget everything here
page-claims-forgot = Everything was forgotten. The { -claim } that is open stays on the screen until you close this page or load it again.
page-claims-failed = That could not be done: the browser refused it. Nothing was changed.
