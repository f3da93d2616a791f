### Chaque règle : son titre, .checks, ce qui doit être vrai, et .why, pourquoi. Chargé quand une règle est expliquée.

## input

rule-input-invalid-value = Valeur illisible
    .checks = Chaque valeur a la forme de son champ : une date réelle, un montant avec un point, un identifiant tel qu’il figure dans la liste.
    .why = Une valeur illisible ne peut être comparée à aucune règle : le champ est donc considéré comme vide.

rule-input-unknown-id = Identifiant absent des règles
    .checks = Chaque programme, { -activity }, type et rôle figure dans l’édition des règles.
    .why = Les règles portent sur les identifiants de la liste ; rien n’est connu d’un autre.

rule-input-unknown-field = Champ inconnu
    .checks = Chaque champ fait partie de ceux d’une { -claim }.
    .why = Un champ mal orthographié n’est pas lu, et son contenu manque alors.

rule-input-duplicate-id = Deux éléments de même identifiant
    .checks = Chaque identifiant n’est utilisé qu’une fois dans sa liste.
    .why = Une dépense qui nomme une facture par un identifiant utilisé deux fois pourrait désigner l’une ou l’autre.

rule-input-dangling-reference = Référence à un élément absent
    .checks = Chaque facture, { -csr }, fichier et conférence qu’un élément nomme figure dans la { -claim }.
    .why = Une dépense sans sa facture ni son { -csr } n’a pas de preuve.

rule-input-unused-entry = Élément inutilisé
    .checks = Chaque facture, { -csr } et conférence appartient à une dépense, et chaque fichier prouve quelque chose.
    .why = L’examinateur ne peut pas savoir à quoi sert un élément inutilisé ; souvent, une dépense ne lui a pas été liée.

rule-input-edition-other-period = Édition des règles d’une autre période
    .checks = L’édition des règles choisie est celle qui s’applique à la { -usage-period }, ou au jour de soumission d’une { -customer-association }.
    .why = Microsoft examine une { -claim } selon les règles de sa période.

rule-input-not-json = Texte qui n’est pas une { -claim }
    .checks = Chaque ligne d’une liste de { -claim(form: "plural") } est un objet JSON.
    .why = Sans cela, il n’y a rien à vérifier.

## route

rule-route-use-cpor = Programme à { -customer-association(form: "plural") }
    .checks = Le programme d’une { -claim } { -co-op } paie sur les fonds { -co-op } à la date de la { -claim }.
    .why = Certains programmes relèvent des { -customer-association(form: "plural") } ({ -cpor }) depuis le 1er octobre 2019, et la page sur les { -claim(form: "plural") } { -co-op } les exclut.

rule-route-use-co-op = Programme à { -claim(form: "plural") } { -co-op }
    .checks = Le programme d’une { -customer-association } est l’un de ceux qui relèvent des { -customer-association(form: "plural") } ({ -cpor }).
    .why = La page sur { -cpor } indique que { -cpor } est réservé aux programmes qu’elle nomme.

rule-route-use-engagement-claim = Programme qui a ses propres { -claim(form: "plural") }
    .checks = Le programme n’est pas celui des activités partenaires MCI.
    .why = Les activités partenaires de Microsoft Commerce Incentives ont leurs propres { -claim(form: "plural") } d’engagement, avec leurs propres règles.

## role

rule-role-cannot-submit = Rôle sans droit de soumission
    .checks = Le rôle de la personne qui soumet permet de soumettre ce type de { -claim }.
    .why = { -portal(form: "capital") } ne laisse que certains rôles créer et soumettre : la page de chaque type les nomme.

## program

rule-program-ended = Programme terminé
    .checks = Le programme participe encore à la { -usage-period } de la { -claim }.
    .why = Selon un blog destiné aux partenaires, Mixed Reality a pris fin en juin 2023 et le reste a été versé en ristourne.

## period

rule-period-not-a-half-year = { -usage-period(form: "capital") } qui n’est pas un semestre
    .checks = La { -usage-period } va de janvier à juin ou de juillet à décembre d’une même année.
    .why = Les fonds sont gagnés pendant un semestre fiscal et utilisés pendant le suivant.

## activity

rule-activity-dates-reversed = Fin avant le début
    .checks = Une { -activity }, une campagne et le travail d’un { -csr } se terminent le jour de leur début ou après.
    .why = Les deux jours ne peuvent pas être justes.

rule-activity-outside-usage-period = { -activity(form: "capital") } hors de sa { -usage-period }
    .checks = L’{ -activity } commence et se termine pendant la { -usage-period }.
    .why = Les fonds doivent être utilisés pendant leur { -usage-period } ; ce qui ne l’est pas à sa fin est perdu.

rule-activity-not-finished = { -activity(form: "capital") } non terminée
    .checks = Le dernier jour de l’{ -activity } n’est pas après le jour de soumission.
    .why = Une { -claim } rembourse ce qui a été fait et prouvé : elle suit donc l’{ -activity }.

rule-activity-outside-campaign = { -activity(form: "capital") } hors de sa campagne
    .checks = Dans un programme à plan, l’{ -activity } commence et se termine pendant sa campagne.
    .why = Le plan que Microsoft a accepté nomme la campagne et ses dates.

## deadline

rule-deadline-missed = Soumission après l’échéance
    .checks = La { -claim } est soumise au plus tard le dernier jour de la { -claim-window }.
    .why = Les fonds qui ne sont pas demandés d’ici là sont perdus.

rule-deadline-past-45-days = Soumission le lendemain des 45 jours
    .checks = La { -claim } est soumise dans les 45 jours qui suivent la { -usage-period }.
    .why = Pour ces périodes, les règles donnent un nombre de jours et non une date, et une page de Microsoft les compte jusqu’au 15.

rule-deadline-closing = Soumission l’un des deux derniers jours
    .checks = Le jour de soumission précède l’échéance d’au moins deux jours.
    .why = Aucun fuseau horaire n’est publié pour l’échéance : ses dernières heures peuvent être déjà passées dans { -portal }.

rule-deadline-not-open = Soumission avant l’ouverture de la { -claim-window }
    .checks = La { -claim } est soumise le premier jour de la { -claim-window } ou après.
    .why = Le tableau publié donne ce jour, et { -portal } affiche les fonds gagnés à partir de là.

## amount

rule-amount-not-positive = Montant qui n’est pas supérieur à 0
    .checks = Chaque montant, nombre d’heures et coût est supérieur à 0.
    .why = Un élément de rien ne prouve rien.

rule-amount-too-many-decimals = Plus de décimales que la devise
    .checks = Chaque montant a au plus les décimales de sa devise.
    .why = Un tel montant ne peut être ni payé ni comparé exactement.

rule-amount-sum-mismatch = Dépenses supérieures au total que vous demandez
    .checks = La somme des dépenses ne dépasse pas le total que vous demandez.
    .why = Chaque part du total est montrée par sa dépense : les deux doivent donc être égaux.

rule-amount-exceeds-invoice = Dépenses supérieures à leur facture
    .checks = La somme des dépenses d’une même facture ne dépasse pas son total.
    .why = Une facture ne prouve aucun coût au-delà de son total brut.

rule-amount-exceeds-csr = Dépenses supérieures à leur { -csr }
    .checks = La somme des dépenses d’un même { -csr } ne dépasse pas son total.
    .why = Un { -csr } ne prouve aucun coût au-delà de son total.

rule-amount-csr-arithmetic = Total d’un { -csr } différent de heures × coût
    .checks = Le total d’un { -csr } est le produit de ses heures et de son coût horaire.
    .why = Aucune page publique ne l’exige, mais l’examinateur peut aussi le calculer.

## currency

rule-currency-mixed = Facture dans une autre devise
    .checks = Chaque facture est dans la devise de la { -claim }.
    .why = Un guide de Microsoft d’environ 2015 indique qu’une { -claim } a une seule devise.

## funds

rule-funds-insufficient = Plus que les fonds gagnés
    .checks = Le total que vous demandez et ce qui a déjà été demandé ne dépassent pas ensemble les fonds gagnés.
    .why = Il ne peut être versé plus que ce qui a été gagné.

## threshold

rule-threshold-not-reached = Fonds inférieurs au seuil du programme
    .checks = Les fonds gagnés atteignent le seuil publié pour le programme.
    .why = En dessous, le montant gagné est versé en ristourne et les fonds { -co-op } ne peuvent être utilisés.

## limit

rule-limit-exceeded = Plus que la limite de l’{ -activity }
    .checks = Ce qui est demandé pour l’{ -activity } respecte chacune de ses limites : un montant, une part des fonds gagnés ou un nombre de personnes.
    .why = Les conditions requises de certaines activités indiquent combien peut être versé pour elles.

rule-limit-only-this-claim = Limite comparée à cette seule { -claim }
    .checks = Ce qui a déjà été demandé pour l’{ -activity } est connu lorsqu’une limite porte sur toute la { -usage-period }.
    .why = Sans cela, seule cette { -claim } a été comparée à la limite.

rule-limit-program-differs = Autres limites non publiées
    .checks = Le programme et le pays sont de ceux dont les limites sont publiées.
    .why = Les conditions requises indiquent que les partenaires Hosting ont d’autres montants pour les conférences, et un blog le dit des partenaires aux États-Unis.

## expense

rule-expense-ineligible = Dépense non admissible
    .checks = Chaque dépense est d’un type que les règles indiquent pour l’{ -activity }.
    .why = Les conditions requises nomment les types admissibles de chaque { -activity }.

rule-expense-alcohol = Restauration avec alcool
    .checks = La restauration ne comprend pas d’alcool.
    .why = Les conditions requises excluent l’alcool.

rule-expense-surface-rental = Location de vos propres appareils Surface
    .checks = Les appareils Surface loués appartiennent à un tiers, qui les gère.
    .why = Les conditions requises ne prévoient aucune autre location d’appareils Surface.

rule-expense-csr-for-vendor-work = { -csr } pour ce qu’un fournisseur facture
    .checks = Une dépense que seul un fournisseur peut facturer a une facture.
    .why = Un { -csr } consigne le travail de vos propres employés.

rule-expense-both-proofs = Dépense avec une facture et un { -csr }
    .checks = Chaque dépense a une seule preuve : une facture ou un { -csr }.
    .why = Un travail est soit celui d’un fournisseur, soit le vôtre ; deux preuves d’un même montant font penser qu’il a été compté deux fois.

## invoice

rule-invoice-duplicate-number = Facture indiquée deux fois
    .checks = Deux factures d’un même fournisseur n’ont pas le même numéro.
    .why = Une facture ne compte qu’une fois.

rule-invoice-vendor-is-partner = Facture de votre propre entreprise
    .checks = Le fournisseur d’une facture n’est pas le partenaire lui-même.
    .why = Votre propre travail se prouve par un { -csr } et non par une facture.

rule-invoice-future-date = Facture datée après la soumission
    .checks = Chaque facture est datée du jour de soumission ou d’avant.
    .why = Une { -claim } ne peut pas comprendre une facture qui n’est pas encore émise.

rule-invoice-outside-usage-period = Facture datée hors de la { -usage-period }
    .checks = Chaque facture est datée de la { -usage-period }.
    .why = Aucune page publique ne l’exige, mais l’examinateur peut demander quand le travail a été fait.

rule-invoice-not-microsoft = Participation non facturée par Microsoft
    .checks = La facture de la participation au programme vient de Microsoft.
    .why = Les conditions requises demandent la facture originale de Microsoft.

rule-invoice-completed-outside-activity = Examen ou cours hors de l’{ -activity }
    .checks = Un examen ou un cours est achevé pendant l’{ -activity }, et au plus tard le jour de soumission.
    .why = Seul ce qui est achevé peut être demandé.

## csr

rule-csr-certified-too-early = { -csr } certifié avant la fin du travail
    .checks = Un { -csr } est certifié le dernier jour de son travail ou après.
    .why = Aucune page publique ne l’exige, mais un travail se certifie une fois fait.

rule-csr-outside-activity = Travail d’un { -csr } hors de l’{ -activity }
    .checks = Le travail d’un { -csr } a lieu pendant les dates de l’{ -activity }.
    .why = La préparation et le suivi sont possibles ; un travail bien antérieur à la { -usage-period } amène des questions.

## activity

rule-activity-not-for-program = { -activity(form: "capital") } non ouverte au programme
    .checks = Les règles ouvrent l’{ -activity } au programme.
    .why = Les conditions requises excluent certaines activités pour les distributeurs Surface, et un blog réserve la télévision et la radio aux partenaires Surface.

rule-activity-not-in-edition = { -activity(form: "capital") } absente de cette édition
    .checks = L’{ -activity } fait partie de celles que les règles indiquent pour la { -usage-period }.
    .why = La page nomme chaque { -activity } acceptée, et la liste change d’une édition à l’autre.

rule-activity-rules-not-public = Règles non publiques
    .checks = Les règles de l’{ -activity } et du programme sont publiées.
    .why = Certaines activités ne figurent que dans une table des matières ; sans leurs règles, une { -claim } ne peut être dite prête.

rule-activity-too-few-components = Campagne multipoint à une seule partie
    .checks = Une campagne multipoint a au moins deux parties.
    .why = Son nom le suggère ; aucune page ne donne de nombre.

## preapproval

rule-preapproval-after-execution = { -pre-approval(form: "capital") } postérieure au début de l’{ -activity }
    .checks = Lorsqu’une { -activity } demande une { -pre-approval }, celle-ci est antérieure au premier jour.
    .why = Les règles demandent l’accord de Microsoft avant l’exécution.

## conference

rule-conference-not-microsoft = Conférence non organisée par Microsoft
    .checks = Chaque conférence de l’{ -activity } est organisée par Microsoft.
    .why = Les conditions requises de cette { -activity } ne couvrent aucune autre conférence.

## core

rule-core-recommended-not-shown = Marque, contact ou contenu Microsoft non montré
    .checks = Un fichier montre votre marque, vos coordonnées et le contenu Microsoft.
    .why = Des pages antérieures le demandaient pour toute la génération de la demande, et les suivantes parlent encore de conditions requises du programme.

## evidence

rule-evidence-recommended-missing = Preuve recommandée non jointe
    .checks = La preuve que les règles recommandent est jointe aussi.
    .why = Elle n’est pas obligatoire, mais elle évite une question de l’examinateur.

## document

rule-document-type-not-listed = Fichier d’un type absent de la liste
    .checks = Chaque fichier est de l’un des types que le portail indique.
    .why = L’assistance Microsoft a publié la liste en 2015 ; aucune plus récente n’est connue.

rule-document-type-mismatch = Fichier dont le contenu est d’un autre type
    .checks = Le contenu de chaque fichier est du type qu’indique son nom.
    .why = L’examinateur peut ne pas réussir à ouvrir un fichier dont l’extension est fausse.

rule-document-unreadable = Fichier qui ne s’ouvre pas
    .checks = Chaque fichier s’ouvre sans mot de passe et est complet.
    .why = Un fichier que l’examinateur ne peut pas ouvrir ne prouve rien.

rule-document-no-note = Preuve sans note
    .checks = Chaque fichier qui sert de preuve a une courte note pour l’examinateur.
    .why = La page sur les { -claim(form: "plural") } indique que chaque document peut avoir une explication.

rule-document-cut-off = Fichier dont la fin manque
    .checks = Chaque fichier est complet jusqu’à sa fin.
    .why = D’autres programmes peuvent ne pas l’ouvrir, et ce que disait sa fin est perdu.

rule-document-too-large = Fichier trop grand pour ce site
    .checks = Chaque fichier ne dépasse pas la taille que le site accepte.
    .why = C’est une limite du site qui intègre la vérification ; Microsoft n’en publie aucune.

rule-document-duplicate-content = Deux fois le même fichier
    .checks = Deux fichiers n’ont pas le même contenu.
    .why = Deux factures ne peuvent pas avoir le même fichier ; ailleurs, une seule copie suffit.

rule-document-stale-inspection = Autre fichier que celui inspecté
    .checks = Le fichier d’un élément est celui qui a été inspecté : même nom, même taille et même contenu.
    .why = Ce qui a été trouvé dans un autre fichier ne dit rien de celui-ci.

## invoice

rule-invoice-number-differs = Numéro de facture différent du fichier
    .checks = Le numéro d’une facture est celui de son fichier.
    .why = L’examinateur compare les deux.

rule-invoice-total-differs = Total de facture différent du fichier
    .checks = Le total d’une facture est le montant brut à payer de son fichier.
    .why = L’examinateur compare les deux.

rule-invoice-date-differs = Date de facture différente du fichier
    .checks = La date d’une facture est celle de son fichier.
    .why = L’examinateur compare les deux.

rule-invoice-currency-differs = Devise de facture différente du fichier
    .checks = La devise d’une facture est celle de son fichier.
    .why = Un montant dans une autre devise est un autre montant.

rule-invoice-vendor-differs = Fournisseur différent du fichier
    .checks = Le fournisseur d’une facture est l’entreprise de son fichier.
    .why = Un nom commercial et une raison sociale peuvent être justes tous deux : c’est donc un avertissement.

rule-invoice-not-an-invoice = Fichier qui n’est pas une facture
    .checks = Le fichier d’une facture est une facture, et non un avoir, une facture pro forma ou un autre document.
    .why = Un tel document ne prouve aucun coût.

rule-invoice-number-not-in-text = Numéro de facture absent du fichier
    .checks = Le numéro d’une facture figure dans le texte de son fichier.
    .why = Sinon, le fichier peut être celui d’une autre facture.

## photo

rule-photo-taken-outside-activity = Photo prise hors de l’{ -activity }
    .checks = Une photo est prise pendant les dates de l’{ -activity }.
    .why = Elle montre ce qui se passait alors ; l’horloge d’un appareil peut être fausse.

## email

rule-email-sent-outside-activity = E-mail envoyé hors de l’{ -activity }
    .checks = Un e-mail est envoyé pendant les dates de l’{ -activity }.
    .why = Son en-tête daté prouve quand il a été envoyé.

## content

rule-content-microsoft-not-mentioned = Contenu Microsoft non nommé
    .checks = Le texte d’un fichier coché comme montrant du contenu Microsoft mentionne Microsoft.
    .why = Un texte qui ne nomme jamais Microsoft montre rarement son contenu ; un nom dans une image ne peut être cherché.

## cpor

rule-cpor-role-not-in-area = Rôle d’un autre domaine de solution
    .checks = Le rôle du partenaire fait partie de ceux du domaine de solution.
    .why = La page sur { -cpor } donne les rôles de chaque domaine.

rule-cpor-role-not-for-program = Rôle d’un autre programme
    .checks = Le rôle du partenaire est celui du programme.
    .why = La page sur { -cpor } donne un rôle à chaque programme.

rule-cpor-duplicate-product = Produit indiqué deux fois
    .checks = Chaque produit d’une association n’est indiqué qu’une fois.
    .why = Une association porte une seule fois sur chaque produit.
