### Ce qu’une demande doit contenir : son libellé, .why (pourquoi, et que faire) et .unknown, qui remplace .why tant que
### cela ne peut pas être établi. Sans .unknown, la phrase du groupe s’ajoute.

## field

unknown-field = La valeur est inutilisable : corrigez-la.

requirement-field-program = { field-program.label }
    .why = Choisissez le programme : les règles en dépendent.

requirement-field-submitter-role = { field-submitter-role.label }
    .why = Choisissez votre rôle : { -portal } réserve la soumission à certains rôles.

requirement-field-partner-id = { field-partner-partner-id.label }
    .why = Saisissez le { -partner-id } de l’établissement qui soumet la { -claim }.

requirement-field-partner-name = { field-partner-name.label }
    .why = Saisissez le nom de votre entreprise : il distingue votre propre travail de celui des fournisseurs.

requirement-field-usage-period = { field-usage-period.label }
    .why = Choisissez { note-half-year } où les fonds ont été utilisés : les règles et l’échéance en dépendent.

requirement-field-activity-kind = { field-activity-kind.label }
    .why = Choisissez une { -activity } : les preuves nécessaires et les dépenses admissibles en dépendent.

requirement-field-activity-start = { field-activity-starts-on.label }
    .why = Saisissez le premier jour : il montre si l’{ -activity } se situe dans la { -usage-period }.

requirement-field-activity-end = { field-activity-ends-on.label }
    .why = Saisissez le dernier jour : l’{ -activity } doit se terminer au plus tard à la date de soumission, et les documents se conservent à partir de ce jour.

requirement-field-currency = { field-currency.label }
    .why = Choisissez la devise de tous les montants de la { -claim }.

requirement-field-claimed-amount = { field-claimed-amount.label }
    .why = Saisissez le total, ou utilisez la somme de vos dépenses.

requirement-field-channels = { field-activity-channels.label }
    .why = Choisissez les canaux utilisés : le courrier, l’e-mail et le SMS ont chacun leur preuve.

requirement-field-components = { field-activity-components.label }
    .why = Choisissez les parties de la campagne : chacune exige ses propres preuves.

requirement-field-subtypes = { field-activity-subtypes.label }
    .why = Choisissez tout ce qui convient : les preuves nécessaires en dépendent.

requirement-field-conferences = Conférences
    .why = Ajoutez au moins une conférence, et indiquez pour chacune si { -vendor } l’organisait.

requirement-field-funds-earned = { field-funds-earned.label }
    .why = Saisissez les fonds acquis pour la { -usage-period } : la limite de cette { -activity } en est une part.

requirement-field-usd-per-unit = { field-usd-per-unit.label }
    .why = Saisissez votre taux de change : une limite de cette { -activity } est en dollars américains.
    .unknown = Saisissez votre taux de change pour une unité de la devise de la { -claim } : une limite de cette { -activity } est en dollars américains.

requirement-field-claim-name = { field-claim-name.label }
    .why = Saisissez le nom sous lequel { -portal } affiche l’association.

requirement-field-solution-area = { field-association-solution-area.label }
    .why = Choisissez le domaine de solution : les rôles du partenaire en dépendent.

requirement-field-partner-role = { field-association-partner-role.label }
    .why = Choisissez votre rôle chez le client.

requirement-field-tenant-id = { field-association-customer-tenant-id.label }
    .why = Saisissez l’ID d’annuaire du locataire du client.

requirement-field-customer-domain = { field-association-customer-domain.label }
    .why = Saisissez le domaine : cette édition des règles le demande.

requirement-field-customer-contact-name = { field-association-customer-contact-name.label }
    .why = Saisissez le nom de la personne que { -vendor } informe de l’association.

requirement-field-customer-contact-title = { field-association-customer-contact-title.label }
    .why = Saisissez la fonction de cette personne.

requirement-field-customer-contact-email = { field-association-customer-contact-email.label }
    .why = Saisissez l’adresse e-mail à laquelle { -vendor } informe le client de l’association.

requirement-field-partner-contact-name = { field-association-partner-contact-name.label }
    .why = Saisissez le nom de la personne qui répond aux questions de { -vendor }.

requirement-field-partner-contact-email = { field-association-partner-contact-email.label }
    .why = Saisissez l’adresse e-mail pour les questions sur la { -claim }.

requirement-field-products = { field-association-products.label }
    .why = Énumérez les produits ou charges de travail de l’association.

requirement-field-subscriptions = { field-association-subscriptions.label }
    .why = Énumérez les abonnements de l’association : Business Applications les exige.

requirement-field-acknowledged = { field-association-acknowledged.label }
    .why = Cochez cette case une fois les conditions acceptées : l’association ne peut être soumise qu’ensuite.

requirement-field-customer-name = { field-association-customer-name.label }
    .why = Saisissez le nom du client : une association du chiffre d’affaires l’exige.

requirement-field-revenue-seller = { field-association-revenue-seller-name.label }
    .why = Saisissez qui a vendu la solution : une association du chiffre d’affaires l’exige.

requirement-field-revenue-isv-product = { field-association-revenue-isv-product.label }
    .why = Saisissez le produit de l’ISV : une association du chiffre d’affaires l’exige.

## approval

unknown-approval = La valeur est inutilisable : corrigez-la.

requirement-approval-preapproval-id = { field-activity-preapproval-id.label }
    .why = Saisissez l’ID que { -vendor } a envoyé avec la { -pre-approval }.

requirement-approval-preapproval-date = { field-activity-preapproval-approved-on.label }
    .why = Saisissez la date à laquelle { -vendor } a donné la { -pre-approval }.

## expense

unknown-expense = Une valeur est inutilisable : corrigez-la.

requirement-expense-proof = Facture ou { -csr } pour chaque dépense
    .why = Ajoutez au moins une dépense, et à chacune la facture d’un fournisseur ou une { -csr } pour votre propre travail.

requirement-expense-kind = { field-expenses-kind.label }
    .why = Choisissez le type de chaque dépense : seuls certains types sont admissibles pour une { -activity }.

requirement-expense-amount = { field-expenses-amount.label }
    .why = Saisissez la part de la facture ou de la { -csr } que vous demandez.

requirement-expense-covers-claim = Somme de vos dépenses
    .why = La somme de vos dépenses doit être égale au total que vous demandez : ajoutez des dépenses, ou réduisez le total.
    .unknown = La somme de vos dépenses doit être égale au total que vous demandez : complétez ou corrigez les montants.

requirement-expense-attendee = Participant et conférence de chaque dépense
    .why = Saisissez le participant et choisissez la conférence de chaque dépense : les limites valent par personne et par conférence.
    .unknown = Les limites valent par personne et par conférence : corrigez les types, participants et conférences inutilisables.

requirement-expense-invoice-number = { field-invoices-number.label }
    .why = Saisissez le numéro de chaque facture.

requirement-expense-invoice-vendor = { field-invoices-vendor.label }
    .why = Saisissez le fournisseur de chaque facture : ce ne peut pas être votre propre entreprise.

requirement-expense-invoice-date = { field-invoices-issued-on.label }
    .why = Saisissez la date de chaque facture.

requirement-expense-invoice-total = { field-invoices-total.label }
    .why = Saisissez le montant à payer de chaque facture, toutes taxes comprises : vos dépenses y sont comparées.

requirement-expense-invoice-document = Fichier de la facture
    .why = Choisissez le fichier de chaque facture : une copie doit être soumise avec la { -claim }.

requirement-expense-csr-person = Personne de chaque { -csr }
    .why = Saisissez qui a fait le travail.

requirement-expense-csr-task = Tâche de chaque { -csr }
    .why = Saisissez ce qui a été fait.

requirement-expense-csr-dates = Dates de chaque { -csr }
    .why = Saisissez le premier et le dernier jour du travail.

requirement-expense-csr-hours = Heures de chaque { -csr }
    .why = Saisissez combien d’heures le travail a pris.

requirement-expense-csr-cost = Coût horaire de chaque { -csr }
    .why = Saisissez ce que coûte une heure.

requirement-expense-csr-certifier = Personne qui certifie chaque { -csr }
    .why = Saisissez le nom de la personne qui a certifié le travail.

requirement-expense-csr-certification-date = Date de certification de chaque { -csr }
    .why = Saisissez la date à laquelle le travail a été certifié.

requirement-expense-csr-document = Fichier de chaque { -csr }
    .why = Choisissez le fichier de chaque déclaration et rapport de certification ({ -csr }) : une copie doit être soumise avec la { -claim }.

## evidence

unknown-evidence = Cela dépend d’autres réponses qui manquent ou sont inutilisables : complétez-les ou corrigez-les.

requirement-evidence-note = Note pour l’examinateur
    .why = Saisissez une courte note pour chaque fichier de preuve : les { -claim(form: "plural") } fondées sur un plan l’exigent.
    .unknown = Les { -claim(form: "plural") } fondées sur un plan exigent une courte note pour chaque fichier de preuve : corrigez les notes illisibles.

requirement-evidence-microsoft-invoice-original = { label-evidence-kind-microsoft-invoice-original }
    .why = Joignez la facture originale de { -vendor } : elle prouve la participation.

requirement-evidence-third-party-invoice-or-any-invoice = Facture avec code et date d’achèvement
    .why = Saisissez la date d’achèvement et le code d’examen ou de cours de chaque facture d’examen ou de formation ; une { -csr } seule ne suffit pas.

requirement-evidence-final-communication-piece = { label-evidence-kind-final-communication-piece }
    .why = Joignez une copie telle que publiée ou envoyée.

requirement-evidence-final-communication-piece-or-final-piece-link = Copie de la publicité finale, ou lien vers celle-ci
    .why = Joignez la publicité telle que diffusée, ou ajoutez un lien vers celle-ci.

requirement-evidence-final-review-approval = { label-evidence-kind-final-review-approval }
    .why = Joignez la validation finale de { -vendor }, reçue avant le début de l’{ -activity }.

requirement-evidence-digital-ad-screenshot = { label-evidence-kind-digital-ad-screenshot }
    .why = Joignez une capture d’écran de la publicité telle que diffusée.

requirement-evidence-landing-page-url = { label-evidence-kind-landing-page-url }
    .why = Ajoutez l’adresse de la page vers laquelle mène la publicité.

requirement-evidence-postmarked-envelope-or-other-mailing-proof = Preuve d’envoi du courrier
    .why = Joignez une enveloppe oblitérée ou une autre preuve d’envoi du courrier.
    .unknown = Un publipostage exige une preuve d’envoi : choisissez d’abord les canaux utilisés.

requirement-evidence-email-dated-header-or-other-emailing-proof = Preuve d’envoi de l’e-mail
    .why = Joignez l’e-mail avec son en-tête daté, ou une autre preuve d’envoi.
    .unknown = Un e-mail exige une preuve d’envoi : choisissez d’abord les canaux ou parties utilisés.

requirement-evidence-sms-phone-photo = { label-evidence-kind-sms-phone-photo }
    .why = Joignez la photo d’un téléphone qui affiche le message.
    .unknown = Un SMS exige la photo d’un téléphone qui l’affiche : choisissez d’abord les canaux utilisés.

requirement-evidence-site-page-url-or-site-page-screenshot = Page web, par son adresse ou une capture
    .why = Ajoutez l’adresse de la page, ou joignez une capture d’écran où son adresse est visible.

requirement-evidence-statement-of-work-or-service-agreement = Énoncé des travaux ou contrat de service
    .why = Joignez l’accord qui décrit le référencement.
    .unknown = Le référencement exige son accord : choisissez d’abord s’il s’agit d’un site web, de référencement ou des deux.

requirement-evidence-telesales-script = { label-evidence-kind-telesales-script }
    .why = Joignez le script : il montre ce qui a été dit aux clients.

requirement-evidence-event-invitation = { label-evidence-kind-event-invitation }
    .why = Joignez l’invitation : elle montre qui était invité et à quoi.

requirement-evidence-event-agenda = { label-evidence-kind-event-agenda }
    .why = Joignez le programme : il montre sur quoi portait l’événement.

requirement-evidence-event-photo = { label-evidence-kind-event-photo }
    .why = Joignez des photos qui montrent que l’événement a eu lieu.

requirement-evidence-event-participation-photo = { label-evidence-kind-event-participation-photo }
    .why = Joignez une photo de votre stand ou de votre présentation qui montre que vous avez participé.

requirement-evidence-presentation-materials = { label-evidence-kind-presentation-materials }
    .why = Joignez la présentation : l’invitation et le programme ne montrent pas la marque, les coordonnées et le contenu Microsoft.
    .unknown = Ils sont nécessaires si l’invitation et le programme ne montrent pas la marque, les coordonnées et le contenu Microsoft : joignez les deux et cochez ce qu’ils montrent.

requirement-evidence-offer-with-terms = { label-evidence-kind-offer-with-terms }
    .why = Joignez l’offre avec ses conditions générales.

requirement-evidence-onsite-champ-deliverable-sample = { label-evidence-kind-onsite-champ-deliverable-sample }
    .why = Joignez un échantillon des livrables décrits dans le formulaire On-site Champ.

requirement-evidence-poc-materials = { label-evidence-kind-poc-materials }
    .why = Joignez une copie de ce qui a été élaboré pour la preuve de concept, ou les données d’étude.

requirement-evidence-landing-page-url-or-site-page-screenshot = Site d’achat, par son adresse ou une capture
    .why = Ajoutez l’adresse du site d’achat, ou joignez une capture d’écran.

requirement-evidence-training-agenda-or-event-program = Programme de la formation ou de l’événement
    .why = Joignez l’un des deux : il montre que le temps demandé portait sur Microsoft.

requirement-evidence-microsoft-presentation-content = { label-evidence-kind-microsoft-presentation-content }
    .why = Joignez le contenu présenté.

requirement-evidence-conference-invitation-or-registration-confirmation = Invitation ou inscription à la conférence
    .why = Joignez l’une des deux : elle doit montrer que Microsoft organise la conférence.

requirement-evidence-travel-itinerary = { label-evidence-kind-travel-itinerary }
    .why = Joignez l’itinéraire : un billet d’avion l’exige.
    .unknown = Un billet d’avion exige l’itinéraire avec ses dates : choisissez d’abord le type et le moyen de transport de chaque dépense.

requirement-evidence-demo-unit-system-specs = { label-evidence-kind-demo-unit-system-specs }
    .why = Joignez les caractéristiques de l’unité.
    .unknown = Une unité assemblée en interne exige ses caractéristiques : choisissez d’abord si elle a été assemblée en interne ou achetée.

requirement-evidence-demo-unit-delivery-proof = { label-evidence-kind-demo-unit-delivery-proof }
    .why = Joignez la preuve que l’unité a été livrée.
    .unknown = Une unité d’un tiers exige la preuve de sa livraison : choisissez d’abord si elle a été assemblée en interne ou achetée.

requirement-evidence-demo-unit-proof = { label-evidence-kind-demo-unit-proof }
    .why = Joignez une photo, un numéro de série ou la preuve d’achat de l’unité.
    .unknown = Une unité d’un tiers exige une preuve : choisissez d’abord si elle a été assemblée en interne ou achetée.

requirement-evidence-poe-document = { label-evidence-kind-poe-document }
    .why = Joignez une { -proof-of-execution } signée par le client, par exemple un énoncé des travaux.

## core

unknown-core = Cela dépend d’autres réponses qui manquent ou sont inutilisables : complétez-les ou corrigez-les.

requirement-core-partner-brand = { label-shows-partner-brand }
    .why = Cochez le fichier qui montre votre marque ou votre nom.

requirement-core-partner-contact = { label-shows-partner-contact }
    .why = Cochez le fichier qui montre comment vous contacter.

requirement-core-microsoft-content = { label-shows-microsoft-content }
    .why = Cochez le fichier qui montre du contenu sur Microsoft.

requirement-core-microsoft-content-100 = { label-shows-microsoft-content-100 }
    .why = Cochez le fichier qui montre que tout le temps ou l’espace demandé porte sur Microsoft.

requirement-core-microsoft-services-100 = { label-shows-microsoft-services-100 }
    .why = Cochez le fichier qui montre que les services portent uniquement sur des produits Microsoft.

requirement-core-microsoft-hosted = { label-shows-microsoft-hosted }
    .why = Cochez le fichier qui montre que Microsoft organise la conférence.

requirement-core-customer-signature = { label-shows-customer-signature }
    .why = Cochez la { -proof-of-execution } qui montre la signature du client.

requirement-core-dates = { label-shows-dates }
    .why = Cochez la { -proof-of-execution } qui montre les dates du travail.

requirement-core-partner-service = { label-shows-partner-service }
    .why = Cochez la { -proof-of-execution } qui décrit votre travail.

requirement-core-product = Produit { $product }
    .why = Cochez la { -proof-of-execution } qui nomme le produit { $product }.

## metric

unknown-metric = Cela dépend d’autres réponses qui manquent ou sont inutilisables : complétez-les ou corrigez-les.

requirement-metric-estimated-reach = { label-metric-estimated-reach }
    .why = Saisissez combien de personnes l’{ -activity } a touchées.

requirement-metric-registered-guests = { label-metric-registered-guests }
    .why = Saisissez le nombre d’invités inscrits.

requirement-metric-attendees-or-booth-visitors-estimated = { label-metric-attendees-or-booth-visitors-estimated }
    .why = Saisissez le nombre de participants ou de visiteurs du stand.

requirement-metric-attendee-count = { label-metric-attendee-count }
    .why = Saisissez combien de personnes ont participé.

requirement-metric-calls-and-contacts = { label-metric-calls-and-contacts }
    .why = Saisissez combien d’appels ont été passés et combien de contacts ont abouti.

requirement-metric-results-summary = { label-metric-results-summary }
    .why = Saisissez un résumé des résultats, ou joignez un rapport, par exemple de clics.

requirement-metric-results-summary-offer = { label-metric-results-summary-offer }
    .why = Saisissez un résumé des résultats de l’offre, ou joignez un rapport.

requirement-metric-attendee-list-and-cost-per-person = { label-metric-attendee-list-and-cost-per-person }
    .why = Énumérez les participants et le coût de chacun.
    .unknown = La liste est nécessaire, sauf si vous ne demandez que des renouvellements de formateur : complétez ou corrigez les types de dépenses et la liste.
