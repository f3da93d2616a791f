### The fields of a claim: what they are called within a sentence; as a question of the form (.label), with its .hint.
### $row is the row of a list, from 1.

field-claim = la { -claim }

field-route = voie
    .label = Que soumettez-vous ?

field-rulebook = édition des règles
    .label = Édition des règles

field-program = programme
    .label = Programme de remise

field-submitter-role = rôle de la personne qui soumet
    .label = Votre rôle dans l’{ -partner-center }

field-claim-name = nom de la { -claim }
    .label = Nom de la { -claim }

field-partner = partenaire

field-partner-partner-id = { -partner-id }
    .label = { -partner-id }

field-partner-name = nom du partenaire
    .label = Nom de votre entreprise

field-partner-country = pays du partenaire
    .label = Pays

field-usage-period = { -usage-period }
    .label = { -usage-period(form: "capital") }

field-submit-on = jour de soumission
    .label = Jour de la première soumission
    .hint = Laissez vide si la { -claim } est soumise aujourd’hui. Après une { -claim } de correction, c’est toujours le premier jour.

field-activity = { -activity }

field-activity-kind = type d’{ -activity }
    .label = { -activity(form: "capital") }

field-activity-starts-on = premier jour de l’{ -activity }
    .label = Premier jour de l’{ -activity }

field-activity-ends-on = dernier jour de l’{ -activity }
    .label = Dernier jour de l’{ -activity }

field-activity-channels = canaux
    .label = Canaux utilisés
    .hint = Choisissez tous ceux qui ont servi.

field-activity-subtypes = formes de l’{ -activity }
    .label = Ce qui a été fait
    .hint = Choisissez tout ce qui convient.

field-activity-components = parties de la campagne
    .label = Parties de la campagne

field-activity-conferences =
    { $row ->
        [none] conférences
       *[other] conférence { $row }
    }

field-activity-conferences-id = identifiant de la conférence { $row }

field-activity-conferences-name = nom de la conférence { $row }
    .label = Nom de la conférence

field-activity-conferences-hosted-by-microsoft = organisateur de la conférence { $row }
    .label = Microsoft l’organisait-il ?

field-activity-campaign = campagne

field-activity-campaign-starts-on = premier jour de la campagne
    .label = Premier jour de la campagne
    .hint = Seuls les programmes fondés sur un plan ont des campagnes avec leurs propres dates.

field-activity-campaign-ends-on = dernier jour de la campagne
    .label = Dernier jour de la campagne

field-activity-preapproval = { -pre-approval }

field-activity-preapproval-id = ID de { -pre-approval }
    .label = ID de l’approbation préalable

field-activity-preapproval-approved-on = date de la { -pre-approval }
    .label = Jour de l’approbation préalable

field-currency = devise
    .label = Devise de la { -claim }

field-claimed-amount = montant demandé
    .label = Montant demandé

field-usd-per-unit = taux par rapport au dollar américain
    .label = Taux par rapport au dollar américain
    .hint = Combien de dollars américains vaut une unité de { $currency }. Une limite est en dollars, et aucun taux n’est deviné.

field-funds = fonds { -co-op }

field-funds-earned = fonds acquis
    .label = Fonds { -co-op } acquis

field-funds-claimed-before = déjà demandé
    .label = Déjà demandé dans cette { -usage-period }
    .hint = Par d’autres { -claim(form: "plural") }, dans la devise de celle-ci ; 0 s’il n’y a rien.

field-funds-claimed-before-for-activity = déjà demandé pour cette { -activity }
    .label = Déjà demandé pour cette { -activity }
    .hint = Par d’autres { -claim(form: "plural") } pour la même { -activity } ; 0 s’il n’y a rien.

field-expenses =
    { $row ->
        [none] dépenses
       *[other] dépense { $row }
    }

field-expenses-id = identifiant de la dépense { $row }

field-expenses-kind = type de la dépense { $row }
    .label = Type de dépense

field-expenses-amount = montant de la dépense { $row }
    .label = Montant demandé
    .hint = La part de la facture ou de la { -csr } que vous demandez. Aucune règle publique ne dit si la TVA peut être demandée.

field-expenses-invoice = facture de la dépense { $row }

field-expenses-csr = { -csr } de la dépense { $row }

field-expenses-person = personne de la dépense { $row }
    .label = Qui a participé

field-expenses-conference = conférence de la dépense { $row }
    .label = Conférence

field-expenses-mode = mode de transport de la dépense { $row }
    .label = Moyen de transport

field-expenses-includes-alcohol = alcool dans la dépense { $row }
    .label = Comprend-elle de l’alcool ?

field-expenses-surface-owner = propriétaire des appareils de la dépense { $row }
    .label = À qui sont les appareils Surface, s’il y en a ?

field-invoices =
    { $row ->
        [none] factures
       *[other] facture { $row }
    }

field-invoices-id = identifiant de la facture { $row }

field-invoices-number = numéro de la facture { $row }
    .label = Numéro de facture

field-invoices-vendor = fournisseur de la facture { $row }
    .label = Fournisseur

field-invoices-issuer = émetteur de la facture { $row }
    .label = Qui l’a émise

field-invoices-issued-on = date de la facture { $row }
    .label = Date de la facture

field-invoices-currency = devise de la facture { $row }
    .label = Devise de la facture

field-invoices-total = total de la facture { $row }
    .label = Total à payer, taxes comprises
    .hint = Le montant brut à payer, tel qu’il figure sur la facture.

field-invoices-document = fichier de la facture { $row }

field-invoices-exam-code = code d’examen de la facture { $row }
    .label = Code de l’examen

field-invoices-course-code = code de cours de la facture { $row }
    .label = Code du cours

field-invoices-completed-on = date de fin de la facture { $row }
    .label = Jour d’achèvement

field-csrs =
    { $row ->
        [none] { -csr }
       *[other] { -csr } { $row }
    }

field-csrs-id = identifiant de la { -csr } { $row }

field-csrs-person = personne de la { -csr } { $row }
    .label = Qui a fait le travail

field-csrs-task = tâche de la { -csr } { $row }
    .label = Ce qui a été fait

field-csrs-starts-on = premier jour de la { -csr } { $row }
    .label = Premier jour du travail

field-csrs-ends-on = dernier jour de la { -csr } { $row }
    .label = Dernier jour du travail

field-csrs-hours = heures de la { -csr } { $row }
    .label = Heures

field-csrs-hourly-cost = coût horaire de la { -csr } { $row }
    .label = Coût d’une heure

field-csrs-total = total de la { -csr } { $row }
    .label = Total
    .hint = Les heures multipliées par le coût, si vous laissez vide.

field-csrs-certified-by = certificateur de la { -csr } { $row }
    .label = Qui la certifie

field-csrs-certified-on = date de certification de la { -csr } { $row }
    .label = Jour de la certification

field-csrs-document = fichier de la { -csr } { $row }

field-documents =
    { $row ->
        [none] documents
       *[other] document { $row }
    }

field-documents-id = identifiant du document { $row }

field-documents-file-name = nom de fichier du document { $row }

field-documents-media-type = type MIME du document { $row }

field-documents-size-bytes = taille du document { $row }

field-documents-url = adresse web du document { $row }
    .label = Adresse web

field-documents-evidence = preuves dans le document { $row }
    .label = Ce que c’est
    .hint = Choisissez tout ce qui convient.

field-documents-note = note du document { $row }
    .label = Note pour l’examinateur
    .hint = Une phrase : ce que c’est, et ce que cela prouve.

field-documents-shows = ce que montre le document { $row }
    .label = Ce qu’on y voit
    .hint = Ne cochez que ce qu’un examinateur peut voir.

field-documents-sha256 = empreinte du document { $row }

field-documents-inspection = inspection du document { $row }

field-metrics = résultats

field-metrics-calls-and-contacts-calls = nombre d’appels
    .label = Nombre d’appels

field-metrics-calls-and-contacts-contacts = nombre de contacts aboutis
    .label = Appels ayant abouti

field-metrics-attendee-list-and-cost-per-person = participant { $row }

field-metrics-attendee-list-and-cost-per-person-person = nom du participant { $row }
    .label = Nom

field-metrics-attendee-list-and-cost-per-person-cost = coût du participant { $row }
    .label = Coût de cette personne

field-association = { -customer-association }

field-association-solution-area = domaine de solution
    .label = Domaine de solution

field-association-partner-role = rôle du partenaire
    .label = Votre rôle chez le client

field-association-customer = client

field-association-customer-tenant-id = ID de locataire du client
    .label = ID de locataire
    .hint = L’ID d’annuaire, par exemple 123e4567-e89b-12d3-a456-426614174000.

field-association-customer-domain = domaine du client
    .label = Domaine

field-association-customer-name = nom du client
    .label = Nom du client

field-association-customer-contact = contact chez le client

field-association-customer-contact-name = nom du contact chez le client
    .label = Nom du contact

field-association-customer-contact-title = fonction du contact chez le client
    .label = Fonction du contact

field-association-customer-contact-email = e-mail du contact chez le client
    .label = E-mail du contact

field-association-partner-contact = contact chez le partenaire

field-association-partner-contact-name = nom du contact chez le partenaire
    .label = Nom

field-association-partner-contact-email = e-mail du contact chez le partenaire
    .label = E-mail

field-association-products =
    { $row ->
        [none] produits
       *[other] produit { $row }
    }
    .label = Produits
    .hint = Un par ligne.

field-association-subscriptions =
    { $row ->
        [none] ID d’abonnement
       *[other] ID d’abonnement { $row }
    }
    .label = ID d’abonnement
    .hint = Un par ligne.

field-association-opt-out-of-payment = renonciation au paiement
    .label = Aucun paiement n’est souhaité

field-association-acknowledged = acceptation des conditions
    .label = Les conditions de l’association sont acceptées

field-association-revenue = association du chiffre d’affaires

field-association-revenue-seller-name = vendeur de la solution Dynamics
    .label = Vendeur de la solution Dynamics

field-association-revenue-isv-product = produit de l’ISV
    .label = Produit de l’ISV

field-document =
    .label = Son fichier
