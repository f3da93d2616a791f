### The list of claims, “My claims”.

page-claims-title = { page-claims }
page-claims-new = { page-menu-new }
page-claims-lead =
    { $count ->
        [0] Aucune demande sur cet appareil pour le moment.
        [one] { $count } demande, conservée uniquement sur cet appareil. Les fichiers ne sont pas conservés. Choisissez-les à nouveau : ils sont reconnus.
       *[other] { $count } demandes, conservées uniquement sur cet appareil. Les fichiers ne sont pas conservés. Choisissez-les à nouveau : ils sont reconnus.
    }
page-claims-import = Importer
page-claims-export-all = Tout exporter
page-claims-save-table = Enregistrer en CSV
page-claims-table-failed = Le tableau n’a pas pu être enregistré : une partie de la page n’a pas pu être chargée. Réessayez.
page-claims-back = Retour à la demande
page-claims-search = Rechercher par nom, activité ou période
page-claims-found =
    { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
page-claims-found-none = Aucune demande ne contient ces mots.
page-claims-column-name = Demande
page-claims-column-activity = Activité et période
page-claims-column-amount = Peut être demandé
page-claims-column-deadline = Échéance
page-claims-column-state = État
page-claims-sorted =
    { $count ->
        [one] { $count } demande, triée par : { $column }
       *[other] { $count } demandes, triées par : { $column }
    }
page-claims-changed = modifiée le { $day }
page-claims-open-here = ouverte
page-claims-open-elsewhere = ouverte dans un autre onglet
page-claims-not-known = Pas encore connu
page-claims-left =
    { $days ->
        [0] dernier jour
        [one] { $days } jour restant
       *[other] { $days } jours restants
    }
page-claims-past = terminé
page-claims-actions = Actions pour { $name }
page-claims-rename = Renommer
page-claims-new-name = Nouveau nom
page-claims-take-name = Utiliser ce nom
page-claims-where = { page-menu-where }
page-claims-duplicate = Dupliquer
page-claims-copy = { $name } (copie)
page-claims-export = Exporter
page-claims-delete = Supprimer
page-claims-deleted = « { $name } » a été supprimée.
page-claims-undo = Annuler
page-claims-imported =
    { $count ->
        [one] { $count } demande a été importée.
       *[other] { $count } demandes ont été importées.
    }
page-claims-imported-none = Rien n’a été importé : « { $file } » ne contient aucune demande qui ne soit déjà ici.
page-claims-imported-beside = « { $name } » était déjà ici avec un autre contenu : les deux sont conservées.
page-claims-too-large = « { $file } » est trop volumineux : il fait { NUMBER($size) } Mo, et { NUMBER($most) } Mo au plus sont lus. Rien n’a été importé.
page-claims-refused = La ligne { $at } n’a pas pu être lue : { $words }
page-claims-damaged = De « { $name } », ces parties n’ont pas pu être lues : { $fields }
page-claims-unreadable =
    { $count ->
        [one] { $count } brouillon sur cet appareil n’a aucune demande lisible. Il reste tel quel.
       *[other] { $count } brouillons sur cet appareil n’ont aucune demande lisible. Ils restent tels quels.
    }
page-claims-shared = Sur un ordinateur partagé
page-claims-shared-why = Les demandes sont conservées dans ce navigateur, pour toute personne qui l’utilise. Rien n’est conservé ailleurs.
page-claims-keep-nothing = Ne rien conserver sur cet appareil désormais
page-claims-keeps-nothing = Plus rien n’est conservé. La demande ouverte est perdue quand vous fermez ou rechargez cette page, sauf si vous l’enregistrez dans un fichier.
page-claims-forget = Tout oublier ici
page-claims-forgot = Tout a été oublié. La demande ouverte reste à l’écran jusqu’à ce que vous fermiez ou rechargiez cette page.
page-claims-failed = Cela n’a pas pu être fait : le navigateur l’a refusé. Rien n’a été modifié.
