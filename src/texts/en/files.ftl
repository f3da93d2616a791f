### The files of a claim: where they are dropped.

form-undone = The last change was undone.
form-note-files-there =
    { $count ->
        [one] This file is there already.
       *[other] These { NUMBER($count) } files are there already.
    }
form-note-files-off = The list of files could not be loaded. Add the files again.
form-note-files-more = There were more files than are read at once. The first { NUMBER($count) } were added.
form-step-is-reading = Reading { NUMBER($count) }
form-step-is-to-confirm = { NUMBER($count) } to confirm
form-files-drop-here = Drop your files or a whole folder here
form-files-add-your-files = Add your files
form-files-drop-hint = Invoices, photos, e-mails, agendas, reports.
form-files-paste-hint = You can also paste a screenshot.
form-files-choose-files = Choose files
form-files-choose-folder = Choose folder
form-files-take-photo = Take a photo
form-files-add = Add files
form-files-private = Files are read on your device and never uploaded.
form-files-let-go =
    { $count ->
        [one] Let go to read { $count } file
       *[other] Let go to read { NUMBER($count) } files
    }
form-files-let-go-any = Let go to read the files
form-files-stay = They stay on your device.
form-confirm-sure = Confirm all that are sure ({ NUMBER($count) })
