### What the page says of a link that begins a claim.

page-link-begun = Un lien a rempli { LIST($fields) }. Vérifiez ce qu’il indique.
page-link-offer = Un lien peut commencer une nouvelle { -claim } avec { LIST($fields) }. Votre { -claim } est inchangée.
page-link-nothing = Le lien dans l’adresse ne remplit rien.
page-link-begin = Commencer cette { -claim }
page-link-ignore = Ignorer le lien
page-link-close = Fermer
page-link-name = la { -claim } du lien
page-link-field = { FIELD($field) }
page-link-quoted = « { $name } »
page-link-long = Il a { NUMBER($count) } caractères ; { NUMBER($most) } au plus sont lus.
page-link-unreadable = La valeur de { LIST($names) } a des caractères illisibles.
page-link-repeated = { LIST($names) } figure plusieurs fois dans le lien ; la première valeur compte.
page-link-unknown =
    { $count ->
        [one] Le lien a un nom que cette page ne connaît pas : { LIST($names) }.
       *[other] Le lien a { $count } noms que cette page ne connaît pas, par exemple { LIST($names) }.
    }
