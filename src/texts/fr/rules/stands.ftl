### Ce sur quoi les sources diffèrent : ce que dit chacune, et .taken, laquelle est suivie et pourquoi.

rule-stand-programmes-of-2020 = Jusqu’en septembre 2020, la page sur les { -claim(form: "plural") } { -co-op } nommait encore Online Services Advisor et Dynamics ISV ; la page sur { -cpor } les avait repris le 1er octobre 2019.
    .taken = La page la plus récente est suivie : l’autre n’avait pas été mise à jour.

rule-stand-last-day = Jusqu’en 2020, les règles indiquent 45 jours après la { -usage-period }, soit le 14 ; l’assistance Microsoft compte ces 45 jours jusqu’au 15, et les tableaux publiés depuis se terminent le 15.
    .taken = Lorsqu’un tableau nomme le jour, ce jour compte. Pour les périodes antérieures, le 14 est le dernier jour sûr : le 15 donne un avertissement, et une erreur seulement à partir du 16.

rule-stand-time-zone = Aucune source ne donne le fuseau horaire de l’échéance.
    .taken = Les jours sont comparés comme des dates, et les deux derniers donnent un avertissement.

rule-stand-opening-day = Le tableau donne un premier jour ; une autre page de Microsoft et un partenaire disent que les { -claim(form: "plural") } sont possibles pendant la { -usage-period }.
    .taken = Une soumission plus tôt donne un avertissement et non une erreur, car { -portal } peut ne pas encore afficher les fonds.

rule-stand-brand-of-demand-generation = La première page, en 2018, demande la marque, les coordonnées et le contenu Microsoft pour toute la génération de la demande ; les suivantes indiquent « NA » pour la plupart des activités, et parlent encore de conditions requises du programme.
    .taken = C’est obligatoire lorsque la ligne le dit ; ailleurs, c’est un avertissement.

rule-stand-greater-of = Pour les appareils de démonstration, la page dit « whichever is greater or per program period », ce qui se comprend de plusieurs façons.
    .taken = Le plus grand des deux montants est permis, une fois par programme et par { -usage-period } : la seule interprétation qui fasse une phrase.

rule-stand-limits-of-a-period = Les limites valent pour une { -usage-period } : toutes ses { -claim(form: "plural") } comptent donc.
    .taken = Ce qui a déjà été demandé est à indiquer ; sans cela, seule cette { -claim } est comparée, avec un avertissement.

rule-stand-exchange-rate = Les limites sont en dollars américains, et le taux de change de Microsoft n’est pas public.
    .taken = Les montants sont comparés au taux que vous indiquez ; aucun taux n’est supposé.

rule-stand-preapproval = La vue d’ensemble indique que les plans ne demandent pas d’examen ; le formulaire des preuves d’un plan comporte un ID de { -pre-approval }, et les plans Surface en demandent une.
    .taken = Elle est obligatoire pour la télévision et la radio et pour les { -claim(form: "plural") } à plan, et nulle part ailleurs.

rule-stand-notes = La page sur les plans indique que chaque document doit avoir une note ; la page sur les { -claim(form: "plural") } indique qu’il peut en avoir une.
    .taken = Une note est obligatoire pour les { -claim(form: "plural") } à plan et recommandée pour les autres.

rule-stand-role-on-plans = La page sur les { -claim(form: "plural") } permet à un utilisateur d’incentives de soumettre ; la page sur les plans ne nomme que l’administrateur d’incentives.
    .taken = Pour une { -claim } à plan, un utilisateur d’incentives donne un avertissement ; pour toute autre, la page sur les { -claim(form: "plural") } est suivie.

rule-stand-threshold-not-listed = La page n’indique aucun seuil pour Managed Reseller ni pour les revendeurs Surface.
    .taken = Aucun seuil n’est supposé pour eux.

rule-stand-rules-not-public = Certaines activités ne sont connues que par une table des matières.
    .taken = Le résultat est alors que la { -claim } ne peut être vérifiée en entier, jamais qu’elle est prête.
