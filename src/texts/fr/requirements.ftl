### What a claim must have: its label, .why it is asked for, and .unknown, which takes the place of .why where it cannot
### be decided. Where there is no .unknown, the sentence of the group is added.

## field

unknown-field = La valeur donnée est inutilisable : corrigez-la.

requirement-field-program = Programme
    .why = Les règles varient selon le programme.

requirement-field-submitter-role = Rôle de la personne qui soumet
    .why = L’{ -partner-center } réserve la soumission à certains rôles.

requirement-field-partner-id = { -partner-id }
    .why = La { -claim } est faite pour un seul établissement, désigné par son { -partner-id }.

requirement-field-partner-name = Nom du partenaire
    .why = Le nom distingue votre propre travail de celui des fournisseurs.

requirement-field-usage-period = { -usage-period(form: "capital") }
    .why = Le semestre où les fonds ont été utilisés détermine les règles et l’échéance.

requirement-field-activity-kind = { -activity(form: "capital") }
    .why = Une { -claim } porte sur une { -activity }, qui détermine les preuves et les dépenses admissibles.

requirement-field-activity-start = Premier jour de l’{ -activity }
    .why = Le premier jour montre si l’{ -activity } se situe dans la { -usage-period }.

requirement-field-activity-end = Dernier jour de l’{ -activity }
    .why = L’{ -activity } doit être terminée avant la soumission, et les documents se conservent à partir de ce jour.

requirement-field-currency = Devise
    .why = Tous les montants d’une { -claim } sont dans une seule devise.

requirement-field-claimed-amount = Montant demandé
    .why = Indiquez la somme à rembourser.

requirement-field-channels = Canaux
    .why = Le courrier, l’e-mail et le SMS ont chacun leur preuve : indiquez les canaux utilisés.

requirement-field-components = Parties de la campagne
    .why = Une campagne multipoint exige les preuves de chacune de ses parties : indiquez-les.

requirement-field-subtypes = Forme de l’{ -activity }
    .why = Les preuves dépendent de ce qui a été fait : choisissez toutes les formes concernées.

requirement-field-conferences = Conférences
    .why = Citez au moins une conférence, et indiquez pour chacune si Microsoft l’organisait.

requirement-field-funds-earned = Fonds { -co-op } acquis
    .why = La limite de cette { -activity } est une part des fonds acquis pour la { -usage-period }.

requirement-field-usd-per-unit = Taux par rapport au dollar américain
    .why = Une limite de cette { -activity } est en dollars américains.
    .unknown = Une limite de cette { -activity } est en dollars américains : indiquez votre taux pour une unité de la devise de la { -claim }, il n’est jamais deviné.

requirement-field-claim-name = Nom de la { -claim }
    .why = L’{ -partner-center } affiche l’association sous ce nom.

requirement-field-solution-area = Domaine de solution
    .why = Les rôles du partenaire dépendent du domaine de solution.

requirement-field-partner-role = Rôle du partenaire
    .why = Indiquez la part que le partenaire a prise chez le client.

requirement-field-tenant-id = ID de locataire du client
    .why = L’association porte sur un seul locataire, désigné par son ID d’annuaire.

requirement-field-customer-domain = Domaine du client
    .why = Cette édition demande le domaine en plus de l’ID de locataire.

requirement-field-customer-contact-name = Nom du contact chez le client
    .why = Microsoft informe cette personne de l’association.

requirement-field-customer-contact-title = Fonction du contact chez le client
    .why = Le formulaire demande la fonction de ce contact.

requirement-field-customer-contact-email = E-mail du contact chez le client
    .why = Le client est informé de l’association à cette adresse.

requirement-field-partner-contact-name = Nom du contact chez le partenaire
    .why = Microsoft s’adresse à cette personne en cas de question.

requirement-field-partner-contact-email = E-mail du contact chez le partenaire
    .why = Les questions sur la { -claim } sont envoyées à cette adresse.

requirement-field-products = Produits
    .why = Énumérez les produits ou charges de travail visés par l’association.

requirement-field-subscriptions = ID d’abonnement
    .why = Une { -claim } Business Applications cite les abonnements visés.

requirement-field-acknowledged = Acceptation des conditions
    .why = L’association ne peut être envoyée qu’une fois ses conditions acceptées.

requirement-field-customer-name = Nom du client
    .why = Une association du chiffre d’affaires nomme le client.

requirement-field-revenue-seller = Vendeur de la solution Dynamics
    .why = Une association du chiffre d’affaires nomme le vendeur de la solution.

requirement-field-revenue-isv-product = Produit de l’ISV
    .why = Une association du chiffre d’affaires nomme le produit de l’ISV.

## approval

unknown-approval = La valeur donnée est inutilisable : corrigez-la.

requirement-approval-preapproval-id = ID de { -pre-approval }
    .why = Cette { -claim } exige l’ID que Microsoft a envoyé avec la { -pre-approval }.

requirement-approval-preapproval-date = Date de la { -pre-approval }
    .why = Cette { -claim } exige le jour où Microsoft a donné la { -pre-approval }.

## expense

unknown-expense = Une valeur donnée est inutilisable : corrigez-la.

requirement-expense-proof = Facture ou { -csr } pour chaque dépense
    .why = Il faut au moins une dépense, chacune avec la facture d’un fournisseur ou une { -csr } pour votre propre travail.

requirement-expense-kind = Type de chaque dépense
    .why = Seuls certains types de dépenses sont admissibles pour une { -activity }.

requirement-expense-amount = Montant de chaque dépense
    .why = Indiquez la part de la facture ou de la { -csr } qui est demandée.

requirement-expense-covers-claim = Dépenses couvrant la { -claim }
    .why = Le total des dépenses doit être égal au montant demandé.
    .unknown = Le total des dépenses doit être égal au montant demandé : complétez ou corrigez leurs montants.

requirement-expense-attendee = Personne et conférence de chaque dépense
    .why = Les limites valent par personne et par conférence : nommez-les dans chaque dépense.
    .unknown = Les limites valent par personne et par conférence : corrigez les types, personnes et conférences inutilisables.

requirement-expense-invoice-number = Numéro de chaque facture
    .why = Le numéro identifie la facture.

requirement-expense-invoice-vendor = Fournisseur de chaque facture
    .why = La facture doit venir de quelqu’un d’autre que le partenaire.

requirement-expense-invoice-date = Date de chaque facture
    .why = La date montre que la facture appartient à cette { -claim }.

requirement-expense-invoice-total = Total de chaque facture
    .why = Indiquez le montant à payer toutes taxes comprises : les dépenses y sont comparées.

requirement-expense-invoice-document = Fichier de chaque facture
    .why = Une copie de chaque facture accompagne la { -claim }.

requirement-expense-csr-person = Personne de chaque { -csr }
    .why = La déclaration et rapport de certification ({ -csr }) dit qui a fait le travail.

requirement-expense-csr-task = Tâche de chaque { -csr }
    .why = Une { -csr } dit ce qui a été fait.

requirement-expense-csr-dates = Dates de chaque { -csr }
    .why = Une { -csr } dit quand le travail a été fait.

requirement-expense-csr-hours = Heures de chaque { -csr }
    .why = Une { -csr } dit combien de temps le travail a pris.

requirement-expense-csr-cost = Coût horaire de chaque { -csr }
    .why = Une { -csr } dit ce que coûte une heure.

requirement-expense-csr-certifier = Certificateur de chaque { -csr }
    .why = Nommez la personne qui a certifié le travail.

requirement-expense-csr-certification-date = Date de certification de chaque { -csr }
    .why = Une { -csr } dit quand le travail a été certifié.

requirement-expense-csr-document = Fichier de chaque { -csr }
    .why = Une copie de chaque { -csr } accompagne la { -claim }.

## evidence

unknown-evidence = Cela dépend d’éléments de la { -claim } encore ouverts ou inutilisables : complétez-les ou corrigez-les.

requirement-evidence-note = Note sur chaque document de preuve
    .why = Dans une { -claim } fondée sur un plan, chaque document de preuve a besoin d’une courte note qui l’explique.
    .unknown = Dans une { -claim } fondée sur un plan, chaque document de preuve a besoin d’une courte note qui l’explique : corrigez les notes illisibles.

requirement-evidence-microsoft-invoice-original = Facture originale de Microsoft
    .why = La participation au programme se prouve par la facture originale de Microsoft.

requirement-evidence-third-party-invoice-or-any-invoice = Facture avec code et date de fin
    .why = Chaque facture d’examen ou de formation doit avoir sa date de fin et son code d’examen ou de cours ; une { -csr } seule ne suffit pas.

requirement-evidence-final-communication-piece = Support final
    .why = Une copie du support tel que publié ou envoyé doit être jointe.

requirement-evidence-final-communication-piece-or-final-piece-link = Spot final ou lien vers ce spot
    .why = Le spot tel que diffusé doit être joint ou accessible par un lien.

requirement-evidence-final-review-approval = Validation finale de Microsoft
    .why = La validation finale de Microsoft, reçue avant le début de l’{ -activity }, doit être jointe.

requirement-evidence-digital-ad-screenshot = Capture d’écran de l’annonce
    .why = Une capture d’écran montre l’annonce telle que diffusée.

requirement-evidence-landing-page-url = Adresse de la page de destination
    .why = La page vers laquelle mène l’annonce doit être indiquée.

requirement-evidence-postmarked-envelope-or-other-mailing-proof = Preuve d’envoi du courrier
    .why = Un publipostage exige une enveloppe oblitérée ou une autre preuve d’envoi.
    .unknown = Un publipostage exige une preuve d’envoi : indiquez d’abord les canaux utilisés.

requirement-evidence-email-dated-header-or-other-emailing-proof = Preuve d’envoi de l’e-mail
    .why = Un e-mail exige son en-tête daté ou une autre preuve d’envoi.
    .unknown = Un e-mail exige une preuve d’envoi : indiquez d’abord les canaux ou parties utilisés.

requirement-evidence-sms-phone-photo = Photo du SMS sur un téléphone
    .why = Un SMS se prouve par la photo d’un téléphone qui l’affiche.
    .unknown = Un SMS exige la photo d’un téléphone qui l’affiche : indiquez d’abord les canaux utilisés.

requirement-evidence-site-page-url-or-site-page-screenshot = Page web, par son adresse ou une capture
    .why = Indiquez l’adresse de la page, ou joignez une capture d’écran où son adresse est visible.

requirement-evidence-statement-of-work-or-service-agreement = Énoncé des travaux ou contrat de service
    .why = Le référencement exige l’accord qui le décrit.
    .unknown = Le référencement exige son accord : indiquez d’abord s’il s’agit d’un site web, de référencement ou des deux.

requirement-evidence-telesales-script = Script de télévente
    .why = Le script montre ce qui a été dit aux clients.

requirement-evidence-event-invitation = Invitation à l’événement
    .why = L’invitation montre qui était convié et à quoi.

requirement-evidence-event-agenda = Programme de l’événement
    .why = Le programme montre sur quoi portait l’événement.

requirement-evidence-event-photo = Photos de l’événement
    .why = Des photos montrent que l’événement a eu lieu.

requirement-evidence-event-participation-photo = Photo de votre participation
    .why = Une photo du stand ou de la présentation montre que vous avez participé.

requirement-evidence-presentation-materials = Supports de présentation
    .why = Ils sont nécessaires, car l’invitation et le programme ne montrent pas la marque, les coordonnées et le contenu Microsoft.
    .unknown = Ils sont nécessaires si l’invitation et le programme ne montrent pas la marque, les coordonnées et le contenu Microsoft : joignez les deux et indiquez ce qu’ils montrent.

requirement-evidence-offer-with-terms = L’offre avec ses conditions
    .why = L’offre doit être jointe avec ses conditions générales.

requirement-evidence-onsite-champ-deliverable-sample = Échantillon des livrables
    .why = Un échantillon montre les livrables décrits dans le formulaire On-site Champ.

requirement-evidence-poc-materials = Documents de la preuve de concept
    .why = Une copie de ce qui a été élaboré, ou les données d’étude, doit être jointe.

requirement-evidence-landing-page-url-or-site-page-screenshot = Site d’achat, par son adresse ou une capture
    .why = Indiquez l’adresse du site d’achat, ou joignez une capture d’écran.

requirement-evidence-training-agenda-or-event-program = Programme de la formation
    .why = Il montre que le temps demandé portait sur Microsoft.

requirement-evidence-microsoft-presentation-content = Contenu Microsoft présenté
    .why = Le contenu présenté doit être joint.

requirement-evidence-conference-invitation-or-registration-confirmation = Invitation ou inscription à la conférence
    .why = L’une des deux doit montrer que Microsoft organise la conférence.

requirement-evidence-travel-itinerary = Itinéraire avec les dates du voyage
    .why = Un billet d’avion exige l’itinéraire avec ses dates.
    .unknown = Un billet d’avion exige l’itinéraire avec ses dates : indiquez le type et le mode de transport de chaque dépense.

requirement-evidence-demo-unit-system-specs = Caractéristiques de l’unité de démonstration
    .why = Une unité assemblée en interne se décrit par ses caractéristiques.
    .unknown = Une unité assemblée en interne exige ses caractéristiques : indiquez d’abord si elle l’a été ou si elle a été achetée.

requirement-evidence-demo-unit-delivery-proof = Preuve de livraison de l’unité de démonstration
    .why = Une unité d’un tiers exige la preuve de sa livraison.
    .unknown = Une unité d’un tiers exige la preuve de sa livraison : indiquez d’abord si elle a été assemblée en interne ou achetée.

requirement-evidence-demo-unit-proof = Preuve de l’unité de démonstration
    .why = Une unité d’un tiers se prouve par une photo, un numéro de série ou son achat.
    .unknown = Une unité d’un tiers doit être prouvée : indiquez d’abord si elle a été assemblée en interne ou achetée.

requirement-evidence-poe-document = { -proof-of-execution(form: "capital") }
    .why = Une { -proof-of-execution } signée par le client, par exemple un énoncé des travaux, doit être jointe.

## core

unknown-core = Cela dépend d’éléments de la { -claim } encore ouverts ou inutilisables : complétez-les ou corrigez-les.

requirement-core-partner-brand = Votre marque ou votre nom
    .why = Un document doit montrer la marque ou le nom du partenaire : indiquez lequel.

requirement-core-partner-contact = Vos coordonnées
    .why = Un document doit montrer comment joindre le partenaire : indiquez lequel.

requirement-core-microsoft-content = Contenu Microsoft
    .why = Un document doit montrer du contenu sur Microsoft : indiquez lequel.

requirement-core-microsoft-content-100 = Contenu exclusivement Microsoft
    .why = Tout le temps ou l’espace demandé doit porter sur Microsoft, et un document doit le montrer.

requirement-core-microsoft-services-100 = Services exclusivement Microsoft
    .why = Les services doivent porter uniquement sur des produits Microsoft, et un document doit le montrer.

requirement-core-microsoft-hosted = Microsoft comme organisateur
    .why = Un document doit montrer que Microsoft organise la conférence.

requirement-core-customer-signature = Signature du client
    .why = La { -proof-of-execution } doit être signée par le client.

requirement-core-dates = Dates du travail
    .why = La { -proof-of-execution } doit porter ses dates.

requirement-core-partner-service = Description de votre travail
    .why = La { -proof-of-execution } doit décrire ce que fait le partenaire.

requirement-core-product = { $product } dans la preuve
    .why = La { -proof-of-execution } doit nommer le produit { $product }.

## metric

unknown-metric = Cela dépend d’éléments de la { -claim } encore ouverts ou inutilisables : complétez-les ou corrigez-les.

requirement-metric-estimated-reach = Portée estimée
    .why = Indiquez combien de personnes l’{ -activity } a touchées.

requirement-metric-registered-guests = Invités inscrits
    .why = Indiquez le nombre d’invités inscrits.

requirement-metric-attendees-or-booth-visitors-estimated = Participants ou visiteurs du stand (estimation)
    .why = Indiquez le nombre de participants ou de visiteurs du stand.

requirement-metric-attendee-count = Nombre de participants
    .why = Indiquez combien de personnes ont participé.

requirement-metric-calls-and-contacts = Appels et contacts aboutis
    .why = Indiquez combien d’appels ont été passés et combien ont abouti.

requirement-metric-results-summary = Résumé des résultats
    .why = Résumez les résultats, ou joignez un rapport, par exemple de clics.

requirement-metric-results-summary-offer = Résumé des résultats de l’offre
    .why = Résumez ce que l’offre a apporté, ou joignez un rapport.

requirement-metric-attendee-list-and-cost-per-person = Participants et coût de chacun
    .why = Énumérez les participants et le coût de chacun.
    .unknown = Les participants et leur coût sont nécessaires, sauf si seuls des renouvellements de formateur sont demandés : complétez ou corrigez les types de dépenses et la liste.
