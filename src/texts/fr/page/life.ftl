### « Où en est ma demande ? » : ce qui suit la soumission. Chargé sur demande.

page-life-title = Où en est ma { -claim } ?
page-life-change = Changer le statut
page-life-status = Statut dans { -portal }
page-life-since = Depuis le
page-life-set = Définir ce statut
page-life-cancel = Annuler
page-life-undo = Annuler la modification
page-life-back = Retour à la { -claim }
page-life-told =
    { $since ->
        [none] { $status }, depuis un jour qui n’est pas connu.
       *[other] { $status } depuis le { $since }.
    }
page-life-line = Statuts de la { -claim }
page-life-again = { $label } de nouveau
page-life-ahead = pas encore
page-life-now = maintenant
page-life-day-not-known = Jour inconnu
page-life-status-not-of-route = Ce type de { -claim } n’a pas le statut qui a été défini. Choisissez celui que { -portal } affiche.
page-life-box-editing = La { -claim } n’est pas encore soumise.
page-life-box-submitted = La { -claim } est soumise. Rien à faire jusqu’à la réponse de { -vendor }.
page-life-box-under-review = { -vendor } examine la { -claim }. Rien à faire jusqu’à sa réponse.
page-life-box-action-required = { -vendor } demande des compléments.
page-life-box-approved = { -vendor } a dit oui. Rien à faire jusqu’au paiement, sauf garder les originaux.
page-life-box-rejected = { -vendor } a rejeté la { -claim }.
page-life-box-disputed = { -vendor } examine votre contestation.
page-life-box-paid = { -vendor } a payé.
page-life-box-rejected-final = { -vendor } a rejeté la { -claim } définitivement.
page-life-editable-all = Vous pouvez modifier toute la { -claim } dans ce statut.
page-life-editable-parts = Vous pouvez modifier certaines parties de la { -claim } dans ce statut : { -partner-id }, contacts, produits et preuve.
page-life-editable-on-request = Vous pouvez modifier la { -claim } dans ce statut si { -vendor } le demande.
page-life-editable-none = La { -claim } ne peut pas être modifiée dans ce statut.
page-life-doubt-since-missing = Le jour de ce statut n’est pas connu, donc les jours qui en dépendent ne peuvent pas être calculés. Définissez de nouveau le statut avec son jour.
page-life-doubt-since-in-future = Le { DATE($day) } est après aujourd’hui. Les jours ci-dessous sont comptés à partir de lui, mais ne sont pas sûrs : vérifiez le jour dans { -portal }.
page-life-doubt-since-before-submission = Ce statut est antérieur à la soumission du { DATE($day) }. Les jours ci-dessous ne sont pas sûrs : vérifiez les deux jours dans { -portal }.
page-life-doubt-since-before-last = Ce statut est antérieur à celui d’avant, du { DATE($day) }. Les jours ci-dessous ne sont pas sûrs : vérifiez les deux jours dans { -portal }.
page-life-doubt-no-period = La { -claim } n’a pas de { -usage-period }, donc le dernier jour pour la soumettre n’est pas connu.
page-life-doubt-no-activity-end = La { -claim } n’a pas de dernier jour de l’{ -activity }, donc on ne sait pas jusqu’à quand garder les originaux.
page-life-calendar = Ajouter les dates à l’agenda
page-life-tasks = Ce que { -vendor } demande
page-life-tasks-left =
    { $all ->
        [0] Rien n’est encore saisi.
        [one] { $left } demande sur 1 reste à traiter. Elle rouvre cette partie.
       *[other] { $left } sur { $all } restent à traiter. Elles rouvrent ces seules parties.
    }
page-life-add = Ajouter un complément
page-life-what = Ce qui est demandé
page-life-words = Les mots de { -vendor } (facultatif)
page-life-asked-on = Demandé le
page-life-asked =
    { $since ->
        [none] Demandé, jour inconnu
       *[other] Demandé le { DATE($since) }
    }{ $words ->
        [none] { "" }
       *[other] { " : " }« { $words } »
    }
page-life-done-on =
    Fait le { DATE($day) }{ $words ->
        [none] { "" }
       *[other] { " : " }« { $words } »
    }
page-life-open = Ouvrir
page-life-done = Fait
page-life-next = La suite
page-life-day-needs = Inconnu
page-life-day-none = Pas de jour
page-life-passed = passé
page-life-inferred = notre interprétation
page-life-can-follow = Ce qui peut suivre
page-life-differ = Où les sources diffèrent
page-life-tax-invoice = Jour où { -vendor } a accepté la facture fiscale
page-life-sources = Sources
page-life-source =
    { $title }{ $published ->
        [none] { "" }
       *[other] { ", " }{ DATE($published) }
    }
page-life-history = Historique
page-life-event-status = { $label }
page-life-event-asked = Demandé : { $label }
page-life-event-done = Fait : { $label }
page-life-by-hand = Vous saisissez ce que { -portal } affiche. Cette page ne peut pas l’y lire.
