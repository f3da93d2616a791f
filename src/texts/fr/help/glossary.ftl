### Les mots du programme : le mot, .says, ce qu’il veut dire, et .source, l’id du document sur lequel cela repose, si les règles l’ont.
### Le glossaire les trie.

help-term-account-admin = Administrateur de compte
    .says = Personne de votre entreprise qui, comme l’administrateur général, nomme les administrateurs d’incentives. Ce rôle seul ne soumet pas de { -claim }.

help-term-activity = { -activity(form: "capital") }
    .says = Ce qui a été fait pour promouvoir des produits Microsoft, par exemple un séminaire ou une publicité. Une { -claim } porte sur une seule { -activity }, et chaque type d’{ -activity } a ses preuves, ses résultats et ses dépenses admissibles.
    .source = EN23-core

help-term-add = ADD
    .says = Authorized Device Distributor : distributeur agréé d’appareils Surface. Certaines dépenses et limites sont différentes pour ses programmes.
    .source = EN23-core

help-term-attendee = Participant
    .says = Personne pour qui les frais d’une conférence sont demandés. Le nombre de participants par conférence est limité.
    .source = EN23-core

help-term-claim = { -claim(form: "capital") }
    .says = Ce que vous soumettez à Microsoft pour obtenir le remboursement de frais de marketing sur les fonds { -co-op }. Elle se compose de factures ou de { -csr }, de preuves et de résultats, et se soumet dans { -portal }.
    .source = EN22-claim

help-term-claim-window = { -claim-window(form: "capital") }
    .says = Les jours où une { -claim } pour une { -usage-period } peut être soumise. Dans les tableaux publiés, elle va du 16 février au 15 août, ou du 16 août au 15 février.
    .source = EN23-over

help-term-claimable = Peut être demandé
    .says = Ce que cet outil calcule à partir de vos dépenses et des limites : le montant que vous pouvez demander au maximum. Seul Microsoft décide de ce qui est payé.

help-term-co-op-funds = Fonds { -co-op }
    .says = Argent qu’un partenaire a acquis et peut utiliser pour promouvoir des produits Microsoft. Il est versé sur { -claim } ; ce qui n’est pas utilisé à la fin de la { -usage-period } est perdu.
    .source = EN23-over

help-term-core-requirements = Exigences de base
    .says = Ce que les preuves d’une { -activity } doivent montrer : le plus souvent votre marque, vos coordonnées et du contenu Microsoft. Celles qui s’appliquent dépendent de l’{ -activity }.
    .source = EN23-core

help-term-cpor = { -cpor }
    .says = Claiming Partner of Record : le partenaire dont Microsoft reconnaît le travail pour un client. Ses programmes reçoivent des { -customer-association(form: "plural") } au lieu de { -claim(form: "plural") } { -co-op }.
    .source = EN23-cpor

help-term-csp = CSP
    .says = Cloud Solution Provider : programme avec des partenaires à facturation directe, des fournisseurs indirects et des revendeurs indirects. Chacun d’eux est un programme à part dans une { -claim }.
    .source = EN22-threshold

help-term-csr = { -csr }
    .says = Déclaration et rapport de certification : le relevé certifié du travail que votre propre entreprise a fait pour l’{ -activity }. Il s’établit dans { -portal } et remplace une facture.
    .source = EN23-poe

help-term-customer-association = { -customer-association(form: "capital") }
    .says = Démarche pour être reconnu comme le partenaire qui travaille pour un client sur un produit. Sa preuve est signée par le client, et aucun remboursement n’y est demandé.
    .source = EN23-cpor

help-term-deadline = Échéance
    .says = Le dernier jour de la { -claim-window }, soit le 15 février ou le 15 août dans les tableaux publiés. La { -claim } et tous ses documents doivent être soumis ce jour-là au plus tard.
    .source = EN23-over

help-term-earned = Fonds acquis
    .says = Fonds { -co-op } que votre entreprise a reçus comme part { -co-op } d’un incentive. Certaines limites sont une part de ces fonds.
    .source = EN23-over

help-term-earning-period = Période de gains
    .says = Le semestre pendant lequel les fonds sont acquis, de juillet à décembre ou de janvier à juin. Ils s’utilisent pendant le semestre qui suit.
    .source = EN23-over

help-term-edition = Édition des règles
    .says = Une version des règles publiées, avec le jour à partir duquel elle s’applique. Cet outil vérifie une { -claim } avec l’édition de sa { -usage-period }.

help-term-eligible = Dépense admissible
    .says = Type de coût que Microsoft rembourse pour une { -activity }. La liste change d’une { -activity } à l’autre ; l’alcool, par exemple, n’y figure jamais.
    .source = EN23-core

help-term-expense = Dépense
    .says = Un coût dans une { -claim }, avec le montant que vous en demandez. Chacune est prouvée par une facture ou une { -csr }.
    .source = EN23-poe

help-term-fiscal-year = Année fiscale
    .says = L’année de Microsoft, du 1er juillet au 30 juin ; FY25 s’est terminée le 30 juin 2025. H1 va de juillet à décembre, H2 de janvier à juin.
    .source = EN23-over

help-term-global-admin = Administrateur général
    .says = Personne qui a tous les droits sur le compte de votre entreprise. Elle peut soumettre des { -claim(form: "plural") } { -co-op } et nomme les administrateurs d’incentives.
    .source = EN22-claim

help-term-incentive = Incentive
    .says = Ce que Microsoft accorde à un partenaire pour ses ventes. Une partie est versée en ristourne (rebate), le reste devient des fonds { -co-op }.
    .source = EN23-over

help-term-incentives-admin = Administrateur d’incentives
    .says = Rôle dans { -portal } qui peut soumettre des { -claim(form: "plural") } { -co-op } et des { -customer-association(form: "plural") }, voir les fonds et contester une décision. Il se donne par { -partner-id }, programme et site.
    .source = EN22-claim

help-term-incentives-user = Utilisateur d’incentives
    .says = Rôle dans { -portal } qui peut voir les fonds et soumettre des { -claim(form: "plural") } { -co-op }. Les documents diffèrent sur son droit de contester une décision.
    .source = EN22-claim

help-term-invoice = Facture
    .says = Ce qu’un fournisseur facture pour un travail ou des biens liés à l’{ -activity }. Les mentions que Microsoft y exige ne sont pas publiques.
    .source = EN23-poe

help-term-limit = Limite
    .says = Ce qui peut être demandé au maximum pour une { -activity }, une personne ou une { -usage-period }. C’est un montant en dollars américains, une part des fonds acquis ou un nombre de personnes.
    .source = EN23-core

help-term-mci = MCI
    .says = Microsoft Commerce Incentives. Ses { -activity(form: "plural") } partenaires, comme les ateliers et les évaluations, ont leurs propres { -claim(form: "plural") }, que cet outil ne vérifie pas.
    .source = EN23-mci

help-term-microsoft-content = Contenu Microsoft
    .says = Mots ou images sur des produits Microsoft dans une publicité, un envoi ou un événement. La quantité nécessaire et l’usage des logos ne sont pas publics ; certaines { -activity(form: "plural") } exigent un contenu exclusivement Microsoft.
    .source = EN23-core

help-term-on-site-champ = On-site Champ
    .says = Services de ressources On-site Champ, uniquement pour des produits Microsoft : une { -activity } qui a son propre formulaire. Ce que ce formulaire exige n’est pas public.
    .source = EN23-core

help-term-osa-osu = OSA et OSU
    .says = Online Services Advisor et Online Services Usage : programmes pour le travail sur les services en ligne des clients. Ils reçoivent des { -customer-association(form: "plural") } ({ -cpor }), et non des { -claim(form: "plural") } { -co-op }.
    .source = EN23-cpor

help-term-partner-center = { -portal(form: "bare") }
    .says = Le site web de Microsoft pour ses partenaires (Partner Center). On y soumet les { -claim(form: "plural") } et on y établit les { -csr } ; cet outil ne fait que les préparer.
    .source = EN22-claim

help-term-partner-id = { -partner-id }
    .says = Le numéro d’un site d’un partenaire, aussi appelé ID MPN. Une { -claim } porte celui du site qui demande.
    .source = EN23-cpor

help-term-plan-based = Fondé sur un plan
    .says = Se dit des programmes où un plan est soumis d’abord, et les preuves de ses campagnes ensuite. Ces preuves ont une campagne avec ses propres dates, un ID de { -pre-approval } et une note pour chaque document.
    .source = EN23-poe

help-term-pre-approval = { -pre-approval(form: "capital") }
    .says = L’accord de Microsoft avant une { -activity }. Les publicités TV et radio en ont besoin, avec une validation finale, avant leur diffusion.
    .source = LEARN-core

help-term-pre-approval-id = ID de { -pre-approval }
    .says = Le numéro que Microsoft envoie quand il a donné son accord à un support marketing.
    .source = EN23-poe

help-term-programme = Programme
    .says = La partie des incentives de Microsoft dans laquelle un partenaire acquiert des fonds, comme CSP ou Hosting. Les fonds, le seuil et les limites se comptent par programme.
    .source = EN22-threshold

help-term-projected = Date projetée
    .says = Date qu’aucun document ne donne encore. Elle suit le modèle des années précédentes et peut changer.

help-term-proof-of-concept = Preuve de concept
    .says = Une { -activity } qui élabore des supports pour un concept avec des produits Microsoft, ou qui étudie le marché. Ce n’est pas la { -proof-of-execution }, même si les deux abréviations se ressemblent : PoC et PoE.
    .source = EN23-core

help-term-proof-of-execution = { -proof-of-execution(form: "capital") } (PoE)
    .says = L’ensemble des fichiers et des chiffres qui montrent qu’une { -activity } a eu lieu et ce qu’elle a apporté. Ce qu’elle doit contenir dépend de l’{ -activity }.
    .source = EN23-poe

help-term-rebate = Ristourne (rebate)
    .says = La partie d’un incentive qui est versée sans { -claim }. Si les gains n’atteignent pas le seuil, tout est versé en ristourne.
    .source = EN22-threshold

help-term-results = Résultats
    .says = Chiffres sur ce qu’une { -activity } a apporté, comme les invités, les clics ou les appels. Les documents de Microsoft parlent de metrics.
    .source = EN23-core

help-term-retention = Conservation des originaux
    .says = Tous les documents originaux doivent être conservés pendant 24 mois à partir de la date de l’{ -activity }. Microsoft peut les demander.
    .source = EN23-over

help-term-tax-invoice = Facture fiscale (tax invoice)
    .says = Facture du partenaire à Microsoft pour un incentive, exigée dans certains pays. Ce n’est pas la preuve d’une dépense.

help-term-tenant-id = ID de locataire
    .says = L’identifiant d’annuaire de l’organisation d’un client, sous la forme d’un GUID. Une { -customer-association } en a besoin.
    .source = EN23-cpor

help-term-threshold = Seuil
    .says = Le minimum à acquérir pendant une période de gains pour qu’une partie devienne des fonds { -co-op }. Il change d’un programme à l’autre et n’est pas public pour certains.
    .source = EN22-threshold

help-term-usage-period = { -usage-period(form: "capital") }
    .says = Le semestre pendant lequel les fonds { -co-op } s’utilisent, juste après la période de gains. L’{ -activity } doit s’y dérouler.
    .source = EN23-over

help-term-workload = Charge de travail (workload)
    .says = Un service en ligne de Microsoft, tel qu’une { -customer-association } le compte. Pour Modern Work, un seul partenaire peut être associé à un client par charge de travail.
    .source = EN23-cpor
