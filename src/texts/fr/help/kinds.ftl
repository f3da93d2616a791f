### Chaque type de preuve et chaque résultat : à quoi il sert et ce qu’il doit montrer, en deux phrases ; .good, ce que montre un bon
### exemple ; .source, l’id du document sur lequel cela repose, si les règles l’ont.

## kind

help-kind-third-party-invoice = La facture prouve ce qu’un fournisseur a facturé pour l’{ -activity }. Elle doit venir d’une autre entreprise que la vôtre, et son fichier doit faire partie de la { -claim }.
    .good = fournisseur, numéro, date, lignes qui nomment l’{ -activity }, total et devise.
    .source = EN23-poe

help-kind-csr = La déclaration et le rapport de certification ({ -csr }) prouvent le travail que votre propre entreprise a fait pour l’{ -activity }. Ils doivent être établis dans { -portal }, avec tous les champs obligatoires remplis.
    .good = qui a fait quoi, quels jours, les heures, le coût horaire, le total, qui l’a certifié et quand.
    .source = EN23-poe

help-kind-any-invoice = La facture prouve les frais d’un examen, qu’elle vienne d’un fournisseur ou de Microsoft. Elle doit montrer le code de l’examen et la date d’achèvement.
    .good = nom de l’examen, son code, date d’achèvement et prix.
    .source = EN23-core

help-kind-microsoft-invoice-original = La facture prouve que vous avez payé votre participation au programme partenaire de Microsoft. Ce doit être l’original envoyé par Microsoft.
    .good = Microsoft comme émetteur, votre entreprise comme destinataire, la cotisation, le numéro et la date.
    .source = EN23-core

help-kind-final-communication-piece = La copie montre ce que vos clients ont vu, entendu ou lu. Elle doit être la version finale et montrer ce que l’{ -activity } exige : pour une publicité imprimée, votre marque, vos coordonnées et du contenu Microsoft.
    .good = la version finale, votre logo, votre numéro de téléphone ou votre adresse web, un produit Microsoft.
    .source = EN23-core

help-kind-final-piece-link = Le lien mène à la publicité TV ou radio telle qu’elle a été diffusée. Il doit mener à la version finale, avec du contenu Microsoft.
    .good = l’adresse complète, s’ouvre sans connexion à un compte, lit toute la publicité.
    .source = LEARN-core

help-kind-digital-ad-screenshot = La capture d’écran montre la publicité telle que les clients l’ont vue. Elle doit montrer les exigences du programme, comme votre marque, vos coordonnées et du contenu Microsoft.
    .good = toute la publicité, la page sur laquelle elle est parue, l’adresse et la date.
    .source = EN23-core

help-kind-landing-page-url = L’adresse mène à la page vers laquelle renvoie une publicité, ou au site d’achat pour les employés d’un client. Pour une publicité, la page doit montrer les exigences du programme, comme votre marque, vos coordonnées et du contenu Microsoft.
    .good = l’adresse complète, une page encore en ligne, votre logo, un produit Microsoft.
    .source = EN23-core

help-kind-site-page-url = L’adresse mène à la page web pour laquelle le travail a été fait. Ce doit être l’adresse de cette page même.
    .good = l’adresse complète, s’ouvre sans connexion à un compte, votre logo, un produit Microsoft.
    .source = EN23-core

help-kind-site-page-screenshot = La capture d’écran montre la page web pour laquelle le travail a été fait. Elle doit montrer la page et, si l’{ -activity } l’exige, son adresse.
    .good = l’adresse dans le navigateur, toute la page, votre logo, un produit Microsoft.
    .source = EN23-core

help-kind-statement-of-work = L’énoncé des travaux décrit le référencement que vous avez commandé. Il doit couvrir le travail pour lequel vous demandez un remboursement.
    .good = les deux entreprises, le travail, ses dates, le prix et les signatures.
    .source = EN23-core

help-kind-service-agreement = Le contrat de service est l’accord conclu pour le référencement. Il doit couvrir le travail pour lequel vous demandez un remboursement.
    .good = les deux entreprises, le service, ses dates, le prix et les signatures.
    .source = EN23-core

help-kind-postmarked-envelope = L’enveloppe prouve que le publipostage a été envoyé par la poste. Elle doit porter le cachet de la poste.
    .good = un cachet dont la date est lisible, votre entreprise comme expéditeur, une adresse.
    .source = EN23-core

help-kind-other-mailing-proof = Cette preuve montre que le publipostage a été envoyé par la poste quand il n’y a pas d’enveloppe oblitérée. Elle doit montrer ce qui a été envoyé et quand.
    .good = un reçu de la poste ou du routeur, avec la date et le nombre de plis.
    .source = EN23-core

help-kind-email-dated-header = L’e-mail prouve ce qui a été envoyé et quand. Ce doit être la version finale, avec l’en-tête qui porte la date.
    .good = expéditeur, date et objet au-dessus du message entier.
    .source = EN23-core

help-kind-other-emailing-proof = Cette preuve montre que l’e-mail a été envoyé quand il n’y a pas de copie avec son en-tête daté. Elle doit montrer quel e-mail a été envoyé et quand.
    .good = un rapport de l’outil d’envoi avec l’objet, la date et le nombre de destinataires.
    .source = EN23-core

help-kind-sms-phone-photo = La photo prouve que le message a été envoyé par SMS. Elle doit montrer le message sur un téléphone.
    .good = le message entier, l’expéditeur et la date à l’écran.
    .source = EN23-core

help-kind-telesales-script = Le script montre ce qui a été dit aux clients au téléphone. Il doit contenir la marque ou le nom de votre entreprise et du contenu Microsoft.
    .good = le nom de votre entreprise dans la première phrase, un produit Microsoft, les questions au client.
    .source = EN23-core

help-kind-event-invitation = L’invitation montre qui était invité et à quoi. L’invitation et le programme doivent montrer à eux deux votre marque, vos coordonnées et du contenu Microsoft.
    .good = date et lieu, votre logo, votre numéro de téléphone ou votre e-mail, un sujet Microsoft.
    .source = EN23-core

help-kind-event-agenda = Le programme montre sur quoi portait l’événement, avec les horaires et les sujets. Une page de l’invitation suffit si elle contient les deux.
    .good = date, horaires, sujets, votre marque, un sujet Microsoft.
    .source = EN23-core

help-kind-event-photo = Les photos prouvent que l’événement a eu lieu. Elles doivent montrer l’événement même, un jour de l’{ -activity }.
    .good = la salle avec les invités, un écran ou une bannière à votre nom, la date dans le fichier.
    .source = EN23-core

help-kind-event-participation-photo = La photo prouve que vous avez participé au salon ou à l’exposition. Elle doit montrer votre stand ou votre présentation, un jour de l’{ -activity }.
    .good = votre stand avec votre nom, votre équipe avec des visiteurs, la date dans le fichier.
    .source = EN23-core

help-kind-presentation-materials = La présentation est nécessaire si l’invitation et le programme ne montrent pas votre marque, vos coordonnées et du contenu Microsoft. Elle doit montrer ce qui y manque.
    .good = une première diapositive avec votre logo, une avec vos coordonnées, d’autres sur un produit Microsoft.
    .source = EN23-core

help-kind-offer-with-terms = L’offre montre ce qui a été promis aux clients ou à vos propres vendeurs. Elle doit contenir ses conditions générales.
    .good = ce qui est offert pour quel produit Microsoft, à qui, de quand à quand, et les conditions en dessous.
    .source = EN23-core

help-kind-internal-contest-rules = Le règlement décrit un concours entre vos propres vendeurs. Il suffit pour montrer les exigences de base si le message aux vendeurs nomme votre entreprise.
    .good = qui peut participer, les produits Microsoft, ce qu’on gagne, de quand à quand.
    .source = EN23-core

help-kind-onsite-champ-form = Le formulaire décrit les services et les livrables On-site Champ. Les règles publiées ne font que le mentionner : il est donc recommandé, et non exigé.
    .good = les services, tous pour des produits Microsoft, les livrables et les dates.
    .source = EN23-core

help-kind-onsite-champ-deliverable-sample = L’échantillon montre ce que les services On-site Champ ont livré. Ce doit être un des livrables que décrit le formulaire On-site Champ.
    .good = un rapport ou un document de formation portant uniquement sur des produits Microsoft, avec une date.
    .source = EN23-core

help-kind-poc-materials = La copie montre ce qui a été élaboré pour la preuve de concept, ou ce que l’étude a établi. Elle doit avoir du contenu Microsoft.
    .good = un livre blanc, une étude de cas ou une étude de marché avec des résultats sur un produit Microsoft.
    .source = EN23-core

help-kind-training-agenda = Le programme montre ce qui a été enseigné pendant la formation interne, et pendant combien de temps. Pour le temps que vous demandez, il doit avoir un contenu exclusivement Microsoft.
    .good = date, horaires, sujets, chacun sur un produit Microsoft.
    .source = EN23-core

help-kind-event-program = Le déroulé montre ce qui s’est passé pendant la journée de formation ou de vente. Pour le temps ou l’espace que vous demandez, il doit avoir un contenu exclusivement Microsoft.
    .good = date, lieu, horaires, sujets, chacun sur un produit Microsoft.
    .source = EN23-core

help-kind-microsoft-presentation-content = Les diapositives montrent ce qui a été enseigné sur les produits Microsoft. Pour le temps ou l’espace que vous demandez, elles doivent avoir un contenu exclusivement Microsoft.
    .good = la première diapositive avec le sujet et la date, et celles sur les produits Microsoft.
    .source = EN23-core

help-kind-conference-invitation = L’invitation prouve que Microsoft organise la conférence. Elle doit nommer Microsoft comme organisateur.
    .good = nom, dates et lieu de la conférence, Microsoft comme organisateur, le nom du participant.
    .source = EN23-core

help-kind-registration-confirmation = La confirmation prouve qu’un participant était inscrit à une conférence que Microsoft organise. Elle doit nommer Microsoft comme organisateur.
    .good = nom du participant, nom et dates de la conférence, Microsoft comme organisateur, les frais.
    .source = EN23-core

help-kind-travel-itinerary = L’itinéraire prouve le voyage vers la conférence ; il est exigé pour un vol et recommandé pour un train. Il doit montrer les dates du voyage.
    .good = nom du voyageur, d’où à où, dates de départ et de retour.
    .source = EN23-core

help-kind-demo-unit-system-specs = Les caractéristiques prouvent de quoi se compose une unité de démonstration que vous avez assemblée vous-même. Elles doivent décrire l’unité que vous demandez.
    .good = modèle, processeur, mémoire, stockage, système d’exploitation et numéro de série.
    .source = EN23-core

help-kind-demo-unit-delivery-proof = Cette preuve montre que l’unité de démonstration d’une autre entreprise a été livrée. Elle doit montrer quelle unité a été livrée et quand.
    .good = un bon de livraison avec le modèle, le numéro de série, la date et une signature.
    .source = EN23-core

help-kind-demo-unit-proof = Cette preuve montre que l’unité de démonstration d’une autre entreprise existe. Ce qu’elle doit montrer n’est pas public ; une photo de l’unité ou sa preuve d’achat est notre interprétation.
    .good = l’unité entière, avec son numéro de série à côté.
    .source = EN23-core

help-kind-final-review-approval = Cette preuve montre que Microsoft a examiné la publicité avant sa diffusion. Elle doit contenir la { -pre-approval } et la validation finale, toutes deux datées d’avant le premier jour de l’{ -activity }.
    .good = Microsoft comme expéditeur, la date, le nom de la publicité, l’ID de { -pre-approval }.
    .source = LEARN-core

help-kind-payment-note = La note confirme le paiement d’une facture dont le cycle de facturation est encore ouvert. Les documents de Microsoft ne la mentionnent pas : c’est une recommandation de tiers.
    .good = numéro de la facture, montant, date du paiement, qui le confirme.

help-kind-poe-document = La { -proof-of-execution } prouve votre travail pour le client d’une { -customer-association }. Elle doit montrer la signature du client, les dates, votre service et chaque produit de la { -claim }.
    .good = un énoncé des travaux signé par le client, avec les dates, votre service et chaque produit.
    .source = EN23-cpor

## metric

help-metric-estimated-reach = L’estimation dit combien de clients ou de partenaires l’{ -activity } a touchés. Ce doit être un nombre entier.
    .good = le tirage du magazine, ou le nombre de lettres, d’e-mails ou de messages envoyés.
    .source = EN23-core

help-metric-results-summary = Le résumé dit ce que l’{ -activity } a apporté. Il doit contenir des chiffres, par exemple combien de personnes ont cliqué sur la publicité.
    .good = de quand à quand, combien d’affichages, combien de clics, combien de prises de contact.
    .source = EN23-core

help-metric-results-summary-offer = Le résumé dit ce que l’offre a apporté. Il doit contenir des chiffres sur l’offre.
    .good = de quand à quand, combien de clients ou d’employés ont participé, combien de ventes.
    .source = EN23-core

help-metric-calls-and-contacts = Les deux nombres disent combien d’appels ont été passés, et combien de contacts ont abouti. Ce doivent être des nombres entiers.
    .good = les totaux que le centre d’appels communique pour les jours de l’{ -activity }.
    .source = EN23-core

help-metric-registered-guests = Le nombre dit combien d’invités se sont inscrits à l’événement. Ce doit être un nombre entier ; il n’est pas nécessaire de joindre la liste des noms.
    .good = les lignes de la liste d’inscription, chaque invité une fois.
    .source = EN23-core

help-metric-attendees-or-booth-visitors-estimated = L’estimation dit combien de personnes ont participé, ou ont visité votre stand. Ce doit être un nombre entier.
    .good = un comptage des visiteurs, ou les contacts que votre équipe a notés.
    .source = EN23-core

help-metric-attendee-list-and-cost-per-person = La liste nomme chaque personne qui a passé l’examen ou suivi la formation, avec le coût pour chacune. Le renouvellement Microsoft Certified Trainer n’en a pas besoin.
    .good = chaque personne une fois, avec l’examen ou le cours et son coût ; la somme des coûts est celle de la facture.
    .source = EN23-core

help-metric-attendee-count = Le nombre dit combien de personnes ont suivi la formation. Ce doit être un nombre entier.
    .good = les lignes de la liste de présence, chaque personne une fois.
    .source = EN23-core
