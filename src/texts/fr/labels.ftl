### The labels of ids, by their vocabulary.

## program

label-program-csp-direct-bill = Partenaire CSP à facturation directe
label-program-csp-indirect-provider = Fournisseur indirect CSP
label-program-csp-indirect-reseller = Revendeur indirect CSP
label-program-managed-reseller = Managed Reseller
label-program-hosting = Hosting (SPLA)
label-program-authorized-distributor-eduwins = Distributeur agréé – EduWins
label-program-authorized-distributor-software = Distributeur agréé – Logiciels
label-program-oem-reseller-software = Revendeur OEM – Logiciels
label-program-iot-channel = IoT Channel Incentive
label-program-mixed-reality-add = Mixed Reality ADD
label-program-mixed-reality-adr-dmp = Mixed Reality ADR & DMP
label-program-surface-add-pc = Surface PC ADD
label-program-surface-add-hub = Surface Hub ADD
label-program-surface-adr-pc = Revendeur Surface PC
label-program-surface-adr-hub = Revendeur Surface Hub
label-program-cooperative-marketing-fund = Fonds marketing coopératif (tout autre programme)
label-program-osa = Online Services Advisor (OSA Sell)
label-program-osu-modern-work = Online Services Usage – Modern Work and Security
label-program-osu-business-applications = Online Services Usage – Business Applications
label-program-dynamics-isv = Dynamics ISV (association du chiffre d’affaires)
label-program-mci-partner-activities = { -activity(form: "capital-plural") } partenaires MCI (ateliers, évaluations)

## category

label-category-demand-generation = Génération de la { -claim }
label-category-market-development = Développement de marché
label-category-partner-readiness = Préparation des partenaires
label-category-partner-skilling = Montée en compétences des partenaires

## activity

label-activity-tv-radio = TV/radio
label-activity-print-advertising = Publicité imprimée
label-activity-digital-advertising = Publicité numérique
label-activity-direct-mail-email-sms = Publipostage, e-mail et SMS
label-activity-partner-website-seo = Site web du partenaire et référencement
label-activity-microsoft-syndicated-content = Contenu syndiqué de Microsoft
label-activity-multi-touch-digital-campaign = Campagne numérique multipoint de contact
label-activity-telemarketing = Télémarketing
label-activity-customer-seminars-boot-camps = Séminaires et bootcamps pour les clients
label-activity-tradeshows-exhibitions = Salons et expositions
label-activity-customer-offers = Offres client
label-activity-internal-incentives-spiffs = Primes internes et SPIFF
label-activity-on-site-champ = On-site Champ
label-activity-proof-of-concept = Preuve de concept
label-activity-employee-purchase-web-setup = Site d’achat pour les employés du client
label-activity-program-participation = Participation au Microsoft AI Cloud Partner Program (auparavant MPN)
label-activity-microsoft-exams-tuition = Examens Microsoft et frais de formation
label-activity-internal-training-floor-days = Formation interne et journées de vente dédiées
label-activity-microsoft-hosted-conferences = Conférences organisées par Microsoft
label-activity-product-seeding-demo-units = Mise à disposition de produits et unités de démonstration
label-activity-social-media-marketing = Marketing sur les réseaux sociaux
label-activity-best-practice-development = Élaboration de bonnes pratiques
label-activity-solution-building-third-parties = Élaboration de solutions avec des tiers
label-activity-migration-services = Services de migration
label-activity-on-demand-training = Formation à la demande

## component

label-component-digital-advertising = Publicité numérique
label-component-direct-mail-email-sms = E-mail direct
label-component-partner-website-seo = Site web du partenaire et référencement
label-component-telemarketing = Télémarketing

## channel

label-channel-direct-mail = Publipostage
label-channel-email = E-mail
label-channel-sms = SMS

## subtype

label-subtype-website = Site web
label-subtype-seo = Référencement (SEO)
label-subtype-built-in-house = Assemblée en interne
label-subtype-third-party = Provenant d’un tiers

## expense-kind

label-expense-kind-media-placement-third-party = Achat d’espace média auprès d’un tiers
label-expense-kind-media-placement = Achat d’espace média
label-expense-kind-content-development = Création de contenu
label-expense-kind-printed-material = Imprimés
label-expense-kind-agency-fee-marketing-creative = Honoraires d’agence, marketing et création
label-expense-kind-agency-fee-marketing = Honoraires d’agence, marketing
label-expense-kind-database-acquisition = Acquisition de base de données
label-expense-kind-postage = Affranchissement
label-expense-kind-programming-development = Programmation et développement
label-expense-kind-seo-fee = Optimisation et maintenance du référencement
label-expense-kind-call-center-charges-third-party = Frais de centre d’appels tiers
label-expense-kind-signage-display-printed = Signalétique, affichage et imprimés
label-expense-kind-giveaways = Cadeaux promotionnels
label-expense-kind-registration-fee = Frais d’inscription
label-expense-kind-external-speaker-fee = Honoraires d’un intervenant externe
label-expense-kind-facility-equipment-rental = Location de salle et de matériel
label-expense-kind-facility-equipment-rental-incl-surface = Location de salle et de matériel (appareils Surface d’un tiers compris)
label-expense-kind-catering-no-alcohol = Restauration sans alcool
label-expense-kind-services-onsite-champ = Services des ressources On-site Champ
label-expense-kind-research = Études (livre blanc, étude de cas, étude de marché)
label-expense-kind-services-labor = Main-d’œuvre du partenaire ou d’un fournisseur
label-expense-kind-program-annual-fee = Cotisation annuelle au programme Microsoft
label-expense-kind-plaque-dvd-first-set = Plaque de membre et premier jeu de DVD
label-expense-kind-additional-benefit-toolkit = Kit d’avantages supplémentaires
label-expense-kind-exam-fee = Frais d’examen Microsoft
label-expense-kind-training-tuition = Frais de formation Microsoft (formation à la demande comprise)
label-expense-kind-isv-third-party-tuition = Formation à la solution d’un tiers sur plateforme Microsoft
label-expense-kind-mct-renewal-fee = Renouvellement Microsoft Certified Trainer
label-expense-kind-training-registration-digital-platform = Formation, inscription ou plateforme de formation numérique
label-expense-kind-conference-registration-fee = Frais d’inscription à la conférence
label-expense-kind-travel-airfare-train = Billet d’avion ou de train, taxes comprises
label-expense-kind-travel-hotel-room = Chambre d’hôtel, taxes comprises
label-expense-kind-demo-unit = Unité de démonstration

## evidence-kind

label-evidence-kind-third-party-invoice = Facture d’un fournisseur tiers
label-evidence-kind-csr = Déclaration et rapport de certification ({ -csr })
label-evidence-kind-any-invoice = Facture quelconque (tiers ou Microsoft)
label-evidence-kind-microsoft-invoice-original = Facture originale de Microsoft
label-evidence-kind-final-communication-piece = Copie de la publicité ou du support final
label-evidence-kind-final-piece-link = Lien vers la publicité finale
label-evidence-kind-digital-ad-screenshot = Capture d’écran de la publicité numérique
label-evidence-kind-landing-page-url = Adresse de la page de destination
label-evidence-kind-site-page-url = Adresse de la page web
label-evidence-kind-site-page-screenshot = Capture d’écran de la page web avec son adresse
label-evidence-kind-statement-of-work = Énoncé des travaux
label-evidence-kind-service-agreement = Contrat de service
label-evidence-kind-postmarked-envelope = Enveloppe oblitérée
label-evidence-kind-other-mailing-proof = Autre preuve d’envoi postal
label-evidence-kind-email-dated-header = E-mail avec son en-tête daté
label-evidence-kind-other-emailing-proof = Autre preuve d’envoi par e-mail
label-evidence-kind-sms-phone-photo = Photo du message sur un téléphone
label-evidence-kind-telesales-script = Script de télévente
label-evidence-kind-event-invitation = Invitation à l’événement
label-evidence-kind-event-agenda = Programme de l’événement
label-evidence-kind-event-photo = Photos de l’événement
label-evidence-kind-event-participation-photo = Photo montrant la participation
label-evidence-kind-presentation-materials = Supports de présentation
label-evidence-kind-offer-with-terms = Offre avec ses conditions
label-evidence-kind-internal-contest-rules = Règlement du concours interne
label-evidence-kind-onsite-champ-form = Formulaire On-site Champ
label-evidence-kind-onsite-champ-deliverable-sample = Échantillon des livrables On-site Champ
label-evidence-kind-poc-materials = Documents élaborés ou données d’étude
label-evidence-kind-training-agenda = Programme de la formation
label-evidence-kind-event-program = Déroulé de l’événement
label-evidence-kind-microsoft-presentation-content = Contenu de présentation Microsoft
label-evidence-kind-conference-invitation = Invitation nommant Microsoft comme organisateur
label-evidence-kind-registration-confirmation = Confirmation d’inscription nommant Microsoft comme organisateur
label-evidence-kind-travel-itinerary = Itinéraire avec les dates du voyage
label-evidence-kind-demo-unit-system-specs = Caractéristiques d’une unité assemblée en interne
label-evidence-kind-demo-unit-delivery-proof = Preuve de livraison de l’unité d’un tiers
label-evidence-kind-demo-unit-proof = Preuve de l’unité d’un tiers
label-evidence-kind-final-review-approval = { -pre-approval(form: "capital") } et validation finale
label-evidence-kind-payment-note = Note confirmant le paiement
label-evidence-kind-poe-document = { -proof-of-execution(form: "capital") } (PoE)

## metric

label-metric-estimated-reach = Portée estimée auprès des clients ou partenaires
label-metric-registered-guests = Invités inscrits
label-metric-attendees-or-booth-visitors-estimated = Participants ou visiteurs du stand (estimation)
label-metric-attendee-count = Nombre de participants
label-metric-calls-and-contacts = Appels et contacts aboutis
label-metric-results-summary = Résumé des résultats
label-metric-results-summary-offer = Résumé des résultats de l’offre
label-metric-attendee-list-and-cost-per-person = Participants et coût par personne

## shows

label-shows-partner-brand = Votre marque ou votre nom
label-shows-partner-contact = Vos coordonnées
label-shows-microsoft-content = Contenu Microsoft
label-shows-microsoft-content-100 = Contenu exclusivement Microsoft
label-shows-microsoft-services-100 = Services exclusivement pour des produits Microsoft
label-shows-microsoft-hosted = Microsoft comme organisateur
label-shows-url-visible = Adresse web
label-shows-customer-signature = Signature du client
label-shows-dates = Dates du travail
label-shows-partner-service = Votre travail

## role

label-role-global-admin = Administrateur général
label-role-incentives-admin = Administrateur d’incentives
label-role-incentives-user = Utilisateur d’incentives
label-role-billing-admin = Administrateur de facturation
label-role-account-admin = Administrateur de compte

## mode

label-mode-air = Avion
label-mode-train = Train

## issuer

label-issuer-third-party = Tiers
label-issuer-microsoft = Microsoft

## surface-owner

label-surface-owner-third-party = Tiers
label-surface-owner-partner = Partenaire

## solution-area

label-solution-area-business-applications = Business Applications
label-solution-area-modern-work-and-security = Modern Work and Security

## partner-role

label-partner-role-build-intent-advisor = Build intent – Advisor (prévente)
label-partner-role-usage-recognition = Reconnaissance de l’utilisation
label-partner-role-revenue-recognition = Reconnaissance du chiffre d’affaires influencé
label-partner-role-use-or-consume = Utilisation ou consommation

## route

label-route-co-op = { -claim(form: "capital") } de remboursement { -co-op }
label-route-cpor = { -customer-association(form: "capital") } ({ -cpor })
label-route-engagement = { -claim(form: "capital") } d’engagement MCI

## status

label-status-met = Fait
label-status-missing = À faire
label-status-unknown = Dépend d’autres réponses
label-status-within = Dans la limite
label-status-exceeded = Limite dépassée

## media-type

label-media-type-application-pdf = PDF
label-media-type-image-jpeg = JPEG
label-media-type-image-png = PNG
label-media-type-image-gif = GIF
label-media-type-image-bmp = BMP
label-media-type-image-tiff = TIFF
label-media-type-image-webp = WebP
label-media-type-image-heic = HEIC
label-media-type-image-heif = HEIF
label-media-type-image-avif = AVIF
label-media-type-image-svg-xml = SVG
label-media-type-image-vnd-adobe-photoshop = Photoshop
label-media-type-application-zip = ZIP
label-media-type-application-xml = XML
label-media-type-text-html = HTML
label-media-type-text-csv = CSV
label-media-type-application-rtf = RTF
label-media-type-application-msword = Word
label-media-type-application-vnd-openxmlformats-officedocument-wordprocessingml-document = Word
label-media-type-application-vnd-ms-excel = Excel
label-media-type-application-vnd-openxmlformats-officedocument-spreadsheetml-sheet = Excel
label-media-type-application-vnd-ms-powerpoint = PowerPoint
label-media-type-application-vnd-openxmlformats-officedocument-presentationml-presentation = PowerPoint
label-media-type-application-vnd-ms-outlook = Outlook
label-media-type-text-plain = Texte
label-media-type-message-rfc822 = E-mail

## problem

label-problem-corrupt = Endommagé
label-problem-encrypted = Protégé par un mot de passe
label-problem-truncated = Tronqué
label-problem-empty = Vide
label-problem-too-large = Trop volumineux pour une inspection complète : vérifiez le fichier vous-même
label-problem-too-slow = Inspection arrêtée, car elle durait trop longtemps : vérifiez le fichier vous-même
label-problem-not-started = Non inspecté, car l’inspection n’a pas démarré : inspectez le fichier à nouveau ou vérifiez-le vous-même
label-problem-crashed = Inspection arrêtée par une erreur : vérifiez le fichier vous-même
label-problem-not-recognised = Type de fichier inconnu

## expected

label-expected-text = un texte
label-expected-list = une liste
label-expected-object = un groupe de champs
label-expected-boolean = un oui ou un non (true ou false)
label-expected-date = une date réelle
label-expected-money = un montant
label-expected-decimal = un nombre
label-expected-rate = un taux de change
label-expected-count = un nombre entier
label-expected-interval = une période avec un premier et un dernier jour
label-expected-guid = un ID de 32 chiffres hexadécimaux (GUID)
label-expected-email = une adresse e-mail
label-expected-url = une adresse web
label-expected-country = un code de pays
label-expected-currency = un code de devise
label-expected-datetime = une date avec son heure
label-expected-sha256 = une empreinte SHA-256 de 64 chiffres hexadécimaux

## vocabulary

label-vocabulary-route = un type de { -claim } connu
label-vocabulary-rulebook = une édition des règles pour ce type de { -claim }
label-vocabulary-program = un programme connu
label-vocabulary-role = un rôle connu
label-vocabulary-activity = une { -activity } connue
label-vocabulary-channel = un canal connu
label-vocabulary-subtype = un type de cette { -activity }
label-vocabulary-component = une partie de campagne connue
label-vocabulary-expense-kind = un type de dépense connu
label-vocabulary-evidence-kind = un type de preuve pour ce type de { -claim }
label-vocabulary-metric = une mesure connue
label-vocabulary-shows = un élément qu’un fichier peut montrer pour ce type de { -claim }
label-vocabulary-mode = un moyen de transport connu
label-vocabulary-issuer = un émetteur connu
label-vocabulary-surface-owner = un propriétaire connu
label-vocabulary-solution-area = un domaine de solution connu
label-vocabulary-partner-role = un rôle de partenaire connu
