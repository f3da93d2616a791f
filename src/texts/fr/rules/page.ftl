### Ce qui est vérifié d’une exigence, et les mots autour d’une explication.

rule-group-field = Le champ est rempli.
rule-group-approval = La { -pre-approval } que l’{ -activity } ou le plan demande est là.
rule-group-expense = Les dépenses, factures et { -csr } de la { -claim } sont complets.
rule-group-evidence = Un fichier ou un lien de la { -claim } est indiqué comme cette preuve.
rule-group-core = Un fichier de la { -claim } est coché comme le montrant.
rule-group-metric = Le résultat de l’{ -activity } est indiqué.

## L’explication

rule-text-index = Règles et exigences
rule-text-lead = Chaque règle que suit une vérification et tout ce qu’une { -claim } demande : ce qui est vérifié, pourquoi, depuis quand, et où cela est publié.
rule-text-rules = Règles
rule-text-requirements = Exigences
rule-text-checks = Ce qui est vérifié
rule-text-why = Pourquoi
rule-text-help = Comment corriger
rule-text-since = Où elle s’applique
rule-text-activities = Demandé par : { LIST($activities) }
rule-text-severity = Gravité
rule-text-severity-error = Problème : la { -claim } ne peut être soumise ainsi
rule-text-severity-warning = Avertissement : à examiner avant de soumettre
rule-text-severity-info = Remarque
rule-text-severity-none = Obligatoire : sans cela, la { -claim } est incomplète
rule-text-minor =
    { $minor ->
        [warning] Dans un cas mineur, c’est un avertissement.
       *[info] Dans un cas mineur, c’est une remarque.
    }
rule-text-examples = Exemples
rule-text-fails = Échoue
rule-text-passes = Réussit
rule-text-sample = La { -claim } « { $name } », vérifiée au { DATE($today) }
rule-text-unchanged = Telle quelle, sans changement.
rule-text-line = Une ligne de texte
rule-text-removed = Absent
rule-text-limit = Le site accepte des fichiers de { NUMBER($bytes) } octets au plus.
rule-text-nothing = Rien n’est trouvé.
rule-text-sources = Sources
rule-text-differ = Là où les sources diffèrent
rule-text-followed = Ce qui est suivi
rule-text-check = Vérifier une demande
rule-text-grade-error = Problème
rule-text-grade-warning = Avertissement
rule-text-grade-info = Remarque

## Les groupes de règles, par leurs identifiants

rule-text-area-input = Ce qui est donné
rule-text-area-route = Type de { -claim }
rule-text-area-role = Rôle
rule-text-area-program = Programme
rule-text-area-period = { -usage-period(form: "capital") }
rule-text-area-activity = { -activity(form: "capital") }
rule-text-area-deadline = Échéance
rule-text-area-amount = Montants
rule-text-area-currency = Devise
rule-text-area-funds = Fonds
rule-text-area-threshold = Seuil
rule-text-area-limit = Limites
rule-text-area-expense = Dépenses
rule-text-area-invoice = Factures
rule-text-area-csr = { -csr }
rule-text-area-preapproval = { -pre-approval(form: "capital") }
rule-text-area-conference = Conférences
rule-text-area-core = Ce que les fichiers doivent montrer
rule-text-area-evidence = { -proof-of-execution(form: "capital") }
rule-text-area-document = Fichiers
rule-text-area-photo = Photos
rule-text-area-email = E-mails
rule-text-area-content = Contenu
rule-text-area-cpor = { -customer-association(form: "capital-plural") }
