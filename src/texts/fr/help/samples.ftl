### Les dessins de bonnes preuves : la légende de chacun ; .alt, ce qu’il montre ; .title, ce qui y est écrit, s’il y a un titre.

help-sample-ad-screenshot = Exemple d’une bonne capture d’écran de publicité
    .alt = Une page web avec son adresse ; la publicité qu’elle contient a un logo, un titre et un lien.
    .title = Sécurité

help-sample-advertisement = Exemple d’une bonne publicité
    .alt = Une page imprimée avec une image, un titre, un logo, un numéro de téléphone et une adresse web.
    .title = Sécurité

help-sample-agenda = Exemple d’un bon programme
    .alt = Une page avec la date et un logo ; en dessous des horaires, chacun avec un sujet.
    .title = Programme

help-sample-confirmation = Exemple d’une bonne confirmation
    .alt = Une page qui confirme une inscription, avec Microsoft comme organisateur, un nom et des dates.
    .title = Confirmé

help-sample-contract = Exemple d’un bon accord
    .alt = Une page de texte avec deux signatures et deux dates à la fin.
    .title = Contrat

help-sample-csr = Exemple d’une bonne { -csr }
    .alt = Un tableau de tâches avec heures, coût horaire et total ; en dessous une signature avec sa date.
    .title = { -csr }

help-sample-delivery-note = Exemple d’un bon de livraison bien rempli
    .alt = Une page avec un appareil, son numéro de série, la date de livraison et une signature.
    .title = Livraison

help-sample-device-photo = Exemple d’une bonne photo d’unité
    .alt = La photo d’un ordinateur portable avec son numéro de série à côté.

help-sample-envelope = Exemple d’une bonne enveloppe
    .alt = Une enveloppe avec le logo de l’expéditeur, une adresse, un timbre et un cachet daté.

help-sample-event-photo = Exemple d’une bonne photo d’événement
    .alt = La photo d’invités devant un écran avec un logo, prise le jour de l’événement.

help-sample-invitation = Exemple d’une bonne invitation
    .alt = Une page avec un logo, un titre, une date et une heure, un lieu et des coordonnées.
    .title = Invitation

help-sample-invoice = Exemple d’une bonne facture
    .alt = Une page avec le logo du fournisseur, un numéro, une date, des lignes avec montants et un total.
    .title = Facture

help-sample-itinerary = Exemple d’un bon itinéraire
    .alt = Une page avec un nom et deux trajets, aller et retour, chacun avec sa date.
    .title = Itinéraire

help-sample-mail = Exemple d’un bon e-mail
    .alt = Un e-mail avec son expéditeur, sa date et son objet au-dessus du message, qui a un logo.

help-sample-name-list = Exemple d’une bonne liste de noms
    .alt = Une liste numérotée avec un nom et une coche par ligne.
    .title = Invités

help-sample-note = Exemple d’une bonne note
    .alt = Une courte note avec le numéro d’une facture, une date et une signature.
    .title = Payé

help-sample-offer = Exemple d’une bonne offre
    .alt = Une page avec un logo et une remise ; ses conditions figurent en dessous, en petits caractères.
    .title = Offre

help-sample-phone = Exemple d’une bonne photo de SMS
    .alt = Un téléphone qui affiche un message avec son expéditeur et son heure.

help-sample-receipt = Exemple d’un bon reçu
    .alt = Un reçu avec une date et le nombre de plis.
    .title = Reçu

help-sample-report = Exemple d’un bon rapport
    .alt = Une page avec un logo, un graphique chiffré et du texte en dessous.
    .title = Résultats

help-sample-rules = Exemple d’un bon règlement
    .alt = Une page avec un logo et des règles numérotées.
    .title = Règlement

help-sample-script = Exemple d’un bon script
    .alt = Une page avec un logo et les phrases de deux personnes à tour de rôle.
    .title = Script

help-sample-slides = Exemple de bonnes diapositives
    .alt = Trois diapositives ; la première a un logo, un titre et une date.
    .title = Sécurité

help-sample-specification = Exemple de bonnes caractéristiques
    .alt = Un tableau avec les composants d’un appareil et son numéro de série.
    .title = Composants

help-sample-stand-photo = Exemple d’une bonne photo de stand
    .alt = La photo de deux personnes sur un stand avec un logo sur sa bannière, prise le jour de l’événement.

help-sample-video = Exemple d’un bon lien
    .alt = Une page web avec son adresse, sur laquelle une publicité peut être lue.

help-sample-web-page = Exemple d’une bonne page web
    .alt = Une page web avec son adresse, un logo, un titre, une image et des coordonnées.
    .title = Sécurité
