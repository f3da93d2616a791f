### Ce que la commande dit d’un recueil de règles à ceux qui en écrivent.

## Les sections d’une édition.

author-section-sources = Sources
author-section-windows = Périodes d’utilisation et périodes de demande
author-section-programs = Programmes
author-section-activities = Activités
author-section-asks = Ce qui est demandé pour une { -customer-association }
author-section-rules = Règles
author-section-requirements = Tâches
author-section-kinds = Listes
author-section-constants = Chiffres de toutes les éditions
author-section-life = Ce qui suit la soumission
author-section-signs = Pour quoi les fichiers sont pris

author-part-by-days = Sans { -claim-window } publiée
author-part-projected = Les { -usage-period(form: "plural") } suivantes
author-part-other-allowances = Autres limites, non publiées
author-part-keep-documents = Combien de temps garder les documents
author-part-limits = Limites
author-part-usage-period = Durée des { -usage-period(form: "plural") }
author-part-not-asked = Champs qui ne sont pas demandés
author-part-file-types = Types de fichiers

## Ce qui est dit, champ par champ.

author-fact-entry = Nom
author-fact-title = Titre
author-fact-route = Voie
author-fact-governs = Jours concernés
author-fact-published = Publication
author-fact-extends = Complète
author-fact-reads = Repose sur
author-fact-publisher = Éditeur
author-fact-clause = Passage
author-fact-url = Adresse
author-fact-confidence = Fiabilité
author-fact-opens = Ouverture
author-fact-closes = Clôture
author-fact-first-half = De janvier à juin
author-fact-second-half = De juillet à décembre
author-fact-sources = Source
author-fact-days = Jours
author-fact-after = Comptés à partir de
author-fact-grace = Jours de plus, avec un avertissement
author-fact-since = Depuis
author-fact-partner-role = Rôle du partenaire
author-fact-solution-area = Domaine de solution
author-fact-groups = Groupes
author-fact-amount = Fonds acquis au moins
author-fact-last-usage-day = Dernier jour d’utilisation
author-fact-countries = Pays
author-fact-category = Catégorie
author-fact-listed-from = Listée depuis
author-fact-public = Règles publiées
author-fact-core = Doit montrer
author-fact-core-shown-by = Montré par
author-fact-core-met-by = Suffit aussi
author-fact-core-recommended = Devrait montrer
author-fact-proofs = { -proof-of-execution(form: "capital") }
author-fact-metric = Résultat
author-fact-expenses = Dépenses
author-fact-exempt = Dépenses sans résultat ni code
author-fact-channels = Canaux
author-fact-subtypes = Sortes
author-fact-subtypes-of = Sortes de
author-fact-components = Composée de
author-fact-fewest-components = Nombre de parties au moins
author-fact-component-channels = Canaux des parties
author-fact-conferences = Pour des conférences
author-fact-approval-first = Accord avant l’activité
author-fact-microsoft-invoice = Facture de l’entreprise du programme
author-fact-limits = Limites
author-fact-exceptions = Exceptions
author-fact-severity = Gravité
author-fact-minor = Dans le cas mineur
author-fact-minor-case = Source du cas mineur
author-fact-parameters = Chiffres
author-fact-routes = Peut soumettre
author-fact-group = Groupe
author-fact-link = Un lien
author-fact-photo = Une photo
author-fact-mail = Un message
author-fact-url-visible = Montre son adresse
author-fact-catering = Repas et boissons
author-fact-rental = Loué
author-fact-fare = Un billet
author-fact-value = Valeur
author-fact-months = Mois
author-fact-fields = Champs
author-fact-limit = Limites de toutes les activités
author-fact-proof = Preuves pour toutes les activités
author-fact-currency = Devise
author-fact-categories = Catégories
author-fact-modes = Moyens de transport
author-fact-issuers = Émetteurs de factures
author-fact-surface-owners = Propriétaires d’appareils Surface
author-fact-shows = Ce que les fichiers peuvent montrer
author-fact-association-shows = Ce que les fichiers d’{ -customer-association(form: "plural") } peuvent montrer
author-fact-listed = Extensions
author-fact-mails = Types de courriels

## Valeurs.

author-value-yes = Oui
author-value-no = Non
author-value-not-public = Non publiées
author-severity-error = Problème
author-severity-warning = Avertissement
author-severity-info = Remarque
author-any-of = { LIST($kinds, join: "or") }
author-percent = { NUMBER($percent) } % des fonds acquis
author-percent-of-expenses = { NUMBER($percent) } % des dépenses
author-of-categories = pour { LIST($categories) }
author-after-invoice = la première facture
author-after-activity = le dernier jour de l’{ -activity }
author-after-usage-period = le dernier jour de la { -usage-period }
author-limit-of = (de { LIST($expenses) })
author-for-programs = { LIST($programs) } : { $what }
author-core-met-by = { $kind } qui montre « { $showing } », pour « { $core } »
author-from-to = Du { $from } au { $to }
author-governs =
    { $from ->
        [none]
            { $to ->
                [none] Tous les jours
               *[other] Jusqu’au { DATE($to) }
            }
       *[other]
            { $to ->
                [none] À partir du { DATE($from) }
               *[other] Du { DATE($from) } au { DATE($to) }
            }
    }

author-when-channel = pour { $channel }
author-when-subtype = pour { $subtype }
author-when-fare-by = pour { LIST($labels) } ; recommandé pour les autres billets
author-when-core-not-shown-by = si { LIST($labels, join: "or") } ne montre pas ce qui doit l’être
author-when-url-visible = avec son adresse visible
author-when-recommended = recommandé
author-when-course-or-exam-code = avec le code du cours ou de l’examen et le jour où il a été passé

author-exception-not-eligible = ne peut pas être demandée
author-exception-percent = { NUMBER($percent) } % des fonds acquis
author-exception-no-limit = sans limite
author-exception-limits-not-public = autres limites, non publiées

## Ce qu’une édition change.

author-diff-title = { $before } → { $after }
author-diff-none = Rien ne change.
author-diff-added = Nouveau : { $name }
author-diff-removed = Supprimé : { $name }
author-diff-changed = Modifié : { $name }
author-diff-claims = { -claim(form: "capital-plural") }
author-diff-unchanged =
    { $count ->
        [one] { $count } { -claim } reste telle quelle.
       *[other] { $count } { -claim(form: "plural") } restent telles quelles.
    }
author-diff-claimable = Peut être demandé : { $before } → { $after }
author-diff-closes-on = Dernier jour : { $before } → { $after }
author-diff-finding = { $severity }, { $rule } : { $message }
author-diff-finding-gone = Supprimé : { $severity }, { $rule } : { $message }
author-diff-asked = Nouvelle tâche : { $label }
author-diff-not-asked = N’est plus une tâche : { $label }
author-diff-not-known = pas connu
