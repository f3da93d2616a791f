### Les mots du programme, chacun dit une fois. Les autres messages les nomment : { -claim }, { -claim(form: "plural") }.

-claim =
    { $form ->
       *[one] demande
        [plural] demandes
        [capital] Demande
        [capital-plural] Demandes
    }
-activity =
    { $form ->
       *[one] activité
        [plural] activités
        [capital] Activité
        [capital-plural] Activités
    }
-usage-period =
    { $form ->
       *[one] période d’utilisation
        [plural] périodes d’utilisation
        [capital] Période d’utilisation
    }
-claim-window =
    { $form ->
       *[one] période de demande
        [plural] périodes de demande
        [capital] Période de demande
    }
-co-op =
    { $form ->
       *[one] co-op
        [capital] Co-op
    }
-customer-association =
    { $form ->
       *[one] association client
        [plural] associations client
        [capital] Association client
        [capital-plural] Associations client
    }
-pre-approval =
    { $form ->
       *[one] pré-approbation
        [capital] Pré-approbation
    }
-proof-of-execution =
    { $form ->
       *[one] preuve d’exécution
        [capital] Preuve d’exécution
    }

# Certification statement and report : ce qui prouve un travail interne.
-csr = CSR

# Le nom court que Microsoft donne à la voie des associations client.
-cpor = CPOR

# Qui gère le programme, et où les demandes sont soumises. Les règles d’un autre fournisseur ont les leurs ; l’id distingue le nôtre.
-vendor = Microsoft
    .id = microsoft
-portal =
    { $form ->
       *[one] l’Espace partenaires
        [capital] L’Espace partenaires
        [bare] Espace partenaires
    }
-partner-id = PartnerID
