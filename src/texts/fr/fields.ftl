### The fields of a claim: what they are called within a sentence; as a question of the form (.label), with its .hint.
### $row is the row of a list, from 1.

field-claim = la { -claim }

field-route = type de { -claim }
    .label = Type de { -claim }

field-rulebook = édition des règles
    .label = Édition des règles

field-program = programme
    .label = Programme

field-submitter-role = votre rôle dans { -portal }
    .label = Votre rôle dans { -portal }

field-claim-name = nom de la { -claim }
    .label = Nom de la { -claim }

field-partner = votre entreprise

field-partner-partner-id = { -partner-id }
    .label = { -partner-id }

field-partner-name = nom de l’entreprise
    .label = Nom de l’entreprise

field-partner-country = pays
    .label = Pays

field-usage-period = { -usage-period }
    .label = { -usage-period(form: "capital") }

field-submit-on = date de soumission
    .label = Date de soumission
    .hint = Laissez vide si vous soumettez aujourd’hui. Si un examinateur { -claim } une modification, gardez la date de la première soumission.

field-activity = { -activity }

field-activity-kind = { -activity }
    .label = { -activity(form: "capital") }

field-activity-starts-on = premier jour de l’{ -activity }
    .label = Premier jour de l’{ -activity }

field-activity-ends-on = dernier jour de l’{ -activity }
    .label = Dernier jour de l’{ -activity }

field-activity-channels = canaux
    .label = Canaux
    .hint = Choisissez tout ce qui convient.

field-activity-subtypes = type d’{ -activity }
    .label = Type d’{ -activity }
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

field-activity-conferences-hosted-by-microsoft = organisée par { -vendor } (conférence { $row })
    .label = Organisée par { -vendor }

field-activity-campaign = campagne

field-activity-campaign-starts-on = premier jour de la campagne
    .label = Premier jour de la campagne
    .hint = Seuls les programmes fondés sur un plan ont des campagnes avec leurs propres dates.

field-activity-campaign-ends-on = dernier jour de la campagne
    .label = Dernier jour de la campagne

field-activity-preapproval = { -pre-approval }

field-activity-preapproval-id = ID de { -pre-approval }
    .label = ID de { -pre-approval }

field-activity-preapproval-approved-on = date de { -pre-approval }
    .label = Date de { -pre-approval }

field-currency = devise de la { -claim }
    .label = Devise de la { -claim }

field-claimed-amount = total que vous demandez
    .label = Total que vous demandez

field-usd-per-unit = taux de change en dollars américains
    .label = Taux de change en dollars américains
    .hint = Combien de dollars américains vaut une unité de { $currency }. Le taux est nécessaire, car une limite est en dollars américains.

field-funds = fonds { -co-op }

field-funds-earned = fonds { -co-op } acquis
    .label = Fonds { -co-op } acquis

field-funds-claimed-before = déjà demandé dans cette { -usage-period }
    .label = Déjà demandé dans cette { -usage-period }

field-funds-claimed-before-for-activity = déjà demandé pour cette { -activity }
    .label = Déjà demandé pour cette { -activity }

field-expenses =
    { $row ->
        [none] dépenses
       *[other] dépense { $row }
    }

field-expenses-id = identifiant de la dépense { $row }

field-expenses-kind = type de dépense de la dépense { $row }
    .label = Type de dépense

field-expenses-amount = montant que vous demandez pour la dépense { $row }
    .label = Montant que vous demandez
    .hint = La part de la facture ou de la { -csr } que vous demandez. Aucune règle publique ne dit si la TVA peut être demandée.

field-expenses-invoice = facture de la dépense { $row }

field-expenses-csr = { -csr } de la dépense { $row }

field-expenses-person = participant de la dépense { $row }
    .label = Participant

field-expenses-conference = conférence de la dépense { $row }
    .label = Conférence

field-expenses-mode = moyen de transport de la dépense { $row }
    .label = Moyen de transport

field-expenses-includes-alcohol = contient de l’alcool (dépense { $row })
    .label = Contient de l’alcool

field-expenses-surface-owner = propriétaire des appareils Surface de la dépense { $row }
    .label = Propriétaire des appareils Surface

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
    .label = Émetteur

field-invoices-issued-on = date de la facture { $row }
    .label = Date de la facture

field-invoices-currency = devise de la facture { $row }
    .label = Devise de la facture

field-invoices-total = total de la facture { $row }
    .label = Total de la facture
    .hint = Le montant brut à payer, taxes comprises, tel qu’il figure sur la facture.

field-invoices-document = fichier de la facture { $row }

field-invoices-exam-code = code d’examen de la facture { $row }
    .label = Code de l’examen

field-invoices-course-code = code de cours de la facture { $row }
    .label = Code du cours

field-invoices-completed-on = date d’achèvement de la facture { $row }
    .label = Date d’achèvement

field-csrs =
    { $row ->
        [none] { -csr }
       *[other] { -csr } { $row }
    }

field-csrs-id = identifiant de la { -csr } { $row }

field-csrs-person = personne de la { -csr } { $row }
    .label = Personne

field-csrs-task = tâche de la { -csr } { $row }
    .label = Tâche

field-csrs-starts-on = premier jour du travail de la { -csr } { $row }
    .label = Premier jour du travail

field-csrs-ends-on = dernier jour du travail de la { -csr } { $row }
    .label = Dernier jour du travail

field-csrs-hours = heures de la { -csr } { $row }
    .label = Heures

field-csrs-hourly-cost = coût horaire de la { -csr } { $row }
    .label = Coût horaire

field-csrs-total = total de la { -csr } { $row }
    .label = Total de la { -csr }
    .hint = Laissez vide pour utiliser heures × coût horaire.

field-csrs-certified-by = certifiée par ({ -csr } { $row })
    .label = Certifiée par

field-csrs-certified-on = date de certification de la { -csr } { $row }
    .label = Date de certification

field-csrs-document = fichier de la { -csr } { $row }

field-documents =
    { $row ->
        [none] fichiers
       *[other] fichier { $row }
    }

field-documents-id = identifiant du fichier { $row }

field-documents-file-name = nom du fichier { $row }

field-documents-media-type = type MIME du fichier { $row }

field-documents-size-bytes = taille du fichier { $row }

field-documents-url = adresse web du fichier { $row }
    .label = Adresse web

field-documents-evidence = type de preuve du fichier { $row }
    .label = Type de preuve
    .hint = Choisissez tout ce qui convient.

field-documents-note = note du fichier { $row }
    .label = Note pour l’examinateur
    .hint = Une phrase : ce que c’est, et ce que cela prouve.

field-documents-shows = ce que montre le fichier { $row }
    .label = Ce qu’il montre
    .hint = Ne cochez que ce qu’un examinateur peut voir.

field-documents-sha256 = empreinte du fichier { $row }

field-documents-inspection = inspection du fichier { $row }

field-metrics = résultats

field-metrics-calls-and-contacts-calls = nombre d’appels
    .label = Nombre d’appels

field-metrics-calls-and-contacts-contacts = nombre de contacts aboutis
    .label = Nombre de contacts aboutis

field-metrics-attendee-list-and-cost-per-person = participant { $row }

field-metrics-attendee-list-and-cost-per-person-person = nom du participant { $row }
    .label = Nom

field-metrics-attendee-list-and-cost-per-person-cost = coût par personne du participant { $row }
    .label = Coût par personne

field-association = { -customer-association }

field-association-solution-area = domaine de solution
    .label = Domaine de solution

field-association-partner-role = votre rôle chez le client
    .label = Votre rôle chez le client

field-association-customer = client

field-association-customer-tenant-id = ID de locataire du client
    .label = ID de locataire du client
    .hint = L’ID d’annuaire, par exemple 123e4567-e89b-12d3-a456-426614174000.

field-association-customer-domain = domaine du client
    .label = Domaine du client

field-association-customer-name = nom du client
    .label = Nom du client

field-association-customer-contact = contact du client

field-association-customer-contact-name = nom du contact du client
    .label = Nom du contact du client

field-association-customer-contact-title = fonction du contact du client
    .label = Fonction du contact du client

field-association-customer-contact-email = e-mail du contact du client
    .label = E-mail du contact du client

field-association-partner-contact = votre contact

field-association-partner-contact-name = nom de votre contact
    .label = Nom de votre contact

field-association-partner-contact-email = e-mail de votre contact
    .label = E-mail de votre contact

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

field-association-opt-out-of-payment = aucun paiement souhaité
    .label = Aucun paiement souhaité

field-association-acknowledged = conditions de l’association acceptées
    .label = Conditions de l’association acceptées

field-association-revenue = association du chiffre d’affaires

field-association-revenue-seller-name = vendeur de la solution Dynamics
    .label = Vendeur de la solution Dynamics

field-association-revenue-isv-product = produit de l’ISV
    .label = Produit de l’ISV

field-document =
    .label = Fichier
