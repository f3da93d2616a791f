### Les fichiers d’une demande : où ils sont déposés.

form-undone = La dernière modification a été annulée.
form-note-files-there =
    { $count ->
        [one] Ce fichier est déjà là.
       *[other] Ces { NUMBER($count) } fichiers sont déjà là.
    }
form-note-files-off = La liste des fichiers n’a pas pu être chargée. Ajoutez de nouveau les fichiers.
form-note-files-more = Il y avait plus de fichiers qu’il n’en est lu à la fois. Les { NUMBER($count) } premiers ont été ajoutés.
form-step-is-reading = { NUMBER($count) } en lecture
form-step-is-to-confirm = { NUMBER($count) } à confirmer
form-files-drop-here = Déposez vos fichiers ou un dossier entier ici
form-files-add-your-files = Ajoutez vos fichiers
form-files-drop-hint = Factures, photos, e-mails, programmes, rapports.
form-files-paste-hint = Vous pouvez aussi coller une capture d’écran.
form-files-choose-files = Choisir des fichiers
form-files-choose-folder = Choisir un dossier
form-files-take-photo = Prendre une photo
form-files-add = Ajouter des fichiers
form-files-private = Les fichiers sont lus sur votre appareil et ne sont jamais envoyés.
form-files-let-go =
    { $count ->
        [one] Lâchez pour lire { $count } fichier
       *[other] Lâchez pour lire { NUMBER($count) } fichiers
    }
form-files-let-go-any = Lâchez pour lire les fichiers
form-files-stay = Ils restent sur votre appareil.
form-confirm-sure = Confirmer tous les fichiers sûrs ({ NUMBER($count) })
