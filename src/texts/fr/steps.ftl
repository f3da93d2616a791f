### Les étapes du formulaire, ce qu’il reste à faire dans chacune, et l’état à côté d’elles.

form-steps = Étapes
form-step-files = Fichiers
form-step-claim = { -claim(form: "capital") }
form-step-expenses = Dépenses
form-step-customer = Client
form-step-proof = Preuves
form-step-check = Contrôle

## step-begin: à quoi sert chaque étape, avant toute réponse

form-step-begin-files = Déposer ou choisir
form-step-begin-claim = Quoi et qui
form-step-begin-expenses = Factures, { -csr }
form-step-begin-customer = Qui et quoi
form-step-begin-proof = Ce qui le montre
form-step-begin-check = Résultat

## step-is: ce qu’il reste dans une étape

form-step-is-none = À commencer
form-step-is-none-yet = Aucune
form-step-is-complete = Complet
form-step-is-proved = Tout est prouvé

form-step-is-left = { $count } à traiter

form-step-is-problems =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }

form-step-is-tasks =
    { $count ->
        [one] { $count } tâche
       *[other] { $count } tâches
    }

form-step-is-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }

form-step-is-answers =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }

## claim: what is left in this step, by name

form-claim-left =
    { $count ->
        [one] Il en reste { $count } : { LIST($names) }.
       *[other] Il en reste { $count } : { LIST($names) }.
    }

form-claim-all =
    { $count ->
        [one] La réponse est donnée.
       *[other] Les { $count } réponses sont données.
    }

## back, continue

form-back-files = Retour aux fichiers
form-back-claim = Retour à la { -claim }
form-back-expenses = Retour aux dépenses
form-back-customer = Retour au client
form-back-proof = Retour aux preuves
form-continue-claim = Continuer vers la { -claim }
form-continue-expenses = Continuer vers les dépenses
form-continue-customer = Continuer vers le client
form-continue-proof = Continuer vers les preuves
form-continue-check = Continuer vers le contrôle

## status

form-status-result = Résultat
form-status-claimable = Peut être demandé
form-status-deadline = Date limite
form-status-next-deadline = Prochaine date limite
form-status-not-known = Pas encore connu
form-status-not-started = À commencer
form-status-incomplete = Incomplète
form-status-ready = Prête
form-status-cannot-validate = Contrôle impossible

form-status-blocked =
    { $count ->
        [one] { $count } problème à corriger
       *[other] { $count } problèmes à corriger
    }

form-status-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

form-status-last-day = dernier jour

## start: la première étape, avant toute réponse

form-start-title = Vérifier une { -claim } { -co-op } avant de la soumettre
form-start-lead = Commencez par les fichiers que vous avez. Vous voyez ce qui est complet, ce qui manque et ce que vous pouvez demander.
form-start-without = Commencer sans fichiers
form-start-without-hint = Répondez aux questions, ajoutez les fichiers plus tard.
form-start-open = Ouvrir un brouillon
form-start-open-hint = Reprenez une { -claim } que vous avez enregistrée.
form-start-sorted = Les fichiers sont triés et lus.
form-start-sorted-how = Types de preuve, dates et données de facture sont proposés, chacun avec sa raison.
form-start-confirmed = Vous confirmez ce qui est juste.
form-start-confirmed-how = Dépenses, dates et montants se remplissent. Tout peut être annulé.
form-start-left = Vous voyez ce qui reste.
form-start-left-how = Chaque tâche dit quoi faire. C’est { -vendor } qui décide de la { -claim }, pas cette page.
form-start-cpor = Pour une { -customer-association } ({ -cpor }), déposez aussi sa { -proof-of-execution } ici. Vous choisissez le programme à l’étape suivante.
